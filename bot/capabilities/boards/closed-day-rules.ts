import { type Day, daysBetween, isDay } from '../../blocks/instant.ts';
import { folded } from '../../blocks/plain.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Content } from '../../blocks/versioned.ts';
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

/** A whole summer fits. More is a mistyped year, and nobody would get a reminder in all that time. */
const MOST_DAYS = 62;

type Period = Pick<ClosedDay, 'first' | 'last' | 'yearly'>;

/** A yearly 29 February counts only in leap years. */
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
  readonly question: Omit<ClosedDayQuestion, 'id' | 'revision'>;
  /** As they were; undefined for new ones. */
  readonly old: ClosedDay | undefined;
  readonly closedDays: readonly ClosedDay[];
  readonly today: Day;
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
export function saveClosedDay(saving: Saving): Content<ClosedDay> | Refusal<ClosedDayRefusal> {
  const { question, old, closedDays, today } = saving;
  const { name, yearly } = question;
  if (name === '') return refuse('closedDayNameMissing');
  const days = daysOf(question, today);
  if (isRefusal(days)) return days;
  const { first, last } = days;
  const isSame = (one: ClosedDay) =>
    folded(one.name) === folded(name) && one.first === first && one.last === last && one.yearly === yearly;
  if (closedDays.some((one) => one.id !== old?.id && isSame(one))) return refuse('closedDayDoubled', { name });
  return { name, first, last, yearly };
}

/** Those that come every year first, by date; then those that come once, the latest last. */
export function inOrder(closedDays: readonly ClosedDay[]): readonly ClosedDay[] {
  const place = ({ yearly, first, name }: ClosedDay) => (yearly ? `0${first.slice(5)}${name}` : `1${first}${name}`);
  return closedDays.toSorted((a, b) => place(a).localeCompare(place(b), 'sv'));
}
