// What the owner answers: klar, försenad, behöver hjälp, and later whether it helped.

import { addMonths, type Day, isDay } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Asker } from '../roles/model.ts';
import type { ControlResult, Measure, MeasureEvent, MeasureFile, MeasureOutcome } from './model.ts';
import { type Checked, type MeasureRefusal, mayAnswer, mayManage, type Plan, type Said, wordsOf } from './rules.ts';

export type MeasureAnswer =
  | {
      readonly kind: 'done';
      readonly evidence: string;
      readonly files: readonly MeasureFile[];
      readonly result: ControlResult | '';
    }
  | { readonly kind: 'attach'; readonly evidence: string; readonly files: readonly MeasureFile[] }
  | { readonly kind: 'delay'; readonly newDue: string; readonly why: string }
  | { readonly kind: 'help'; readonly why: string }
  | { readonly kind: 'outcome'; readonly outcome: MeasureOutcome; readonly note: string }
  | { readonly kind: 'cancel'; readonly why: string }
  | { readonly kind: 'reopen' };

/** What an answer changes, and the line that it leaves in the history. */
export interface Decision {
  readonly change: Partial<Measure>;
  readonly kind: MeasureEvent['kind'];
  readonly said: Said;
}

/** What the answer asks for is so already: the same press once more, perhaps. */
export function isSo(measure: Measure, answer: MeasureAnswer, today: Day): boolean {
  switch (answer.kind) {
    case 'done':
      return measure.control ? measure.doneOn === today : measure.state === 'done' && measure.outcome === null;
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
    case 'attach':
      return false;
  }
}

/** Why this person may not give this answer; undefined where they may. */
export function answerRefused(
  measure: Measure,
  answer: MeasureAnswer,
  actor: Asker,
): Refusal<MeasureRefusal> | undefined {
  const isForManager = answer.kind === 'cancel' || (answer.kind === 'reopen' && measure.state === 'cancelled');
  if (isForManager ? mayManage(measure, actor) : mayAnswer(measure, actor)) return undefined;
  return refuse(isForManager ? 'notAllowed' : 'measureNotYours', { name: measure.ownerName });
}

const decision = (change: Partial<Measure>, kind: MeasureEvent['kind'], said: Said): Decision => ({
  change,
  kind,
  said,
});

/** What the answer does with the measure, or why it cannot. */
export function decisionOn(measure: Measure, answer: MeasureAnswer, today: Day): Checked<Decision> {
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
    case 'attach':
      return attach(measure, answer);
    case 'outcome':
      return state === 'done' ? outcome(answer) : refuse('measureNotDone', { title });
    case 'reopen':
      return state === 'open'
        ? refuse('measureStillOpen', { title })
        : decision({ state: 'open', doneOn: null, outcome: null }, 'reopened', {});
  }
}

/** The plan as the coordinator changes it. */
export const planned = (old: Measure, plan: Plan): Decision =>
  decision(plan, 'changed', { newDue: plan.due === old.due ? null : plan.due });

const missing = (code: MeasureRefusal): Refusal<MeasureRefusal> => refuse(code);

function done(
  { control }: Measure,
  { evidence, files, result }: Extract<MeasureAnswer, { kind: 'done' }>,
  today: Day,
): Checked<Decision> {
  const words = wordsOf(evidence);
  if (isRefusal(words)) return words;
  if (words === '' && files.length === 0) return missing('evidenceMissing');
  const shows = { evidence: words, files };
  if (!control) return decision({ state: 'done', doneOn: today, needsHelp: false, outcome: null }, 'done', shows);
  if (result === '') return missing('controlResultMissing');
  const due = addMonths(today, control.months);
  return decision({ due, doneOn: today, needsHelp: false }, 'control', { ...shows, result, newDue: due });
}

/** More of what shows it, after it was done: what stands is never changed. */
function attach(
  { doneOn, title }: Measure,
  { evidence, files }: Extract<MeasureAnswer, { kind: 'attach' }>,
): Checked<Decision> {
  if (doneOn === null) return refuse('measureNotDoneYet', { title });
  const words = wordsOf(evidence);
  return isRefusal(words) ? words : decision({}, 'attached', { evidence: words, files });
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
  return isRefusal(words) ? words : decision({ outcome: told }, 'outcome', { note: words, outcome: told });
}

function explained(
  why: string,
  part: Partial<Measure>,
  kind: MeasureEvent['kind'],
  said: Said = {},
): Checked<Decision> {
  const words = wordsOf(why);
  if (isRefusal(words)) return words;
  return words === '' ? missing('whyMissing') : decision(part, kind, { ...said, note: words });
}
