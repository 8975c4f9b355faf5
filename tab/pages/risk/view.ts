// Which risks the register shows.
import * as z from 'zod/mini';
import { DIRECTIONS, type Direction } from '../../../bot/blocks/ordering.ts';
import { RISK_LEVELS } from '../../../bot/capabilities/delegation/model.ts';
import { RISK_SORTS, type RiskSort } from '../../../bot/capabilities/risk/question-model.ts';
import { VALIDITIES } from '../../../bot/capabilities/risk-decision/model.ts';
import type { Score } from '../../../bot/capabilities/risk-method/model.ts';
import type { Asked } from '../../../bot/contract.ts';
import { directionOf } from '../../list/sorting.ts';
import { listStateOf, pageNumber, searchWords } from '../../list/use-list-state.ts';

const registerView = z.object({
  search: searchWords,
  /** The validity: saved addresses have this word. */
  standing: z.catch(z.enum([...VALIDITIES, '']), ''),
  level: z.catch(z.enum([...RISK_LEVELS, '']), ''),
  /** Null = every one; empty = the risks that have none. */
  administration: z.catch(z.nullable(z.string()), null),
  /** Only those to be scored anew. */
  rescore: z.catch(z.stringbool(), false),
  /** A square of the matrix: likelihood and consequence. */
  at: z.catch(z.string().check(z.regex(/^[1-5]-[1-5]$/u)), ''),
  sort: z.catch(z.enum(RISK_SORTS), 'level'),
  direction: z.catch(z.enum([...DIRECTIONS, '']), ''),
  page: pageNumber,
});
export type View = z.infer<typeof registerView>;

export const useView = listStateOf(registerView);

/** What one press on a column gives first. */
export const FIRST_DIRECTION: Readonly<Record<RiskSort, Direction>> = {
  level: 'descending',
  number: 'descending',
  title: 'ascending',
  object: 'ascending',
  owner: 'ascending',
  validity: 'ascending',
  until: 'ascending',
};

export const PER_PAGE = 100;

export const squareOf = ({ likelihood, consequence }: Score): string => `${likelihood}-${consequence}`;

export function scoreAt({ at }: View): Score | null {
  const [likelihood, consequence] = at.split('-').map(Number);
  return likelihood && consequence ? { likelihood, consequence } : null;
}

export function questionOf(view: View, whole = false): Asked<'risk.list'> {
  const { search, standing, level, administration, rescore, page } = view;
  return {
    search,
    validity: standing || null,
    level: level || null,
    administration,
    rescore,
    at: scoreAt(view),
    sort: view.sort,
    direction: directionOf(view, FIRST_DIRECTION),
    from: whole ? 0 : (page - 1) * PER_PAGE,
    whole,
  };
}
