// Who may do what with cases that are one event: whoever may read or handle the cases themselves.
import { type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const caseGroupPermissions = {} as const satisfies PermissionsOf<'caseGroup'>;

export const caseGroupRights: RightsOf<'caseGroup'> = {
  'caseGroup.wave': right(['incident.readAll', 'incident.readPersonalData']),
  'caseGroup.read': right(['incident.readAll', 'incident.readPersonalData']),
  'caseGroup.gather': right(['incident.handle']),
  'caseGroup.takeOut': right(['incident.handle']),
  'caseGroup.tell': right(['incident.handle']),
  'caseGroup.close': right(['incident.handle']),
};
