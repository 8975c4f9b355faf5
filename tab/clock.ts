// The only file of the tab that asks what time it is.
import { type Day, dayOf } from '../bot/blocks/instant.ts';

export function today(): Day {
  return dayOf(new Date().toISOString());
}
