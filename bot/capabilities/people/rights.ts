// What each action asks for.
import { EVERYONE, type RightsOf, right } from '../roles/permission-rules.ts';
import type { peopleAsked } from './question-model.ts';

export const peopleRights: RightsOf<keyof typeof peopleAsked> = {
  'organisation.people': EVERYONE,
  'organisation.groups': right(['policy.manage']),
};
