import type { Day } from '../../../bot/blocks/instant.ts';
import { useLanguage } from '../../shell/session.tsx';

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;
const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

/** Names of the month that a day falls in: `nov.` beneath a column, `november 2026` in a sentence. */
export function useMonthNames() {
  const locale = LOCALE[useLanguage()];
  const names = new Intl.DateTimeFormat(locale, { month: 'short' });
  const whole = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  return {
    short: (day: Day) => names.format(noon(day)),
    long: (day: Day) => whole.format(noon(day)),
  };
}
