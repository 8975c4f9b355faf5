// How the product itself is doing.
import type { Capability } from '../../capability.ts';
import { operationsPermissions, operationsRights } from './rights.ts';
import { operationsText } from './text.ts';

export const operations = {
  name: 'operations',
  lists: {},
  libraries: {},
  permissions: operationsPermissions,
  rights: operationsRights,
  text: operationsText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'operations'>;
