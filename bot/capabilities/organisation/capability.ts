// Roles, boards, closed days, the delegation order, and who lacks whom.
import type { Capability } from '../../capability.ts';
import { organisationJobs } from './jobs.ts';
import { boardList, closedDayList, delegationList, roleList, vacancyList } from './list.ts';
import type { OrganisationLists } from './record-model.ts';
import { organisationPermissions, organisationRights } from './rights.ts';
import { organisationText } from './text.ts';

export const organisation = {
  name: 'organisation',
  lists: {
    roles: { list: roleList, indexes: {} },
    boards: { list: boardList, indexes: {} },
    closedDays: { list: closedDayList, indexes: {} },
    delegations: { list: delegationList, indexes: {} },
    vacancies: { list: vacancyList, indexes: {} },
  },
  libraries: {},
  permissions: organisationPermissions,
  rights: organisationRights,
  text: organisationText,
  papers: {},
  jobs: organisationJobs,
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'organisation', keyof OrganisationLists>;
