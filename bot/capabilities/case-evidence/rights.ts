// Who may do what with the files of a case: whoever may read or handle the case itself.
import { type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const caseEvidencePermissions = {} as const satisfies PermissionsOf<'caseEvidence'>;

const read = right(['incident.readAll', 'incident.readPersonalData']);
const handle = right(['incident.handle']);

export const caseEvidenceRights: RightsOf<'caseEvidence'> = {
  'caseEvidence.read': read,
  'caseEvidence.take': read,
  'caseEvidence.verify': read,
  'caseEvidence.add': handle,
  'caseEvidence.move': handle,
};
