// A triage is read and made by those who read and handle the case; whom to call is the coordinator's to keep.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const triagePermissions = {
  'triage.readParties': {
    label: { sv: 'Läsa vem kommunen ringer och vilka bolag den äger', en: 'Read whom to call and municipal companies' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer'],
    askedWith: 'municipality',
  },
  'triage.manageParties': {
    label: {
      sv: 'Ändra vem kommunen ringer och vilka bolag den äger',
      en: 'Change whom to call and municipal companies',
    },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'triage'>;

export const may = mayBy(triagePermissions);

const HANDLED = right(['incident.handle']);

export const triageRights: RightsOf<'triage'> = {
  'triage.read': right(['incident.readAll', 'incident.readPersonalData']),
  'triage.severity': HANDLED,
  'triage.answer': HANDLED,
  'triage.services': HANDLED,
  'triage.boards': HANDLED,
  'triage.involved': HANDLED,
  'triage.fact': HANDLED,
  'triage.moment': HANDLED,
  'triage.decide': HANDLED,
  'triage.parties': right(['triage.readParties']),
  'triage.saveParty': right(['triage.manageParties']),
  'triage.removeParty': right(['triage.manageParties']),
};
