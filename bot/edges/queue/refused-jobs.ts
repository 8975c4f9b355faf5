// What Teams has said no to: kept until the cause goes, the day turns or somebody says go on, and then done under a new key.
import { instantAt } from '../../blocks/instant.ts';
import type { Job, Refused } from '../../jobs.ts';
import type { Cell, Disk } from '../../ports.ts';
import type { JobKinds } from './job-kinds.ts';
import type { Outbox } from './outbox.ts';
import type { StuckEntry } from './queue.ts';
import { type UncertainJobs, uncertainJobs } from './uncertain-jobs.ts';

interface RefusedEntry {
  readonly key: string;
  readonly partition: string;
  readonly job: Job;
  readonly refusal: Refused;
  readonly tries: number;
  readonly since: number;
}

export interface RefusedJobs {
  /** Durable when it returns; in the same transaction the job leaves where it came from. */
  keep(entry: Pick<RefusedEntry, 'key' | 'partition' | 'job'>, refusal: Refused, leave: () => void): void;
  to(address: string): readonly RefusedEntry[];
  /** Given back to be done now. @returns how many */
  releaseTo(addresses: readonly string[]): number;
  release(key: string): boolean;
  releaseAll(): number;
  /** It is no longer to be done. */
  drop(key: string): void;
  stuck(): readonly StuckEntry[];
  readonly uncertain: UncertainJobs;
  /** What has been refused for longer than that is given up. */
  forget(before: number): void;
}

const TABLE = `CREATE TABLE IF NOT EXISTS refused (
  key TEXT PRIMARY KEY, lane TEXT NOT NULL, body TEXT NOT NULL, receiver TEXT NOT NULL, cause TEXT NOT NULL,
  code TEXT NOT NULL, tries INTEGER NOT NULL, since INTEGER NOT NULL)`;

/** The keys of later tries: `key~1`, `key~2`. */
const baseOf = (key: string) => key.replace(/~\d+$/u, '');
const triesIn = (key: string) => Number(/~(\d+)$/u.exec(key)?.[1] ?? 0);

const entryOf = (row: Readonly<Record<string, Cell>>, read: JobKinds['read']): RefusedEntry => ({
  key: String(row['key']),
  partition: String(row['lane']),
  job: read(String(row['body'])),
  refusal: { to: String(row['receiver']), cause: String(row['cause']) as Refused['cause'], code: String(row['code']) },
  tries: Number(row['tries']),
  since: Number(row['since']),
});

interface Looking {
  readonly isQuiet: () => boolean;
  readonly today: () => string;
  /** Something is given back to the outbox. */
  readonly poke: () => void;
}

/** Everything that stands is tried again once a day, when nobody is disturbed by it. */
export function dailyLook(refused: RefusedJobs, { isQuiet, today, poke }: Looking): () => Promise<void> {
  let lookedOn = '';
  return async () => {
    const day = today();
    if (lookedOn === day || isQuiet()) return;
    lookedOn = day;
    if (refused.releaseAll() > 0) poke();
  };
}

/** In memory as well: every turn in the chat asks whether something waits for that person. */
export function refusedJobs(
  disk: Disk,
  outbox: Pick<Outbox, 'put'>,
  now: () => number,
  { read }: Pick<JobKinds, 'read'>,
): RefusedJobs {
  disk.run(TABLE);
  const all = new Map(disk.all('SELECT * FROM refused').map((row) => [String(row['key']), entryOf(row, read)]));

  const giveBack = (entries: readonly RefusedEntry[]): number => {
    for (const { key, partition, job, tries } of entries) {
      disk.together(() => {
        outbox.put([{ key: `${key}~${tries}`, partition, job }]);
        disk.run('DELETE FROM refused WHERE key = ?', [key]);
      });
      all.delete(key);
    }
    return entries.length;
  };
  const to = (address: string) => [...all.values()].filter(({ refusal }) => refusal.to === address);

  return {
    to,
    uncertain: uncertainJobs(disk, now),
    keep({ key, partition, job }, refusal, leave) {
      const base = baseOf(key);
      const entry = { key: base, partition, job, refusal, tries: triesIn(key) + 1, since: now() };
      disk.together(() => {
        disk.run(
          'INSERT OR REPLACE INTO refused (key, lane, body, receiver, cause, code, tries, since) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          [base, partition, JSON.stringify(job), refusal.to, refusal.cause, refusal.code, entry.tries, entry.since],
        );
        leave();
      });
      all.set(base, entry);
    },
    releaseTo: (addresses) => (all.size === 0 ? 0 : giveBack(addresses.flatMap(to))),
    release(key) {
      const entry = all.get(key);
      return entry !== undefined && giveBack([entry]) > 0;
    },
    releaseAll: () => giveBack([...all.values()]),
    drop(key) {
      disk.run('DELETE FROM refused WHERE key = ?', [key]);
      all.delete(key);
    },
    stuck: () =>
      [...all.values()].map(({ key, job, refusal, tries, since }) => ({
        key,
        kind: job.kind,
        state: 'refused',
        why: refusal.code,
        tries,
        since: instantAt(since),
        refusal,
      })),
    forget(before) {
      disk.run('DELETE FROM refused WHERE since < ?', [before]);
      for (const { key, since } of all.values()) if (since < before) all.delete(key);
    },
  };
}
