// Who may do what with risks and their decisions, and what each action asks for.
import { EVERYONE, mayBy, OWN, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const riskPermissions = {
  'risk.write': {
    label: {
      sv: 'Lägga till risker, bedöma dem och besluta om dem som delegationsordningen ger en',
      en: 'Add risks, score them and decide those that the delegation order gives one',
    },
    roles: 'everyone',
    askedWith: 'own',
  },
  'risk.readAll': {
    label: { sv: 'Läsa alla risker och beslut', en: 'Read all risks and decisions' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive', 'administrationHead', 'secretary'],
    askedWith: 'object',
  },
  'risk.manage': {
    label: {
      sv: 'Ändra alla risker, skalorna och riskmatrisen',
      en: 'Change all risks, the scales and the risk matrix',
    },
    roles: ['coordinator'],
    askedWith: 'object',
  },
  'risk.board': {
    label: {
      sv: 'Skriva fram ärenden till nämnden, föra in dess beslut och anmäla delegationsbeslut',
      en: 'Put matters before the board, enter its decisions and report delegated decisions',
    },
    roles: ['secretary'],
    askedWith: 'object',
  },
} as const satisfies PermissionsOf<'risk'>;

export const may = mayBy(riskPermissions);

export const riskRights: RightsOf<'risk'> = {
  'risk.list': right(['risk.readAll'], { own: true, open: true, answers: 'list' }),
  'risk.read': right(['risk.readAll'], { own: true, seat: true }),
  'risk.save': right(['risk.manage'], { own: true }),
  'risk.close': right(['risk.manage'], { own: true }),
  'risk.reopen': right(['risk.manage'], { own: true }),
  'risk.invite': right(['risk.manage'], { own: true }),
  'risk.score': OWN,
  'risk.reveal': right(['risk.manage'], { own: true }),
  'risk.method': EVERYONE,
  'risk.saveMethod': right(['risk.manage'], { answers: 'object' }),
  'risk.propose': right(['risk.manage'], { own: true }),
  'risk.decide': right([], { seat: true }),
  'risk.withdraw': right(['risk.manage'], { own: true }),
  'risk.revoke': right(['risk.manage'], { seat: true }),
  'risk.desk': right([], { open: true, answers: 'anywhere' }),
  'risk.board': right(['risk.readAll'], { answers: 'list' }),
  'risk.boardDecide': right(['risk.board']),
  'risk.delegated': right(['risk.readAll'], { answers: 'list' }),
  'risk.report': right(['risk.board']),
};
