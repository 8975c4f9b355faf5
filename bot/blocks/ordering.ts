// In what order rows stand, wherever they are put in it: at the server, or where all of them are at hand.
export const DIRECTIONS = ['ascending', 'descending'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type Value = string | number | null;

const collator = new Intl.Collator('sv', { numeric: true });

const isEmpty = (value: Value): boolean => value === null || value === '';

function compared(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** What has no value stands last, whichever way the rows are turned; equals keep the order they came in. */
export function sortedBy<Row>(
  rows: readonly Row[],
  by: (row: Row) => Value,
  direction: Direction = 'ascending',
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: by(row) }))
    .sort((a, b) => Number(isEmpty(a.value)) - Number(isEmpty(b.value)) || sign * compared(a.value, b.value))
    .map(({ row }) => row);
}
