// Who may do what with roles, boards and the delegation order, and what each action asks for.
import { EVERYONE, mayBy, type PermissionsOf, type RightsOf, right } from './permission-rules.ts';

export const organisationPermissions = {
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
  'organisation.changeDelegation': {
    label: { sv: 'Ändra delegationsordningen och stängda dagar', en: 'Change the delegation order and closed days' },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
  'organisation.placeChannel': {
    label: { sv: 'Välja kanal för incidentkorten', en: 'Choose the channel for incident cards' },
    roles: ['coordinator'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'organisation'>;

export const may = mayBy(organisationPermissions);

export const organisationRights: RightsOf<'organisation'> = {
  'organisation.me': EVERYONE,
  'organisation.people': EVERYONE,
  'organisation.groups': right(['policy.manage']),
  'organisation.roles': right(['organisation.readRoles'], { answers: 'list' }),
  'organisation.grantRole': right(['organisation.changeRoles']),
  'organisation.endRole': right(['organisation.changeRoles']),
  'organisation.boards': right(['organisation.readRoles'], { answers: 'list' }),
  'organisation.saveBoard': right(['organisation.changeRoles']),
  'organisation.removeBoard': right(['organisation.changeRoles']),
  'organisation.closedDays': right(['organisation.readRoles'], { answers: 'anywhere' }),
  'organisation.saveClosedDay': right(['organisation.changeDelegation']),
  'organisation.removeClosedDay': right(['organisation.changeDelegation']),
  'organisation.delegation': right(['organisation.readRoles'], { answers: 'anywhere' }),
  'organisation.saveDelegation': right(['organisation.changeDelegation']),
  'organisation.deciders': right(['organisation.readRoles']),
  'organisation.inHand': right(['organisation.changeRoles']),
  'organisation.handover': right(['organisation.changeRoles']),
};
