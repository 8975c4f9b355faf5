// Where drafts lie: on the device, so that they outlive a reload and a tab that Teams unloads; for one person and a few days.
import type { Instant } from '../../bot/blocks/instant.ts';

const PREFIX = 'varna.draft/';
/** Over a weekend. What somebody wrote about an incident should not lie on a device for longer than it is of use. */
export const DAYS_KEPT = 3;
const KEPT_MS = DAYS_KEPT * 24 * 60 * 60 * 1_000;

/** In place of the device's own store where that is closed to us or full: a draft then lives as long as the page. */
const memory = new Map<string, string>();

/** A browser that blocks storage in frames throws at the first touch. */
function device(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export const placeOf = (person: string, key: string): string => `${PREFIX}${person}/${key}`;

export function read(place: string): string | null {
  return memory.get(place) ?? device()?.getItem(place) ?? null;
}

export function erase(place: string): void {
  memory.delete(place);
  device()?.removeItem(place);
}

export function write(place: string, words: string): void {
  erase(place);
  try {
    const store = device();
    if (store) store.setItem(place, words);
    else memory.set(place, words);
  } catch {
    memory.set(place, words);
  }
}

const ageOf = (words: string | null, now: Instant): number => {
  const [, at = ''] = /"at":"([^"]+)"/u.exec(words ?? '') ?? [];
  return Date.parse(now) - Date.parse(at);
};

/** Leaves nothing of anybody else who was signed in on this device, and nothing old. */
export function forgetOthers(person: string, now: Instant): void {
  const store = device();
  if (!store) return;
  const places = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  for (const place of places.filter((one) => one.startsWith(PREFIX))) {
    const isOurs = place.startsWith(placeOf(person, ''));
    // An age that cannot be read is no number, and not below any.
    const isFresh = ageOf(store.getItem(place), now) < KEPT_MS;
    if (!isOurs || !isFresh) store.removeItem(place);
  }
}
