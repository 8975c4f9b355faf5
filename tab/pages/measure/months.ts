// Where days fall among the months that the time view shows.
import type { Day } from '../../../bot/blocks/instant.ts';
import { addMonths } from '../../../bot/blocks/months.ts';
import type { MeasureRow } from '../../../bot/capabilities/measure/model.ts';

const SHOWN = 12;
/** So far back at most, for what has been late for long. */
const BACK = 3;

/** `2026-11`, the first one that of the earliest late measure. */
export function monthsShown(rows: readonly MeasureRow[], today: Day): readonly string[] {
  const earliest = addMonths(today, -BACK).slice(0, 7);
  const late = rows.filter(({ isLate }) => isLate).map(({ due }) => due.slice(0, 7));
  const first = [today.slice(0, 7), ...late].sort()[0] ?? today;
  const begin = first < earliest ? earliest : first;
  return Array.from({ length: SHOWN }, (_, place) => addMonths(`${begin}-01`, place).slice(0, 7));
}

/** How far into the month the day is, as a share; 0 before it and 1 after it. */
export function shareOf(day: Day, month: string): number {
  if (day.slice(0, 7) < month) return 0;
  if (day.slice(0, 7) > month) return 1;
  const last = Number(addMonths(`${month}-31`, 0).slice(8));
  return (Number(day.slice(8)) - 0.5) / last;
}
