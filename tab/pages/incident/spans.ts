// Weeks by their numbers, and how long something took.
import { addDays, type Day, weekday } from '../../../bot/blocks/instant.ts';
import type { Language } from '../../../bot/blocks/text.ts';

const DAY_MS = 86_400_000;
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);

/** The number of the week as the calendars in Sweden have it (ISO 8601): the week belongs to the year of its Thursday. */
export function weekNumber(day: Day): number {
  const thursday = addDays(day, 4 - weekday(day));
  const newYear = Date.parse(`${thursday.slice(0, 4)}-01-01T12:00:00Z`);
  return Math.floor((noon(thursday) - newYear) / (7 * DAY_MS)) + 1;
}

const HOUR = 60;
const DAY = 24 * HOUR;

export type SpanUnit = 'minutes' | 'hours' | 'days';

/** In the unit that says most with fewest figures: 45 minutes, 2,5 hours, 3 days. */
export function spanOf(minutes: number, language: Language): { readonly unit: SpanUnit; readonly count: string } {
  const unit = minutes < 2 * HOUR ? 'minutes' : minutes < 2 * DAY ? 'hours' : 'days';
  const value = minutes / { minutes: 1, hours: HOUR, days: DAY }[unit];
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return {
    unit,
    count: new Intl.NumberFormat(locale, { maximumFractionDigits: unit === 'minutes' ? 0 : 1 }).format(value),
  };
}
