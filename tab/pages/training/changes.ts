// A change of what is taught, sent; whatever shows training is then fetched anew.
import { useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../bot/contract.ts';
import { type Sending, useSend } from '../../asking.ts';

type ChangeName =
  | 'training.saveLesson'
  | 'training.publishLesson'
  | 'training.retireLesson'
  | 'training.saveProgramme'
  | 'training.startProgramme'
  | 'training.record'
  | 'training.correct';

const SHOWN = ['training.lessons', 'training.programmes', 'training.overview', 'training.register'] as const;

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
