// Time as the product speaks of it. Instants and days are ISO strings: everything in the contract survives JSON.
import type { Language } from './text.ts';

/** A moment in UTC: `2026-11-24T08:15:00.000Z`. */
export type Instant = string;
/** A calendar day in Sweden: `2026-11-24`. */
export type Day = string;

const ZONE = 'Europe/Stockholm';
const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

// Made once: building a formatter costs more than all that it formats.
const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  sv: new Intl.DateTimeFormat(LOCALE.sv, { timeZone: ZONE, ...options }),
  en: new Intl.DateTimeFormat(LOCALE.en, { timeZone: ZONE, ...options }),
});
const MOMENT = formats({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const DATE = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

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

/** The day in Sweden when the instant falls. */
export function dayOf(instant: Instant): Day {
  return ISO_DAY.format(new Date(instant));
}

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });

/** The hour of the day in Sweden, 0–23. */
export function hourOf(instant: Instant): number {
  return Number(HOUR.format(new Date(instant)));
}

const DAY = 86_400_000;
const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);

/** How many days from the first to the second; negative when the second comes before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / DAY);
}

/** So many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(noon(day) + days * DAY).toISOString().slice(0, 10);
}

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
