// A slip of one digit in a date must not hide a thing for a thousand years.
import { type Day, formatDay } from './instant.ts';
import { addMonths } from './months.ts';
import { type Facts, fact } from './refusal.ts';
import type { Language } from './text.ts';

const [YEARS_BACK, YEARS_AHEAD] = [50, 10];

export const earliestDay = (today: Day): Day => addMonths(today, -12 * YEARS_BACK);
export const latestDay = (today: Day): Day => addMonths(today, 12 * YEARS_AHEAD);

/** What the sentence needs when a day cannot be meant; undefined = it can. */
export function unlikelyDay(day: Day, today: Day): Facts | undefined {
  const [earliest, latest] = [earliestDay(today), latestDay(today)];
  return day < earliest || day > latest ? { day, earliest, latest } : undefined;
}

const said = (facts: Facts, name: string, language: Language): string => {
  const day = fact(facts, name);
  return day === '' ? '' : formatDay(day, language);
};

/** The sentence, for the texts of everything that asks for a day. */
export const dayUnlikely: Readonly<Record<Language, (facts: Facts) => string>> = {
  sv: (facts) =>
    `${said(facts, 'day', 'sv')} kan inte stämma. Välj en dag mellan ${said(facts, 'earliest', 'sv')} och ${said(facts, 'latest', 'sv')}.`,
  en: (facts) =>
    `${said(facts, 'day', 'en')} cannot be right. Choose a day between ${said(facts, 'earliest', 'en')} and ${said(facts, 'latest', 'en')}.`,
};
