// Records are found by what people remember of them: the number, or some of the words.
import { folded } from './plain.ts';

/** Lower is better: the whole of its beginning, the beginning of it, of each word in it, anywhere in it. */
export type Rank = 0 | 1 | 2 | 3;

export const wantedWords = (search: string): readonly string[] => folded(search).split(' ').filter(Boolean);

/**
 * @param words folded, what a record is known by first
 * @returns null where any of the wanted words is missing
 */
export function rankOf(words: string, wanted: readonly string[]): Rank | null {
  if (!wanted.every((word) => words.includes(word))) return null;
  const whole = wanted.join(' ');
  if (words === whole || words.startsWith(`${whole} `)) return 0;
  if (words.startsWith(whole)) return 1;
  return wanted.every((word) => words.startsWith(word) || words.includes(` ${word}`)) ? 2 : 3;
}

export interface Ranked<Row> {
  readonly row: Row;
  readonly rank: Rank;
}

/**
 * Searches the records of one kind. A record is never changed, only replaced, so its words are made once and kept with it.
 * @param textOf what a record is known by, and then the words it is remembered by
 */
export function searcher<Row extends object>(textOf: (row: Row) => string) {
  const kept = new WeakMap<Row, string>();
  const wordsOf = (row: Row): string => {
    const before = kept.get(row);
    if (before !== undefined) return before;
    const words = folded(textOf(row));
    kept.set(row, words);
    return words;
  };
  return (rows: readonly Row[], wanted: readonly string[], maySee: (row: Row) => boolean): readonly Ranked<Row>[] => {
    const found: Ranked<Row>[] = [];
    for (const row of rows) {
      const rank = rankOf(wordsOf(row), wanted);
      if (rank !== null && maySee(row)) found.push({ row, rank });
    }
    return found;
  };
}
