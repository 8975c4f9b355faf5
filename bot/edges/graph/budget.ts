// Keeps the app under its resource units per minute (Graph rules 100–104): people's actions go before what nobody waits for.
import { retryAfter } from '../../blocks/retry-after.ts';

export type Urgency = 'people' | 'background';

/** What a "not now" concerns: a service, and within SharePoint the list or library. */
export type Place = Service | `sharePoint/${string}`;
type Service = 'sharePoint' | 'directory' | 'teamwork' | 'other';

export interface Budget {
  /**
   * Milliseconds until so many units may be spent; 0 = spent now. With a key the place in the line is kept until the key
   * comes again, so that many who wait are not all told the same moment.
   */
  wait(units: number, urgency: Urgency, place: Place, key?: string): number;
  /** Milliseconds until the place may be asked again; 0 = now. */
  closed(urgency: Urgency, place: Place): number;
  /** What the service said of its limits; the greater of Retry-After and RateLimit-Reset counts (Graph rule 104). */
  heard(place: Place, status: number, headers: { get(name: string): string | null }): void;
}

/** A little more than the service's minute, which begins when it hears of a request and not when it is sent. */
const MINUTE_MS = 61_000;
/** Some of the minute is kept free, since every instance counts on its own and the service's clock is another. */
const SHARE: Readonly<Record<Urgency, number>> = { people: 0.95, background: 0.75 };

/** Graph rule 100: one item or a delta with its token costs 1, lists of items and writes 2, permissions 5. */
export function unitsOf(method: string, url: string): number {
  if (/\/permissions\b/u.test(url)) return 5;
  if (!/\/(?:sites|drives)\//u.test(url)) return 0;
  if (method !== 'GET') return 2;
  return /\/items\/\d+(?:[/?]|$)|[?&]token=|\/content\b/u.test(url) ? 1 : 2;
}

/** A service that throttles one list or the directory answers for the others. */
export function placeOf(url: string): Place {
  const [store] = /(?<=\/)(?:lists|drives)\/[^/?]+/u.exec(url) ?? [];
  if (store !== undefined) return `sharePoint/${store}`;
  if (/\/(?:sites\/|\$batch)/u.test(url)) return 'sharePoint';
  if (/\/(?:teamwork|appCatalogs|teams|chats)\b/u.test(url)) return 'teamwork';
  return /\/(?:users|groups|servicePrincipals|directoryObjects)\b/u.test(url) ? 'directory' : 'other';
}

/** However long one request is told to wait: after this the place is asked again, by one. The SDK of Graph has the same limit. */
const LONGEST_CLOSED_MS = 180_000;

interface Spending {
  readonly at: number;
  readonly units: number;
}

/** The first moment from `from` on when so many more units fit into the minute behind it; `spendings` in order of time. */
function firstRoom(spendings: readonly Spending[], units: number, room: number, from: number): number {
  const inMinute = spendings.filter(({ at }) => at > from - MINUTE_MS);
  let used = inMinute.reduce((sum, one) => sum + one.units, 0);
  if (used + units <= room) return from;
  const leaver = inMinute.find((one) => {
    used -= one.units;
    return used + units <= room;
  });
  return (leaver?.at ?? from) + MINUTE_MS;
}

/** @param perMinute the app's limit in the tenant: 1 250 units up to 1 000 licences (Graph rule 101) */
export function budget(perMinute: number, now: () => number, random: () => number = Math.random): Budget {
  let spendings: readonly Spending[] = [];
  const reserved = new Map<string, Spending>();
  const closedUntil: Readonly<Record<Urgency, Map<Place, number>>> = { people: new Map(), background: new Map() };

  const enter = (spending: Spending) => {
    const later = spendings.findIndex(({ at }) => at > spending.at);
    spendings = later < 0 ? [...spendings, spending] : spendings.toSpliced(later, 0, spending);
  };
  const opens = (urgency: Urgency, place: Place): number => {
    const [service] = place.split('/') as [Service];
    const until = closedUntil[urgency];
    return Math.max(until.get(place) ?? 0, until.get(service) ?? 0);
  };
  const close = (urgency: Urgency, place: Place, until: number) => {
    const longest = Math.min(until, now() + LONGEST_CLOSED_MS);
    closedUntil[urgency].set(place, Math.max(closedUntil[urgency].get(place) ?? 0, longest));
  };
  const placeFor = (units: number, urgency: Urgency, place: Place, moment: number): number => {
    const open = Math.max(moment, opens(urgency, place));
    if (units === 0) return open;
    // What people do now is not held up by what lies reserved for later.
    const counted = urgency === 'people' ? spendings.filter(({ at }) => at <= open) : spendings;
    return firstRoom(counted, units, perMinute * SHARE[urgency], open);
  };

  return {
    closed: (urgency, place) => Math.max(0, opens(urgency, place) - now()),
    wait(units, urgency, place, key) {
      const moment = now();
      spendings = spendings.filter(({ at }) => at > moment - MINUTE_MS);
      const mine = key === undefined ? undefined : reserved.get(key);
      if (key !== undefined) reserved.delete(key);
      if (mine && mine.at <= moment && opens(urgency, place) <= moment) return 0;
      if (mine) spendings = spendings.filter((one) => one !== mine);
      const at = placeFor(units, urgency, place, moment);
      const spending = { at, units };
      if (at > moment && key === undefined) return at - moment;
      if (units > 0) enter(spending);
      if (at > moment && key !== undefined) reserved.set(key, spending);
      return Math.max(0, at - moment);
    },
    heard(place, status, headers) {
      // Only where the app's own minute is nearly or wholly used does SharePoint speak of its limits.
      const reset = retryAfter(headers.get('RateLimit-Reset'), now(), 0) ?? 0;
      const limited = headers.get('RateLimit-Remaining') !== null;
      const told = retryAfter(headers.get('Retry-After'), now(), random()) ?? 0;
      const until = now() + Math.max(told, reset);
      if (status === 429 || status === 503) {
        const concerned = limited ? 'sharePoint' : place;
        close('people', concerned, until);
        close('background', concerned, until);
      } else if (limited) {
        // Four fifths are used: the rest is for people.
        close('background', 'sharePoint', until);
      }
    },
  };
}
