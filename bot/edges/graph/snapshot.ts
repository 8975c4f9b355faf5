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
  /** Where the delta goes on; undefined = never followed with what is asked for today. */
  link(): string | undefined;
  /** It has been followed to its end, by this version or an earlier one. */
  isRead(): boolean;
  /** @param asked what the delta that ended there asked for */
  follow(link: string, asked: string): void;
  /** The columns that a delta begun now asks for. */
  asked(): string;
  /** All is to be read anew. */
  forget(): void;
}

const TABLES = [
  'CREATE TABLE IF NOT EXISTS shelf (list TEXT NOT NULL, id TEXT NOT NULL, item TEXT NOT NULL, etag TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (list, id))',
  'CREATE TABLE IF NOT EXISTS shelf_link (list TEXT PRIMARY KEY, link TEXT NOT NULL)',
  'CREATE TABLE IF NOT EXISTS shelf_asked (list TEXT PRIMARY KEY, asked TEXT NOT NULL)',
];

/**
 * @param earlier names of fields in what an earlier version saved
 * @param asked the columns that the delta asks for: its link goes on with those it began with (Graph rule 90)
 */
export function snapshot<Row extends StoredRecord>(
  disk: Disk,
  list: string,
  earlier?: EarlierFields,
  asked: () => string = () => '',
): Snapshot<Row> {
  for (const table of TABLES) disk.run(table);
  const told = (sql: string, name: string): string | undefined => {
    const value = disk.one(sql, [list])?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const linkThere = () => told('SELECT link FROM shelf_link WHERE list = ?', 'link');
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
    link: () =>
      (told('SELECT asked FROM shelf_asked WHERE list = ?', 'asked') ?? '') === asked() ? linkThere() : undefined,
    isRead: () => linkThere() !== undefined,
    asked,
    follow(link, toldOf) {
      disk.run('INSERT OR REPLACE INTO shelf_link (list, link) VALUES (?, ?)', [list, link]);
      disk.run('INSERT OR REPLACE INTO shelf_asked (list, asked) VALUES (?, ?)', [list, toldOf]);
    },
    forget: () => void disk.run('DELETE FROM shelf_link WHERE list = ?', [list]),
  };
}
