// Which cases the list shows and in what order.
import * as z from 'zod/mini';
import { DIRECTIONS, type Direction } from '../../../bot/blocks/ordering.ts';
import { SORTS, type Sort } from '../../../bot/capabilities/incident/list-model.ts';
import { CATEGORIES, SEVERITIES, STATUSES } from '../../../bot/capabilities/incident/model.ts';
import type { Asked } from '../../../bot/contract.ts';
import { directionOf } from '../../list/sorting.ts';
import { listStateOf, pageNumber, searchWords } from '../../list/use-list-state.ts';

const caseView = z.object({
  search: searchWords,
  status: z.catch(z.enum([...STATUSES, 'open', '']), ''),
  category: z.catch(z.enum([...CATEGORIES, '']), ''),
  severity: z.catch(z.enum([...SEVERITIES, 'none', '']), ''),
  who: z.catch(z.enum(['mine', 'nobody', '']), ''),
  sort: z.catch(z.enum(SORTS), 'status'),
  direction: z.catch(z.enum([...DIRECTIONS, '']), ''),
  page: pageNumber,
});
export type View = z.infer<typeof caseView>;

export const useView = listStateOf(caseView);

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

export const questionOf = (view: View): Asked<'incident.list'> => ({
  ...view,
  direction: directionOf(view, FIRST_DIRECTION),
});
