// The one card that says what a person has to do, and where each card is in Teams.
import type { Capability } from '../../capability.ts';
import { inboxJobs, inboxUpgrades } from './jobs.ts';
import { addressList } from './list.ts';
import type { InboxLists } from './record-model.ts';
import { inboxRights } from './rights.ts';
import { inboxText } from './text.ts';

export const inbox = {
  name: 'inbox',
  lists: {
    addresses: { list: addressList, indexes: {} },
  },
  libraries: {},
  permissions: {},
  rights: inboxRights,
  text: inboxText,
  papers: {},
  jobs: inboxJobs,
  jobUpgrades: inboxUpgrades,
  presses: { 'inbox.todo': 'inbox', 'inbox.open': 'inbox', 'inbox.close': 'inbox' },
} as const satisfies Capability<'inbox', keyof InboxLists>;
