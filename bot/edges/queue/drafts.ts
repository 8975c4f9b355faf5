import type { Disk, Ports } from '../../ports.ts';

type Draft = Parameters<Ports['drafts']['put']>[0];

/** Reports that have been begun: on the machine's disk only, and for thirty days. */
export interface Drafts {
  readonly port: Ports['drafts'];
  /** Forgets those that nobody sent, begun before the instant. */
  tidy(before: number): void;
}

/** A draft from before has neither parts nor the moment when it was last added to. */
function read(row: Readonly<Record<string, unknown>>): Draft {
  const draft = JSON.parse(String(row['body'])) as Draft;
  return {
    ...draft,
    parts: draft.parts ?? [],
    at: draft.at ?? new Date(Number(row['made'])).toISOString(),
    joined: draft.joined ?? null,
  };
}

export function drafts(disk: Disk, now: () => number): Drafts {
  disk.run('CREATE TABLE IF NOT EXISTS draft (id TEXT PRIMARY KEY, body TEXT NOT NULL, made INTEGER NOT NULL)');
  disk.run(`CREATE INDEX IF NOT EXISTS draft_owner ON draft (json_extract(body, '$.owner'))`);
  const port: Ports['drafts'] = {
    put(draft) {
      disk.run(
        'INSERT INTO draft (id, body, made) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
        [draft.id, JSON.stringify(draft), now()],
      );
    },
    get(id) {
      const row = disk.one('SELECT body, made FROM draft WHERE id = ?', [id]);
      return row ? read(row) : undefined;
    },
    of: (owner) =>
      disk
        .all(`SELECT body, made FROM draft WHERE json_extract(body, '$.owner') = ? ORDER BY rowid DESC`, [owner])
        .map(read)
        .toSorted((a, b) => b.at.localeCompare(a.at)),
    remove: (id) => void disk.run('DELETE FROM draft WHERE id = ?', [id]),
  };
  return { port, tidy: (before) => void disk.run('DELETE FROM draft WHERE made < ?', [before]) };
}
