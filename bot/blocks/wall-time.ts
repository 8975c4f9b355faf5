// A moment as somebody reads it off a Swedish clock: `2026-12-23T16:40`, as a browser's field for day and time has it.
import { type Instant, instantAt } from './instant.ts';

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** To the minute. */
export const wallTimeOf = (instant: Instant): string => WALL.format(new Date(instant)).replace(' ', 'T');

const OFFSETS = ['+02:00', '+01:00'] as const;

/** Null where it is no moment: half typed, or in the hour that is skipped in spring. In the hour that comes twice, the first. */
export function instantOfWallTime(typed: string): Instant | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(typed)) return null;
  const moments = OFFSETS.map((offset) => Date.parse(`${typed}:00${offset}`));
  const found = moments.find((moment) => !Number.isNaN(moment) && wallTimeOf(instantAt(moment)) === typed);
  return found === undefined ? null : instantAt(found);
}
