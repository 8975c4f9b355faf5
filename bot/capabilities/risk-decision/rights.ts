// What each action on proposals and decisions asks for; its permissions are those of risks.
import { type Right, right } from '../roles/permission-rules.ts';
import type { RiskDecisionAnswers } from './question-model.ts';

export const riskDecisionRights: Readonly<Record<keyof RiskDecisionAnswers, Right>> = {
  'risk.propose': right(['risk.manage'], { own: true }),
  'risk.decide': right([], { eligibleApprover: true }),
  'risk.withdraw': right(['risk.manage'], { own: true }),
  'risk.revoke': right(['risk.manage'], { eligibleApprover: true }),
  'risk.desk': right([], { open: true, answers: 'anywhere' }),
};
