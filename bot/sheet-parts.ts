// What every spreadsheet is made of: widths, cells, and who fetched it.
import { type Day, formatInstant, type Instant } from './blocks/instant.ts';
import type { Cell, Sheet } from './blocks/sheet.ts';
import type { Language } from './blocks/text.ts';
import { policyText } from './capabilities/policy/text.ts';

/** Who fetches it, and when. */
export interface Fetching {
  readonly by: string;
  readonly at: Instant;
  readonly language: Language;
}

export const NAME = 28;
export const WIDE = 40;
export const MOMENT = 18;
export const SHORT = 14;
export const HASH = 68;

export const moment = (at: Instant | null): Cell => (at === null ? null : { at });
export const day = (on: Day | null): Cell => (on === null ? null : { day: on });

/** The last lines of every first tab: how many rows, when, and by whom. */
export function fetched(rows: readonly unknown[], { by, at, language }: Fetching): Sheet['about'] {
  const t = policyText[language].evidence;
  return [
    [t.count, String(rows.length)],
    [t.fetched, `${formatInstant(at, language)}, ${by}`],
  ];
}
