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
  const database = new Libsql(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  let open = 0;
  return {
    run: (sql, values = []) => prepared(sql).run([...values]).changes,
    all: (sql, values = []) => prepared(sql).all([...values]) as Rows[],
    one: (sql, values = []) => prepared(sql).get([...values]) as Rows | undefined,
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
