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

export type Faults = Record<string, string | null>;

interface Missing {
  readonly part: string;
  readonly choices: string;
  readonly language: string;
}

export const isEmpty = ({ sv, en }: Words) => sv.trim() === '' && en.trim() === '';

/** Of words in both languages as `<name>/sv` and `<name>/en`; null says that they may be left out. */
export function pairFaults(name: string, words: Words, missing: string | null, language: string): Faults {
  if (isEmpty(words)) return { [`${name}/sv`]: missing, [`${name}/en`]: null };
  return {
    [`${name}/sv`]: words.sv.trim() === '' ? language : null,
    [`${name}/en`]: words.en.trim() === '' ? language : null,
  };
}

/** Of one question, with its answers: at least two, and the right one among them. */
export function questionFaults(
  name: string,
  { ask, choices, right, why }: WrittenQuestion,
  missing: Missing,
): Readonly<Faults> {
  const faults: Faults = {
    ...pairFaults(`${name}/ask`, ask, missing.part, missing.language),
    ...pairFaults(`${name}/why`, why, missing.part, missing.language),
  };
  const written = choices.filter((choice) => !isEmpty(choice)).length;
  for (const [place, choice] of choices.entries()) {
    const isNeeded = place === right || (written < 2 && place < 2);
    Object.assign(
      faults,
      pairFaults(`${name}/choices/${place}`, choice, isNeeded ? missing.choices : null, missing.language),
    );
  }
  return faults;
}
