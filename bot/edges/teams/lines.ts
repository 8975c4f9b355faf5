// Who waits for a place, in order of arrival: a line for each thread, and one for each urgency over all threads.

/** The first goes before the others wherever both wait. */
const URGENCIES = ['answer', 'card', 'campaign'] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface Waiting {
  readonly key: string;
  readonly thread: string;
  readonly urgency: Urgency;
  /** When its thread lets it. */
  fromThread: number;
  /** When it was told to come. */
  told: number;
}

export interface Ahead {
  readonly inThread: number;
  /** When the last of those is to come. */
  readonly lastInThread: number;
  /** More urgent, of any thread, and due. */
  readonly urgent: number;
  /** Of the same urgency, of any thread. */
  readonly alike: number;
}

/** Who does not come to the place it was told holds nobody up any more, but keeps its turn for a while. */
const HOLDS_MS = 1_000;
const KEEPS_MS = 60_000;
/** Behind so many it does not matter much how many there are. */
const CROWD = 1_000;

export function lines() {
  const threads = new Map<string, Map<string, Waiting>>();
  const urgencies = new Map(URGENCIES.map((urgency) => [urgency, new Map<string, Waiting>()]));
  let swept = 0;

  const leave = ({ key, thread, urgency }: Waiting) => {
    urgencies.get(urgency)?.delete(key);
    const line = threads.get(thread);
    line?.delete(key);
    if (line?.size === 0) threads.delete(thread);
  };
  const sweep = (moment: number) => {
    if (moment < swept + KEEPS_MS) return;
    swept = moment;
    for (const line of urgencies.values())
      for (const one of line.values()) if (one.told < moment - KEEPS_MS) leave(one);
  };
  const rank = (urgency: Urgency) => URGENCIES.indexOf(urgency);

  const inThread = (own: Waiting, moment: number) => {
    let isBefore = true;
    const ahead = { inThread: 0, lastInThread: moment };
    for (const one of threads.get(own.thread)?.values() ?? []) {
      if (one === own) isBefore = false;
      const goesFirst = one.urgency === own.urgency ? isBefore : rank(one.urgency) < rank(own.urgency);
      if (!goesFirst || one.told < moment - HOLDS_MS) continue;
      ahead.inThread += 1;
      ahead.lastInThread = Math.max(ahead.lastInThread, one.told);
    }
    return ahead;
  };
  const urgent = (own: Waiting, moment: number) => {
    let count = 0;
    for (const urgency of URGENCIES.slice(0, rank(own.urgency)))
      for (const one of urgencies.get(urgency)?.values() ?? [])
        if (one.told <= moment && one.told >= moment - HOLDS_MS) count += 1;
    return count;
  };
  const alike = (own: Waiting, moment: number) => {
    let count = 0;
    for (const one of urgencies.get(own.urgency)?.values() ?? []) {
      if (one === own || count === CROWD) break;
      if (one.fromThread <= moment && one.told >= moment - HOLDS_MS) count += 1;
    }
    return count;
  };

  return {
    /** Joins the lines, unless it stands there already. */
    join(key: string, thread: string, urgency: Urgency, moment: number): Waiting {
      sweep(moment);
      const line = threads.get(thread) ?? new Map<string, Waiting>();
      threads.set(thread, line);
      const own = line.get(key) ?? { key, thread, urgency, fromThread: moment, told: moment };
      line.set(key, own);
      urgencies.get(own.urgency)?.set(key, own);
      return own;
    },
    leave,
    ahead: (own: Waiting, moment: number): Ahead => ({
      ...inThread(own, moment),
      urgent: urgent(own, moment),
      alike: alike(own, moment),
    }),
  };
}
