// What each action asks for: whoever gives roles also hands over what lies in somebody's hands.
import type { Asker } from '../roles/model.ts';
import { type RightsOf, right } from '../roles/permission-rules.ts';
import { may } from '../roles/rights.ts';
import type { handoverAsked } from './model.ts';

export const handoverRights: RightsOf<keyof typeof handoverAsked> = {
  'organisation.inHand': right(['organisation.changeRoles']),
  'organisation.handover': right(['organisation.changeRoles']),
  'organisation.handovers': right(['organisation.changeRoles']),
  'organisation.callOffHandover': right(['organisation.changeRoles']),
};

export const mayMove = ({ person, roles }: Asker): boolean => may('organisation.changeRoles', person, roles);
