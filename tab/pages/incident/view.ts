// Which cases the list shows and in what order. The whole of it stands in the address, so that it survives a visit to a case.
import { folded } from '../../../bot/blocks/plain.ts';
import {
  CATEGORIES,
  type CaseRow,
  type Category,
  SEVERITIES,
  type Severity,
  STATUSES,
  type Status,
} from '../../../bot/capabilities/incident/model.ts';
import type { IncidentText } from '../../../bot/capabilities/incident/text.ts';

export const SORTS = ['status', 'reportedAt', 'severity', 'number', 'reporter', 'category', 'handler'] as const;
export type Sort = (typeof SORTS)[number];
export type Direction = 'ascending' | 'descending';

export interface View {
  readonly search: string;
  readonly status: Status | 'open' | '';
  readonly category: Category | '';
  readonly severity: Severity | 'none' | '';
  readonly who: 'mine' | 'nobody' | '';
  readonly sort: Sort;
  readonly direction: Direction;
  readonly page: number;
}

/** What one press on a column gives first. */
export const FIRST_DIRECTION: Readonly<Record<Sort, Direction>> = {
  status: 'ascending',
  reportedAt: 'descending',
  severity: 'descending',
  number: 'descending',
  reporter: 'ascending',
  category: 'ascending',
  handler: 'ascending',
};

export const WHOLE: View = {
  search: '',
  status: '',
  category: '',
  severity: '',
  who: '',
  sort: 'status',
  direction: 'ascending',
  page: 1,
};

export const PER_PAGE = 50;

function oneOf<Choice extends string>(value: string | null, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}

export function viewIn(address: URLSearchParams): View {
  const sort = oneOf(address.get('sort'), SORTS) ?? WHOLE.sort;
  return {
    search: address.get('search') ?? '',
    status: oneOf(address.get('status'), [...STATUSES, 'open']) ?? '',
    category: oneOf(address.get('category'), CATEGORIES) ?? '',
    severity: oneOf(address.get('severity'), [...SEVERITIES, 'none']) ?? '',
    who: oneOf(address.get('who'), ['mine', 'nobody']) ?? '',
    sort,
    direction: oneOf(address.get('direction'), ['ascending', 'descending']) ?? FIRST_DIRECTION[sort],
    page: Math.max(1, Math.trunc(Number(address.get('page'))) || 1),
  };
}

export function addressOf(view: View): URLSearchParams {
  const parts = Object.entries({ ...view, page: String(view.page) });
  const standing = new Map(Object.entries({ ...WHOLE, page: '1', direction: FIRST_DIRECTION[view.sort] }));
  return new URLSearchParams(parts.filter(([name, value]) => value !== standing.get(name)));
}

export function isFiltered({ search, status, category, severity, who }: View): boolean {
  return [search, status, category, severity, who].some((part) => part !== '');
}

/** A row with its words made ready for searching, once for each fetch. */
export interface Searchable {
  readonly row: CaseRow;
  readonly words: string;
}

export function searchable(rows: readonly CaseRow[], text: IncidentText): readonly Searchable[] {
  return rows.map((row) => ({
    row,
    words: folded(
      [
        row.number,
        row.happened,
        row.reporterName,
        row.reporterUnit,
        row.handlerName,
        text.categories[row.category],
      ].join(' '),
    ),
  }));
}

const BY: Readonly<Record<Sort, (row: CaseRow, text: IncidentText) => string | number>> = {
  status: (row) => STATUSES.indexOf(row.status),
  reportedAt: (row) => row.reportedAt,
  severity: (row) => (row.severity === null ? -1 : SEVERITIES.indexOf(row.severity)),
  number: (row) => row.number,
  reporter: (row) => row.reporterName,
  category: (row, text) => text.categories[row.category],
  handler: (row) => row.handlerName ?? '',
};

const collator = new Intl.Collator('sv', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

function fits({ row, words }: Searchable, view: View, search: readonly string[], me: string): boolean {
  if (view.status === 'open' ? row.status === 'closed' : view.status && row.status !== view.status) return false;
  if (view.category && row.category !== view.category) return false;
  if (view.severity && row.severity !== (view.severity === 'none' ? null : view.severity)) return false;
  if (view.who && row.handlerName !== (view.who === 'mine' ? me : null)) return false;
  return search.every((word) => words.includes(word));
}

/** The cases of a view; equals keep the latest first. */
export function seen(rows: readonly Searchable[], view: View, me: string, text: IncidentText): readonly CaseRow[] {
  const search = folded(view.search).split(' ').filter(Boolean);
  const sign = view.direction === 'ascending' ? 1 : -1;
  return rows
    .filter((row) => fits(row, view, search, me))
    .map(({ row }) => ({ row, by: BY[view.sort](row, text) }))
    .sort((a, b) => sign * compare(a.by, b.by) || compare(b.row.reportedAt, a.row.reportedAt))
    .map(({ row }) => row);
}
