// Who holds which role where, what a role permits, and whether anybody coordinates.
import type { Capability } from '../../capability.ts';
import { roleJobs } from './jobs.ts';
import { roleList } from './list.ts';
import type { roleAsked } from './question-model.ts';
import type { RoleLists } from './record-model.ts';
import { rolePermissions, roleRights } from './rights.ts';
import { roleText } from './text.ts';

export const roles = {
  name: 'roles',
  lists: { roles: { list: roleList, indexes: {}, earlierPartition: (rest) => rest } },
  libraries: {},
  permissions: rolePermissions,
  rights: roleRights,
  text: roleText,
  papers: {},
  jobs: roleJobs,
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'roles', keyof RoleLists, keyof typeof roleAsked, keyof typeof rolePermissions>;
