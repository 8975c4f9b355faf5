// Keeps below the limits of teams.md 3.1.1–2 instead of running into them.

/** Sends to one thread: so many per so many milliseconds. */
const PER_THREAD = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
] as const;
/** Per app and tenant; a little below 50, since Teams counts split messages twice. Answers to people may use all of it, a campaign nearly all, cards that follow only part. */
const PER_SECOND = { answer: 48, card: 25 } as const;
/** A campaign goes evenly, 45 a second: bursts that meet at the service would be over its limit. */
const APART = 22;
const BURST = 5;
/** A place is free a little later than the limit says. */
const MARGIN = 20;

/** Each of so many processes keeps to its share: what they do together stays below the limit, whoever is idle. */
function perTenant(processes: number): Readonly<Record<Urgency, Limits>> {
  const burst = Math.ceil(BURST / processes);
  const share = (most: number) => [{ most: Math.max(1, Math.floor(most / processes)), within: 1_000 }];
  return {
    answer: share(PER_SECOND.answer),
    campaign: [{ most: burst, within: burst * processes * APART - MARGIN }],
    card: share(PER_SECOND.card),
  };
}

export type Urgency = 'answer' | 'campaign' | 'card';

type Limits = readonly { readonly most: number; readonly within: number }[];

/** The earliest moment when one more send fits every limit; `times` may lie ahead, since places are reserved. */
function earliest(times: readonly number[], limits: Limits, now: number): number {
  return limits.reduce((moment, { most, within }) => {
    const oldest = times[times.length - most];
    return oldest === undefined ? moment : Math.max(moment, oldest + within + MARGIN);
  }, now);
}

export interface Pace {
  /** Reserves a place in the thread for the key's send; milliseconds to wait until it may be tried again, 0 when it may go now. */
  wait(key: string, thread: string, urgency: Urgency): number;
}

export function pace(now: () => number, processes = 1): Pace {
  const limits = perTenant(processes);
  const threads = new Map<string, number[]>();
  const reserved = new Map<string, number>();
  // Only what has gone out: a card with a place far ahead in a busy channel must not hold up an answer now.
  let gone: number[] = [];

  const inThread = (key: string, thread: string, moment: number): number => {
    const known = reserved.get(key);
    if (known !== undefined) return known;
    const times = (threads.get(thread) ?? []).filter((time) => time > moment - 3_600_000);
    const place = earliest(times, PER_THREAD, moment);
    threads.set(thread, [...times, place]);
    reserved.set(key, place);
    return place;
  };

  return {
    wait(key, thread, urgency) {
      const moment = now();
      gone = gone.filter((time) => time > moment - 1_000);
      const free = Math.max(inThread(key, thread, moment), earliest(gone, limits[urgency], moment));
      if (free > moment) return free - moment;
      reserved.delete(key);
      gone.push(moment);
      return 0;
    },
  };
}
