// What was sent without a word from Teams on whether it arrived: never sent again, and told of for a day.
import { instantAt } from '../../blocks/instant.ts';
import type { JobKind } from '../../jobs.ts';
import type { Disk } from '../../ports.ts';
import type { StuckEntry } from './queue.ts';

export interface UncertainJobs {
  /** Durable when it returns; in the same transaction the job leaves where it came from. */
  keep(key: string, kind: JobKind, to: string, leave: () => void): void;
  stuck(): readonly StuckEntry[];
}

const TABLE = `CREATE TABLE IF NOT EXISTS uncertain (
  key TEXT PRIMARY KEY, kind TEXT NOT NULL, receiver TEXT NOT NULL, at INTEGER NOT NULL)`;
const DAY_MS = 86_400_000;

export function uncertainJobs(disk: Disk, now: () => number): UncertainJobs {
  disk.run(TABLE);
  return {
    keep(key, kind, to, leave) {
      disk.together(() => {
        disk.run('DELETE FROM uncertain WHERE at < ?', [now() - DAY_MS]);
        disk.run('INSERT OR REPLACE INTO uncertain (key, kind, receiver, at) VALUES (?, ?, ?, ?)', [
          key,
          kind,
          to,
          now(),
        ]);
        leave();
      });
    },
    stuck: () =>
      disk
        .all('SELECT key, kind, receiver, at FROM uncertain WHERE at >= ?', [now() - DAY_MS])
        .map(({ key, kind, receiver, at }) => ({
          key: String(key),
          kind: String(kind) as JobKind,
          state: 'uncertain',
          why: 'answer lost',
          tries: 1,
          since: instantAt(Number(at)),
          to: String(receiver),
        })),
  };
}
