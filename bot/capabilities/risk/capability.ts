// Risks and exceptions: the register, ready scenarios, and scoring together.
import type { Capability } from '../../capability.ts';
import { riskCards } from './cards.ts';
import { pointIndexes, pointList, riskIndexes, riskList, scoreIndexes, scoreList } from './list.ts';
import { registerSheet } from './papers.ts';
import type { RiskAnswers } from './question-model.ts';
import type { RiskLists } from './record-model.ts';
import { riskPermissions, riskRights } from './rights.ts';
import { riskText } from './text.ts';

export const risk = {
  name: 'risk',
  lists: {
    risks: { list: riskList, indexes: riskIndexes },
    scores: { list: scoreList, indexes: scoreIndexes },
    points: { list: pointList, indexes: pointIndexes },
  },
  libraries: {},
  permissions: riskPermissions,
  rights: riskRights,
  text: riskText,
  papers: { 'risk.list': { sheet: registerSheet } },
  jobs: {},
  jobUpgrades: {},
  inbox: riskCards,
  presses: { 'risk.score': 'inbox' },
} as const satisfies Capability<'risk', keyof RiskLists, keyof RiskAnswers, keyof typeof riskPermissions>;
