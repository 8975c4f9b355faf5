// The columns of a list: which of them are shown, how wide, and by what the rows are sorted. No drawing here.
import type { ReactNode } from 'react';
import type { Direction, Value } from '../../bot/blocks/ordering.ts';

export interface Column<Row> {
  /** In the address, and where its width is kept. */
  readonly name: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the rows are sorted by; where the server sorts, only that they can be. */
  readonly by?: (row: Row) => Value;
  /** What the first press on the heading gives. */
  readonly first?: Direction;
  /** What it wants and what it can do with, in pixels. */
  readonly width: number;
  readonly least?: number;
  /** Takes none of the room that is over: a number, a day, a badge. */
  readonly isTight?: boolean;
  readonly isNumber?: boolean;
  /** Cannot be left out. */
  readonly isFixed?: boolean;
  /** Leaves by itself where there is no room; the highest first. */
  readonly leaves?: number;
  /** Stands there once somebody has chosen it. */
  readonly isExtra?: boolean;
  /** Holds buttons: last on a card. */
  readonly isAction?: boolean;
}

/** What the choice of a row and the look at it take each, in pixels. */
export const BUTTON_WIDTH = 44;

export const leastOf = ({ least, width }: Pick<Column<never>, 'least' | 'width'>): number =>
  least ?? Math.min(width, 96);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** @param chosen by name; null is the columns that stand from the start */
export function chosenColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly string[] | null,
): readonly Column<Row>[] {
  return columns.filter(
    ({ name, isFixed, isExtra }) => isFixed === true || (chosen ? chosen.includes(name) : isExtra !== true),
  );
}

/** Those that there is room for. Null: for so few of them that the list is better as cards. */
export function fittingColumns<Row>(columns: readonly Column<Row>[], room: number): readonly Column<Row>[] | null {
  const needed = sumOf(columns.map(leastOf));
  if (needed <= room) return columns;
  const [last] = columns.filter(({ leaves }) => leaves !== undefined).toSorted((a, b) => order(b) - order(a));
  return last
    ? fittingColumns(
        columns.filter((one) => one !== last),
        room,
      )
    : null;
}

const order = ({ leaves = 0 }: Pick<Column<never>, 'leaves'>): number => leaves;

/** What is missing is taken from those that nobody has set, in proportion, and only then from the others. */
function shrunk(
  columns: readonly Column<never>[],
  wanted: readonly number[],
  missing: number,
  kept: Readonly<Record<string, number>>,
): readonly number[] {
  const spare = columns.map((column, place) => (wanted[place] ?? 0) - leastOf(column));
  const free = columns.map(({ name }, place) => (kept[name] === undefined ? (spare[place] ?? 0) : 0));
  const fixed = spare.map((one, place) => one - (free[place] ?? 0));
  const first = Math.min(missing, sumOf(free));
  const share = (part: readonly number[], taken: number, place: number) =>
    (taken * (part[place] ?? 0)) / Math.max(1, sumOf(part));
  return wanted.map((width, place) =>
    Math.floor(width - share(free, first, place) - share(fixed, missing - first, place)),
  );
}

/**
 * How wide each is, so that together they take the room and no more. What is over goes to those that hold words;
 * what is missing is taken from the others, each down to its least.
 * @param kept widths that the person has chosen
 */
export function widthsOf(
  columns: readonly Column<never>[],
  room: number,
  kept: Readonly<Record<string, number>>,
): readonly number[] {
  const wanted = columns.map((column) => Math.max(kept[column.name] ?? column.width, leastOf(column)));
  const over = room - sumOf(wanted);
  if (over < 0) return shrunk(columns, wanted, -over, kept);
  const growing = columns.map(({ name, isTight }, place) =>
    isTight === true || kept[name] !== undefined ? 0 : (wanted[place] ?? 0),
  );
  const all = sumOf(growing);
  if (all === 0) return wanted.map((width, place) => (place === wanted.length - 1 ? width + over : width));
  return wanted.map((width, place) => Math.floor(width + (over * (growing[place] ?? 0)) / all));
}
