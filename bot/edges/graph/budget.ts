// Keeps the app under its resource units per minute (graph.md 100–104): people's actions go before what nobody waits for.

export type Urgency = 'people' | 'background';

export interface Budget {
  /** Milliseconds until so many units may be spent; 0 = spent now. */
  wait(units: number, urgency: Urgency): number;
  /** What the service said of its limits; the greater of Retry-After and RateLimit-Reset counts (graph.md 104). */
  heard(status: number, headers: { get(name: string): string | null }): void;
}

const MINUTE = 60_000;
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

/** @param perMinute the app's limit in the tenant: 1 250 units up to 1 000 licences (graph.md 101) */
export function budget(perMinute: number, now: () => number): Budget {
  let spent: { readonly at: number; readonly units: number }[] = [];
  const closedUntil: Record<Urgency, number> = { people: 0, background: 0 };

  const freeAt = (units: number, urgency: Urgency, moment: number): number => {
    const room = perMinute * SHARE[urgency];
    let used = spent.reduce((sum, one) => sum + one.units, 0);
    if (used + units <= room) return moment;
    const leaver = spent.find((one) => {
      used -= one.units;
      return used + units <= room;
    });
    return (leaver?.at ?? moment) + MINUTE;
  };

  return {
    wait(units, urgency) {
      const moment = now();
      spent = spent.filter(({ at }) => at > moment - MINUTE);
      const at = Math.max(freeAt(units, urgency, moment), closedUntil[urgency]);
      if (at > moment) return at - moment;
      if (units > 0) spent.push({ at: moment, units });
      return 0;
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
