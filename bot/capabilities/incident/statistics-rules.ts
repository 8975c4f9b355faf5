// How cases come in and how soon their reporters are answered: sums only, never a word of what was reported.
import {
  addDays,
  addMonths,
  type Day,
  firstDayOf,
  type Instant,
  manyDays,
  monthOfDay,
  weekday,
} from '../../blocks/instant.ts';
import type { CaseStatistics } from './list-model.ts';
import { CATEGORIES, type Category, type EventKind, type Incident, type IncidentEvent } from './model.ts';

const WEEKS = 26;
const MONTHS = 12;
const MINUTE_MS = 60_000;

/** What the reporter gets to read: somebody's words, or that the case is closed and why. */
const ANSWERS: ReadonlySet<EventKind> = new Set(['toldReporter', 'closed']);

/** Null = not yet. */
export function answeredAfter(
  { reportedAt }: Pick<Incident, 'reportedAt'>,
  timeline: readonly Pick<IncidentEvent, 'kind' | 'at'>[],
): number | null {
  const moments = timeline.filter(({ kind }) => ANSWERS.has(kind)).map(({ at }) => Date.parse(at));
  return moments.length === 0
    ? null
    : Math.max(0, Math.round((Math.min(...moments) - Date.parse(reportedAt)) / MINUTE_MS));
}

/** Of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  return Number.isInteger(middle) ? Math.round(((sorted[middle - 1] ?? upper) + upper) / 2) : upper;
}

const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day));

interface Month {
  readonly month: Day;
  reported: number;
  /** From each report to its first answer. */
  readonly minutes: number[];
}
const monthFrom = (month: Day): Month => ({ month, reported: 0, minutes: [] });

interface StatisticsKnown {
  readonly today: Day;
  timeline(incident: Incident): readonly Pick<IncidentEvent, 'kind' | 'at'>[];
}

/** @param incidents those that the asker may read */
export function statisticsOf(incidents: readonly Incident[], { today, timeline }: StatisticsKnown): CaseStatistics {
  const dayOf: (instant: Instant) => Day = manyDays();
  const thisMonday = mondayOf(today);
  const weeks = Array.from({ length: WEEKS }, (_, place) => ({
    monday: addDays(thisMonday, 7 * (place - WEEKS + 1)),
    categories: new Map<Category, number>(),
  }));
  const byMonday = new Map(weeks.map((week) => [week.monday, week.categories]));
  const first = firstDayOf(monthOfDay(addMonths(firstDayOf(monthOfDay(today)), 1 - MONTHS)));
  const months = Array.from({ length: MONTHS }, (_, place) => monthFrom(addMonths(first, place)));
  const byMonth = new Map(months.map((month) => [monthOfDay(month.month), month]));
  const sums = new Map<Category, number>();
  for (const incident of incidents) {
    const day = dayOf(incident.reportedAt);
    const { category } = incident;
    const week = byMonday.get(mondayOf(day));
    week?.set(category, (week.get(category) ?? 0) + 1);
    const month = byMonth.get(monthOfDay(day));
    if (!month) continue;
    month.reported += 1;
    sums.set(category, (sums.get(category) ?? 0) + 1);
    const after = answeredAfter(incident, timeline(incident));
    if (after !== null) month.minutes.push(after);
  }
  const counted = (from: ReadonlyMap<Category, number>) =>
    CATEGORIES.flatMap((category) => {
      const count = from.get(category) ?? 0;
      return count > 0 ? [{ category, count }] : [];
    }).toSorted((a, b) => b.count - a.count);
  return {
    weeks: weeks.map(({ monday, categories }) => ({ monday, categories: counted(categories) })),
    categories: counted(sums),
    months: months.map(({ month, reported, minutes }) => ({
      month,
      reported,
      answered: minutes.length,
      medianMinutes: median(minutes),
    })),
    medianMinutes: median(months.flatMap(({ minutes }) => minutes)),
  };
}
