// Where a number and a day fall on an axis.
import { type Day, daysBetween } from '../../../bot/blocks/instant.ts';

const STEPS = [1, 2, 5, 10];
const MOST_TICKS = 4;

/** Whole numbers in round steps from nought; the last one holds all. */
export function ticksTo(most: number): readonly number[] {
  const least = Math.max(1, most) / MOST_TICKS;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const step = power * (STEPS.find((one) => one * power >= least) ?? 10);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

/** How far along the axis, from 0 to 1. A single day is the middle. */
export function shareOfTime(day: Day, [first, last]: readonly [Day, Day]): number {
  const whole = daysBetween(first, last);
  return whole <= 0 ? 0.5 : Math.min(1, Math.max(0, daysBetween(first, day) / whole));
}

export const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
