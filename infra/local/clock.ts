import type { Database } from './database.ts';

/** The platform's clock: real time plus an offset that the time machine sets. The offset outlives a restart. */
export interface PlatformClock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number;
  offset(): number;
  set(instant: number): void;
  advance(milliseconds: number): void;
  /** Called at once and at each change with the offset in milliseconds; returns the way to stop. */
  follow(listener: (offset: number) => void): () => void;
}

const SCHEMA = 'CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY CHECK (one = 1), ahead REAL NOT NULL)';

export function platformClock(database: Database): PlatformClock {
  database.script(SCHEMA);
  let offset = Number(database.one('SELECT ahead FROM clock')?.['ahead'] ?? 0);
  const listeners = new Set<(offset: number) => void>();
  const move = (next: number) => {
    offset = next;
    database.run('INSERT OR REPLACE INTO clock (one, ahead) VALUES (1, ?)', [offset]);
    for (const listener of listeners) listener(offset);
  };
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    set: (instant) => move(instant - Date.now()),
    advance: (milliseconds) => move(offset + milliseconds),
    follow(listener) {
      listeners.add(listener);
      listener(offset);
      return () => void listeners.delete(listener);
    },
  };
}
