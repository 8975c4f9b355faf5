import type { Disk, SentMarks } from '../../ports.ts';
import type { Sends } from './rate-limit.ts';

const HOUR_MS = 3_600_000;
/** Rows between two times that old ones are taken away. */
const SELDOM = 1_000;

/** The marks of what this machine has sent, on its disk. */
export function sentMarks(disk: Disk): SentMarks {
  disk.run('CREATE TABLE IF NOT EXISTS sent (key TEXT PRIMARY KEY, at INTEGER NOT NULL)');
  disk.run('CREATE TABLE IF NOT EXISTS arrived (key TEXT PRIMARY KEY, place TEXT NOT NULL)');
  return {
    put: async (key, time) => disk.run('INSERT OR IGNORE INTO sent (key, at) VALUES (?, ?)', [key, time]) > 0,
    drop: async (key) => void disk.run('DELETE FROM sent WHERE key = ?', [key]),
    arrived: async (key, place) =>
      void disk.run('INSERT OR REPLACE INTO arrived (key, place) VALUES (?, ?)', [key, place]),
    async find(key) {
      const found = disk.one('SELECT at, place FROM sent LEFT JOIN arrived USING (key) WHERE key = ?', [key]);
      const place = found?.['place'];
      return found && { at: Number(found['at']), place: typeof place === 'string' ? place : undefined };
    },
  };
}

/** What was sent to each thread in the last hour, on the machine's disk: Teams counts it, whichever process sent it. */
export function keptSends(disk: Disk, now: () => number): Sends {
  disk.run('CREATE TABLE IF NOT EXISTS thread_send (thread TEXT NOT NULL, at INTEGER NOT NULL)');
  disk.run('CREATE INDEX IF NOT EXISTS thread_send_at ON thread_send (at)');
  // From a clock that was ahead.
  disk.run('UPDATE thread_send SET at = ? WHERE at > ?', [now(), now()]);
  const forget = () => disk.soon('DELETE FROM thread_send WHERE at < ?', [now() - HOUR_MS]);
  forget();
  let count = 0;
  return {
    past: disk
      .all('SELECT thread, at FROM thread_send ORDER BY at')
      .map(({ thread, at }) => ({ thread: String(thread), at: Number(at) })),
    sent(thread) {
      disk.soon('INSERT INTO thread_send (thread, at) VALUES (?, ?)', [thread, now()]);
      count += 1;
      if (count % SELDOM === 0) forget();
    },
  };
}
