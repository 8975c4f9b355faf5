// How a measure is planned and answered: every change of it goes this way.
import { changing, decided, written } from '../../blocks/commit.ts';
import { dayOf, yearOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import { isNextBy } from '../../blocks/versioned.ts';
import type { Actions, Question } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../roles/model.ts';
import { answerRefused, type Decision, decisionOn, isSo, type MeasureAnswer, planned } from './answers.ts';
import type { Measure, MeasureEvent } from './model.ts';
import type { MeasurePages } from './page-actions.ts';
import { type Checked, changedMeanwhile, eventOf, mayManage, mayPlan, measureNumber, opened, planOf } from './rules.ts';

type MeasureChanges = Pick<
  Actions,
  | 'measure.save'
  | 'measure.done'
  | 'measure.delay'
  | 'measure.help'
  | 'measure.outcome'
  | 'measure.cancel'
  | 'measure.reopen'
>;

/** The line of history and the owners' cards follow the write. */
function told(event: MeasureEvent, owners: readonly string[]) {
  const cards = [...new Set(owners)].map((person): Job => ({ kind: 'showTodo', person }));
  return { follow: [written({ list: 'measureEvents' as const, add: event }), ...cards], ifLost: cards };
}

export function measureChanges(ports: Ports, { page, found }: MeasurePages): MeasureChanges {
  const today = () => dayOf(ports.now());
  const { change, save } = changing(ports, { list: 'measures', found, page, conflict: changedMeanwhile });

  /** The measure as it is decided, with its line of history. */
  const leaving = (old: Measure, made: Checked<Decision>, actor: Asker) =>
    isRefusal(made)
      ? made
      : decided({ ...old, ...made.change }, (next: Measure) =>
          told(eventOf(next, made.kind, actor, made.said), [next.owner, old.owner]),
        );

  const answer = (seen: { readonly id: string; readonly revision: number }, actor: Asker, given: MeasureAnswer) =>
    change(seen, actor, {
      mayNot: (measure) => answerRefused(measure, given, actor),
      isDone: (measure) => isNextBy(measure, seen.revision, actor) && isSo(measure, given, today()),
      decide: (measure) => leaving(measure, decisionOn(measure, given, today()), actor),
    });

  const plan = async ({ id, key, revision, owner, ...asked }: Question<'measure.save'>, actor: Asker) => {
    if (!mayPlan(actor)) return refuse('notAllowed');
    return save({ id, key, revision }, actor, {
      mayNot: (old) => (old && !mayManage(old, actor) ? refuse('notAllowed') : undefined),
      decide(old, { now }) {
        const made = planOf({ ...asked, owner: ports.people.get(owner) }, today());
        if (isRefusal(made)) return made;
        if (!mayManage(made, actor)) return refuse('notAllowed');
        if (old) return leaving(old, planned(old, made), actor);
        const number = measureNumber(ports.nextNumber('measures', yearOf(now)));
        return decided(opened(number, made), (next: Measure) =>
          told(eventOf(next, 'created', actor, {}), [next.owner]),
        );
      },
    });
  };

  return {
    'measure.save': plan,
    'measure.done': ({ evidence, result, ...step }, asker) => answer(step, asker, { kind: 'done', evidence, result }),
    'measure.delay': ({ newDue, why, ...step }, asker) => answer(step, asker, { kind: 'delay', newDue, why }),
    'measure.help': ({ why, ...step }, asker) => answer(step, asker, { kind: 'help', why }),
    'measure.outcome': ({ outcome, note, ...step }, asker) => answer(step, asker, { kind: 'outcome', outcome, note }),
    'measure.cancel': ({ why, ...step }, asker) => answer(step, asker, { kind: 'cancel', why }),
    'measure.reopen': (step, asker) => answer(step, asker, { kind: 'reopen' }),
  };
}
