// Who may choose where the product stands in Teams, and what each action asks for.
import { EVERYONE, type PermissionsOf, type RightsOf } from '../roles/permission-rules.ts';
import type { organisationAsked } from './question-model.ts';

export const organisationPermissions = {
  'organisation.placeChannel': {
    label: { sv: 'Välja kanal för incidentkorten', en: 'Choose the channel for incident cards' },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'organisation'>;

export const organisationRights: RightsOf<keyof typeof organisationAsked> = {
  'organisation.me': EVERYONE,
};
