// Who may do what with the product itself, and what each action asks for.
import { mayBy, type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const operationsPermissions = {
  'operations.read': {
    label: { sv: 'Se om något i driften har stannat', en: 'See whether anything in operations has stopped' },
    roles: ['coordinator', 'jointIt'],
    askedWith: 'municipality',
  },
  'operations.resume': {
    label: { sv: 'Låta Värna försöka igen med det som har stannat', en: 'Let Värna try again with what has stopped' },
    roles: ['coordinator', 'jointIt'],
    askedWith: 'municipality',
  },
} as const satisfies PermissionsOf<'operations'>;

export const may = mayBy(operationsPermissions);

export const operationsRights: RightsOf<'operations'> = {
  'operations.read': right(['operations.read']),
  'operations.resume': right(['operations.resume']),
};
