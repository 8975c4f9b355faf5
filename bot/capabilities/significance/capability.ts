// The rules that say whether an incident may be betydande.
import type { Capability } from '../../capability.ts';
import { ruleIndexes, ruleList } from './list.ts';
import type { SignificanceLists } from './record-model.ts';
import { significancePermissions, significanceRights } from './rights.ts';
import { significanceText } from './text.ts';

export const significance = {
  name: 'significance',
  lists: { significanceRules: { list: ruleList, indexes: ruleIndexes } },
  libraries: {},
  permissions: significancePermissions,
  rights: significanceRights,
  text: significanceText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'significance', keyof SignificanceLists>;
