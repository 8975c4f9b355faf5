// A change of what is taught, sent; whatever shows training is then fetched anew.
import type { Answer } from '../../../bot/contract.ts';
import { type Sending, useChangeOf } from '../../api/queries.ts';

type ChangeName =
  | 'training.saveLesson'
  | 'training.publishLesson'
  | 'training.retireLesson'
  | 'training.saveProgramme'
  | 'training.startProgramme'
  | 'training.record'
  | 'training.correct';

export const SHOWN = [
  'training.lessons',
  'training.programmes',
  'training.overview',
  'training.register',
  'training.management',
] as const;

export function useChange<Name extends ChangeName>(name: Name, done: (answer: Answer<Name>) => void): Sending<Name> {
  return useChangeOf(name, SHOWN, done);
}
