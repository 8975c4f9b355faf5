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

  /** The line of history and the owners' cards follow the write. */
  const store = async (old: Measure | undefined, next: Changed | Refusal, asker: Asker) => {
    if (isRefusal(next)) return next;
    const { measure, event } = next;
    const owners = new Set([measure.owner, ...(old ? [old.owner] : [])]);
    const line: Job = { kind: 'write', write: { list: 'measureEvents', add: event }, follow: [], ifLost: [] };
    const cards = [...owners].map((person): Job => ({ kind: 'showTodo', person }));
    const committed = await ports.commit({
      lane: `measures/${measure.id}`,
      write: old ? { list: 'measures', from: old, to: measure } : { list: 'measures', add: measure },
      follow: [line, ...cards],
      ifLost: cards,
    });
    if (committed === 'conflict') return changedMeanwhile(measures.get(measure.id) ?? measure);
    return page(measures.get(measure.id) ?? measure, asker);
  };

  const answer = async ({ id, revision }: Step, actor: Asker, given: MeasureAnswer) => {
    const measure = found(id, actor);
    if (isRefusal(measure)) return measure;
    const next = answerTo({ measure, revision, actor, moment: moment() }, given);
    return next === 'unchanged' ? page(measure, actor) : store(measure, next, actor);
  };

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
    if (old) return store(old, changePlan(old, plan, revision, actor, now), actor);
    const number = measureNumber(ports.nextNumber('measures', yearOf(now.now)));
    return store(undefined, newMeasure({ id: key, number, plan, actor }, now), actor);
  };

  /** One card a week to each who has something to answer, on the day when managers get theirs. */
  const tellOwners = () => {
    const day = today();
    if (!isWeekly(remindedFor(day, ports.isRedDay))) return;
    const owners = new Set<PersonId>();
    for (const measure of measures.all()) if (askedOf(measure, day)) owners.add(measure.owner);
    for (const person of owners) ports.enqueue(`owner/${person}/${day}`, 'owners', { kind: 'tellOwner', person, day });
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
      return those.toSorted((a, b) => a.due.localeCompare(b.due)).map((measure) => rowOf(measure, today()));
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
