// A change of a measure, sent; whatever shows measures is then fetched anew.
import { useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../bot/contract.ts';
import { type Sending, useSend } from '../../asking.ts';

type ChangeName =
  | 'measure.save'
  | 'measure.done'
  | 'measure.delay'
  | 'measure.help'
  | 'measure.outcome'
  | 'measure.cancel'
  | 'measure.reopen';

const SHOWN = ['measure.list', 'measure.read', 'organisation.me'] as const;

export function useChange<Name extends ChangeName>(name: Name, done: (answer: Answer<Name>) => void): Sending<Name> {
  const client = useQueryClient();
  const refresh = () => {
    for (const key of SHOWN) void client.invalidateQueries({ queryKey: [key] });
  };
  return useSend(
    name,
    (answer) => {
      refresh();
      done(answer);
    },
    refresh,
  );
}
