// A table to be read in a spreadsheet: words stay words, days and moments become real dates.
import type { Day, Instant } from './instant.ts';

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

/** What Excel takes as the name of a tab. */
export function sheetName(words: string): string {
  const kept = words
    .replace(/[\\/?*[\]:]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return kept.slice(0, LONGEST_NAME).trim() || 'Värna';
}
