// Durable jobs: what was accepted is done once, in order within its partition, over any crash.
import { instantAt } from '../../blocks/instant.ts';
import type { JobKind } from '../../jobs.ts';
import type { Disk } from '../../ports.ts';
import { earlierNames } from './earlier-names.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import { LONG, MANY_TRIES } from './job-state.ts';
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
  done(key: string, follow: readonly NewEntry[]): void;
  /** @param isTry false = not even tried: it stays in memory, and costs no write to the disk */
  again(key: string, at: number, why: string, isTry?: boolean): { readonly isNewReason: boolean };
  waiting(kind?: JobKind): readonly Entry[];
  /** What has been tried many times, and what has waited for more than a minute, whatever for. */
  stuck(): readonly StuckEntry[];
  /** Forgets what was done before the instant; keys older than that may come again. */
  forget(before: number): void;
}

const TABLE = `CREATE TABLE IF NOT EXISTS work (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, lane TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL, why TEXT NOT NULL, ended INTEGER)`;

/** Nothing waits longer than this between two tries; a moment further off is from a clock that was ahead. */
export const LONGEST_WAIT = 3_600_000;

interface Waiting extends Entry {
  readonly due: number;
  /** When it was told to wait: a clock that has gone back to before that has been put right. */
  readonly told: number;
  readonly why: string;
  readonly made: number;
}

const isDue = ({ due, told }: Waiting, instant: number) => due <= instant || instant < told;

const stuckEntry = ({ key, job, why, attempts, made }: Waiting, place: number, about?: string): StuckEntry => ({
  key,
  kind: job.kind,
  state: attempts >= MANY_TRIES ? 'trying' : 'waiting',
  why: why === '' && place > 0 ? 'behind' : why,
  tries: attempts,
  since: instantAt(made),
  ...(about === undefined ? {} : { about }),
});

/** What waits stands in memory as well, partition by partition; the disk is written first and read only at the start. */
export function outbox(disk: Disk, now: () => number, { facts, read }: JobKinds): Outbox {
  disk.run(TABLE);
  // A file from before has no column for when the work came.
  if (!disk.one(`SELECT name FROM pragma_table_info('work') WHERE name = 'made'`))
    disk.run('ALTER TABLE work ADD COLUMN made INTEGER');
  const partitions = new Map<string, Waiting[]>();
  const partitionOf = new Map<string, string>();
  const join = (entry: Waiting) => {
    partitions.set(entry.partition, [...(partitions.get(entry.partition) ?? []), entry]);
    partitionOf.set(entry.key, entry.partition);
  };
  const replace = (key: string, by: (entry: Waiting) => Waiting[]) => {
    const name = partitionOf.get(key) ?? '';
    const entries = (partitions.get(name) ?? []).flatMap((entry) => (entry.key === key ? by(entry) : [entry]));
    if (entries.length > 0) partitions.set(name, entries);
    else partitions.delete(name);
  };
  const open = `SELECT key, lane, body, attempts, due, why, made FROM work WHERE state = 'waiting' ORDER BY seq`;
  for (const row of disk.all(open)) {
    join({
      key: String(row['key']),
      partition: String(row['lane']),
      job: read(String(row['body'])),
      attempts: Number(row['attempts']),
      due: Number(row['due']) > now() + LONGEST_WAIT ? 0 : Number(row['due']),
      told: now(),
      why: String(row['why']),
      made: Number(row['made'] ?? now()),
    });
  }

  const nameOf = earlierNames([...partitions.keys()]);
  const insert = ({ key, partition: named, job }: NewEntry): Waiting[] => {
    const partition = nameOf(named, (name) => partitions.has(name));
    const added = disk.run(
      `INSERT OR IGNORE INTO work (key, lane, kind, body, state, attempts, due, why, made) VALUES (?, ?, ?, ?, 'waiting', 0, 0, '', ?)`,
      [key, partition, job.kind, JSON.stringify(job), now()],
    );
    const told = { due: 0, told: now(), why: '', made: now() };
    return added > 0 ? [{ key, partition, job, attempts: 0, ...told }] : [];
  };
  // Into memory only when the transaction is on disk: what cannot be kept must not be done either.
  const settle = (key: string | undefined, follow: readonly NewEntry[]) => {
    const added = disk.together(() => {
      // Only the key is needed any more; what people wrote must not stay here when it has been taken away elsewhere.
      if (key !== undefined)
        disk.run(`UPDATE work SET state = 'done', body = '', ended = ? WHERE key = ?`, [now(), key]);
      return follow.flatMap(insert);
    });
    if (key !== undefined) {
      replace(key, () => []);
      partitionOf.delete(key);
    }
    for (const entry of added) join(entry);
  };
  const heads = () => [...partitions.values()].flatMap(([first]) => (first ? [first] : []));
  const all = () => [...partitions.values()].flat();

  return {
    put: (entries) => {
      if (entries.length > 0) settle(undefined, entries);
    },
    due(instant, most, isBusy) {
      const first: Entry[] = [];
      const last: Entry[] = [];
      for (const [partition, [head]] of partitions) {
        if (!head || !isDue(head, instant) || isBusy(partition)) continue;
        (facts(head.job).yields ? last : first).push(head);
        if (first.length >= most) break;
      }
      return [...first, ...last].slice(0, most);
    },
    nextDue: () =>
      heads().reduce<number | undefined>((next, head) => {
        const due = isDue(head, now()) ? Math.min(head.due, now()) : head.due;
        return Math.min(next ?? due, due);
      }, undefined),
    done: (key, follow) => settle(key, follow),
    again(key, at, why, isTry = true) {
      // What was not tried stands on the disk as it is: after a crash it is simply due.
      if (isTry) disk.run('UPDATE work SET attempts = attempts + 1, due = ?, why = ? WHERE key = ?', [at, why, key]);
      let isNewReason = false;
      replace(key, (entry) => {
        isNewReason = entry.why !== why;
        return [{ ...entry, attempts: entry.attempts + (isTry ? 1 : 0), due: at, told: now(), why }];
      });
      return { isNewReason };
    },
    waiting: (kind) => all().filter(({ job }) => kind === undefined || job.kind === kind),
    stuck: () =>
      [...partitions.values()].flatMap((entries) =>
        entries.flatMap((entry, place) => {
          const isStuck = entry.attempts >= MANY_TRIES || entry.made < now() - LONG || entry.made > now();
          return isStuck ? [stuckEntry(entry, place, facts(entry.job).about?.(entry.job))] : [];
        }),
      ),
    forget: (before) => void disk.run(`DELETE FROM work WHERE state = 'done' AND ended < ?`, [before]),
  };
}
