// What the plan shows, and how.
import * as z from 'zod/mini';
import { LIST_STATES, SOURCE_KINDS } from '../../../bot/capabilities/measure/model.ts';
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
  page: pageNumber,
});
export type View = z.infer<typeof planView>;

export const useView = listStateOf(planView);

/** The address of the plan with these rows. */
export const planPath = (shown: Readonly<Record<string, string>>): string =>
  `/measures?${new URLSearchParams(shown).toString()}`;

export const questionOf = ({ state, source, board, search, mine, page }: View) => ({
  state,
  source: source === '' ? null : source,
  board: board === EVERY_BOARD ? null : board,
  search,
  mine,
  page,
});
