import { changing, committing, written } from '../../blocks/commit.ts';
import { dayOf, yearOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { isWeekly, remindedFor } from '../campaign/rules.ts';
import type { Asker, PersonId } from '../organisation/model.ts';
import { answerTo, changePlan, type MeasureAnswer } from './answers.ts';
import type { Measure, MeasurePage, MeasureQuestion } from './model.ts';
import { planPage, rowOf } from './plan.ts';
import {
  askedOf,
  type Changed,
  type Checked,
  changedMeanwhile,
  checkOn,
  isLate,
  type Moment,
  mayAnswer,
  mayManage,
  mayPlan,
  mayRead,
  mayReadOthers,
  measureNumber,
  newMeasure,
  planOf,
} from './rules.ts';

type MeasureActions = Pick<Actions, Extract<keyof Actions, `measure.${string}`>>;
type Step = { readonly id: string; readonly revision: number };

export function measureActions(ports: Ports): MeasureActions & { schedules: readonly Schedule[] } {
  const { measures, measureEvents } = ports.lists;
  const today = () => dayOf(ports.now());
  const moment = (): Moment => ({ now: ports.now(), today: today(), changeId: ports.newId() });

  const page = (measure: Measure, asker: Asker): MeasurePage => ({
    measure,
    events: measureEvents.by('measure', measure.id).toSorted((a, b) => b.at.localeCompare(a.at)),
    isLate: isLate(measure, today()),
    checkOn: checkOn(measure),
    waiting: measures.waiting(measure.id),
    mayAnswer: mayAnswer(measure, asker),
    mayManage: mayManage(measure, asker),
  });
  const found = (id: string, asker: Asker): Measure | Refusal => {
    const measure = measures.get(id);
    return measure && mayRead(measure, asker) ? measure : refuse('measureUnknown');
  };
  const readable = (asker: Asker, isMine: boolean): readonly Measure[] =>
    isMine || !mayReadOthers(asker)
      ? measures.by('owner', asker.person.id)
      : measures.all().filter((measure) => mayRead(measure, asker));

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

  /** One card a week to each who has something to answer, on the day when managers get theirs. */
  const tellOwners = () => {
    const day = today();
    if (!isWeekly(remindedFor(day, ports.isRedDay))) return;
    const owners = new Set<PersonId>();
    for (const measure of measures.all()) if (askedOf(measure, day)) owners.add(measure.owner);
    for (const person of owners)
      ports.enqueue(`owner/${person}/${day}`, 'owners', { kind: 'ping', person, about: 'measure', once: day });
  };

  return {
    async 'measure.list'(question, asker) {
      return planPage(readable(asker, question.mine), question, today());
    },
    async 'measure.read'({ id }, asker) {
      const measure = found(id, asker);
      return isRefusal(measure) ? measure : page(measure, asker);
    },
    async 'measure.ofSource'({ kind, id }, asker) {
      const those = measures.by('source', `${kind}/${id}`).filter((measure) => mayRead(measure, asker));
      const order = (a: Measure, b: Measure) => a.due.localeCompare(b.due) || a.number.localeCompare(b.number);
      return those.toSorted(order).map((measure) => rowOf(measure, today()));
    },
    'measure.save': save,
    'measure.done': ({ evidence, result, ...step }, asker) => answer(step, asker, { kind: 'done', evidence, result }),
    'measure.delay': ({ newDue, why, ...step }, asker) => answer(step, asker, { kind: 'delay', newDue, why }),
    'measure.help': ({ why, ...step }, asker) => answer(step, asker, { kind: 'help', why }),
    'measure.outcome': ({ outcome, note, ...step }, asker) => answer(step, asker, { kind: 'outcome', outcome, note }),
    'measure.cancel': ({ why, ...step }, asker) => answer(step, asker, { kind: 'cancel', why }),
    'measure.reopen': (step, asker) => answer(step, asker, { kind: 'reopen' }),

    schedules: [{ name: 'reminders/measure', everyMs: MINUTE_MS, run: tellOwners }],
  };
}
