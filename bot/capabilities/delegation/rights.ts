// Who may see and change the delegation order, and what each action asks for.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';
import type { delegationAsked } from './question-model.ts';

export const delegationPermissions = {
  'organisation.changeDelegation': {
    label: {
      sv: 'Ändra delegationsordningen och stängda dagar',
      en: 'Change the scheme of delegation and closed days',
    },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'organisation'>;

export const may = mayBy(delegationPermissions);

export const delegationRights: RightsOf<keyof typeof delegationAsked> = {
  'organisation.delegation': right(['organisation.readRoles'], { answers: 'anywhere' }),
  'organisation.saveDelegation': right(['organisation.changeDelegation']),
  'organisation.deciders': right(['organisation.readRoles']),
};
