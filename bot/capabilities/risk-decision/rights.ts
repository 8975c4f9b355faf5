// Who may do what with proposals and decisions, and what each action asks for.
import { mayBy, type PermissionsOf, type Right, right } from '../roles/permission-rules.ts';
import type { RiskDecisionAnswers } from './question-model.ts';

export const riskDecisionPermissions = {
  'risk.board': {
    label: {
      sv: 'Förbereda nämndärenden, registrera nämndens beslut och anmäla delegationsbeslut',
      en: 'Put matters before the board, enter its decisions and report delegated decisions',
    },
    roles: ['secretary'],
    askedWith: 'object',
  },
} as const satisfies PermissionsOf<'risk'>;

export const mayKeepMinutes = mayBy(riskDecisionPermissions);

export const riskDecisionRights: Readonly<Record<keyof RiskDecisionAnswers, Right>> = {
  'risk.propose': right(['risk.manage'], { own: true }),
  'risk.decide': right([], { eligibleApprover: true }),
  'risk.withdraw': right(['risk.manage'], { own: true }),
  'risk.revoke': right(['risk.manage'], { eligibleApprover: true }),
  'risk.desk': right([], { open: true, answers: 'anywhere' }),
  'risk.board': right(['risk.readAll'], { answers: 'list' }),
  'risk.boardDecide': right(['risk.board']),
  'risk.delegated': right(['risk.readAll'], { answers: 'list' }),
  'risk.report': right(['risk.board']),
};
