// What lies in somebody's hands, and how it goes to somebody else. Each capability hands over its own: a source in `app.ts`.
import type { Capability } from '../../capability.ts';
import { handoverJobs } from './jobs.ts';
import { handoverIndexes, handoverList } from './list.ts';
import type { handoverAsked } from './model.ts';
import type { HandoverLists } from './record-model.ts';
import { handoverRights } from './rights.ts';
import { handoverText } from './text.ts';

export const handover = {
  name: 'handover',
  lists: { handovers: { list: handoverList, indexes: handoverIndexes } },
  libraries: {},
  permissions: {},
  rights: handoverRights,
  text: handoverText,
  papers: {},
  jobs: handoverJobs,
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'handover', keyof HandoverLists, keyof typeof handoverAsked>;
