// Durable work: what was accepted is done once, in order within its lane, over any crash.
import type { Disk, Work, WorkKind } from '../../ports.ts';

export interface Entry {
  readonly key: string;
  readonly lane: string;
  readonly work: Work;
  readonly attempts: number;
}

export interface Journal {
  /** Durable when it returns. A key that has been there before changes nothing: the work is already done or under way. */
  put(entries: readonly { key: string; lane: string; work: Work }[]): void;
  /** The first waiting entry of each lane that is due, oldest first. */
  due(now: number): readonly Entry[];
  /** When the next entry falls due, if anything waits. */
  nextDue(): number | undefined;
  done(key: string, then: readonly { key: string; lane: string; work: Work }[]): void;
  again(key: string, at: number, why: string): void;
  waiting(kind?: WorkKind): readonly Entry[];
  count(): number;
  has(key: string): boolean;
  /** Forgets what was done before the instant; keys older than that may come again. */
  forget(before: number): void;
}

const TABLE = `CREATE TABLE IF NOT EXISTS work (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, lane TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL, why TEXT NOT NULL, ended INTEGER)`;

export function journal(disk: Disk, now: () => number): Journal {
  disk.run(TABLE);
  disk.run('CREATE INDEX IF NOT EXISTS work_waiting ON work (state, lane, seq)');
  const entry = (row: Readonly<Record<string, unknown>>): Entry => ({
    key: String(row['key']),
    lane: String(row['lane']),
    work: JSON.parse(String(row['body'])) as Work,
    attempts: Number(row['attempts']),
  });
  const put: Journal['put'] = (entries) =>
    disk.together(() => {
      for (const { key, lane, work } of entries) {
        disk.run(
          `INSERT OR IGNORE INTO work (key, lane, kind, body, state, attempts, due, why) VALUES (?, ?, ?, ?, 'waiting', 0, 0, '')`,
          [key, lane, work.kind, JSON.stringify(work)],
        );
      }
    });
  return {
    put,
    due: (instant) =>
      disk
        .all(
          `SELECT w.* FROM work w JOIN (SELECT lane, MIN(seq) AS seq FROM work WHERE state = 'waiting' GROUP BY lane) first
           ON w.seq = first.seq WHERE w.due <= ? ORDER BY w.seq`,
          [instant],
        )
        .map(entry),
    nextDue() {
      const row = disk.one(
        `SELECT MIN(w.due) AS due FROM work w JOIN (SELECT MIN(seq) AS seq FROM work WHERE state = 'waiting' GROUP BY lane) first ON w.seq = first.seq`,
      );
      return typeof row?.['due'] === 'number' ? row['due'] : undefined;
    },
    done: (key, then) =>
      disk.together(() => {
        disk.run(`UPDATE work SET state = 'done', ended = ? WHERE key = ?`, [now(), key]);
        put(then);
      }),
    again: (key, at, why) => disk.run('UPDATE work SET attempts = attempts + 1, due = ?, why = ? WHERE key = ?', [at, why, key]),
    waiting: (kind) =>
      (kind === undefined
        ? disk.all(`SELECT * FROM work WHERE state = 'waiting' ORDER BY seq`)
        : disk.all(`SELECT * FROM work WHERE state = 'waiting' AND kind = ? ORDER BY seq`, [kind])
      ).map(entry),
    count: () => Number(disk.one(`SELECT COUNT(*) AS n FROM work WHERE state = 'waiting'`)?.['n'] ?? 0),
    has: (key) => disk.one('SELECT 1 AS here FROM work WHERE key = ?', [key]) !== undefined,
    forget: (before) => disk.run(`DELETE FROM work WHERE state = 'done' AND ended < ?`, [before]),
  };
}
