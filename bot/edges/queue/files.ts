import type { Disk, Ports, StoredFile } from '../../ports.ts';

export interface Files {
  readonly port: Ports['files'];
  get(id: string): StoredFile | undefined;
  /** Once it is in the library. */
  drop(id: string): void;
  /** Those whose report was never sent. */
  tidy(before: number): void;
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
  return {
    port: {
      put(report, { name, type, size, base64 }) {
        disk.run('INSERT INTO report_file (id, report, name, type, size, content, made) VALUES (?, ?, ?, ?, ?, ?, ?)', [
          newId(),
          report,
          name,
          type,
          size,
          base64,
          now(),
        ]);
      },
      of: (report) => disk.all('SELECT * FROM report_file WHERE report = ? ORDER BY made', [report]).map(file),
    },
    get(id) {
      const row = disk.one('SELECT * FROM report_file WHERE id = ?', [id]);
      return row ? file(row) : undefined;
    },
    drop: (id) => void disk.run('DELETE FROM report_file WHERE id = ?', [id]),
    tidy: (before) => void disk.run('DELETE FROM report_file WHERE made < ?', [before]),
  };
}
