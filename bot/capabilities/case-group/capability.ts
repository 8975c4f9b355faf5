// Cases that are one event: gathered by a person, proposed by what they have in common.
import type { Capability } from '../../capability.ts';
import { caseGroupJobs } from './jobs.ts';
import { groupedCaseIndexes, groupedCaseList } from './list.ts';
import type { CaseGroupAnswers } from './model.ts';
import { caseGroupFlows, caseGroupPresses } from './presses.ts';
import type { CaseGroupLists } from './record-model.ts';
import { caseGroupPermissions, caseGroupRights } from './rights.ts';
import { caseGroupText } from './text.ts';

export const caseGroup = {
  name: 'case-group',
  lists: { groupedCases: { list: groupedCaseList, indexes: groupedCaseIndexes } },
  libraries: {},
  permissions: caseGroupPermissions,
  rights: caseGroupRights,
  text: caseGroupText,
  papers: {},
  jobs: caseGroupJobs,
  jobUpgrades: {},
  presses: caseGroupPresses,
  flows: caseGroupFlows,
  fields: {
    'caseGroup.takeOut': { whyNotMissing: 'reason' },
  },
} as const satisfies Capability<
  'case-group',
  keyof CaseGroupLists,
  keyof CaseGroupAnswers,
  keyof typeof caseGroupPermissions
>;
