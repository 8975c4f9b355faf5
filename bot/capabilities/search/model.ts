// One question over everything that a person may see: a number, a name or some words.
import * as z from 'zod/mini';
import type { Found, Rank } from '../../blocks/search-words.ts';
import type { Asker } from '../roles/model.ts';

export const HIT_KINDS = ['case', 'risk', 'measure', 'document', 'person'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  /** `2026-0017`; empty where it has none. */
  readonly number: string;
  readonly title: string;
  /** Whose it is, or where it belongs. */
  readonly about: string;
}

export interface RankedHit extends Hit {
  readonly rank: Rank;
  /** Of two that fit as well, the later comes first. */
  readonly at: string;
}

/** What one capability has to be found. */
export interface SearchSource {
  /** Only what the asker may see. @param wanted folded words, all of which must be there */
  find(wanted: readonly string[], asker: Asker): Found<RankedHit>;
}

export interface Hits {
  /** The best ones first. */
  readonly hits: readonly Hit[];
  /** How many fit. */
  readonly count: number;
}

export const MOST_HITS = 20;
export const LONGEST_SEARCH = 100;

export const searchAsked = {
  'search.find': z.object({ words: z.string().check(z.maxLength(LONGEST_SEARCH)) }),
} as const;

export interface SearchAnswers {
  'search.find': Hits;
}
