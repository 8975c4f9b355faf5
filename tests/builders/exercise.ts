import type { Exercise } from '../../bot/capabilities/exercise/model.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { at, erik, sara } from './incident.ts';

/** Running for an hour at the speed of a day in an hour; Sara takes part, Erik leads. */
export function anExercise(own: Partial<Exercise> = {}): Exercise {
  return {
    id: 'exercise-1',
    number: 'ÖVNING 2026-0001',
    script: 'carePhishing',
    speed: 24,
    state: 'running',
    startedAt: at('08:00'),
    leader: erik.id,
    leaderName: erik.name,
    participants: [{ id: sara.id, name: sara.name }],
    assessed: null,
    draft: null,
    endedAt: null,
    findings: [],
    revision: 1,
    changedBy: erik.name,
    changedAt: at('08:00'),
    changeId: 'change-1',
    ...own,
  };
}

/** Somebody takes part in it and has seen something. */
export const exerciseOf = ({ id, name }: Pick<Person, 'id' | 'name'>): Exercise =>
  anExercise({
    id: 'exercise-of-the-test',
    participants: [{ id, name }],
    findings: [{ id: 'finding-of-the-test', text: 'x', at: at('08:10'), byName: name }],
  });
