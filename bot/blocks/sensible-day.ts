// A slip of one digit in a date must not hide a thing for a thousand years.
import { addMonths, type Day } from './instant.ts';
import { type Facts, factDay } from './refusal.ts';
import type { Language } from './text.ts';

const YEARS_BACK = 50;
const YEARS_AHEAD = 10;

export const earliestDay = (today: Day): Day => addMonths(today, -12 * YEARS_BACK);
export const latestDay = (today: Day): Day => addMonths(today, 12 * YEARS_AHEAD);

/** What the sentence needs when a day cannot be meant; undefined = it can. */
export function unlikelyDay(day: Day, today: Day): Facts | undefined {
  const earliest = earliestDay(today);
  const latest = latestDay(today);
  if (day < earliest) return { day, earliest };
  return day > latest ? { day, latest } : undefined;
}

/** The sentence, for the texts of everything that asks for a day. */
export const dayUnlikely: Readonly<Record<Language, (facts: Facts) => string>> = {
  sv: (facts) => {
    const day = factDay(facts, 'day', 'sv');
    const earliest = factDay(facts, 'earliest', 'sv');
    const latest = factDay(facts, 'latest', 'sv');
    return `${day} kan inte stämma. Välj en dag som är ${earliest === '' ? `senast ${latest}` : `tidigast ${earliest}`}.`;
  },
  en: (facts) => {
    const day = factDay(facts, 'day', 'en');
    const earliest = factDay(facts, 'earliest', 'en');
    const latest = factDay(facts, 'latest', 'en');
    return `${day} cannot be right. Choose a day ${earliest === '' ? `no later than ${latest}` : `no earlier than ${earliest}`}.`;
  },
};
