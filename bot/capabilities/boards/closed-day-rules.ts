import { type Day, daysBetween, type Instant, isDay } from '../../blocks/instant.ts';
import { folded } from '../../blocks/plain.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import { stamp } from '../../blocks/versioned.ts';
import { may } from '../delegation/rights.ts';
import type { Asker } from '../roles/model.ts';
import type { ClosedDay, ClosedDayQuestion } from './closed-day-model.ts';

export type ClosedDayRefusal =
  | 'notAllowed'
  | 'closedDayUnknown'
  | 'closedDayChanged'
  | 'closedDayNameMissing'
  | 'closedDayMissing'
  | 'closedDayDoubled'
  | 'closedDaysTooMany'
  | 'dayUnlikely'
  | 'untilBeforeFrom';

/** A summer, not a slip of the year: nobody would be reminded of anything. */
const MOST_DAYS = 62;

type Period = Pick<ClosedDay, 'first' | 'last' | 'yearly'>;

/** 29 February every year falls in the years that have it. */
function covers({ first, last, yearly }: Period, day: Day): boolean {
  if (!yearly) return first <= day && day <= last;
  if (day < first) return false;
  const from = first.slice(5);
  const until = last.slice(5);
  const date = day.slice(5);
  return from <= until ? from <= date && date <= until : date >= from || date <= until;
}

export const isClosed = (day: Day, closed: readonly Period[]): boolean => closed.some((one) => covers(one, day));

/** Somebody was first. */
export const closedDayChanged = ({ changedBy }: Pick<ClosedDay, 'changedBy'>) =>
  refuse('closedDayChanged', { name: changedBy });

interface Saving {
  readonly question: ClosedDayQuestion;
  readonly actor: Asker;
  readonly closedDays: readonly ClosedDay[];
  readonly id: string;
  readonly now: Instant;
  readonly today: Day;
  readonly changeId: string;
}

/** The days as they were typed, or why they cannot be meant. */
function daysOf({ first, last: typed }: Pick<ClosedDayQuestion, 'first' | 'last'>, today: Day) {
  const last = typed === '' ? first : typed;
  if (!isDay(first) || !isDay(last)) return refuse('closedDayMissing');
  const unlikely = unlikelyDay(first, today) ?? unlikelyDay(last, today);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  if (last < first) return refuse('untilBeforeFrom');
  const days = daysBetween(first, last) + 1;
  if (days > MOST_DAYS) return refuse('closedDaysTooMany', { days: String(days), most: String(MOST_DAYS) });
  return { first, last };
}

/** Closed days, new or changed, or why not. */
export function saveClosedDay(saving: Saving): ClosedDay | Refusal<ClosedDayRefusal> {
  const { question, actor, closedDays, id, now, today, changeId } = saving;
  if (!may('organisation.changeDelegation', actor.person, actor.roles)) return refuse('notAllowed');
  const old = closedDays.find((one) => one.id === question.id);
  if (question.id !== null && !old) return refuse('closedDayUnknown');
  if (old && old.revision !== question.revision) return closedDayChanged(old);
  const { name, yearly } = question;
  if (name === '') return refuse('closedDayNameMissing');
  const days = daysOf(question, today);
  if (isRefusal(days)) return days;
  const { first, last } = days;
  const isSame = (one: ClosedDay) =>
    folded(one.name) === folded(name) && one.first === first && one.last === last && one.yearly === yearly;
  if (closedDays.some((one) => one !== old && isSame(one))) return refuse('closedDayDoubled', { name });
  return {
    id,
    name,
    first,
    last,
    yearly,
    ...stamp(old, actor, { now, changeId }),
  };
}

/** Those that come every year first, by date; then those that come once, the latest last. */
export function inOrder(closedDays: readonly ClosedDay[]): readonly ClosedDay[] {
  const place = ({ yearly, first, name }: ClosedDay) => (yearly ? `0${first.slice(5)}${name}` : `1${first}${name}`);
  return closedDays.toSorted((a, b) => place(a).localeCompare(place(b), 'sv'));
}
