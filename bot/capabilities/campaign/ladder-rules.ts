// The days on which those who have not answered are reminded, and from when their manager is told.
import { addDays, type Day, daysBetween, weekday } from '../../blocks/instant.ts';

/** Days before (−) and after (+) the due day when those who have not answered are reminded; then weekly. */
export const LADDER: readonly number[] = [-7, -2, 0, 3];
const WEEK_DAYS = 7;

export function remindsOn(due: Day, today: Day): boolean {
  const days = daysBetween(due, today);
  const last = LADDER.at(-1) ?? 0;
  return LADDER.includes(days) || (days > last && (days - last) % WEEK_DAYS === 0);
}

/** From the last step of the ladder the nearest manager is told, once a week. */
export const isLate = (due: Day, today: Day): boolean => daysBetween(due, today) >= (LADDER.at(-1) ?? 0);

/** The working day when managers are told: the first of the week that is not red. @param days the day and the red days before it */
export const isWeekly = (days: readonly Day[]): boolean => days.some((day) => weekday(day) === 1);

/** The day itself and the red days just before it, whose reminders fall on it; none on a red day. */
export function remindedFor(today: Day, isRedDay: (day: Day) => boolean): readonly Day[] {
  if (isRedDay(today)) return [];
  const days = [today];
  for (let day = addDays(today, -1); isRedDay(day); day = addDays(day, -1)) days.push(day);
  return days;
}
