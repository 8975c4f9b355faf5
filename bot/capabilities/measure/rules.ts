import { addDays, addMonths, type Day, type Instant, isDay } from '../../blocks/instant.ts';
import { kronor } from '../../blocks/kronor.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import { type Content, stamp } from '../../blocks/versioned.ts';
import type { Place } from '../organisation/model.ts';
import { placeOf } from '../organisation/place-rules.ts';
import type { Person } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import {
  type Control,
  LONGEST_TITLE,
  LONGEST_WORDS,
  type Measure,
  type MeasureEvent,
  type MeasureNumber,
  type MeasureQuestion,
  type MeasureTask,
  type Source,
} from './model.ts';
import { may } from './rights.ts';

export type MeasureRefusal =
  | 'notAllowed'
  | 'measureUnknown'
  | 'measureChanged'
  | 'measureNotYours'
  | 'measureTitleMissing'
  | 'measureOwnerMissing'
  | 'dayUnlikely'
  | 'measureDueWrong'
  | 'measureCostWrong'
  | 'measureMonthsWrong'
  | 'measureNotOpen'
  | 'measureNotAsked'
  | 'measureNotDone'
  | 'measureStillOpen'
  | 'evidenceMissing'
  | 'measureFileUnknown'
  | 'measureNotDoneYet'
  | 'controlResultMissing'
  | 'newDueWrong'
  | 'newDueTooEarly'
  | 'whyMissing'
  | 'tooLong';
export type Checked<Value> = Value | Refusal<MeasureRefusal>;

export interface Moment {
  readonly now: Instant;
  readonly today: Day;
  readonly changeId: string;
}

/** A measure after a change, and the line that the change leaves in its history. */
export interface Changed {
  readonly measure: Measure;
  readonly event: MeasureEvent;
}

/** Longer than this and nobody remembers why. */
export const MOST_MONTHS = 60;
/** So long before its day a measure stands on the owner's card. */
const ASKED_BEFORE_DAYS = 14;

export const sourceKey = ({ kind, id }: Pick<Source, 'kind' | 'id'>): string | null =>
  id === null ? null : `${kind}/${id}`;

export const yearOfNumber = (number: MeasureNumber): string => number.slice(1, 5);

/** `Å2026-0018`. */
export const measureNumber = (number: string): MeasureNumber => `Å${number}`;

export const isLate = ({ state, due }: Pick<Measure, 'state' | 'due'>, today: Day): boolean =>
  state === 'open' && due < today;

/** The day from when the owner is asked whether it helped; null when there is nothing to ask. */
export function checkOn({ state, doneOn, outcome, checkAfterMonths }: Measure): Day | null {
  if (state !== 'done' || doneOn === null || outcome !== null || checkAfterMonths === null) return null;
  return addMonths(doneOn, checkAfterMonths);
}

/** What the owner is asked today, and since or until when. */
export function askedOf(measure: Measure, today: Day): { asks: 'answer' | 'outcome'; due: Day } | null {
  const { state, due } = measure;
  if (state === 'open' && due <= addDays(today, ASKED_BEFORE_DAYS)) return { asks: 'answer', due };
  const check = checkOn(measure);
  return check !== null && check <= today ? { asks: 'outcome', due: check } : null;
}

/** An owner is reminded of what Värna asks already; the card would not show anything else. */
export function reminderRefused(measure: Measure, today: Day): Refusal<MeasureRefusal> | undefined {
  return askedOf(measure, today) ? undefined : refuse('measureNotAsked', { title: measure.title });
}

type Placed = Pick<Measure, 'board' | 'administration' | 'unit'>;

/** The board that answers for a measure decides where it belongs; without one its owner's administration does. */
export const placeOfMeasure = ({ board, administration, unit }: Placed): Place =>
  placeOf({ board, administration, unit });
/** More than one's own, somewhere. */
export const mayReadOthers = ({ person, roles }: Asker): boolean => may('measure.read', person, roles, 'anywhere');
/** May put something in the plan, somewhere. */
export const mayPlan = ({ person, roles }: Asker): boolean => may('measure.manage', person, roles, 'anywhere');
export const mayManage = (measure: Placed, { person, roles }: Asker): boolean =>
  may('measure.manage', person, roles, placeOfMeasure(measure));
