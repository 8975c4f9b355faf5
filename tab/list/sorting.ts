// In what order the rows of a list stand, and what a press on the heading of a column does to it.
import type { Direction } from '../../bot/blocks/ordering.ts';

export interface SortedView<Sort extends string> {
  readonly sort: Sort;
  /** Empty: the direction that a first press on the column gives. */
  readonly direction: Direction | '';
}

export interface Sorting<Sort extends string> {
  readonly sort: Sort;
  readonly direction: Direction;
  readonly press: (column: Sort) => void;
}

export const directionOf = <Sort extends string>(
  { sort, direction }: SortedView<Sort>,
  first: Readonly<Record<Sort, Direction>>,
): Direction => direction || first[sort];

/** @param first what one press on a column gives; the next one turns it */
export function sortingOf<Sort extends string>(
  view: SortedView<Sort>,
  change: (view: SortedView<Sort>) => void,
  first: Readonly<Record<Sort, Direction>>,
): Sorting<Sort> {
  const direction = directionOf(view, first);
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  return {
    sort: view.sort,
    direction,
    press: (column) =>
      change({ sort: column, direction: view.sort === column && turned !== first[column] ? turned : '' }),
  };
}

/** For a grid, which knows its columns only as names. */
export function sortingAmong<Sort extends string>(sorts: readonly Sort[], sorting: Sorting<Sort>): Sorting<string> {
  return {
    ...sorting,
    press: (name) => {
      const column = sorts.find((sort) => sort === name);
      if (column) sorting.press(column);
    },
  };
}
