// What is shown of exercises, and to whom.
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import { mayPlan } from '../measure/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Exercise, ExerciseList, ExerciseView } from './model.ts';
import { may } from './rights.ts';
import { clocksOf, elapsedMs, eventsCome, measured, takesPart } from './rules.ts';

export const mayLead = ({ person, roles }: Asker): boolean => may('exercise.lead', person, roles);

export interface ExercisePages {
  /** May answer, write and find in it. */
  acts(exercise: Exercise, asker: Asker): boolean;
  found(id: string, asker: Asker): Exercise | Refusal;
  view(exercise: Exercise, asker: Asker): ExerciseView;
  list(asker: Asker): ExerciseList;
}

export function exercisePages({ lists: { exercises, measures }, now }: Ports): ExercisePages {
  const acts = (exercise: Exercise, asker: Asker) =>
    asker.person.account === 'active' && (mayLead(asker) || takesPart(exercise, asker.person.id));
  const isReadable = (exercise: Exercise, asker: Asker) =>
    may('exercise.read', asker.person, asker.roles) || acts(exercise, asker);
  return {
    acts,
    found(id, asker) {
      const exercise = exercises.get(id);
      return exercise && isReadable(exercise, asker) ? exercise : refuse('exerciseUnknown');
    },
    view: (exercise, asker) => ({
      exercise,
      ...measured(exercise),
      elapsedMs: elapsedMs(exercise, now()),
      clocks: clocksOf(exercise, now()),
      events: eventsCome(exercise, now()),
      findings: exercise.findings.map((finding) => {
        const made = measures.get(finding.id);
        return { finding, measure: made ? { id: made.id, number: made.number } : null };
      }),
      mayLead: mayLead(asker),
      mayTakePart: acts(exercise, asker) && exercise.state === 'running',
      mayPlan: mayLead(asker) && mayPlan(asker),
    }),
    list: (asker) => ({
      rows: exercises
        .all()
        .filter((exercise) => isReadable(exercise, asker))
        .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))
        .map((exercise) => ({ exercise, ...measured(exercise) })),
      mayLead: mayLead(asker),
    }),
  };
}
