// When the requests of before arrived at Teams, which counts them then: some time between their sending and their answer.

/** How much later than another one a request may arrive, in milliseconds, for all that is known. */
const LATE_MS = 60;
/** One whose answer takes longer than the quickest ones may have been on its way so long, but hardly longer. */
const LATEST_MS = 1_000;
/** The quickest tenth: no answer comes sooner after its request has arrived. */
const QUICKEST = 0.1;
const LOOKED_AT = 50;

export interface Request {
  left: number;
  answered?: number;
}

export interface Arrivals {
  /** Counted against the thread and against all, from now on. */
  add(key: string, thread: string, request: Request): void;
  /** Only now does it leave the process. */
  left(key: string, moment: number): void;
  answered(key: string, moment: number): void;
  /** When they arrived at the latest, the earliest first. */
  inThread(thread: string, moment: number): readonly number[];
  /** The same for the last second of all threads. */
  ofAll(moment: number, within: number): readonly number[];
}

const HOUR_MS = 3_600_000;

/** @param past what a process before this one sent, for all that is known still on its way */
export function arrivals(past: readonly { readonly thread: string; readonly at: number }[]): Arrivals {
  const threads = new Map<string, Request[]>();
  const underWay = new Map<string, Request>();
  let recent: Request[] = [];
  let times: readonly number[] = [];
  let quickest: number | undefined;
  let swept = 0;

  const arrivedBy = ({ left, answered }: Request, moment: number): number => {
    if (answered !== undefined) return answered;
    if (quickest === undefined) return left + LATE_MS;
    return Math.max(left + LATE_MS, Math.min(moment - quickest, left + LATEST_MS));
  };
  const sorted = (requests: readonly Request[], moment: number) =>
    requests.map((request) => arrivedBy(request, moment)).sort((one, other) => one - other);
  const join = (thread: string, request: Request) => {
    const own = threads.get(thread);
    if (own) own.push(request);
    else threads.set(thread, [request]);
  };
  /** Threads that nobody has written to for an hour are forgotten. */
  const sweep = (moment: number) => {
    if (moment < swept + HOUR_MS) return;
    swept = moment;
    for (const [thread, own] of threads) if ((own.at(-1)?.left ?? 0) < moment - HOUR_MS) threads.delete(thread);
  };

  for (const { thread, at } of past) join(thread, { left: at, answered: at + LATEST_MS });

  return {
    add(key, thread, request) {
      sweep(request.left);
      join(thread, request);
      recent.push(request);
      underWay.set(key, request);
    },
    left(key, moment) {
      const request = underWay.get(key);
      if (request) request.left = moment;
    },
    answered(key, moment) {
      const request = underWay.get(key);
      if (!request) return;
      underWay.delete(key);
      times = [...times, moment - request.left].slice(-LOOKED_AT);
      quickest = times.toSorted((one, other) => one - other)[Math.floor(times.length * QUICKEST)] ?? 0;
      request.answered = Math.min(moment, arrivedBy(request, moment));
    },
    inThread(thread, moment) {
      const own = (threads.get(thread) ?? []).filter(({ left }) => left > moment - HOUR_MS - LATEST_MS);
      if (own.length > 0) threads.set(thread, own);
      return sorted(own, moment);
    },
    ofAll(moment, within) {
      recent = recent.filter((request) => arrivedBy(request, moment) > moment - within);
      return sorted(recent, moment);
    },
  };
}