export const mayAnswer = (measure: Placed & Pick<Measure, 'owner'>, asker: Asker): boolean =>
  asker.person.id === measure.owner || mayManage(measure, asker);
export const mayRead = (measure: Placed & Pick<Measure, 'owner'>, asker: Asker): boolean =>
  asker.person.id === measure.owner || may('measure.read', asker.person, asker.roles, placeOfMeasure(measure));

/** As it is kept; what does not fit is refused with how much did. */
export function wordsOf(text: string, limit = LONGEST_WORDS): Checked<string> {
  return text.length <= limit ? text : refuse('tooLong', { length: String(text.length), limit: String(limit) });
}

const isMonths = (months: number) => Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;

export type Plan = Pick<
  Measure,
  'title' | 'what' | 'source' | 'board' | 'due' | 'cost' | 'control' | 'checkAfterMonths' | 'owner' | 'ownerName'
> &
  Pick<Measure, 'administration' | 'unit'>;

interface Planning extends Omit<MeasureQuestion, 'id' | 'revision' | 'owner'> {
  readonly owner: Person | undefined;
}

/** What is to be done as it is kept, or what is missing. */
export function planOf({ owner, ...asked }: Planning, today: Day): Checked<Plan> {
  const title = wordsOf(asked.title, LONGEST_TITLE);
  const what = wordsOf(asked.what);
  if (isRefusal(title)) return title;
  if (isRefusal(what)) return what;
  if (title === '') return refuse('measureTitleMissing');
  if (owner?.account !== 'active') return refuse('measureOwnerMissing');
  if (!isDay(asked.due)) return refuse('measureDueWrong');
  const unlikely = unlikelyDay(asked.due, today);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  const cost = kronor(asked.cost);
  if (cost === undefined) return refuse('measureCostWrong', { typed: asked.cost });
  const { control, checkAfterMonths } = asked;
  if ((control && !isMonths(control.months)) || (checkAfterMonths !== null && !isMonths(checkAfterMonths)))
    return refuse('measureMonthsWrong', { most: String(MOST_MONTHS) });
  return {
    title,
    what,
    source: asked.source,
    board: asked.board,
    due: asked.due,
    cost,
    control: control satisfies Control | null,
    checkAfterMonths,
    owner: owner.id,
    ownerName: owner.name,
    administration: owner.administration,
    unit: owner.unit,
  };
}

/** Of a new measure all but its id and its stamp. */
export const opened = (number: MeasureNumber, plan: Plan): Content<Measure> => ({
  number,
  ...plan,
  state: 'open',
  needsHelp: false,
  doneOn: null,
  outcome: null,
});

interface Adding {
  readonly id: string;
  readonly number: MeasureNumber;
  readonly plan: Plan;
  readonly actor: Asker;
}

/** A new measure with the first line of its history, for what raises one: a risk, say. */
export function newMeasure({ id, number, plan, actor }: Adding, moment: Moment): Changed {
  const measure: Measure = { id, ...opened(number, plan), ...stamp(undefined, actor, moment) };
  return { measure, event: eventOf(measure, 'created', actor, {}) };
}

export type Said = Partial<Pick<MeasureEvent, 'note' | 'evidence' | 'files' | 'newDue' | 'result' | 'outcome'>>;

export function eventOf(measure: Measure, kind: MeasureEvent['kind'], actor: Asker, said: Said): MeasureEvent {
  const { id, revision, changedAt, changeId } = measure;
  return {
    id: `${id}/${revision}`,
    measure: id,
    kind,
    at: changedAt,
    actorId: actor.person.id,
    actorName: actor.person.name,
    note: '',
    evidence: '',
    files: [],
    newDue: null,
    result: null,
    outcome: null,
    ...said,
    changeId,
  };
}

export const changedMeanwhile = ({ title, changedBy }: Measure): Refusal<MeasureRefusal> =>
  refuse('measureChanged', { title, name: changedBy });

export const isWaiting = (task: MeasureTask): boolean => task.asks === 'answer' && task.measure.needsHelp;
