import Libsql from 'libsql';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/**
 * One embedded SQLite file. Parameters always travel as one array of strings, numbers or null:
 * libsql aborts the whole process on a boolean, a Date or a lone buffer.
 */
export interface Database {
  run(sql: string, values?: readonly Value[]): void;
  all(sql: string, values?: readonly Value[]): Row[];
  one(sql: string, values?: readonly Value[]): Row | undefined;
  /** All or nothing; `work` must not be asynchronous. */
  together<T>(work: () => T): T;
  script(sql: string): void;
  close(): void;
}

/** @param file a path, or `:memory:` */
export function openDatabase(file: string): Database {
  const db = new Libsql(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  const prepared = new Map<string, ReturnType<typeof db.prepare>>();
  // One for each way of asking: libsql answers `get` after `all` on the same statement with the row of before.
  const statement = (kind: 'run' | 'all' | 'get', sql: string) => {
    const key = `${kind} ${sql}`;
    const known = prepared.get(key);
    if (known) return known;
    const made = db.prepare(sql);
    prepared.set(key, made);
    return made;
  };
  return {
    run: (sql, values = []) => void statement('run', sql).run([...values]),
    all: (sql, values = []) => statement('all', sql).all([...values]) as Row[],
    one: (sql, values = []) => statement('get', sql).get([...values]) as Row | undefined,
    together(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      }
    },
    script: (sql) => void db.exec(sql),
    close: () => void db.close(),
  };
}
