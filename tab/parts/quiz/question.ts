// A question with answers to choose from, in both languages, while it is written.
import type { Language } from '../../../bot/blocks/text.ts';

export type Words = Record<Language, string>;

export interface WrittenQuestion {
  ask: Words;
  choices: Words[];
  /** Place of the right choice. */
  right: number;
  /** Said after the answer, right or wrong. */
  why: Words;
}

export const NO_WORDS: Words = { sv: '', en: '' };
export const newQuestion = (): WrittenQuestion => ({
  ask: NO_WORDS,
  choices: [NO_WORDS, NO_WORDS, NO_WORDS],
  right: 0,
  why: NO_WORDS,
});
