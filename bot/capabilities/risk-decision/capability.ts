// Proposals and decisions on risks: asked, taken, entered from a board's minutes, corrected, and in force or not.
import type { Capability } from '../../capability.ts';
import { riskDecisionCards } from './cards.ts';
import { riskDecisionJobs } from './jobs.ts';
import {
  correctionIndexes,
  correctionList,
  decisionIndexes,
  decisionList,
  proposalIndexes,
  proposalList,
  reportedList,
} from './list.ts';
import { boardDraft, delegatedReport, delegatedSheet } from './papers.ts';
import type { RiskDecisionAnswers } from './question-model.ts';
import type { RiskDecisionLists } from './record-model.ts';
import { riskDecisionPermissions, riskDecisionRights } from './rights.ts';
import { riskDecisionText } from './text.ts';

export const riskDecision = {
  name: 'risk-decision',
  lists: {
    proposals: { list: proposalList, indexes: proposalIndexes },
    decisions: { list: decisionList, indexes: decisionIndexes },
    reported: { list: reportedList, indexes: {} },
    corrections: { list: correctionList, indexes: correctionIndexes, earlierPartition: (rest) => rest },
  },
  libraries: {},
  permissions: riskDecisionPermissions,
  rights: riskDecisionRights,
  text: riskDecisionText,
  papers: {
    'risk.board': { letter: boardDraft },
    'risk.delegated': { sheet: delegatedSheet, letter: delegatedReport },
  },
  jobs: riskDecisionJobs,
  jobUpgrades: {},
  inbox: riskDecisionCards,
  presses: { 'risk.decide': 'inbox' },
  fields: { 'risk.decide': { decisionReasonMissing: 'reason' } },
} as const satisfies Capability<
  'risk-decision',
  keyof RiskDecisionLists,
  keyof RiskDecisionAnswers,
  keyof typeof riskDecisionPermissions
>;
