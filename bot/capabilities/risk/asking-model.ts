// What the product can be asked of risks: the contract's part about them.
import { making, nothing } from '../../blocks/question.ts';
import type { BoardMatters, DelegatedDecisions, Desk, ProposalView } from '../risk-decision/view-model.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { riskQuestions as risk } from './question-model.ts';
import type { RiskPage, RiskRegister } from './view-model.ts';

export const riskAsked = {
  'risk.list': risk.list,
  'risk.read': risk.byId,
  'risk.save': making(risk.save),
  'risk.close': risk.step,
  'risk.reopen': risk.step,
  'risk.invite': making(risk.invite),
  'risk.score': risk.score,
  'risk.reveal': risk.step,
  'risk.method': nothing,
  'risk.saveMethod': making(risk.saveMethod),
  'risk.propose': making(risk.propose),
  'risk.decide': risk.decide,
  'risk.withdraw': risk.withdraw,
  'risk.revoke': risk.revoke,
  'risk.desk': nothing,
  'risk.board': risk.board,
  'risk.boardDecide': risk.boardDecide,
  'risk.delegated': risk.period,
  'risk.report': risk.report,
} as const;

export interface RiskAnswers {
  'risk.list': RiskRegister;
  'risk.read': RiskPage;
  'risk.save': RiskPage;
  'risk.close': RiskPage;
  'risk.reopen': RiskPage;
  'risk.invite': RiskPage;
  'risk.score': RiskPage;
  'risk.reveal': RiskPage;
  'risk.method': RiskMethod;
  'risk.saveMethod': RiskMethod;
  'risk.propose': ProposalView;
  'risk.decide': ProposalView;
  'risk.withdraw': ProposalView;
  'risk.revoke': ProposalView;
  'risk.desk': Desk;
  'risk.board': BoardMatters;
  'risk.boardDecide': BoardMatters;
  'risk.delegated': DelegatedDecisions;
  'risk.report': { readonly count: number };
}
