// A change of a risk or of what is decided about it, sent; whatever shows risks is then fetched anew.
import type { ActionName, Answer } from '../../../bot/contract.ts';
import { type Sending, useChangeOf } from '../../api/queries.ts';

type ChangeName = Exclude<
  Extract<ActionName, `risk.${string}`>,
  'risk.list' | 'risk.read' | 'risk.method' | 'risk.desk' | 'risk.board' | 'risk.delegated'
>;

const SHOWN = [
  'risk.list',
  'risk.read',
  'risk.method',
  'risk.desk',
  'risk.board',
  'risk.delegated',
  'inbox.todo',
] as const;

export function useChange<Name extends ChangeName>(name: Name, done: (answer: Answer<Name>) => void): Sending<Name> {
  return useChangeOf(name, SHOWN, done);
}
