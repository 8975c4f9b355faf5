// Who may do what with the protection of a case: whoever may read or handle the case itself.
import { type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const caseProtectionPermissions = {} as const satisfies PermissionsOf<'caseProtection'>;

const handle = right(['incident.handle']);

export const caseProtectionRights: RightsOf<'caseProtection'> = {
  'caseProtection.read': right(['incident.readAll', 'incident.readPersonalData']),
  'caseProtection.restrict': handle,
  'caseProtection.unrestrict': handle,
  'caseProtection.name': handle,
  'caseProtection.unname': handle,
  'caseProtection.hideReporter': handle,
  'caseProtection.showReporter': handle,
  'caseProtection.mark': handle,
  'caseProtection.unmark': handle,
  'caseProtection.register': handle,
  'caseProtection.hold': handle,
  'caseProtection.release': handle,
};
