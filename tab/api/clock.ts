// The only file of the tab that asks what time it is.
import { type Day, dayOf, type Instant } from '../../bot/blocks/instant.ts';

export function now(): Instant {
  return new Date().toISOString();
}

export function today(): Day {
  return dayOf(now());
}
