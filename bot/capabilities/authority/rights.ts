// Who keeps the settings of reports to authorities.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const authorityPermissions = {
  'authority.read': {
    label: { sv: 'Läsa vart kommunen rapporterar', en: 'Read where the municipality reports' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer'],
    askedWith: 'municipality',
  },
  'authority.manage': {
    label: {
      sv: 'Ändra mottagare och uppgifter om den som rapporterar',
      en: 'Change recipients and the details of whoever reports',
    },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'authority'>;

export const may = mayBy(authorityPermissions);

export const authorityRights: RightsOf<'authority'> = {
  'authority.read': right(['authority.read', 'authority.manage'], { answers: 'anywhere' }),
  'authority.saveRecipient': right(['authority.manage'], { answers: 'anywhere' }),
  'authority.saveSender': right(['authority.manage'], { answers: 'anywhere' }),
};
