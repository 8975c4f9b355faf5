// What the owner answers: klar, försenad, behöver hjälp, and later whether it helped.

import { addMonths, type Day, isDay } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import { stamped } from '../../blocks/versioned.ts';
import type { Asker } from '../organisation/model.ts';
import type { ControlResult, Measure, MeasureEvent, MeasureOutcome } from './model.ts';
import {
  type Changed,
  type Checked,
  changedMeanwhile,
  eventOf,
  type MeasureRefusal,
  type Moment,
  mayAnswer,
  mayManage,
  type Plan,
  type Said,
  wordsOf,
} from './rules.ts';

export type MeasureAnswer =
  | { readonly kind: 'done'; readonly evidence: string; readonly result: ControlResult | '' }
  | { readonly kind: 'delay'; readonly newDue: string; readonly why: string }
  | { readonly kind: 'help'; readonly why: string }
  | { readonly kind: 'outcome'; readonly outcome: MeasureOutcome; readonly note: string }
  | { readonly kind: 'cancel'; readonly why: string }
  | { readonly kind: 'reopen' };

export interface Answering {
  readonly measure: Measure;
  /** The one that the person saw. */
  readonly revision: number;
  readonly actor: Asker;
  readonly moment: Moment;
}

/** The same press once more: what it asks for is so already, by the same person's last change. */
function isRepeated({ measure, revision, actor, moment }: Answering, answer: MeasureAnswer): boolean {
  if (measure.revision !== revision + 1 || measure.changedBy !== actor.person.name) return false;
  switch (answer.kind) {
    case 'done':
      return measure.control ? measure.doneOn === moment.today : measure.state === 'done' && measure.outcome === null;
    case 'delay':
      return measure.state === 'open' && measure.due === answer.newDue;
    case 'help':
      return measure.needsHelp;
    case 'outcome':
      return measure.outcome === answer.outcome;
    case 'cancel':
      return measure.state === 'cancelled';
    case 'reopen':
      return measure.state === 'open';
  }
}

/** The measure after the answer with its line of history; `unchanged` when the same answer has come before. */
export function answerTo(asking: Answering, answer: MeasureAnswer): Checked<Changed> | 'unchanged' {
  const { measure, revision, actor } = asking;
  const isForManager = answer.kind === 'cancel' || (answer.kind === 'reopen' && measure.state === 'cancelled');
  if (isForManager ? !mayManage(measure, actor) : !mayAnswer(measure, actor))
    return refuse(isForManager ? 'notAllowed' : 'measureNotYours', { name: measure.ownerName });
  if (isRepeated(asking, answer)) return 'unchanged';
  if (measure.revision !== revision) return changedMeanwhile(measure);
  return decide(asking, answer);
}

type Decision = readonly [Partial<Measure>, MeasureEvent['kind'], Said];

function decide(asking: Answering, answer: MeasureAnswer): Checked<Changed> {
  const decision = decisionOn(asking, answer);
  if (isRefusal(decision)) return decision;
  const [part, kind, said] = decision;
  const measure = stamped(asking.measure, part, asking.actor, asking.moment);
  return { measure, event: eventOf(measure, kind, asking.actor, said) };
}

function decisionOn({ measure, moment: { today } }: Answering, answer: MeasureAnswer): Checked<Decision> {
  const { title, state } = measure;
  switch (answer.kind) {
    case 'done':
      return state === 'open' ? done(measure, answer, today) : refuse('measureNotOpen', { title });
    case 'delay':
      return state === 'open' ? delay(measure, answer, today) : refuse('measureNotOpen', { title });
    case 'help':
      return state === 'open'
        ? explained(answer.why, { needsHelp: true }, 'help')
        : refuse('measureNotOpen', { title });
    case 'cancel':
      return state === 'open'
        ? explained(answer.why, { state: 'cancelled', needsHelp: false }, 'cancelled')
        : refuse('measureNotOpen', { title });
    case 'outcome':
      return state === 'done' ? outcome(answer) : refuse('measureNotDone', { title });
    case 'reopen':
      return state === 'open'
        ? refuse('measureStillOpen', { title })
        : [{ state: 'open', doneOn: null, outcome: null }, 'reopened', {}];
  }
}

/** The plan as the coordinator changes it. */
export function changePlan(old: Measure, plan: Plan, revision: number, actor: Asker, moment: Moment): Checked<Changed> {
  if (!mayManage(old, actor) || !mayManage(plan, actor)) return refuse('notAllowed');
  if (old.revision !== revision) return changedMeanwhile(old);
  const measure = stamped(old, plan, actor, moment);
  return {
    measure,
    event: eventOf(measure, 'changed', actor, { newDue: plan.due === old.due ? null : plan.due }),
  };
}

const missing = (code: MeasureRefusal): Refusal<MeasureRefusal> => refuse(code);

function done(
  { control }: Measure,
  { evidence, result }: Extract<MeasureAnswer, { kind: 'done' }>,
  today: Day,
): Checked<Decision> {
  const words = wordsOf(evidence);
  if (isRefusal(words)) return words;
  if (words === '') return missing('evidenceMissing');
  if (!control) return [{ state: 'done', doneOn: today, needsHelp: false, outcome: null }, 'done', { evidence: words }];
  if (result === '') return missing('controlResultMissing');
  const due = addMonths(today, control.months);
  return [{ due, doneOn: today, needsHelp: false }, 'control', { evidence: words, result, newDue: due }];
}

function delay(
  { due, needsHelp }: Measure,
  { newDue, why }: Extract<MeasureAnswer, { kind: 'delay' }>,
  today: Day,
): Checked<Decision> {
  if (!isDay(newDue)) return missing('newDueWrong');
  if (newDue <= due || newDue < today) return refuse('newDueTooEarly', { due });
  const unlikely = unlikelyDay(newDue, today);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  return explained(why, { due: newDue, needsHelp }, 'delayed', { newDue });
}

function outcome({ outcome: told, note }: Extract<MeasureAnswer, { kind: 'outcome' }>): Checked<Decision> {
  const words = wordsOf(note);
  return isRefusal(words) ? words : [{ outcome: told }, 'outcome', { note: words, outcome: told }];
}

function explained(
  why: string,
  part: Partial<Measure>,
  kind: MeasureEvent['kind'],
  said: Said = {},
): Checked<Decision> {
  const words = wordsOf(why);
  if (isRefusal(words)) return words;
  return words === '' ? missing('whyMissing') : [part, kind, { ...said, note: words }];
}
