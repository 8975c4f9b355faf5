// Who may decide what: the delegation order, version by version.
import type { Capability } from '../../capability.ts';
import { delegationList } from './list.ts';
import type { delegationAsked } from './question-model.ts';
import type { DelegationLists } from './record-model.ts';
import { delegationPermissions, delegationRights } from './rights.ts';
import { delegationText } from './text.ts';

export const delegation = {
  name: 'delegation',
  lists: { delegations: { list: delegationList, indexes: {}, earlierPartition: () => 'delegations' } },
  libraries: {},
  permissions: delegationPermissions,
  rights: delegationRights,
  text: delegationText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<
  'delegation',
  keyof DelegationLists,
  keyof typeof delegationAsked,
  keyof typeof delegationPermissions
>;
