// What a guest may ask of the product, for every edge alike.
import type { ActionName } from '../../contract.ts';
import type { Person } from './model.ts';

/** The actions that a guest needs for what they were sent. Each of them answers only about that. */
const OPEN_TO_GUESTS: ReadonlySet<ActionName> = new Set([
  'organisation.me',
  'inbox.todo',
  'policy.mine',
  'policy.read',
  'policy.acknowledge',
  'policy.ask',
  'training.mine',
  'training.begin',
  'training.answer',
]);

/** Whether an account like this may ask at all; what it may have is for the action to say. */
export const isOpenTo = ({ account }: Pick<Person, 'account'>, name: ActionName): boolean =>
  account === 'active' || (account === 'guest' && OPEN_TO_GUESTS.has(name));
