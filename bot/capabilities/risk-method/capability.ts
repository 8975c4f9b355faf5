// How risk is valued: scales, matrix and levels.
import type { Capability } from '../../capability.ts';
import { methodList } from './list.ts';
import type { RiskMethodAnswers } from './model.ts';
import type { RiskMethodLists } from './record-model.ts';
import { riskMethodRights } from './rights.ts';
import { riskMethodText } from './text.ts';

export const riskMethod = {
  name: 'risk-method',
  lists: { methods: { list: methodList, indexes: {}, earlierPartition: () => 'methods' } },
  libraries: {},
  permissions: {},
  rights: riskMethodRights,
  text: riskMethodText,
  papers: {},
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'risk-method', keyof RiskMethodLists, keyof RiskMethodAnswers, never>;
