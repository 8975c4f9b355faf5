// The embedded queue on the disk. Its columns keep the names that earlier versions gave them.
import { instantAt } from '../../blocks/instant.ts';
import type { Cell, Disk } from '../../ports.ts';
import { MANY_TRIES, type Row } from './job-state.ts';

const TABLE = `CREATE TABLE IF NOT EXISTS shared_work (
  key TEXT PRIMARY KEY, lane TEXT NOT NULL, body TEXT NOT NULL, place INTEGER NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL,
  faults INTEGER NOT NULL, why TEXT NOT NULL, since TEXT NOT NULL, hold TEXT NOT NULL, due INTEGER NOT NULL, ended INTEGER)`;
/** The job's time: a file from before has no column for it. */
const LATER_COLUMN = 'at';
const INDEXES = [
  'CREATE INDEX IF NOT EXISTS shared_work_due ON shared_work (state, due)',
  'CREATE INDEX IF NOT EXISTS shared_work_lane ON shared_work (lane, state)',
];

/** `due` of held jobs is the end of their lease, of timed ones their time. The same rule as `isNext`. */
const READY = `SELECT * FROM shared_work AS one WHERE one.state IN ('waiting', 'held') AND (one.due <= ? OR one.due > ?) AND NOT EXISTS (
  SELECT 1 FROM shared_work AS other WHERE other.lane = one.lane AND other.state IN ('waiting', 'held') AND other.place < one.place)
  ORDER BY one.due, one.place LIMIT ?`;

export interface DiskQueueTable {
  find(key: string): Row | undefined;
  /** @param ended when it was done, for what is done */
  write(row: Row, due: number, ended?: number): void;
  remove(key: string): void;
  /** The place behind all others. */
  nextPlace(): number;
  /** Heads of their partitions that are due. @param tooFar a moment beyond it is from a clock that was ahead */
  ready(now: number, tooFar: number, most: number): readonly Row[];
  /** Those whose time has come, the earliest first. */
  come(clock: number): readonly Row[];
  /** Those whose time has not come, though it had: the clock has been put back. */
  early(clock: number): readonly Row[];
  /** How many are waiting or held. */
  open(): number;
  /** Those that have stopped, have been tried many times, or came before that. */
  stuck(before: string): readonly Row[];
  /** Nobody waits for the leases of those that are held. */
  endLeases(): void;
  forget(before: number): void;
}

const rowOf = (cells: Readonly<Record<string, Cell>>): Row => ({
  key: String(cells['key']),
  lane: String(cells['lane']),
  body: String(cells['body']),
  place: Number(cells['place']),
  state: String(cells['state']) as Row['state'],
  tries: Number(cells['tries']),
  faults: Number(cells['faults']),
  why: String(cells['why']),
  since: String(cells['since']),
  hold: String(cells['hold']),
  at: typeof cells['at'] === 'number' ? instantAt(cells['at']) : '',
});

export function diskQueueTable(disk: Disk): DiskQueueTable {
  disk.run(TABLE);
  if (!disk.one('SELECT name FROM pragma_table_info(?) WHERE name = ?', ['shared_work', LATER_COLUMN]))
    disk.run(`ALTER TABLE shared_work ADD COLUMN ${LATER_COLUMN} INTEGER`);
  for (const index of INDEXES) disk.run(index);
  return {
    find(key) {
      const cells = disk.one('SELECT * FROM shared_work WHERE key = ?', [key]);
      return cells && rowOf(cells);
    },
    write: ({ key, lane, body, place, state, tries, faults, why, since, hold, at }, due, ended) =>
      void disk.run(
        `INSERT OR REPLACE INTO shared_work (key, lane, body, place, state, tries, faults, why, since, hold, due, ended, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ...[key, lane, body, place, state, tries, faults, why, since, hold, due, ended ?? null],
          at === '' ? null : Date.parse(at),
        ],
      ),
    remove: (key) => void disk.run('DELETE FROM shared_work WHERE key = ?', [key]),
    nextPlace: () => Number(disk.one('SELECT MAX(place) AS last FROM shared_work')?.['last'] ?? 0) + 1,
    ready: (now, tooFar, most) => disk.all(READY, [now, tooFar, most]).map(rowOf),
    come: (clock) =>
      disk.all(`SELECT * FROM shared_work WHERE state = 'timed' AND due <= ? ORDER BY due, key`, [clock]).map(rowOf),
    early: (clock) => disk.all(`SELECT * FROM shared_work WHERE state = 'waiting' AND at > ?`, [clock]).map(rowOf),
    open: () =>
      Number(disk.one(`SELECT COUNT(*) AS count FROM shared_work WHERE state IN ('waiting', 'held')`)?.['count'] ?? 0),
    stuck: (before) =>
      disk
        .all(`SELECT * FROM shared_work WHERE state = 'stopped' OR (state = 'waiting' AND (tries >= ? OR since < ?))`, [
          MANY_TRIES,
          before,
        ])
        .map(rowOf),
    endLeases: () => void disk.run(`UPDATE shared_work SET due = 0 WHERE state = 'held'`),
    forget: (before) => void disk.run(`DELETE FROM shared_work WHERE state = 'done' AND ended < ?`, [before]),
  };
}
