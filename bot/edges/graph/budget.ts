// Keeps the app under its resource units per minute (graph.md 100–104): people's actions go before what nobody waits for.

export type Urgency = 'people' | 'background';

export interface Budget {
  /**
   * Milliseconds until so many units may be spent; 0 = spent now. With a key the place in the line is kept until the key
   * comes again, so that many who wait are not all told the same moment.
   */
  wait(units: number, urgency: Urgency, key?: string): number;
  /** What the service said of its limits; the greater of Retry-After and RateLimit-Reset counts (graph.md 104). */
  heard(status: number, headers: { get(name: string): string | null }): void;
}

/** A little more than the service's minute, which begins when it hears of a request and not when it is sent. */
const MINUTE = 61_000;
/** Some of the minute is kept free, since every instance counts on its own and the service's clock is another. */
const SHARE: Readonly<Record<Urgency, number>> = { people: 0.95, background: 0.75 };

/** graph.md 100: one item or a delta with its token costs 1, lists of items and writes 2, permissions 5. */
export function unitsOf(method: string, url: string): number {
  if (/\/permissions\b/u.test(url)) return 5;
  if (!/\/(?:sites|drives)\//u.test(url)) return 0;
  if (method !== 'GET') return 2;
  return /\/items\/\d+(?:[/?]|$)|[?&]token=|\/content\b/u.test(url) ? 1 : 2;
}

const secondsIn = (headers: { get(name: string): string | null }, name: string) =>
  Number(headers.get(name) ?? Number.NaN) * 1_000;
const known = (value: number) => (Number.isFinite(value) ? value : 0);

interface Spending {
  readonly at: number;
  readonly units: number;
}

/** The first moment from `from` on when so many more units fit into the minute behind it; `spendings` in order of time. */
function firstRoom(spendings: readonly Spending[], units: number, room: number, from: number): number {
  const inMinute = spendings.filter(({ at }) => at > from - MINUTE);
  let used = inMinute.reduce((sum, one) => sum + one.units, 0);
  if (used + units <= room) return from;
  const leaver = inMinute.find((one) => {
    used -= one.units;
    return used + units <= room;
  });
  return (leaver?.at ?? from) + MINUTE;
}

/** @param perMinute the app's limit in the tenant: 1 250 units up to 1 000 licences (graph.md 101) */
export function budget(perMinute: number, now: () => number): Budget {
  let spendings: readonly Spending[] = [];
  const reserved = new Map<string, Spending>();
  const closedUntil: Record<Urgency, number> = { people: 0, background: 0 };

  const enter = (spending: Spending) => {
    const later = spendings.findIndex(({ at }) => at > spending.at);
    spendings = later < 0 ? [...spendings, spending] : spendings.toSpliced(later, 0, spending);
  };
  const placeFor = (units: number, urgency: Urgency, moment: number): number => {
    const open = Math.max(moment, closedUntil[urgency]);
    // What people do now is not held up by what lies reserved for later.
    const counted = urgency === 'people' ? spendings.filter(({ at }) => at <= open) : spendings;
    return firstRoom(counted, units, perMinute * SHARE[urgency], open);
  };

  return {
    wait(units, urgency, key) {
      const moment = now();
      spendings = spendings.filter(({ at }) => at > moment - MINUTE);
      const mine = key === undefined ? undefined : reserved.get(key);
      if (key !== undefined) reserved.delete(key);
      if (mine && mine.at <= moment && closedUntil[urgency] <= moment) return 0;
      if (mine) spendings = spendings.filter((one) => one !== mine);
      const at = placeFor(units, urgency, moment);
      const spending = { at, units };
      if (at > moment && key === undefined) return at - moment;
      if (units > 0) enter(spending);
      if (at > moment && key !== undefined) reserved.set(key, spending);
      return Math.max(0, at - moment);
    },
    heard(status, headers) {
      const reset = known(secondsIn(headers, 'RateLimit-Reset'));
      const until = now() + Math.max(known(secondsIn(headers, 'Retry-After')), reset);
      if (status === 429) {
        closedUntil.people = Math.max(closedUntil.people, until);
        closedUntil.background = Math.max(closedUntil.background, until);
      } else if (headers.get('RateLimit-Remaining') !== null) {
        // The service itself says that four fifths are used (graph.md 104): the rest is for people.
        closedUntil.background = Math.max(closedUntil.background, until);
      }
    },
  };
}
