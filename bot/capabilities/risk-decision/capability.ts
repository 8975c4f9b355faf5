// Proposals and decisions on risks: asked, taken, and in force or not.
import type { Capability } from '../../capability.ts';
import { riskDecisionCards } from './cards.ts';
import { riskDecisionJobs } from './jobs.ts';
import { decisionIndexes, decisionList, proposalIndexes, proposalList } from './list.ts';
import type { RiskDecisionAnswers } from './question-model.ts';
import type { RiskDecisionLists } from './record-model.ts';
import { riskDecisionRights } from './rights.ts';
import { riskDecisionText } from './text.ts';

export const riskDecision = {
  name: 'risk-decision',
  lists: {
    proposals: { list: proposalList, indexes: proposalIndexes },
    decisions: { list: decisionList, indexes: decisionIndexes },
  },
  libraries: {},
  permissions: {},
  rights: riskDecisionRights,
  text: riskDecisionText,
  papers: {},
  jobs: riskDecisionJobs,
  jobUpgrades: {},
  inbox: riskDecisionCards,
  presses: { 'risk.decide': 'inbox' },
  fields: { 'risk.decide': { decisionReasonMissing: 'reason' } },
} as const satisfies Capability<'risk-decision', keyof RiskDecisionLists, keyof RiskDecisionAnswers, never>;
