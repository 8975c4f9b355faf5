// Who may do what with the card of what is to be done, and what each action asks for.
import { EVERYONE, type RightsOf } from '../roles/permission-rules.ts';

export const inboxRights: RightsOf<'inbox'> = {
  'inbox.todo': EVERYONE,
  'inbox.counts': EVERYONE,
  'inbox.open': EVERYONE,
  'inbox.close': EVERYONE,
};
