// Those who handle the case or have a role in it say who gets the card.
import { type PermissionsOf, type RightsOf, right } from '../roles/permission-rules.ts';

export const statusCardPermissions = {} as const satisfies PermissionsOf<'statusCard'>;

const WORKED = right(['incident.handle'], { own: true });

export const statusCardRights: RightsOf<'statusCard'> = {
  'statusCard.read': right(['incident.readAll', 'incident.readPersonalData'], { own: true }),
  'statusCard.addReader': WORKED,
  'statusCard.removeReader': WORKED,
};
