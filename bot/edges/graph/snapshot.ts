// The last known state of a list on the machine's disk, so that a restart asks only for what has happened since.
import { type EarlierFields, withTodaysNames } from '../../blocks/earlier-fields.ts';
import type { Disk, StoredRecord } from '../../ports.ts';

export interface Saved<Row> {
  readonly record: Row;
  readonly item: string;
  readonly etag: string;
}

export interface Snapshot<Row> {
  all(): readonly Saved<Row>[];
  put(saved: Saved<Row>): void;
  drop(id: string): void;
  /** Where the delta goes on; undefined = never followed. */
  link(): string | undefined;
  follow(link: string): void;
  /** All is to be read anew. */
  forget(): void;
}

const TABLES = [
  'CREATE TABLE IF NOT EXISTS shelf (list TEXT NOT NULL, id TEXT NOT NULL, item TEXT NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list, id))',
  'CREATE TABLE IF NOT EXISTS shelf_link (list TEXT PRIMARY KEY, link TEXT NOT NULL)',
];

/** @param earlier names of fields in what an earlier version saved */
export function snapshot<Row extends StoredRecord>(disk: Disk, list: string, earlier?: EarlierFields): Snapshot<Row> {
  for (const table of TABLES) disk.run(table);
  return {
    all: () =>
      disk.all('SELECT item, etag, body FROM shelf WHERE list = ?', [list]).map(({ item, etag, body }) => ({
        record: withTodaysNames(JSON.parse(String(body)) as Row, earlier),
        item: String(item),
        etag: String(etag),
      })),
    put: ({ record, item, etag }) =>
      void disk.run(
        'INSERT INTO shelf (list, id, item, etag, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (list, id) DO UPDATE SET item = excluded.item, etag = excluded.etag, body = excluded.body',
        [list, record.id, item, etag, JSON.stringify(record)],
      ),
    drop: (id) => void disk.run('DELETE FROM shelf WHERE list = ? AND id = ?', [list, id]),
    link() {
      const link = disk.one('SELECT link FROM shelf_link WHERE list = ?', [list])?.['link'];
      return typeof link === 'string' ? link : undefined;
    },
    follow: (link) =>
      void disk.run(
        'INSERT INTO shelf_link (list, link) VALUES (?, ?) ON CONFLICT (list) DO UPDATE SET link = excluded.link',
        [list, link],
      ),
    forget: () => void disk.run('DELETE FROM shelf_link WHERE list = ?', [list]),
  };
}
