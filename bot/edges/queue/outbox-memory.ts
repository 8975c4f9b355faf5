// What waits in the outbox, in memory: the disk is written first and read only at the start.
import { instantAt } from '../../blocks/instant.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import { LONG, LONGEST_WAIT, MANY_TRIES } from './job-state.ts';
import type { OutboxRow } from './outbox-table.ts';
import { partitions, timetable } from './partitions.ts';
import type { StuckEntry } from './queue.ts';

export interface Entry extends NewEntry {
  /** Tells it from one that came later under the same key. */
  readonly id: number;
  readonly attempts: number;
}

interface Waiting extends Entry {
  readonly due: number;
  /** When it was told to wait: a clock that has gone back to before that has been put right. */
  readonly told: number;
  readonly why: string;
  readonly made: number;
}
type Scheduled = Waiting & { readonly at: number };

export interface OutboxMemory {
  /** Last in its partition. @param row as it stands on the disk, where it was there before */
  join(entry: NewEntry, row?: OutboxRow): void;
  /** Waits for its time, apart from its partition. */
  schedule(entry: NewEntry, row?: OutboxRow): void;
  /** The keys of those whose time has come, the earliest first. */
  come(): readonly string[];
  /** From now on like any other. */
  begin(key: string): void;
  again(key: string, at: number, why: string, isTry: boolean): { readonly isNewReason: boolean };
  remove(key: string): void;
  /** Without those whose time has not come. */
  find(key: string): Waiting | undefined;
  /** The key, and the later tries of what Teams has refused, as far as they wait. */
  triesOf(key: string): readonly string[];
  has(partition: string): boolean;
  due(instant: number, most: number, isBusy: (partition: string) => boolean): readonly Entry[];
  nextDue(): number | undefined;
  waiting(): readonly Entry[];
  timed(): readonly Entry[];
  stuck(): readonly StuckEntry[];
}

const isDue = ({ due, told }: Waiting, instant: number) => due <= instant || instant < told;
const hasTime = (entry: Waiting): entry is Scheduled => entry.at !== undefined;
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

/** Gives each entry what it has in memory alone. */
function entering(now: () => number) {
  let last = 0;
  return (entry: NewEntry, { attempts = 0, due = 0, why = '', made = now() }: Partial<OutboxRow> = {}): Waiting => {
    last += 1;
    return { ...entry, id: last, attempts, due: due > now() + LONGEST_WAIT ? 0 : due, told: now(), why, made };
  };
}

/** @param clock what the times of jobs are told by; `now` is the machine's own */
export function outboxMemory(now: () => number, clock: () => number, { facts }: Pick<JobKinds, 'facts'>): OutboxMemory {
  const open = partitions<Waiting>();
  const scheduled = timetable<Scheduled>();
  const entered = entering(now);
  const queues = () => [...open.all().values()];
  return {
    join: (entry, row) => open.join(entered(entry, row)),
    schedule(entry, row) {
      const waiting = entered(entry, row);
      if (hasTime(waiting)) scheduled.add(waiting);
    },
    come: () => scheduled.due(clock()).map(({ key }) => key),
    begin(key) {
      const entry = scheduled.find(key);
      scheduled.remove(key);
      if (entry) open.join({ ...entry, told: now(), made: now() });
    },
    again(key, at, why, isTry) {
      const before = open.find(key);
      open.replace(key, (entry) => ({
        ...entry,
        attempts: entry.attempts + (isTry ? 1 : 0),
        due: at,
        told: now(),
        why,
      }));
      return { isNewReason: before !== undefined && before.why !== why };
    },
    remove(key) {
      open.remove(key);
      scheduled.remove(key);
    },
    find: open.find,
    triesOf: (key) => [...open.keys().filter((one) => isTryOf(one, key)), ...(scheduled.find(key) ? [key] : [])],
    has: open.has,
    due(instant, most, isBusy) {
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
      const times = queues().flatMap(([head]) => {
        if (!head) return [];
        return [isDue(head, now()) ? Math.min(head.due, now()) : head.due];
      });
      if (next !== undefined) times.push(now() + Math.max(0, next - clock()));
      return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
    },
    waiting: () => queues().flat(),
    timed: scheduled.all,
    stuck: () =>
      queues().flatMap((entries) =>
        entries.flatMap((entry, place) => {
          const isStuck = entry.attempts >= MANY_TRIES || entry.made < now() - LONG || entry.made > now();
          return isStuck ? [stuckEntry(entry, place, facts(entry.job).about?.(entry.job))] : [];
        }),
      ),
  };
}
