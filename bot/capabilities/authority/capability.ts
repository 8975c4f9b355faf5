// Who reports to authorities, and where.
import type { Capability } from '../../capability.ts';
import { recipientList, senderList } from './list.ts';
import type { AuthorityLists } from './record-model.ts';
import { authorityPermissions, authorityRights } from './rights.ts';
import { authorityText } from './text.ts';

export const authority = {
  name: 'authority',
  lists: {
    reportRecipients: { list: recipientList, indexes: {} },
    reportSenders: { list: senderList, indexes: {} },
  },
  libraries: {},
  permissions: authorityPermissions,
  rights: authorityRights,
  text: authorityText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'authority', keyof AuthorityLists>;
