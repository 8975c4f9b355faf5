// A day and a time on a Swedish clock, as people type them, as a moment.
import { type Day, type Instant, instantAt } from './instant.ts';

const CLOCK = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/u;
const HOUR_MS = 3_600_000;
/** Summer first: of the hour that comes twice in October it is the first. */
const OFFSETS = [2, 1] as const;
const SHOWN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2026-11-24` and `8:15`. Undefined for what is no time, and for the hour that a night in March leaves out. */
export function instantIn(day: Day, clock: string): Instant | undefined {
  const [, hour = '', minute = ''] = CLOCK.exec(clock.trim()) ?? [];
  if (hour === '') return undefined;
  const wanted = `${day} ${hour.padStart(2, '0')}:${minute}`;
  const asUtc = Date.parse(`${wanted.replace(' ', 'T')}:00Z`);
  const found = OFFSETS.map((offset) => asUtc - offset * HOUR_MS).find((at) => SHOWN.format(at) === wanted);
  return found === undefined ? undefined : instantAt(found);
}

/** The day and the time on a Swedish clock when the moment falls, as a form shows them. */
export const localTime = (instant: Instant): readonly [day: string, clock: string] => {
  const [day = '', clock = ''] = SHOWN.format(Date.parse(instant)).split(' ');
  return [day, clock];
};
