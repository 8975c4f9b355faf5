// Which cases the list shows and in what order. The whole of it stands in the address, so that it survives a visit to a case.
import { type Direction, SORTS, type Sort } from '../../../bot/capabilities/incident/list-model.ts';
import {
  CATEGORIES,
  type Category,
  SEVERITIES,
  type Severity,
  STATUSES,
  type Status,
} from '../../../bot/capabilities/incident/model.ts';
import type { Asked } from '../../../bot/contract.ts';

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

/** What the server is asked; a search that is too long is cut as the field is. */
export const questionOf = (view: View): Asked<'incident.list'> => ({ ...view, search: view.search.slice(0, 200) });
