// Sundays, holidays and the eves that Swedish municipalities keep as holidays, and the municipality's own closed days.
import Holidays from 'date-holidays';
import { type Day, daysBetween, isDay, toDay, weekday } from '../../blocks/instant.ts';

// `bank` is what the library calls midsommarafton, julafton and nyårsafton.
const KEPT: ReadonlySet<string> = new Set(['public', 'bank']);

/** In a leap year where no year is given: 29 February is a day too. */
const isDate = (written: string): boolean => isDay(written.length === 5 ? `2028-${written}` : written);

function covers(written: string, day: Day): boolean {
  const [from = '', until = from] = written.split('..');
  return from.length === 5 ? day.endsWith(`-${from}`) : from <= day && day <= until;
}

/** A summer, not a slip of the year. */
const MAX_DAYS = 62;
const CLOSED = /^(?:\d{4}-)?\d{2}-\d{2}$|^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$/u;
/** `2026-12-23` once, `05-30` every year, and `2026-12-28..2026-12-30` from the one to the other. */
export function isClosedDay(written: string): boolean {
  const [from = '', until = from] = written.split('..');
  if (!CLOSED.test(written) || !isDate(from) || !isDate(until) || from > until) return false;
  return !isDay(from) || !isDay(until) || daysBetween(from, until) <= MAX_DAYS;
}

/** Saturdays, Sundays, public holidays and the three eves: no last day of a period by lag (1930:173) 2 §. */
export function holidays(): (day: Day) => boolean {
  const sweden = new Holidays('SE', { timezone: 'Europe/Stockholm' });
  const years = new Map<string, ReadonlySet<Day>>();
  const daysOf = (year: string): ReadonlySet<Day> => {
    const known = years.get(year);
    if (known) return known;
    const days = new Set(
      sweden
        .getHolidays(Number(year))
        .filter(({ type }) => KEPT.has(type))
        .map(({ date }) => toDay(date.slice(0, 10))),
    );
    years.set(year, days);
    return days;
  };
  return (day) => weekday(day) >= 6 || daysOf(day.slice(0, 4)).has(day);
}

/** @param closed the machine's own, from its settings @param isClosed what the coordinator keeps in the tab */
export function redDays(closed: readonly string[], isClosed: (day: Day) => boolean): (day: Day) => boolean {
  const isHoliday = holidays();
  return (day) => isHoliday(day) || closed.some((one) => covers(one, day)) || isClosed(day);
}
