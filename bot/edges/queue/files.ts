import type { Disk, Ports, StoredFile } from '../../ports.ts';

export interface Files {
  readonly port: Omit<Ports['files'], 'fetch'>;
  get(id: string): StoredFile | undefined;
  drop(id: string): void;
  /** Those from before that nothing refers to any more: their report was never sent. What waits for its library is kept. */
  tidy(before: number, isNeeded: (file: { readonly id: string; readonly owner: string }) => boolean): void;
}

/** Files that are on their way, as base64: libsql ends the process on a lone buffer. */
export function reportFiles(disk: Disk, newId: () => string, now: () => number): Files {
  disk.run(
    'CREATE TABLE IF NOT EXISTS report_file (id TEXT PRIMARY KEY, report TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL, content TEXT NOT NULL, made INTEGER NOT NULL)',
  );
  const file = (row: Readonly<Record<string, unknown>>): StoredFile => ({
    id: String(row['id']),
    name: String(row['name']),
    type: String(row['type']),
    size: Number(row['size']),
    base64: String(row['content']),
  });
  const get = (id: string) => {
    const row = disk.one('SELECT * FROM report_file WHERE id = ?', [id]);
    return row ? file(row) : undefined;
  };
  const drop = (id: string) => void disk.run('DELETE FROM report_file WHERE id = ?', [id]);
  return {
    port: {
      get,
      drop,
      put(report, { name, type, size, base64 }) {
        const id = newId();
        disk.run('INSERT INTO report_file (id, report, name, type, size, content, made) VALUES (?, ?, ?, ?, ?, ?, ?)', [
          id,
          report,
          name,
          type,
          size,
          base64,
          now(),
        ]);
        return id;
      },
      of: (report) => disk.all('SELECT * FROM report_file WHERE report = ? ORDER BY made', [report]).map(file),
    },
    get,
    drop,
    tidy(before, isNeeded) {
      const old = disk.all('SELECT id, report FROM report_file WHERE made < ?', [before]);
      for (const row of old) {
        const id = String(row['id']);
        if (!isNeeded({ id, owner: String(row['report']) })) disk.run('DELETE FROM report_file WHERE id = ?', [id]);
      }
    },
  };
}
