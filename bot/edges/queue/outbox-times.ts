// The entries of the outbox that have a time: apart from their partitions until it comes, and among them from then on.
import type { Scheduled, Waiting } from './outbox-entry.ts';
import { type Partitions, timetable } from './partitions.ts';

export interface OutboxTimes {
  schedule(entry: Waiting): void;
  /** It stands in its partition though it has a time. */
  joined(key: string): void;
  /** The keys of those whose time has come, the earliest first. */
  come(): readonly string[];
  /** From now on like any other. */
  begin(key: string): void;
  /** The keys of those that were begun before their time, since the clock was ahead; without what is under way. */
  early(isBusy: (partition: string) => boolean): readonly string[];
  /** It waits for its time again. */
  putBack(key: string): void;
  remove(key: string): void;
  has(key: string): boolean;
  /** Until the next time comes, if there is one. */
  untilNext(): number | undefined;
  all(): readonly Scheduled[];
}

const hasTime = (entry: Waiting): entry is Scheduled => entry.at !== undefined;

/** @param clock what the times of jobs are told by; `now` is the machine's own */
export function outboxTimes(open: Partitions<Waiting>, now: () => number, clock: () => number): OutboxTimes {
  const scheduled = timetable<Scheduled>();
  const begun = new Set<string>();
  const schedule = (entry: Waiting) => {
    if (hasTime(entry)) scheduled.add(entry);
  };
  return {
    schedule,
    joined: (key) => void begun.add(key),
    come: () => scheduled.due(clock()).map(({ key }) => key),
    begin(key) {
      const entry = scheduled.find(key);
      if (!entry) return;
      scheduled.remove(key);
      open.join({ ...entry, told: now(), made: now() });
      begun.add(key);
    },
    early: (isBusy) =>
      [...begun].filter((key) => {
        const { at = 0, partition = '' } = open.find(key) ?? {};
        const isUnderWay = isBusy(partition) && open.all().get(partition)?.[0]?.key === key;
        return at > clock() && !isUnderWay;
      }),
    putBack(key) {
      const entry = open.find(key);
      open.remove(key);
      begun.delete(key);
      if (entry) schedule(entry);
    },
    remove(key) {
      begun.delete(key);
      scheduled.remove(key);
    },
    has: (key) => scheduled.find(key) !== undefined,
    untilNext() {
      const next = scheduled.next();
      return next === undefined ? undefined : Math.max(0, next - clock());
    },
    all: scheduled.all,
  };
}
