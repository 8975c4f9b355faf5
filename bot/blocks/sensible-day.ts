// A slip of one digit in a date must not hide a thing for a thousand years.
import { type Day, formatDay } from './instant.ts';
import { addMonths } from './months.ts';
import { type Facts, fact } from './refusal.ts';
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

const said = (facts: Facts, name: string, language: Language): string => {
  const day = fact(facts, name);
  return day === '' ? '' : formatDay(day, language);
};

/** The sentence, for the texts of everything that asks for a day. */
export const dayUnlikely: Readonly<Record<Language, (facts: Facts) => string>> = {
  sv: (facts) => {
    const day = said(facts, 'day', 'sv');
    const earliest = said(facts, 'earliest', 'sv');
    const latest = said(facts, 'latest', 'sv');
    return `${day} kan inte stämma. Välj en dag som är ${earliest === '' ? `senast ${latest}` : `tidigast ${earliest}`}.`;
  },
  en: (facts) => {
    const day = said(facts, 'day', 'en');
    const earliest = said(facts, 'earliest', 'en');
    const latest = said(facts, 'latest', 'en');
    return `${day} cannot be right. Choose a day ${earliest === '' ? `no later than ${latest}` : `no earlier than ${earliest}`}.`;
  },
};
