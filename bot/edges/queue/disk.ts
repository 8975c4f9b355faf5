import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import type { Cell, Disk } from '../../ports.ts';

/** Why the machine's own file cannot be used, and what to do. */
export class DiskWrong extends Error {
  constructor(what: string, remedy: string) {
    super(`Värna cannot start: ${what}\n${remedy}`);
    this.name = 'DiskWrong';
  }
}

type Rows = Readonly<Record<string, Cell>>;

export interface OpenDisk extends Disk {
  /** False while the disk is full, read-only or held by somebody else: nothing can be accepted then. */
  isWritable(): boolean;
  close(): void;
}

const LOCKED = 'Stop whatever else uses it (another Värna, a backup, a database tool) and start again.';
const DAMAGED =
  'Copy the folder first. Then put back the file from a backup, or move it away with its -wal and -shm files: Värna makes a new one and reads everything from SharePoint again. Only what had not reached SharePoint yet is in the old file alone.';
const NO_PLACE = 'Check that VARNA_DATA names a folder that Värna may write to, on a disk with room left.';

/** What SQLite says, in words: its own code, or that of the operating system. */
function wrong(file: string, error: unknown): DiskWrong {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  if (/BUSY|LOCKED/u.test(code)) return new DiskWrong(`the file ${file} is locked.`, LOCKED);
  if (/NOTADB|CORRUPT/u.test(code)) return new DiskWrong(`the file ${file} is damaged.`, DAMAGED);
  return new DiskWrong(`the file ${file} cannot be opened or written (${code || message}).`, NO_PLACE);
}

/**
 * The folder is this process's own for as long as it lives: the operating system lets go of it when the process ends.
 * @param patienceMs until another that is about to end has let go; nothing else is done meanwhile
 */
export function holdFolder(folder: string, patienceMs = 2_000): () => void {
  const file = path.join(folder, 'varna.lock');
  let lock: InstanceType<typeof Libsql> | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    const held = new Libsql(file);
    lock = held;
    held.exec(`PRAGMA busy_timeout = ${patienceMs}; BEGIN EXCLUSIVE`);
    return () => void held.close();
  } catch (error) {
    lock?.close();
    if (/BUSY|LOCKED/u.test((error as { readonly code?: string }).code ?? ''))
      throw new DiskWrong(
        `the folder ${folder} is used by another Värna.`,
        'Stop the other one first, or give each its own folder in VARNA_DATA.',
      );
    throw wrong(file, error);
  }
}

function opened(file: string) {
  try {
    if (file !== ':memory:') mkdirSync(path.dirname(file), { recursive: true });
    const database = new Libsql(file);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 250;');
    return database;
  } catch (error) {
    throw wrong(file, error);
  }
}

/** Before anything is read from it: libsql ends the process on some damages that it comes upon later. */
export function checkDisk(file: string): OpenDisk {
  const disk = openDisk(file);
  let said: string;
  try {
    said = String(disk.one('PRAGMA quick_check(1)')?.['quick_check'] ?? '');
    if (!disk.isWritable()) throw Object.assign(new Error('not writable'), { code: 'not writable' });
  } catch (error) {
    disk.close();
    throw wrong(file, error);
  }
  if (said === 'ok') return disk;
  disk.close();
  throw wrong(file, { code: 'SQLITE_CORRUPT' });
}

/**
 * The machine's file. Values go as one array of strings, numbers or null: libsql ends the process on anything else.
 * `synchronous = FULL`: what is acknowledged has reached the disk.
 * @param file a path, or `:memory:`
 */
export function openDisk(file: string): OpenDisk {
  const database = opened(file);
  const statements = new Map<string, ReturnType<typeof database.prepare>>();
  // One for each way of asking: libsql answers `get` after `all` on the same statement with the row of before.
  const prepared = (kind: 'run' | 'all' | 'get', sql: string) => {
    const key = `${kind} ${sql}`;
    const statement = statements.get(key) ?? database.prepare(sql);
    statements.set(key, statement);
    return statement;
  };
  let isOpen = false;
  /**
   * Every write is begun as one: only then does waiting for somebody else's lock end in the beginning. A statement that met the
   * lock by itself stays half done in SQLite, and whatever is written after it is not on the disk until it is done again.
   */
  const together = <Result>(work: () => Result): Result => {
    if (isOpen) return work();
    database.exec('BEGIN IMMEDIATE');
    isOpen = true;
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      // On a full disk SQLite has taken it back already.
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    } finally {
      isOpen = false;
    }
  };
  const run = (sql: string, values: readonly Cell[] = []) =>
    together(() => prepared('run', sql).run([...values]).changes);
  const soon = (sql: string, values?: readonly Cell[]) => {
    database.exec('PRAGMA synchronous = NORMAL');
    try {
      return run(sql, values);
    } finally {
      database.exec('PRAGMA synchronous = FULL');
    }
  };
  return {
    run,
    soon,
    together,
    isWritable() {
      try {
        soon('CREATE TABLE IF NOT EXISTS writable (id INTEGER PRIMARY KEY, at INTEGER NOT NULL)');
        soon('INSERT OR REPLACE INTO writable (id, at) VALUES (1, ?)', [Date.now()]);
        return true;
      } catch {
        return false;
      }
    },
    all: (sql, values = []) => prepared('all', sql).all([...values]) as Rows[],
    one: (sql, values = []) => prepared('get', sql).get([...values]) as Rows | undefined,
    close: () => void database.close(),
  };
}

/** In hexadecimal: of bytes, of a text's bytes, or of the bytes that the text stands for. */
export const sha256 = (content: string | Uint8Array, encoding: 'utf8' | 'base64' = 'utf8'): string =>
  createHash('sha256')
    .update(typeof content === 'string' ? Buffer.from(content, encoding) : content)
    .digest('hex');
