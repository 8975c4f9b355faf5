// Who may take out the report of a case: whoever may read the case itself.
import { type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const caseReportPermissions = {} as const satisfies PermissionsOf<'caseReport'>;

const read = right(['incident.readAll', 'incident.readPersonalData']);

export const caseReportRights: RightsOf<'caseReport'> = {
  'caseReport.open': read,
  'caseReport.secret': read,
};
