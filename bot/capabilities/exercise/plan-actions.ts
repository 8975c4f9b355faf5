// A finding becomes a measure of the plan as any other: under the finding's own id, so that it is one.
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import { type ExercisePages, mayLead } from './page-actions.ts';

export interface ExerciseDependencies {
  readonly plan: Actions['measure.save'];
}

/** Nothing of how it is planned but whose it is, and until when: the rest is written in the plan. */
const UNSAID = { id: null, revision: 0, what: '', board: '', cost: '', control: null, checkAfterMonths: null } as const;

export const planningOf = (
  { found, view }: ExercisePages,
  { plan }: ExerciseDependencies,
): Pick<Actions, 'exercise.plan'> => ({
  async 'exercise.plan'({ id, finding: wanted, owner, due }, asker) {
    const exercise = found(id, asker);
    if (isRefusal(exercise)) return exercise;
    if (!mayLead(asker)) return refuse('notAllowed');
    const finding = exercise.findings.find((one) => one.id === wanted);
    if (!finding) return refuse('exerciseFindingUnknown');
    const source = { kind: 'exercise', id, title: exercise.number } as const;
    const made = await plan({ ...UNSAID, key: finding.id, title: finding.text, source, owner, due }, asker);
    return isRefusal(made) ? made : view(exercise, asker);
  },
});
