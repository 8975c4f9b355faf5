// Who reads the rules, and who changes them.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const significancePermissions = {
  'significance.read': {
    label: {
      sv: 'Läsa reglerna för betydande incidenter',
      en: 'Read the rules for significant incidents',
    },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive'],
    askedWith: 'municipality',
  },
  'significance.manage': {
    label: {
      sv: 'Ändra reglerna för betydande incidenter',
      en: 'Change the rules for significant incidents',
    },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'significance'>;

export const may = mayBy(significancePermissions);

export const significanceRights: RightsOf<'significance'> = {
  'significance.rules': right(['significance.read']),
  'significance.preview': right(['significance.manage']),
  'significance.publish': right(['significance.manage']),
};
