// The list of exercises, and the key that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Exercise } from './model.ts';

export interface ExerciseLists {
  exercises: Listed<Exercise, 'state'>;
}
