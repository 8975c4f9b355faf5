// What a person's own words sound like. A suggestion only: the person is never asked to choose, the coordinator decides.
import { senseOf } from '../understanding/sense-rules.ts';
import type { Category } from './model.ts';

/** So many are offered beside what is said: sure or not, one tap corrects it. */
const MOST_OFFERED = 3;

/** What the words surely are; `other` where that is not sure, or is no incident. */
export function suggestCategory(words: string): Category {
  const { likely, isSure } = senseOf(words);
  const meant = likely[0]?.meant;
  return !isSure || meant === undefined || meant === 'noIncident' ? 'other' : meant;
}

/** What it may be instead of what is said, the likeliest first. */
export function likelyCategories(words: string, said: Category): readonly Category[] {
  return senseOf(words)
    .likely.map(({ meant }) => meant)
    .filter((meant) => meant !== 'noIncident')
    .filter((meant) => meant !== said)
    .slice(0, MOST_OFFERED);
}

/** A greeting, an order, praise: surely nothing to report. */
export function isNoIncident(words: string): boolean {
  const { likely, isSure } = senseOf(words);
  return isSure && likely[0]?.meant === 'noIncident';
}

/** Surely something to report, even where it is put as a question. */
export function isIncident(words: string): boolean {
  const { likely, isSure } = senseOf(words);
  return isSure && likely[0]?.meant !== 'noIncident';
}
