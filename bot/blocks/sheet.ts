// A table to be read in a spreadsheet: words stay words, days and moments become real dates.
import type { Day, Instant } from './instant.ts';
import { oneLine, writable } from './plain.ts';

export type Cell = string | number | null | { readonly day: Day } | { readonly at: Instant };

export interface Sheet {
  /** Of the file and the first tab: at most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  /** What it is about, line by line, on a tab of its own. */
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

const LONGEST_NAME = 31;
const NAMELESS = 'Värna';

/** At most so many UTF-16 units, and never half a character. */
const cut = (words: string, longest: number): string => words.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');

/** What Excel takes as the name of a tab: no apostrophe at an end, and not the name of its own sheet of changes. */
export function sheetName(words: string): string {
  const kept = cut(
    oneLine(words)
      .replace(/[\\/?*[\]:]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[' ]+/u, ''),
    LONGEST_NAME,
  ).replace(/[' ]+$/u, '');
  if (kept === '') return NAMELESS;
  return kept.toLowerCase() === 'history' ? `${kept} (1)` : kept;
}

/** The names of a file's tabs, in order: to Excel `Om` and `OM` are one name, which the later one then gives up. */
export function tabNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = sheetName(name);
    for (let copy = 2; taken.has(own.toLowerCase()); copy += 1) {
      const ending = ` (${copy})`;
      own = cut(sheetName(name), LONGEST_NAME - ending.length) + ending;
    }
    taken.add(own.toLowerCase());
    return own;
  });
}

/** What one cell of Excel holds. */
const LONGEST_CELL = 32_767;

/** Words as a cell holds them; where they are too long, `ended` says so in their place. */
export function cellWords(words: string, ended: string): string {
  const kept = writable(words);
  return kept.length <= LONGEST_CELL ? kept : cut(kept, LONGEST_CELL - ended.length) + ended;
}
