// The list of cases as it is asked for and answered: one page at a time, chosen, searched and sorted by the server.
import * as z from 'zod/mini';
import type { Day } from '../../blocks/instant.ts';
import { DIRECTIONS } from '../../blocks/ordering.ts';
import { CATEGORIES, type CaseRow, type Category, SEVERITIES, STATUSES } from './model.ts';

export const SORTS = ['status', 'reportedAt', 'severity', 'number', 'reporter', 'category', 'handler'] as const;
export type Sort = (typeof SORTS)[number];

export const PER_PAGE = 50;

const all = '' as const;

export const caseListQuestion = z.object({
  search: z._default(z.string().check(z.maxLength(200)), ''),
  status: z._default(z.enum([...STATUSES, 'open', all]), all),
  category: z._default(z.enum([...CATEGORIES, all]), all),
  severity: z._default(z.enum([...SEVERITIES, 'none', all]), all),
  who: z._default(z.enum(['mine', 'nobody', all]), all),
  sort: z._default(z.enum(SORTS), 'status'),
  direction: z._default(z.enum(DIRECTIONS), 'ascending'),
  page: z._default(z.number().check(z.multipleOf(1), z.positive()), 1),
  /** Everything that fits, for a file. */
  whole: z._default(z.boolean(), false),
});
export type CaseListQuestion = z.infer<typeof caseListQuestion>;

export interface CaseList {
  /** The page; the last one when a later one was asked for. */
  readonly page: number;
  readonly rows: readonly CaseRow[];
  /** How many fit, on all pages. */
  readonly count: number;
  /** How many the asker may see, whatever was asked for. */
  readonly visible: number;
}

interface CategoryCount {
  readonly category: Category;
  readonly count: number;
}

/** How cases come in and are answered; the largest category first. */
export interface CaseStatistics {
  /** The last half year by the Mondays of its weeks, the oldest first. */
  readonly weeks: readonly { readonly monday: Day; readonly categories: readonly CategoryCount[] }[];
  /** Of the last twelve months. */
  readonly categories: readonly CategoryCount[];
  /** The last twelve by their first days, the oldest first: when the case was reported. */
  readonly months: readonly {
    readonly month: Day;
    readonly reported: number;
    readonly answered: number;
    /** From the report to the first answer; null where none has been answered. */
    readonly medianMinutes: number | null;
  }[];
  readonly medianMinutes: number | null;
}
