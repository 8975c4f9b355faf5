// Risks and exceptions, their scores, and the decisions on them.
import type { Capability } from '../../capability.ts';
import { riskJobs } from '../risk-decision/jobs.ts';
import {
  correctionIndexes,
  correctionList,
  decisionIndexes,
  decisionList,
  proposalIndexes,
  proposalList,
  reportedList,
} from '../risk-decision/list.ts';
import { boardDraft, delegatedReport, delegatedSheet } from '../risk-decision/papers.ts';
import { methodList } from '../risk-method/list.ts';
import { riskCards } from './cards.ts';
import { pointIndexes, pointList, riskIndexes, riskList, scoreIndexes, scoreList } from './list.ts';
import { registerSheet } from './papers.ts';
import type { RiskLists } from './record-model.ts';
import { riskPermissions, riskRights } from './rights.ts';
import { riskText } from './text.ts';

export const risk = {
  name: 'risk',
  lists: {
    risks: { list: riskList, indexes: riskIndexes },
    scores: { list: scoreList, indexes: scoreIndexes },
    points: { list: pointList, indexes: pointIndexes },
    proposals: { list: proposalList, indexes: proposalIndexes },
    decisions: { list: decisionList, indexes: decisionIndexes },
    reported: { list: reportedList, indexes: {} },
    corrections: { list: correctionList, indexes: correctionIndexes, earlierPartition: (rest) => rest },
    methods: { list: methodList, indexes: {}, earlierPartition: () => 'methods' },
  },
  libraries: {},
  permissions: riskPermissions,
  rights: riskRights,
  text: riskText,
  papers: {
    'risk.list': { sheet: registerSheet },
    'risk.board': { letter: boardDraft },
    'risk.delegated': { sheet: delegatedSheet, letter: delegatedReport },
  },
  jobs: riskJobs,
  jobUpgrades: {},
  inbox: riskCards,
  presses: { 'risk.decide': 'inbox', 'risk.score': 'inbox' },
  fields: { 'risk.decide': { decisionReasonMissing: 'reason' } },
} as const satisfies Capability<'risk', keyof RiskLists>;
