// The outbox on the disk. Its columns keep the names that earlier versions gave them: a partition is a lane there.
import type { Job } from '../../jobs.ts';
import type { Cell, Disk } from '../../ports.ts';
import type { NewEntry } from './follow-ups.ts';

const TABLE = `CREATE TABLE IF NOT EXISTS work (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, lane TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL, why TEXT NOT NULL, ended INTEGER)`;
/** When the job came, and its time: a file from before has no column for them. */
const LATER_COLUMNS = ['made', 'at'];

/** `timed`: its time has not come; `handed`: any process may do it, and the shared queue has it. */
export type OutboxState = 'waiting' | 'timed' | 'done' | 'handed';

export interface OutboxRow extends NewEntry {
  readonly attempts: number;
  readonly due: number;
  readonly why: string;
  readonly made: number | undefined;
}

export interface OutboxTable {
  /** In the order they came. */
  rows(state: 'waiting' | 'timed'): readonly OutboxRow[];
  /** @returns false when the key has been there before */
  insert(entry: NewEntry, state: 'waiting' | 'timed', made: number): boolean;
  /** Its time has come. */
  begin(key: string, made: number): void;
  /** It waits for its time again. */
  putBack(key: string): void;
  again(key: string, due: number, why: string): void;
  /** Only the key is needed any more; what people wrote must not stay here when it has been taken away elsewhere. */
  finish(key: string, state: 'done' | 'handed', ended: number): void;
  find(key: string): { readonly state: OutboxState; readonly partition: string; readonly place: number } | undefined;
  remove(key: string): void;
  forget(before: number): void;
}

export function outboxTable(disk: Disk, read: (body: string) => Job): OutboxTable {
  disk.run(TABLE);
  for (const column of LATER_COLUMNS)
    if (!disk.one('SELECT name FROM pragma_table_info(?) WHERE name = ?', ['work', column]))
      disk.run(`ALTER TABLE work ADD COLUMN ${column} INTEGER`);
  const numberIn = (cell: Cell | undefined) => (cell === null || cell === undefined ? undefined : Number(cell));
  const rowOf = (row: Readonly<Record<string, Cell>>): OutboxRow => {
    const at = numberIn(row['at']);
    return {
      key: String(row['key']),
      partition: String(row['lane']),
      job: read(String(row['body'])),
      attempts: Number(row['attempts']),
      due: Number(row['due']),
      why: String(row['why']),
      made: numberIn(row['made']),
      ...(at === undefined ? {} : { at }),
    };
  };
  return {
    rows: (state) =>
      disk
        .all('SELECT key, lane, body, attempts, due, why, made, at FROM work WHERE state = ? ORDER BY seq', [state])
        .map(rowOf),
    insert: ({ key, partition, job, at }, state, made) =>
      disk.run(
        `INSERT OR IGNORE INTO work (key, lane, kind, body, state, attempts, due, why, made, at) VALUES (?, ?, ?, ?, ?, 0, 0, '', ?, ?)`,
        [key, partition, job.kind, JSON.stringify(job), state, made, at ?? null],
      ) > 0,
    begin: (key, made) => void disk.run(`UPDATE work SET state = 'waiting', made = ? WHERE key = ?`, [made, key]),
    putBack: (key) => void disk.run(`UPDATE work SET state = 'timed' WHERE key = ?`, [key]),
    again: (key, due, why) =>
      void disk.run('UPDATE work SET attempts = attempts + 1, due = ?, why = ? WHERE key = ?', [due, why, key]),
    finish: (key, state, ended) =>
      void disk.run(`UPDATE work SET state = ?, body = '', ended = ? WHERE key = ?`, [state, ended, key]),
    find(key) {
      const row = disk.one('SELECT state, lane, seq FROM work WHERE key = ?', [key]);
      return (
        row && { state: String(row['state']) as OutboxState, partition: String(row['lane']), place: Number(row['seq']) }
      );
    },
    remove: (key) => void disk.run('DELETE FROM work WHERE key = ?', [key]),
    forget: (before) => void disk.run(`DELETE FROM work WHERE state IN ('done', 'handed') AND ended < ?`, [before]),
  };
}
