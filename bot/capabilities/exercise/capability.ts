// Exercises: an incident that has not happened, with its clocks and texts, kept apart from all that has.
import type { Capability } from '../../capability.ts';
import { exerciseCards } from './cards.ts';
import { exerciseIndexes, exerciseList } from './list.ts';
import { exerciseLetter } from './papers.ts';
import type { ExerciseLists } from './record-model.ts';
import { exercisePermissions, exerciseRights } from './rights.ts';
import { exerciseText } from './text.ts';

export const exercise = {
  name: 'exercise',
  lists: { exercises: { list: exerciseList, indexes: exerciseIndexes } },
  libraries: {},
  permissions: exercisePermissions,
  rights: exerciseRights,
  text: exerciseText,
  papers: { 'exercise.read': { letter: exerciseLetter } },
  jobs: {},
  jobUpgrades: {},
  inbox: exerciseCards,
  presses: { 'exercise.assess': 'inbox' },
  races: ['exerciseChanged', 'exerciseEnded'],
} as const satisfies Capability<'exercise', keyof ExerciseLists>;
