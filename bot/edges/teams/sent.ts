import type { Disk, SentMarks } from '../../ports.ts';

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
