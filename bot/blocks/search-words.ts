// Records are found by what people remember of them: the number, or some of the words.
import { folded } from './plain.ts';

/** Lower is better: the whole of its beginning, the beginning of it, of each word in it, anywhere in it. */
export type Rank = 0 | 1 | 2 | 3;

export const wantedWords = (search: string): readonly string[] => folded(search).split(' ').filter(Boolean);

/**
 * @returns how well folded words fit, of which the first are what a record is known by; null where any that is wanted is missing
 */
export function ranker(wanted: readonly string[]): (words: string) => Rank | null {
  const whole = wanted.join(' ');
  const wholeWords = `${whole} `;
  const begun = wanted.map((word) => ({ word, inside: ` ${word}` }));
  return (words) => {
    if (!wanted.every((word) => words.includes(word))) return null;
    if (words.startsWith(whole)) return words === whole || words.startsWith(wholeWords) ? 0 : 1;
    return begun.every(({ word, inside }) => words.startsWith(word) || words.includes(inside)) ? 2 : 3;
  };
}

/** Of two that fit as well, the later comes first. */
interface RankedAt {
  readonly rank: Rank;
  readonly at: string;
}

interface Ranked<Row> extends RankedAt {
  readonly row: Row;
}

export interface Found<Row> {
  /** How many fit. */
  readonly count: number;
  /** The best of them, the best first. */
  readonly best: readonly Row[];
}

export const byRank = (one: RankedAt, other: RankedAt): number =>
  one.rank - other.rank || (one.at < other.at ? 1 : one.at > other.at ? -1 : 0);

/** Puts it in its place among the best: a hundred thousand that fit are never sorted. */
function enter<Row>(best: Ranked<Row>[], found: Ranked<Row>, most: number): void {
  const last = best.at(-1);
  if (best.length === most && last && byRank(found, last) >= 0) return;
  const place = best.findIndex((one) => byRank(found, one) < 0);
  best.splice(place < 0 ? best.length : place, 0, found);
  if (best.length > most) best.pop();
}

interface Searched<Row, Hit> {
  /** What a record is known by, and then the words it is remembered by. */
  textOf(row: Row): string;
  /** Empty where none is later than another. */
  atOf(row: Row): string;
  /** What is shown of it. */
  hitOf(row: Row): Hit;
}

/** Searches the records of one kind. A record is never changed, only replaced, so its words are made once and kept with it. */
export function searcher<Row extends object, Hit extends object>(
  { textOf, atOf, hitOf }: Searched<Row, Hit>,
  most: number,
) {
  const kept = new WeakMap<Row, string>();
  const wordsOf = (row: Row): string => {
    const before = kept.get(row);
    if (before !== undefined) return before;
    const words = folded(textOf(row));
    kept.set(row, words);
    return words;
  };
  return (rows: readonly Row[], wanted: readonly string[], maySee: (row: Row) => boolean): Found<Hit & RankedAt> => {
    const rankOf = ranker(wanted);
    const best: Ranked<Row>[] = [];
    let count = 0;
    for (const row of rows) {
      const rank = rankOf(wordsOf(row));
      if (rank === null || !maySee(row)) continue;
      count += 1;
      enter(best, { row, rank, at: atOf(row) }, most);
    }
    return { count, best: best.map(({ row, rank, at }) => ({ ...hitOf(row), rank, at })) };
  };
}
