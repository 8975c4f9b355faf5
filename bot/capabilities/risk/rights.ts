// Who may do what with risks, and what each action asks for.
import { mayBy, OWN, type PermissionsOf, type Right, right } from '../roles/permission-rules.ts';
import type { RiskAnswers } from './question-model.ts';

export const riskPermissions = {
  'risk.write': {
    label: {
      sv: 'Lägga till och bedöma risker, och besluta om dem enligt delegationsordningen',
      en: 'Add and assess risks, and decide on them according to the scheme of delegation',
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
} as const satisfies PermissionsOf<'risk'>;

export const may = mayBy(riskPermissions);

export const riskRights: Readonly<Record<keyof RiskAnswers, Right>> = {
  'risk.list': right(['risk.readAll'], { own: true, open: true, answers: 'list' }),
  'risk.trend': right(['risk.readAll'], { own: true, open: true, answers: 'list' }),
  'risk.ofCase': right(['risk.readAll'], { own: true, open: true, answers: 'list' }),
  'risk.read': right(['risk.readAll'], { own: true, eligibleApprover: true }),
  'risk.save': right(['risk.manage'], { own: true }),
  'risk.close': right(['risk.manage'], { own: true }),
  'risk.reopen': right(['risk.manage'], { own: true }),
  'risk.invite': right(['risk.manage'], { own: true }),
  'risk.score': OWN,
  'risk.reveal': right(['risk.manage'], { own: true }),
};
