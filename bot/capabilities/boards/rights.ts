// What each action asks for: boards are changed by whoever gives roles, closed days by whoever changes the delegation order.
import { EVERYONE, type RightsOf, right } from '../roles/permission-rules.ts';
import type { boardAsked } from './question-model.ts';

export const boardRights: RightsOf<keyof typeof boardAsked> = {
  'organisation.boards': right(['organisation.readRoles'], { answers: 'list' }),
  'organisation.saveBoard': right(['organisation.changeRoles']),
  'organisation.removeBoard': right(['organisation.changeRoles']),
  'organisation.closedDays': right(['organisation.readRoles'], { answers: 'anywhere' }),
  'organisation.redDays': EVERYONE,
  'organisation.saveClosedDay': right(['organisation.changeDelegation']),
  'organisation.removeClosedDay': right(['organisation.changeDelegation']),
};
