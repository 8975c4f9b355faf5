import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import type { Cell, Disk } from '../../ports.ts';

type Rows = Readonly<Record<string, Cell>>;

export interface OpenDisk extends Disk {
  close(): void;
}

/**
 * The machine's file. Values go as one array of strings, numbers or null: libsql ends the process on anything else.
 * `synchronous = FULL`: what is acknowledged has reached the disk.
 * @param file a path, or `:memory:`
 */
export function openDisk(file: string): OpenDisk {
  if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
  const database = new Libsql(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  // One for each way of asking: libsql answers `get` after `all` on the same statement with the row of before.
  const prepared = (kind: 'run' | 'all' | 'get', sql: string) => {
    const key = `${kind} ${sql}`;
    const statement = statements.get(key) ?? database.prepare(sql);
    statements.set(key, statement);
    return statement;
  };
  let open = 0;
  const run = (sql: string, values: readonly Cell[] = []) => prepared('run', sql).run([...values]).changes;
  return {
    run,
    soon(sql, values) {
      database.exec('PRAGMA synchronous = NORMAL');
      try {
        return run(sql, values);
      } finally {
        database.exec('PRAGMA synchronous = FULL');
      }
    },
    all: (sql, values = []) => prepared('all', sql).all([...values]) as Rows[],
    one: (sql, values = []) => prepared('get', sql).get([...values]) as Rows | undefined,
    together(work) {
      if (open > 0) return work();
      open += 1;
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      } finally {
        open -= 1;
      }
    },
    close: () => void database.close(),
  };
}
