// Keeps below Teams' limits instead of running into them. Places are kept in order of arrival, and counted when sent.
import { type Arrivals, arrivals } from './arrivals.ts';
import { lines, type Urgency, type Waiting } from './lines.ts';
import { earliest, MARGIN, type Part, partOf, threadPartOf, type Window } from './window.ts';

/** Requests to one thread, sends and updates alike. */
const PER_THREAD: readonly Window[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];
const SECOND_MS = 1_000;
/** Per app and tenant, in a second. */
const ROOM = 50;
/** Cards that follow what happens take no more than half. */
const CARDS: Window = { most: 25, within: SECOND_MS };
/** A campaign goes evenly; one that comes a little late to its place does not delay those behind. */
const EVEN = SECOND_MS / ROOM;
const LATE_TO_PLACE_MS = 100;
/** Until who goes before has come. */
const NEXT_MS = 10;
/** With so many of the last fifty refused, the limit is lower than the one that is written. */
const LOOKED_AT = 50;
const TOO_MANY = 8;
const SLOWER = 0.7;
const SLOWEST = 0.2;
/** So much of the room comes back in a second: from the first slowing down in half a minute. */
const RECOVERY = 0.01;

export interface RateLimit {
  /**
   * A place in the thread's line for the key's request: milliseconds until it may be tried again, 0 when it may go now.
   * In a thread, requests of the same urgency go in the order they came; an answer goes before cards.
   */
  wait(key: string, thread: string, urgency: Urgency): number;
  /** The request that might go leaves only now. */
  left(key: string): void;
  /** The request that might go has been answered, or was not made after all. */
  answered(key: string, isRefused?: boolean): void;
}

/** What outlives a process: a thread's limit counts what the process before this one sent. */
export interface Sends {
  readonly past: readonly { readonly thread: string; readonly at: number }[];
  sent(thread: string): void;
}

/** A clock that never goes back: one that is put right must not make anybody wait for the time it was wrong. */
function steady(now: () => number): () => number {
  let last = now();
  let added = 0;
  return () => {
    const read = now();
    added += Math.max(0, last - read);
    last = read;
    return read + added;
  };
}

/** Goes slower while Teams refuses many, and by and by faster again. */
function slowing(began: number) {
  let refusals: boolean[] = [];
  let slowed = { share: 1, at: began };
  const share = (moment: number) => Math.min(1, slowed.share + ((moment - slowed.at) / SECOND_MS) * RECOVERY);
  return {
    share,
    heard(isRefused: boolean, moment: number) {
      refusals = [...refusals, isRefused].slice(-LOOKED_AT);
      if (refusals.filter(Boolean).length < TOO_MANY) return;
      slowed = { share: Math.max(SLOWEST, share(moment) * SLOWER), at: moment };
      refusals = [];
    },
  };
}

/**
 * @param processes how many share the limits: each keeps to its part, whoever is idle
 * @param sends what the process before this one sent, by thread
 */
export function rateLimit(now: () => number, processes = 1, sends?: Sends, part: Part = 'any'): RateLimit {
  const clock = steady(now);
  const began = clock();
  const requests: Arrivals = arrivals(
    (sends?.past ?? []).map(({ thread, at }) => ({ thread, at: Math.min(at, began) })),
  );
  const waiting = lines();
  const slow = slowing(began);
  const perThread = threadPartOf(PER_THREAD, processes, part);
  const cards = partOf([CARDS], processes);
  let cardTimes: readonly number[] = [];
  let nextEven = began;

  const evenly = (moment: number) => (EVEN * processes) / slow.share(moment);
  const inRoom = (urgency: Urgency, moment: number, ahead: number) => {
    const share = urgency === 'answer' ? 1 : slow.share(moment);
    const room = { most: Math.max(1, Math.floor((ROOM / processes) * share)), within: SECOND_MS };
    // What a process before this one sent last may still be on its way to any thread.
    return Math.max(began + SECOND_MS, earliest(requests.ofAll(moment, SECOND_MS + MARGIN), [room], moment, ahead));
  };
  const ofItsOwn = (urgency: Urgency, moment: number, ahead: number) => {
    if (urgency === 'answer') return moment;
    return urgency === 'card' ? earliest(cardTimes, cards, moment, ahead) : nextEven + ahead * evenly(moment);
  };
  const goes = (own: Waiting, moment: number) => {
    const { key, thread, urgency, told } = own;
    waiting.leave(own);
    if (urgency === 'card') cardTimes = [...cardTimes, moment].slice(-CARDS.most);
    if (urgency === 'campaign')
      nextEven = Math.max(nextEven, Math.min(moment, Math.max(told, moment - LATE_TO_PLACE_MS))) + evenly(moment);
    requests.add(key, thread, { left: moment });
    sends?.sent(thread);
  };

  return {
    wait(key, thread, urgency) {
      const moment = clock();
      const own = waiting.join(key, thread, urgency, moment);
      const ahead = waiting.ahead(own, moment);
      own.fromThread = earliest(requests.inThread(thread, moment), perThread, moment, ahead.inThread);
      const free = (alike: number) =>
        Math.max(own.fromThread, inRoom(urgency, moment, ahead.urgent + alike), ofItsOwn(urgency, moment, alike));
      if (ahead.inThread === 0 && free(0) <= moment) {
        goes(own, moment);
        return 0;
      }
      // Told apart, so that those of other threads do not all come at the same moment.
      own.told = Math.ceil(Math.max(free(ahead.alike), ahead.lastInThread));
      if (own.told <= moment) own.told = moment + NEXT_MS;
      return own.told - moment;
    },
    left: (key) => requests.left(key, clock()),
    answered(key, isRefused = false) {
      const moment = clock();
      requests.answered(key, moment);
      slow.heard(isRefused, moment);
    },
  };
}
