// Where days fall among the months that the time view shows.
import { addMonths, type Day, firstDayOf, lastDayOf, monthOfDay } from '../../../bot/blocks/instant.ts';
import type { MeasureRow } from '../../../bot/capabilities/measure/model.ts';

const SHOWN = 12;
/** So far back at most, for what has been late for long. */
const BACK = 3;

/** `2026-11`, the first one that of the earliest late measure. */
export function monthsShown(rows: readonly MeasureRow[], today: Day): readonly string[] {
  const earliest = monthOfDay(addMonths(today, -BACK));
  const late = rows.filter(({ isLate }) => isLate).map(({ due }) => monthOfDay(due));
  const first = [monthOfDay(today), ...late].sort()[0] ?? earliest;
  const begin = first < earliest ? earliest : first;
  return Array.from({ length: SHOWN }, (_, place) => monthOfDay(addMonths(firstDayOf(begin), place)));
}

/** How far into the month the day is, as a share; 0 before it and 1 after it. */
export function shareOf(day: Day, month: string): number {
  if (monthOfDay(day) < month) return 0;
  if (monthOfDay(day) > month) return 1;
  const last = Number(lastDayOf(month).slice(8));
  return (Number(day.slice(8)) - 0.5) / last;
}
