// What the plan shows, and how.
import * as z from 'zod/mini';
import { DIRECTIONS, type Direction } from '../../../bot/blocks/ordering.ts';
import { LIST_STATES, MEASURE_SORTS, type MeasureSort, SOURCE_KINDS } from '../../../bot/capabilities/measure/model.ts';
import { directionOf } from '../../list/sorting.ts';
import { listStateOf, pageNumber, searchWords } from '../../list/use-list-state.ts';

export const LAYOUTS = ['list', 'boards', 'time'] as const;
export type LayoutName = (typeof LAYOUTS)[number];
/** The empty one is that of what belongs to none. */
export const EVERY_BOARD = '*';

const planView = z.object({
  layout: z.catch(z.enum(LAYOUTS), 'list'),
  state: z.catch(z.enum(LIST_STATES), 'open'),
  source: z.catch(z.enum([...SOURCE_KINDS, '']), ''),
  board: z.catch(z.string(), EVERY_BOARD),
  search: searchWords,
  mine: z.catch(z.stringbool(), false),
  sort: z.catch(z.enum(MEASURE_SORTS), 'plan'),
  direction: z.catch(z.enum([...DIRECTIONS, '']), ''),
  page: pageNumber,
});
export type View = z.infer<typeof planView>;

export const useView = listStateOf(planView);

/** The address of the plan with these rows. */
export const planPath = (shown: Readonly<Record<string, string>>): string =>
  `/measures?${new URLSearchParams(shown).toString()}`;

/** What one press on a column gives first. */
export const FIRST_DIRECTION: Readonly<Record<MeasureSort, Direction>> = {
  plan: 'ascending',
  title: 'ascending',
  source: 'ascending',
  owner: 'ascending',
  board: 'ascending',
  due: 'ascending',
  cost: 'descending',
  state: 'ascending',
};

export const questionOf = ({ state, source, board, search, mine, page, ...order }: View) => ({
  state,
  source: source === '' ? null : source,
  board: board === EVERY_BOARD ? null : board,
  search,
  mine,
  sort: order.sort,
  direction: directionOf(order, FIRST_DIRECTION),
  page,
});
