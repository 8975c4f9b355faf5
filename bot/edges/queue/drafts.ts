import type { Draft } from '../../capabilities/incident/model.ts';
import type { Disk, Ports } from '../../ports.ts';

/** Reports that have been begun: on the machine's disk only, and for thirty days. */
export interface Drafts {
  readonly port: Ports['drafts'];
  /** Forgets those that nobody sent, begun before the instant. */
  tidy(before: number): void;
}

export function drafts(disk: Disk, now: () => number): Drafts {
  disk.run('CREATE TABLE IF NOT EXISTS draft (id TEXT PRIMARY KEY, body TEXT NOT NULL, made INTEGER NOT NULL)');
  const port: Ports['drafts'] = {
    put(draft) {
      disk.run(
        'INSERT INTO draft (id, body, made) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
        [draft.id, JSON.stringify(draft), now()],
      );
    },
    get(id) {
      const row = disk.one('SELECT body FROM draft WHERE id = ?', [id]);
      return row ? (JSON.parse(String(row['body'])) as Draft) : undefined;
    },
  };
  return { port, tidy: (before) => void disk.run('DELETE FROM draft WHERE made < ?', [before]) };
}
