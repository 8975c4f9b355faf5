// How a measure is planned and answered: every change of it goes this way.
import { changing, committing, written } from '../../blocks/commit.ts';
import { dayOf, yearOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { answerTo, changePlan, type MeasureAnswer } from './answers.ts';
import type { Measure, MeasureQuestion } from './model.ts';
import type { MeasurePages } from './page-actions.ts';
import {
  type Changed,
  type Checked,
  changedMeanwhile,
  type Moment,
  mayManage,
  mayPlan,
  mayRead,
  measureNumber,
  newMeasure,
  planOf,
} from './rules.ts';

type Step = { readonly id: string; readonly revision: number };
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

export function measureChanges(ports: Ports, { page, found }: MeasurePages): MeasureChanges {
  const { measures } = ports.lists;
  const today = () => dayOf(ports.now());
  const moment = (): Moment => ({ now: ports.now(), today: today(), changeId: ports.newId() });
  const commit = committing(ports, { list: 'measures', conflict: changedMeanwhile });
  const change = changing({ found, commit, page });
  /** The line of history and the owners' cards follow the write. */
  const decided = (old: Measure | undefined, changed: Checked<Changed>) => {
    if (isRefusal(changed)) return { next: changed };
    const { measure, event } = changed;
    const owners = new Set([measure.owner, ...(old ? [old.owner] : [])]);
    const cards = [...owners].map((person): Job => ({ kind: 'showTodo', person }));
    return {
      next: measure,
      follow: [written({ list: 'measureEvents' as const, add: event }), ...cards],
      ifLost: cards,
    };
  };

  const answer = ({ id, revision }: Step, actor: Asker, given: MeasureAnswer) =>
    change(id, actor, (measure) => {
      const next = answerTo({ measure, revision, actor, moment: moment() }, given);
      return next === 'unchanged' ? { next: measure } : decided(measure, next);
    });

  const save = async (
    { id, key, revision, owner, ...asked }: MeasureQuestion & { readonly key: string },
    actor: Asker,
  ) => {
    if (!mayPlan(actor)) return refuse('notAllowed');
    const made = id === null ? measures.get(key) : undefined;
    if (made) return found(key, actor) === made ? page(made, actor) : refuse('measureUnknown');
    const old = id === null ? undefined : measures.get(id);
    if (id !== null && !(old && mayRead(old, actor))) return refuse('measureUnknown');
    const plan = planOf({ ...asked, owner: ports.people.get(owner) }, today());
    if (isRefusal(plan)) return plan;
    if (!mayManage(plan, actor)) return refuse('notAllowed');
    const now = moment();
    if (old) return change(old.id, actor, (seen) => decided(seen, changePlan(seen, plan, revision, actor, now)));
    const number = measureNumber(ports.nextNumber('measures', yearOf(now.now)));
    const { next, ...telling } = decided(undefined, newMeasure({ id: key, number, plan, actor }, now));
    const stored = await commit(undefined, next, telling);
    return isRefusal(stored) ? stored : page(stored, actor);
  };

  return {
    'measure.save': save,
    'measure.done': ({ evidence, result, ...step }, asker) => answer(step, asker, { kind: 'done', evidence, result }),
    'measure.delay': ({ newDue, why, ...step }, asker) => answer(step, asker, { kind: 'delay', newDue, why }),
    'measure.help': ({ why, ...step }, asker) => answer(step, asker, { kind: 'help', why }),
    'measure.outcome': ({ outcome, note, ...step }, asker) => answer(step, asker, { kind: 'outcome', outcome, note }),
    'measure.cancel': ({ why, ...step }, asker) => answer(step, asker, { kind: 'cancel', why }),
    'measure.reopen': (step, asker) => answer(step, asker, { kind: 'reopen' }),
  };
}
