// One search over what every capability keeps.
import type { Capability } from '../../capability.ts';
import { searchRights } from './rights.ts';
import { searchText } from './text.ts';

export const search = {
  name: 'search',
  lists: {},
  libraries: {},
  permissions: {},
  rights: searchRights,
  text: searchText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'search'>;
