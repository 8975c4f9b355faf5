import { dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { InboxSource } from '../inbox/model.ts';
import type { ExerciseTask } from './model.ts';
import { takesPart } from './rules.ts';

/** What is asked of those who take part, for as long as it runs. No number counts it. */
export function exercisesToTakePartIn(ports: Ports): InboxSource<ExerciseTask> {
  return {
    what: { sv: 'övningar', en: 'exercises' },
    tasks: (person) =>
      ports.lists.exercises
        .by('state', 'running')
        .filter((exercise) => takesPart(exercise, person))
        .map((exercise) => ({
          urgency: 'last' as const,
          task: { kind: 'exercise' as const, exercise, due: dayOf(exercise.startedAt) },
        })),
  };
}
