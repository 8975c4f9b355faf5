const ZONE = 'Europe/Stockholm';

const dayOf = (instant: Date, language: string) =>
  new Intl.DateTimeFormat(language, { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

export function clockTime(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  );
}

/** Time today, weekday within a week, else day and month: as Teams dates its messages. */
export function shortMoment(iso: string, language: string, now: number): string {
  const then = new Date(iso);
  if (dayOf(then, language) === dayOf(new Date(now), language)) return clockTime(iso, language);
  const recent = Math.abs(now - then.getTime()) < 6 * 86_400_000;
  const format: Intl.DateTimeFormatOptions = recent ? { weekday: 'short' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, { timeZone: ZONE, ...format }).format(then);
}

export function longMoment(instant: number, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: ZONE, dateStyle: 'full', timeStyle: 'medium' }).format(instant);
}

export function dayLabel(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(iso),
  );
}

export const sameDay = (a: string, b: string) => dayOf(new Date(a), 'sv-SE') === dayOf(new Date(b), 'sv-SE');
