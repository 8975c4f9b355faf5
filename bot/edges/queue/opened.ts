import type { Disk, Ports } from '../../ports.ts';

type Port = Ports['opened'];

/** What people have opened on their cards: on the machine's disk only, and for thirty days. */
export interface OpenedTasks {
  readonly port: Port;
  /** Forgets what was opened before the instant. */
  tidy(before: number): void;
}

export function openedTasks(disk: Disk, now: () => number): OpenedTasks {
  disk.run('CREATE TABLE IF NOT EXISTS opened (person TEXT PRIMARY KEY, body TEXT NOT NULL, made INTEGER NOT NULL)');
  const port: Port = {
    get(person) {
      const row = disk.one('SELECT body FROM opened WHERE person = ?', [person]);
      return row && (JSON.parse(String(row['body'])) as ReturnType<Port['get']>);
    },
    // A power failure costs one look at the list.
    put: (person, opened) =>
      void disk.soon('INSERT OR REPLACE INTO opened (person, body, made) VALUES (?, ?, ?)', [
        person,
        JSON.stringify(opened),
        now(),
      ]),
    remove: (person) => void disk.soon('DELETE FROM opened WHERE person = ?', [person]),
  };
  return { port, tidy: (before) => void disk.run('DELETE FROM opened WHERE made < ?', [before]) };
}
