// Durable jobs: what was accepted is done once, in order within its partition, over any crash.
import { instantAt } from '../../blocks/instant.ts';
import type { JobKind } from '../../jobs.ts';
import type { Disk } from '../../ports.ts';
import { earlierNames } from './earlier-names.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import { LONG, MANY_TRIES } from './job-state.ts';
import { type OutboxRow, outboxTable } from './outbox-table.ts';
import { partitions, timetable } from './partitions.ts';
import type { StuckEntry } from './queue.ts';

export interface Entry extends NewEntry {
  readonly attempts: number;
}

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
  /** What has not been begun is not done; what is under way is not tried again. Durable when it returns, and the key may come again. */
  cancel(key: string): void;
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

/** Nothing waits longer than this between two tries; a moment further off is from a clock that was ahead. */
export const LONGEST_WAIT = 3_600_000;

interface Waiting extends Entry {
  /** Tells it from one that came later under the same key. */
  readonly id: number;
  readonly due: number;
  /** When it was told to wait: a clock that has gone back to before that has been put right. */
  readonly told: number;
  readonly why: string;
  readonly made: number;
}
type Scheduled = Waiting & { readonly at: number };

const isDue = ({ due, told }: Waiting, instant: number) => due <= instant || instant < told;
/** The later tries of what Teams has refused have keys of their own: `key~1`. */
const isTryOf = (one: string, key: string) =>
  one === key || (one.startsWith(`${key}~`) && /^~\d+$/u.test(one.slice(key.length)));

const stuckEntry = ({ key, job, why, attempts, made }: Waiting, place: number, about?: string): StuckEntry => ({
  key,
  kind: job.kind,
  state: attempts >= MANY_TRIES ? 'trying' : 'waiting',
  why: why === '' && place > 0 ? 'behind' : why,
  tries: attempts,
  since: instantAt(made),
  ...(about === undefined ? {} : { about }),
});

/**
 * What waits stands in memory as well, partition by partition; the disk is written first and read only at the start.
 * @param clock what the times of jobs are told by; `now` is the machine's own
 */
export function outbox(disk: Disk, now: () => number, { facts, read }: JobKinds, clock = now): Outbox {
  const table = outboxTable(disk, read);
  const open = partitions<Waiting>();
  const scheduled = timetable<Scheduled>();
  let last = 0;
  const asWaiting = (
    entry: NewEntry,
    { attempts = 0, due = 0, why = '', made = now() }: Partial<OutboxRow> = {},
  ): Waiting => {
    last += 1;
    return { ...entry, id: last, attempts, due: due > now() + LONGEST_WAIT ? 0 : due, told: now(), why, made };
  };
  const isTimed = (entry: Waiting): entry is Scheduled => entry.at !== undefined;
  const isShared = ({ job }: NewEntry) => facts(job).shared?.(job) !== undefined;
  for (const row of table.rows('waiting')) open.join(asWaiting(row, row));
  for (const row of table.rows('timed')) {
    const entry = asWaiting(row, row);
    if (isTimed(entry)) scheduled.add(entry);
  }

  const nameOf = earlierNames([...open.all().values()].flat());
  const insert = (entry: NewEntry): readonly Waiting[] => {
    // What is shared is handed over at once, and its time with it.
    const waits = entry.at !== undefined && !isShared(entry);
    const placed = { ...entry, partition: nameOf(entry.partition, open.has) };
    return table.insert(placed, waits ? 'timed' : 'waiting', now()) ? [asWaiting(placed)] : [];
  };
  // Into memory only when the transaction is on disk: what cannot be kept must not be done either.
  const settle = (change: () => void, entries: readonly NewEntry[], forget?: () => void) => {
    const added = disk.together(() => {
      change();
      return entries.flatMap(insert);
    });
    forget?.();
    for (const entry of added) {
      if (isTimed(entry) && !isShared(entry)) scheduled.add(entry);
      else open.join(entry);
    }
  };
  /** Those whose time has come are from now on like any other. */
  const begin = () => {
    const come = scheduled.due(clock());
    if (come.length === 0) return;
    disk.together(() => {
      for (const { key } of come) table.begin(key, now());
    });
    for (const entry of come) {
      scheduled.remove(entry.key);
      open.join({ ...entry, told: now(), made: now() });
    }
  };
  const all = () => [...open.all().values()].flat();

  return {
    put: (entries) => {
      if (entries.length > 0) settle(() => undefined, entries);
    },
    due(instant, most, isBusy) {
      begin();
      const first: Entry[] = [];
      const yielding: Entry[] = [];
      for (const [partition, [head]] of open.all()) {
        if (!head || !isDue(head, instant) || isBusy(partition)) continue;
        (facts(head.job).yields ? yielding : first).push(head);
        if (first.length >= most) break;
      }
      return [...first, ...yielding].slice(0, most);
    },
    nextDue() {
      const next = scheduled.next();
      const times = [...open.all().values()].flatMap(([head]) => {
        if (!head) return [];
        return [isDue(head, now()) ? Math.min(head.due, now()) : head.due];
      });
      if (next !== undefined) times.push(now() + Math.max(0, next - clock()));
      return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
    },
    done: (key, follow, isHanded = false) =>
      settle(
        () => table.finish(key, isHanded ? 'handed' : 'done', now()),
        follow,
        () => open.remove(key),
      ),
    again(key, at, why, isTry = true) {
      // What was not tried stands on the disk as it is: after a crash it is simply due.
      if (isTry) table.again(key, at, why);
      let isNewReason = false;
      open.replace(key, (entry) => {
        isNewReason = entry.why !== why;
        return { ...entry, attempts: entry.attempts + (isTry ? 1 : 0), due: at, told: now(), why };
      });
      return { isNewReason };
    },
    cancel(key) {
      const found = [...open.keys().filter((one) => isTryOf(one, key)), ...(scheduled.find(key) ? [key] : [])];
      const row = table.find(key);
      const entry = open.find(key);
      // Also of a key that is forgotten here: another process, or the queue, may know it still.
      const isElsewhere = row === undefined || row.state === 'handed' || (entry !== undefined && isShared(entry));
      const partition = entry?.partition ?? row?.partition ?? `cancel/${key}`;
      const order = { key: `cancel/${key}/${row?.place ?? now()}`, partition, job: { kind: 'cancel', key } } as const;
      settle(
        () => {
          for (const one of found) table.remove(one);
          if (row?.state === 'handed') table.remove(key);
        },
        isElsewhere ? [order] : [],
        () => {
          for (const one of found) open.remove(one);
          scheduled.remove(key);
        },
      );
    },
    holds: (entry) => (entry as Waiting).id === open.find(entry.key)?.id,
    waiting: (kind) => all().filter(({ job }) => kind === undefined || job.kind === kind),
    timed: () => scheduled.all(),
    stuck: () =>
      [...open.all().values()].flatMap((entries) =>
        entries.flatMap((entry, place) => {
          const isStuck = entry.attempts >= MANY_TRIES || entry.made < now() - LONG || entry.made > now();
          return isStuck ? [stuckEntry(entry, place, facts(entry.job).about?.(entry.job))] : [];
        }),
      ),
    forget: table.forget,
  };
}
