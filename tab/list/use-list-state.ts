// The view of a list: what it shows and in what order. All of it lives in the address, so that the way back finds it again.
import { useEffect, useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import * as z from 'zod/mini';
import { rememberView } from '../parts/last-view.ts';
import { gridPartsOf, withoutPeek } from './grid-state.ts';

const LONGEST_SEARCH = 200;

/** The parts that most views have. What the address says beyond its schema is read as the standing value. */
export const searchWords = z.catch(
  z.pipe(
    z.string(),
    z.transform((words) => words.slice(0, LONGEST_SEARCH)),
  ),
  '',
);
export const pageNumber = z.catch(z.coerce.number().check(z.int(), z.positive()), 1);

type Written = string | number | boolean | null;
type AnyView = Readonly<Record<string, Written>> & { readonly page?: number };

export interface ListState<View> {
  readonly view: View;
  /** Begins at the first page again, unless another is asked for. */
  readonly change: (part: Partial<View>) => void;
  /** Without filters; order and layout stay. @param part what is to stand instead */
  readonly clear: (part?: Partial<View>) => void;
  readonly isFiltered: boolean;
}

// These are how the rows are shown, not which.
const SHOWING = ['sort', 'direction', 'layout', 'page'];

/** @param schema every part with `z.catch`, so that no address can break the page */
export function listStateOf<View extends AnyView>(schema: z.ZodMiniType<View>): () => ListState<View> {
  const standing = schema.parse({});
  const isOwn = ([name, value]: readonly [string, Written]) => value !== standing[name];
  const isFilter = ([name]: readonly [string, Written]) => !SHOWING.includes(name);
  const addressOf = (view: View) =>
    new URLSearchParams(
      Object.entries(view)
        .filter(([name]) => Object.hasOwn(standing, name))
        .filter(isOwn)
        .map(([name, value]): [string, string] => [name, String(value)]),
    );
  return function useListState() {
    const { pathname } = useLocation();
    const [address, setAddress] = useSearchParams();
    const view = useMemo(() => schema.parse(Object.fromEntries(address)), [address]);
    const written = (next: View) => new URLSearchParams([...addressOf(next), ...gridPartsOf(address)]);
    const known = withoutPeek(written(view).toString());
    useEffect(() => rememberView(pathname, known), [pathname, known]);
    const change = (part: Partial<View>) =>
      setAddress(written({ ...view, page: 1, ...part }), { replace: true, preventScrollReset: true });
    return {
      view,
      change,
      clear(part = {}) {
        const filters = Object.fromEntries(Object.entries(standing).filter(isFilter));
        change({ ...view, ...filters, page: 1, ...part });
      },
      isFiltered: Object.entries(view).filter(isFilter).some(isOwn),
    };
  };
}
