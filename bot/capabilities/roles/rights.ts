// Who may see and give roles, and what each action asks for.
import { mayBy, type PermissionsOf, type RightsOf, right } from './permission-rules.ts';
import type { roleAsked } from './question-model.ts';

export const rolePermissions = {
  'organisation.readRoles': {
    label: { sv: 'Se vem som har vilken roll', en: 'See who holds which role' },
    roles: ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive', 'secretary'],
    askedWith: 'object',
  },
  'organisation.changeRoles': {
    label: {
      sv: 'Ge, avsluta och lämna över roller, ändra nämnder',
      en: 'Give, end and hand over roles, change boards',
    },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'organisation'>;

export const may = mayBy(rolePermissions);

export const roleRights: RightsOf<keyof typeof roleAsked> = {
  'organisation.roles': right(['organisation.readRoles'], { answers: 'list' }),
  'organisation.grantRole': right(['organisation.changeRoles']),
  'organisation.endRole': right(['organisation.changeRoles']),
};
