// A change of a measure, sent; whatever shows measures is then fetched anew.
import type { Answer } from '../../../bot/contract.ts';
import { type Sending, useChangeOf } from '../../api/queries.ts';

type ChangeName =
  | 'measure.save'
  | 'measure.done'
  | 'measure.delay'
  | 'measure.help'
  | 'measure.outcome'
  | 'measure.cancel'
  | 'measure.reopen'
  | 'measure.attach';

export const SHOWN = ['measure.list', 'measure.read', 'organisation.me'] as const;

export function useChange<Name extends ChangeName>(name: Name, done: (answer: Answer<Name>) => void): Sending<Name> {
  return useChangeOf(name, SHOWN, done);
}
