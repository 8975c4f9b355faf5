// A Teams in a time of its own: who asks for a place, when what was sent arrived, and what its limits would have refused.
import type { Urgency } from '../../bot/edges/teams/lines.ts';
import { type RateLimit, rateLimit } from '../../bot/edges/teams/rate-limit.ts';
import type { Part } from '../../bot/edges/teams/window.ts';

/** Teams' documentation: sends and updates of a bot in a thread, and of an app in a tenant. */
export const THREAD = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];
export const EVERYTHING = [{ most: 50, within: 1_000 }];

export interface Ask {
  readonly at: number;
  readonly thread: string;
  readonly urgency: Urgency;
  readonly process: number;
}
export interface Served extends Ask {
  readonly place: number;
  readonly left: number;
  readonly arrived: number;
}
export interface World {
  readonly asks: readonly Ask[];
  readonly processes?: number;
  /** Which each of them is; left out: any. */
  readonly parts?: readonly Part[];
  /** A process ends at each of these moments, the first one at the first and so on round, and starts again at once. */
  readonly restarts?: readonly number[];
  /** Milliseconds, each drawn in turn: how late one comes back, how long a request is on its way, and its answer. */
  readonly late?: readonly number[];
  readonly way?: readonly number[];
  readonly back?: readonly number[];
}

/** Plays it through in a time of its own: whoever is told to wait comes back when told. */
export function played({ asks, processes = 1, parts = [], restarts = [], late = [0], way = [0], back = [0] }: World) {
  let clock = 0;
  let drawn = 0;
  const draw = (from: readonly number[]) => {
    drawn += 1;
    return from[drawn % from.length] ?? 0;
  };
  const log: { readonly process: number; readonly thread: string; readonly at: number }[] = [];
  const start = (process: number): RateLimit =>
    rateLimit(
      () => clock,
      processes,
      {
        past: log.filter((one) => one.process === process && one.at > clock - 3_600_000),
        sent: (thread) => log.push({ process, thread, at: clock }),
      },
      parts[process],
    );
  const paces = Array.from({ length: processes }, (_, process) => start(process));
  const lives = paces.map(() => 0);
  const served: Served[] = [];
  let polls = 0;
  const events: { readonly at: number; readonly order: number; readonly run: () => void }[] = [];
  let order = 0;
  const plan = (at: number, run: () => void) => {
    order += 1;
    events.push({ at, order, run });
  };
  const left = new Set<number>();
  const come = (place: number, life: number) => {
    const ask = asks[place] as Ask;
    if (lives[ask.process] !== life || left.has(place)) return;
    polls += 1;
    const key = `key-${place}`;
    const limits = paces[ask.process] as RateLimit;
    const wait = limits.wait(key, ask.thread, ask.urgency);
    if (wait > 0) return plan(clock + wait + draw(late), () => come(place, life));
    left.add(place);
    limits.left(key);
    const arrived = clock + draw(way);
    served.push({ ...ask, place, left: clock, arrived });
    plan(arrived + draw(back), () => limits.answered(key));
  };
  for (const [place, ask] of asks.entries()) plan(ask.at, () => come(place, lives[ask.process] ?? 0));
  for (const [turn, at] of restarts.entries())
    plan(at, () => {
      const process = turn % processes;
      lives[process] = (lives[process] ?? 0) + 1;
      paces[process] = start(process);
      for (const [place, ask] of asks.entries())
        if (ask.process === process && ask.at <= at && !left.has(place)) come(place, lives[process] ?? 0);
    });
  while (events.length > 0 && polls < 200 * asks.length + 1_000) {
    let next = 0;
    for (const [at, event] of events.entries()) {
      const best = events[next];
      if (best && (event.at < best.at || (event.at === best.at && event.order < best.order))) next = at;
    }
    const [event] = events.splice(next, 1);
    if (!event) break;
    clock = event.at;
    event.run();
  }
  return { served, polls };
}

/** The most that arrived within any such time. */
export function most(times: readonly number[], within: number): number {
  const all = times.toSorted((one, other) => one - other);
  let first = 0;
  return all.reduce((top, time, place) => {
    while ((all[first] ?? time) <= time - within) first += 1;
    return Math.max(top, place - first + 1);
  }, 0);
}

export const exceeded = (times: readonly number[], limits: typeof THREAD) =>
  limits.filter((limit) => most(times, limit.within) > limit.most);

/** When the last of them can arrive at the earliest, in one thread that has had none before. */
export function soonest(arrivals: readonly number[], limits: typeof THREAD): number {
  const gone: number[] = [];
  for (const at of arrivals.toSorted((one, other) => one - other))
    gone.push(
      limits.reduce((moment, { most: many, within }) => Math.max(moment, (gone.at(-many) ?? -within) + within), at),
    );
  return gone.at(-1) ?? 0;
}
