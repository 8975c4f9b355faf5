// Keeps below the limits of teams.md 3.1.1–2 instead of running into them.

/** Sends to one thread: so many per so many milliseconds. */
const PER_THREAD = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
] as const;
/** Per app and tenant (teams.md 3.1.1); what is left over is for answers, which so get their turn before all else. */
const ROOM = { answer: 50, card: 49, campaign: 48 } as const;
const SECOND = 1_000;
/** How much later than another one a request may arrive, in milliseconds. */
const LATE = 60;
/** A campaign goes evenly, and cards that follow what happens take no more than half. */
const OWN = {
  answer: [],
  card: [{ most: 25, within: SECOND }],
  campaign: [{ most: 5, within: 5 * 20 }],
} as const satisfies Readonly<Record<string, Limits>>;
const OWN_MOST = OWN.card[0].most;
/** A place is free a little later than the limit says. */
const MARGIN = 5;
/** With so many of the last fifty refused, the limit is lower than the one that is written. */
const LOOKED_AT = 50;
const TOO_MANY = 8;
const SLOWER = 0.7;
const SLOWEST = 0.2;
/** So much of the room comes back in a second: from the first slowing down in half a minute. */
const RECOVERY = 0.01;

export type Urgency = keyof typeof ROOM;

type Limits = readonly { readonly most: number; readonly within: number }[];

/** The earliest moment when one more send fits every limit; `times` may lie ahead, since places are reserved. */
function earliest(times: readonly number[], limits: Limits, now: number): number {
  return limits.reduce((moment, { most, within }) => {
    const oldest = times[times.length - most];
    return oldest === undefined ? moment : Math.max(moment, oldest + within + MARGIN);
  }, now);
}

export interface Pace {
  /** Reserves a place in the thread for the key's request; milliseconds to wait until it may be tried again, 0 when it may go now. */
  wait(key: string, thread: string, urgency: Urgency): number;
  /** The request that might go has been answered, or was not made after all. */
  answered(key: string, isRefused?: boolean): void;
}

/**
 * Teams counts a request when it arrives, which is some time between its sending and its answer. A request therefore
 * counts here until a second after its answer, or after `LATE` where the answer takes longer: requests that are late on
 * their way by no more than that never meet those behind them.
 * @param processes how many share the limit: each keeps to its part, whoever is idle
 */
export function pace(now: () => number, processes = 1): Pace {
  const threads = new Map<string, number[]>();
  const reserved = new Map<string, number>();
  const own = new Map<Urgency, readonly number[]>();
  const underWay = new Map<string, { arrived: number }>();
  // What a process before this one sent last may still be on its way.
  let counted: { arrived: number }[] = Array.from({ length: ROOM.answer }, () => ({ arrived: now() }));
  let refusals: boolean[] = [];
  let slowed = { share: 1, at: now() };

  /** A part of each limit, rounded up and so much longer. */
  const split = (limits: Limits): Limits =>
    limits.map(({ most, within }) => {
      const part = Math.ceil(most / processes);
      return { most: part, within: (within * part * processes) / most };
    });
  const apart = { answer: split(OWN.answer), card: split(OWN.card), campaign: split(OWN.campaign) };

  const shareOf = (moment: number) => Math.min(1, slowed.share + ((moment - slowed.at) / SECOND) * RECOVERY);
  const roomOf = (urgency: Urgency, moment: number) =>
    Math.max(1, Math.floor((ROOM[urgency] / processes) * (urgency === 'answer' ? 1 : shareOf(moment))));

  /** A place that has gone by unused, since there was no room, is given back for one that fits now. */
  const inThread = (key: string, thread: string, moment: number): number => {
    const known = reserved.get(key);
    if (known !== undefined && known > moment) return known;
    const kept = (threads.get(thread) ?? []).filter((time) => time > moment - 3_600_000);
    const unused = known === undefined ? -1 : kept.indexOf(known);
    const times = kept.filter((_, place) => place !== unused);
    const place = earliest(times, PER_THREAD, moment);
    threads.set(
      thread,
      [...times, place].sort((one, other) => one - other),
    );
    reserved.set(key, place);
    return place;
  };

  const inRoom = (urgency: Urgency, moment: number): number => {
    counted = counted.filter(({ arrived }) => arrived + SECOND + MARGIN > moment);
    const tooMany = counted.length + 1 - roomOf(urgency, moment);
    if (tooMany <= 0) return moment;
    const first = counted.map(({ arrived }) => arrived).sort((one, other) => one - other)[tooMany - 1] ?? moment;
    return first + SECOND + MARGIN;
  };

  return {
    wait(key, thread, urgency) {
      const moment = now();
      const before = own.get(urgency) ?? [];
      const evenly = earliest(before, apart[urgency], moment);
      const free = Math.max(inThread(key, thread, moment), inRoom(urgency, moment), evenly);
      if (free > moment) return free - moment;
      reserved.delete(key);
      own.set(urgency, [...before, moment].slice(-OWN_MOST));
      const request = { arrived: moment + LATE };
      underWay.set(key, request);
      counted.push(request);
      return 0;
    },
    answered(key, isRefused = false) {
      const moment = now();
      const request = underWay.get(key);
      if (request) request.arrived = Math.min(request.arrived, moment);
      underWay.delete(key);
      refusals = [...refusals, isRefused].slice(-LOOKED_AT);
      if (refusals.filter(Boolean).length < TOO_MANY) return;
      slowed = { share: Math.max(SLOWEST, shareOf(moment) * SLOWER), at: moment };
      refusals = [];
    },
  };
}
