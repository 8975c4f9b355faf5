// Durable jobs: what was accepted is done once, in order within its partition, over any crash.
import type { JobKind } from '../../jobs.ts';
import type { Disk } from '../../ports.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import { type Entry, waitsForTime } from './outbox-entry.ts';
import { outboxMemory } from './outbox-memory.ts';
import { outboxTable } from './outbox-table.ts';
import type { StuckEntry } from './queue.ts';

export interface Outbox {
  /** Durable when it returns. A key that has been there before changes nothing: the job is already done or under way. */
  put(entries: readonly NewEntry[]): void;
  /** The head of at most so many partitions that are due and not busy; kinds that yield come last. */
  due(now: number, most: number, isBusy: (partition: string) => boolean): readonly Entry[];
  /** When the next entry falls due, if anything waits. */
  nextDue(): number | undefined;
  /** @param isHanded the shared queue has it from now on */
  done(key: string, follow: readonly NewEntry[], isHanded?: boolean): void;
  /** @param isTry false = not even tried: it stays in memory, and costs no write to the disk */
  again(key: string, at: number, why: string, isTry?: boolean): { readonly isNewReason: boolean };
  /** The clock has been moved by hand: what waits for a while is looked at now. */
  hurry(): void;
  /** What has not been begun is not done; what is under way is not tried again. Durable when it returns, and the key may come again. */
  cancel(key: string): void;
  /** True while the order to cancel it is still to reach the shared queue. */
  isCancelled(key: string): boolean;
  /** False when it has been cancelled since it was taken up. */
  holds(entry: Entry): boolean;
  /** Without those whose time has not come. */
  waiting(kind?: JobKind): readonly Entry[];
  /** Those whose time has not come. */
  timed(): readonly Entry[];
  /** What has been tried many times, and what has waited for more than a minute, whatever for. */
  stuck(): readonly StuckEntry[];
  /** Forgets what was done before the instant; keys older than that may come again. */
  forget(before: number): void;
}

/** @param clock what the times of jobs are told by; `now` is the machine's own */
export function outbox(disk: Disk, now: () => number, kinds: JobKinds, clock = now): Outbox {
  const table = outboxTable(disk, kinds.read);
  const memory = outboxMemory(now, clock, kinds);
  for (const row of table.rows('waiting')) memory.join(row, row);
  for (const row of table.rows('timed')) memory.schedule(row, row);

  const isShared = ({ job }: NewEntry) => kinds.facts(job).shared?.(job) !== undefined;
  /** What comes for a record goes behind what waits for it under its earlier name, until that is done. */
  const partitionOf = ({ partition }: NewEntry) => {
    const earlier = kinds.earlierPartition(partition);
    return earlier !== undefined && memory.has(earlier) ? earlier : partition;
  };
  const insert = (entry: NewEntry): readonly NewEntry[] => {
    const placed = { ...entry, partition: partitionOf(entry) };
    return table.insert(placed, waitsForTime(placed, kinds) ? 'timed' : 'waiting', now()) ? [placed] : [];
  };
  /** Into memory only when the transaction is on disk: what cannot be kept must not be done either. */
  const settle = (change: () => void, entries: readonly NewEntry[], gone: readonly string[] = []) => {
    const added = disk.together(() => {
      change();
      return entries.flatMap(insert);
    });
    for (const key of gone) memory.remove(key);
    for (const entry of added) (waitsForTime(entry, kinds) ? memory.schedule : memory.join)(entry);
  };
  /** Times are compared with the clock as it stands now: it may have been put back since they had come. */
  const begin = (isBusy: (partition: string) => boolean) => {
    const early = memory.times.early(isBusy);
    const come = memory.times.come();
    if (early.length + come.length === 0) return;
    disk.together(() => {
      for (const key of early) table.putBack(key);
      for (const key of come) table.begin(key, now());
    });
    for (const key of early) memory.times.putBack(key);
    for (const key of come) memory.times.begin(key);
  };

  return {
    put: (entries) => {
      if (entries.length > 0) settle(() => undefined, entries);
    },
    due(instant, most, isBusy) {
      begin(isBusy);
      return memory.due(instant, most, isBusy);
    },
    nextDue: memory.nextDue,
    done: (key, follow, isHanded = false) =>
      settle(() => table.finish(key, isHanded ? 'handed' : 'done', now()), follow, [key]),
    again(key, at, why, isTry = true) {
      // What was not tried stands on the disk as it is: after a crash it is simply due.
      if (isTry) table.again(key, at, why);
      return memory.again(key, at, why, isTry);
    },
    hurry: memory.hurry,
    cancel(key) {
      const row = table.find(key);
      const entry = memory.find(key);
      const tries = memory.triesOf(key);
      const gone = row?.state === 'handed' ? [...tries, key] : tries;
      // Also of a key that is forgotten here: another process, or the queue, may know it still.
      const isElsewhere = row === undefined || row.state === 'handed' || (entry !== undefined && isShared(entry));
      const partition = entry?.partition ?? row?.partition ?? `cancel/${key}`;
      const order = { key: `cancel/${key}/${row?.place ?? now()}`, partition, job: { kind: 'cancel', key } } as const;
      const remove = () => {
        for (const one of gone) table.remove(one);
      };
      settle(remove, isElsewhere ? [order] : [], gone);
    },
    isCancelled: (key) => memory.waiting().some(({ job }) => job.kind === 'cancel' && job.key === key),
    holds: ({ key, id }) => memory.find(key)?.id === id,
    waiting: (kind) => memory.waiting().filter(({ job }) => kind === undefined || job.kind === kind),
    timed: memory.times.all,
    stuck: memory.stuck,
    forget: table.forget,
  };
}
