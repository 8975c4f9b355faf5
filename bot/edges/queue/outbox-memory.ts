// The outbox in memory: the disk is written first and read only at the start.
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import { type Entry, entering, isDue, isTryOf, stuckIn, type Waiting, waitsForTime } from './outbox-entry.ts';
import type { OutboxRow } from './outbox-table.ts';
import { type OutboxTimes, outboxTimes } from './outbox-times.ts';
import { partitions } from './partitions.ts';
import type { StuckEntry } from './queue.ts';

export interface OutboxMemory {
  readonly times: Pick<OutboxTimes, 'come' | 'begin' | 'early' | 'putBack' | 'all'>;
  /** Last in its partition. @param row as it stands on the disk, where it was there before */
  join(entry: NewEntry, row?: OutboxRow): void;
  /** Apart from its partition, until its time comes. */
  schedule(entry: NewEntry, row?: OutboxRow): void;
  again(key: string, at: number, why: string, isTry: boolean): { readonly isNewReason: boolean };
  /** Whatever waits for a while is due. */
  hurry(): void;
  remove(key: string): void;
  /** Without those whose time has not come. */
  find(key: string): Waiting | undefined;
  /** The key, and the later tries of what Teams has refused, as far as they wait. */
  triesOf(key: string): readonly string[];
  has(partition: string): boolean;
  due(instant: number, most: number, isBusy: (partition: string) => boolean): readonly Entry[];
  nextDue(): number | undefined;
  waiting(): readonly Entry[];
  stuck(): readonly StuckEntry[];
}

/** @param clock what the times of jobs are told by; `now` is the machine's own */
export function outboxMemory(now: () => number, clock: () => number, kinds: Pick<JobKinds, 'facts'>): OutboxMemory {
  const open = partitions<Waiting>();
  const times = outboxTimes(open, now, clock);
  const entered = entering(now);
  const queues = () => [...open.all().values()];
  return {
    times,
    join(entry, row) {
      open.join(entered(entry, row));
      if (waitsForTime(entry, kinds)) times.joined(entry.key);
    },
    schedule: (entry, row) => times.schedule(entered(entry, row)),
    again(key, due, why, isTry) {
      const before = open.find(key);
      open.replace(key, (entry) => ({
        ...entry,
        attempts: entry.attempts + (isTry ? 1 : 0),
        due,
        told: now(),
        why,
      }));
      return { isNewReason: before !== undefined && before.why !== why };
    },
    hurry() {
      for (const { key } of queues().flat()) open.replace(key, (entry) => ({ ...entry, due: 0 }));
    },
    remove(key) {
      open.remove(key);
      times.remove(key);
    },
    find: open.find,
    triesOf: (key) => [...open.keys().filter((one) => isTryOf(one, key)), ...(times.has(key) ? [key] : [])],
    has: open.has,
    due(instant, most, isBusy) {
      const first: Entry[] = [];
      const yielding: Entry[] = [];
      for (const [partition, [head]] of open.all()) {
        if (!head || !isDue(head, instant) || isBusy(partition)) continue;
        (kinds.facts(head.job).yields ? yielding : first).push(head);
        if (first.length >= most) break;
      }
      return [...first, ...yielding].slice(0, most);
    },
    nextDue() {
      const untilNext = times.untilNext();
      const dues = queues().flatMap(([head]) => {
        if (!head) return [];
        return [isDue(head, now()) ? Math.min(head.due, now()) : head.due];
      });
      if (untilNext !== undefined) dues.push(now() + untilNext);
      return dues.length === 0 ? undefined : dues.reduce((a, b) => Math.min(a, b));
    },
    waiting: () => queues().flat(),
    stuck: () => queues().flatMap((entries) => stuckIn(entries, now(), kinds)),
  };
}
