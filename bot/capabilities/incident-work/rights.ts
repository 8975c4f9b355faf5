// The work is done by those who handle the case and those who have a role in it; whoever may read the case sees it.
import { type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const incidentWorkPermissions = {} as const satisfies PermissionsOf<'incidentWork'>;

const WORKED = right(['incident.handle'], { own: true });
const READ = right(['incident.readAll', 'incident.readPersonalData'], { own: true });
const LED = right(['incident.handle']);

export const incidentWorkRights: RightsOf<'incidentWork'> = {
  'incidentWork.read': READ,
  'incidentWork.takeRole': WORKED,
  'incidentWork.giveBackRole': WORKED,
  'incidentWork.giveRole': LED,
  'incidentWork.setStep': WORKED,
  'incidentWork.changeList': LED,
  'incidentWork.setCadence': WORKED,
  'incidentWork.writeUpdate': WORKED,
  'incidentWork.note': WORKED,
  'incidentWork.changeNote': READ,
};
