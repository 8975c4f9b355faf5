import type { Disk } from '../../ports.ts';

export interface SentMarks {
  /** On disk when it returns: from now on the message may have gone out. */
  put(key: string, at: number): void;
  /** It has certainly not gone out. */
  drop(key: string): void;
  has(key: string): boolean;
  /** It has arrived, and this is where. */
  arrived(key: string, where: string): void;
  where(key: string): string | undefined;
  at(key: string): number | undefined;
}

/** A mark before each send that Teams cannot take back, so that a crash in the middle is seen afterwards. */
export function sentMarks(disk: Disk): SentMarks {
  disk.run('CREATE TABLE IF NOT EXISTS sent (key TEXT PRIMARY KEY, at INTEGER NOT NULL)');
  disk.run('CREATE TABLE IF NOT EXISTS arrived (key TEXT PRIMARY KEY, place TEXT NOT NULL)');
  const at = (key: string) => {
    const found = disk.one('SELECT at FROM sent WHERE key = ?', [key])?.['at'];
    return typeof found === 'number' ? found : undefined;
  };
  return {
    put: (key, time) => disk.run('INSERT OR REPLACE INTO sent (key, at) VALUES (?, ?)', [key, time]),
    drop: (key) => disk.run('DELETE FROM sent WHERE key = ?', [key]),
    has: (key) => at(key) !== undefined,
    arrived: (key, where) => void disk.run('INSERT OR REPLACE INTO arrived (key, place) VALUES (?, ?)', [key, where]),
    where(key) {
      const found = disk.one('SELECT place FROM arrived WHERE key = ?', [key])?.['place'];
      return typeof found === 'string' ? found : undefined;
    },
    at,
  };
}
