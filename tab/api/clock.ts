// The only file of the tab that asks what time it is.
import { type Day, dayOf, type Instant, instantAt } from '../../bot/blocks/instant.ts';

export function now(): Instant {
  return instantAt(Date.now());
}

export function today(): Day {
  return dayOf(now());
}
