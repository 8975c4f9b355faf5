// Sundays, holidays and the eves that Swedish municipalities keep as holidays.
import Holidays from 'date-holidays';
import type { Day } from '../../blocks/instant.ts';

// `bank` is what the library calls midsommarafton, julafton and nyårsafton.
const KEPT: ReadonlySet<string> = new Set(['public', 'bank']);

export function redDays(): (day: Day) => boolean {
  const sweden = new Holidays('SE', { timezone: 'Europe/Stockholm' });
  const years = new Map<string, ReadonlySet<Day>>();
  const daysOf = (year: string): ReadonlySet<Day> => {
    const known = years.get(year);
    if (known) return known;
    const days = new Set(
      sweden
        .getHolidays(Number(year))
        .filter(({ type }) => KEPT.has(type))
        .map(({ date }) => date.slice(0, 10)),
    );
    years.set(year, days);
    return days;
  };
  return (day) => {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    return weekday === 0 || weekday === 6 || daysOf(day.slice(0, 4)).has(day);
  };
}
