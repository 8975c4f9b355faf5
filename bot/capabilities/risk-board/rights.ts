// Who may do what with the matters of a board, and what each action asks for.
import { mayBy, type PermissionsOf, type Right, right } from '../roles/permission-rules.ts';
import type { RiskBoardAnswers } from './model.ts';

export const riskBoardPermissions = {
  'risk.board': {
    label: {
      sv: 'Förbereda nämndärenden, registrera nämndens beslut och anmäla delegationsbeslut',
      en: 'Put matters before the board, enter its decisions and report delegated decisions',
    },
    roles: ['secretary'],
    askedWith: 'object',
  },
} as const satisfies PermissionsOf<'risk'>;

export const mayKeepMinutes = mayBy(riskBoardPermissions);

export const riskBoardRights: Readonly<Record<keyof RiskBoardAnswers, Right>> = {
  'risk.board': right(['risk.readAll'], { answers: 'list' }),
  'risk.boardDecide': right(['risk.board']),
  'risk.delegated': right(['risk.readAll'], { answers: 'list' }),
  'risk.report': right(['risk.board']),
};
