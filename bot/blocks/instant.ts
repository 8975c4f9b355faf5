// Time as the product speaks of it. Instants and days are ISO strings: everything in the contract survives JSON.
import type { Language } from './text.ts';

/** A moment in UTC: `2026-11-24T08:15:00.000Z`. */
export type Instant = string;
/** A calendar day in Sweden: `2026-11-24`. */
export type Day = string;

const ZONE = 'Europe/Stockholm';
const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

export function formatInstant(instant: Instant, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: ZONE,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

export function formatDay(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${day}T12:00:00Z`));
}

/** The day in Sweden when the instant falls. */
export function dayOf(instant: Instant): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

export function yearOf(instant: Instant): number {
  return Number(dayOf(instant).slice(0, 4));
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALE[language]).format(value);
}
