// Everyone may ask for help; what a municipality begins with is for whoever sets it up.
import { EVERYONE, type RightsOf, right } from '../roles/permission-rules.ts';

export const helpRights: RightsOf<'help'> = {
  'help.read': EVERYONE,
  'help.steps': right(['organisation.changeRoles'], { answers: 'anywhere' }),
};
