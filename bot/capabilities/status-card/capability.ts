// The status card: how a case stands, for those who are kept informed of it from outside.
import type { Capability } from '../../capability.ts';
import { statusCardJobs } from './jobs.ts';
import { statusEventIndexes, statusEventList, statusReaderIndexes, statusReaderList } from './list.ts';
import type { StatusCardAnswers } from './model.ts';
import type { StatusCardLists } from './record-model.ts';
import { statusCardPermissions, statusCardRights } from './rights.ts';
import { statusCardText } from './text.ts';

export const statusCard = {
  name: 'status-card',
  lists: {
    statusReaders: { list: statusReaderList, indexes: statusReaderIndexes },
    statusEvents: { list: statusEventList, indexes: statusEventIndexes },
  },
  libraries: {},
  permissions: statusCardPermissions,
  rights: statusCardRights,
  text: statusCardText,
  papers: {},
  jobs: statusCardJobs,
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<
  'status-card',
  keyof StatusCardLists,
  keyof StatusCardAnswers,
  keyof typeof statusCardPermissions
>;
