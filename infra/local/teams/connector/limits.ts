// Rate limits of Teams rules 3.1.1 and 3.1.2, measured in real time: the time machine does not refill them.

/** [requests, within milliseconds] */
type Window = readonly [number, number];

const SEND: readonly Window[] = [
  [7, 1000],
  [8, 2000],
  [60, 30_000],
  [1800, 3_600_000],
];
const READ: readonly Window[] = [
  [14, 1000],
  [16, 2000],
  [120, 30_000],
  [3600, 3_600_000],
];
/** Per app and tenant. */
const EVERYTHING: readonly Window[] = [[50, 1000]];
const WINDOWS = { send: SEND, read: READ, everything: EVERYTHING };

export interface Limits {
  /** Counts the request; answers 0, or after how many seconds to come back. A refused request is not counted. */
  take(kind: 'send' | 'read', thread: string): number;
  enforce(on: boolean): void;
  enforced(): boolean;
}

export function limits(now: () => number = () => performance.now()): Limits {
  const times = new Map<string, number[]>();
  let on = true;
  const wait = (key: string, windows: readonly Window[]) => {
    const past = times.get(key) ?? [];
    const waits = windows.map(([most, within]) => {
      const inside = past.filter((time) => time > now() - within);
      const oldest = inside[inside.length - most];
      return oldest === undefined ? 0 : oldest + within - now();
    });
    return Math.max(...waits);
  };
  const count = (key: string, windows: readonly Window[]) => {
    const longest = Math.max(...windows.map(([, within]) => within));
    times.set(key, [...(times.get(key) ?? []).filter((time) => time > now() - longest), now()]);
  };
  return {
    take(kind, thread) {
      if (!on) return 0;
      const key = `${kind} ${thread}`;
      const milliseconds = Math.max(wait(key, WINDOWS[kind]), wait('everything', EVERYTHING));
      if (milliseconds > 0) return Math.ceil(milliseconds / 1000);
      count(key, WINDOWS[kind]);
      count('everything', EVERYTHING);
      return 0;
    },
    enforce(value) {
      on = value;
      times.clear();
    },
    enforced: () => on,
  };
}
