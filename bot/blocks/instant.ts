// Time as the product speaks of it. Instants and days are ISO strings: everything in the contract survives JSON.
import type { Language } from './text.ts';

declare const instant: unique symbol;
declare const day: unique symbol;
/** A moment in UTC: `2026-11-24T08:15:00.000Z`. It becomes a day only by `dayOf`: in Sweden the day begins an hour or two earlier. */
export type Instant = string & { readonly [instant]: true };
/** A calendar day in Sweden: `2026-11-24`. */
export type Day = string & { readonly [day]: true };

/** As it stands in a form, where a day may be missing or half typed. */
export type Typed<Value> = {
  readonly [Field in keyof Value]: Value[Field] extends Day
    ? string
    : Value[Field] extends Day | null
      ? string | null
      : Value[Field];
};

const ZONE = 'Europe/Stockholm';
const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

// Made once: building a formatter costs more than all that it formats.
const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  sv: new Intl.DateTimeFormat(LOCALE.sv, { timeZone: ZONE, ...options }),
  en: new Intl.DateTimeFormat(LOCALE.en, { timeZone: ZONE, ...options }),
});
const MOMENT = formats({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const DATE = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = formats({ day: 'numeric', month: 'short' });
const SHORT_WITH_YEAR = formats({ day: 'numeric', month: 'short', year: 'numeric' });
const CLOCK = formats({ hour: '2-digit', minute: '2-digit' });
const NEAR: Record<Language, Intl.RelativeTimeFormat> = {
  sv: new Intl.RelativeTimeFormat(LOCALE.sv, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(LOCALE.en, { numeric: 'auto' }),
};
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** What was read as a moment or a day and is neither. */
export class NotATime extends Error {
  constructor(wanted: 'instant' | 'day', found: string) {
    super(`no ${wanted}: ${JSON.stringify(found.slice(0, 40))}`);
    this.name = 'NotATime';
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/u;

/** In UTC with its `Z`; only then do instants stand in order as text. */
export function isInstant(text: string): text is Instant {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}

/** A day that there is: `2026-02-30` is none. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const date = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Throws `NotATime`. */
export function toInstant(text: string): Instant {
  if (!isInstant(text)) throw new NotATime('instant', text);
  return text;
}

/** Throws `NotATime`. */
export function toDay(text: string): Day {
  if (!isDay(text)) throw new NotATime('day', text);
  return text;
}

/** @param milliseconds since 1970 */
export const instantAt = (milliseconds: number): Instant => toInstant(new Date(milliseconds).toISOString());

/** What is kept and is no date is shown as it stands: a row that somebody wrote by hand takes no page down. */
const shownBy = (format: Intl.DateTimeFormat, date: Date, stored: string): string =>
  Number.isNaN(date.getTime()) ? stored : format.format(date);

/** With its year: what is written is kept. */
export function formatInstant(instant: Instant, language: Language): string {
  return shownBy(MOMENT[language], new Date(instant), instant);
}

export function formatDay(day: Day, language: Language): string {
  return shownBy(DATE[language], new Date(`${day}T12:00:00Z`), day);
}

/** For a column: `22 dec.`, with its year when it is another than today's. */
export function shortDay(day: Day, language: Language, today: Day): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? SHORT : SHORT_WITH_YEAR;
  return shownBy(format[language], new Date(`${day}T12:00:00Z`), day);
}

/** For a column: `i dag 09:03`, `i går 09:03`, `22 dec. 09:03`; of another year its day alone. */
export function shortInstant(instant: Instant, language: Language, today: Day): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const day = dayOf(instant);
  const ago = daysBetween(day, today);
  const said = ago === 0 || ago === 1 ? NEAR[language].format(-ago, 'day') : shortDay(day, language, today);
  return day.slice(0, 4) === today.slice(0, 4) || ago === 1 ? `${said} ${CLOCK[language].format(date)}` : said;
}

const MINUTE = '2026-11-24T08:15'.length;

/** Whether it was before the other, to the minute: people type clocks without seconds, and what is recorded has them. */
export const isMinutesBefore = (at: Instant, other: Instant): boolean => at.slice(0, MINUTE) < other.slice(0, MINUTE);

/** The day in Sweden when the instant falls. */
export function dayOf(instant: Instant): Day {
  return toDay(ISO_DAY.format(new Date(instant)));
}

/** The month in Sweden when the instant falls: `2026-11`. */
export function monthOf(instant: Instant): string {
  return monthOfDay(dayOf(instant));
}

/** `2026-11`. */
export function monthOfDay(day: Day): string {
  return day.slice(0, 7);
}

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });

/** The hour of the day in Sweden, 0–23. */
export function hourOf(instant: Instant): number {
  return Number(HOUR.format(new Date(instant)));
}

const DAY_MS = 86_400_000;
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);

/** How many days from the first to the second; negative when the second comes before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS);
}

/** So many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return toDay(new Date(noon(day) + days * DAY_MS).toISOString().slice(0, 10));
}

/** So many months later, on the same day of the month or the last one there is: 31 January + 1 → 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10));
}

/** @param month `2026-11` */
export const firstDayOf = (month: string): Day => toDay(`${month}-01`);
export const lastDayOf = (month: string): Day => addDays(addMonths(firstDayOf(month), 1), -1);

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return new Date(noon(day)).getUTCDay() || 7;
}

export function yearOf(instant: Instant): number {
  return Number(dayOf(instant).slice(0, 4));
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(value);
}

/** `dayOf` for very many instants: what an hour's day is, is worked out once. Make one for each answer. */
export function manyDays(): (instant: Instant) => Day {
  const hours = new Map<string, Day>();
  return (instant) => {
    const hour = instant.slice(0, 13);
    const known = hours.get(hour);
    if (known !== undefined) return known;
    const day = dayOf(instant);
    hours.set(hour, day);
    return day;
  };
}
