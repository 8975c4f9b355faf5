import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../../database.ts';
import { type JsonObject, stored } from '../json.ts';

export interface List {
  readonly id: string;
  readonly site: string;
  /** The URL segment; given by the server once. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly created: string;
  readonly modified: string;
  readonly author: JsonObject;
  readonly version: number;
  /** How many items it holds now. */
  readonly items: number;
  /** The number of its newest change. */
  readonly lastChange: number;
}

const listOf = (row: Row): List => ({
  id: String(row['id']),
  site: String(row['site']),
  name: String(row['name']),
  displayName: String(row['display_name']),
  description: String(row['description']),
  template: String(row['template']),
  created: String(row['created']),
  modified: String(row['modified']),
  author: stored(row['author']),
  version: Number(row['version']),
  items: Number(row['items']),
  lastChange: Number(row['next_change']) - 1,
});

export const listsOf = (database: Database, site: string): readonly List[] =>
  database.all('SELECT * FROM graph_list WHERE site = ? ORDER BY created, display_name', [site]).map(listOf);

/** By GUID, title or URL segment (rule 14). */
export function findList(database: Database, site: string, key: string): List | undefined {
  const row = database.one(
    `SELECT * FROM graph_list WHERE site = ?1 AND (id = ?2 OR display_name = ?3 COLLATE NOCASE OR name = ?3 COLLATE NOCASE)
     ORDER BY id = ?2 DESC LIMIT 1`,
    [site, key.toLowerCase(), key],
  );
  return row && listOf(row);
}

/** The segment SharePoint makes of a title; a second list of the same segment gets a number. */
function segment(database: Database, site: string, displayName: string): string {
  const base = displayName.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'List';
  for (let n = 0; ; n += 1) {
    const name = n === 0 ? base : `${base}${n}`;
    if (!database.one('SELECT 1 FROM graph_list WHERE site = ? AND name = ? COLLATE NOCASE', [site, name])) return name;
  }
}

interface NewList {
  readonly site: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly now: string;
  readonly author: JsonObject;
}

export function addList(database: Database, list: NewList): string {
  const id = randomUUID();
  database.run('INSERT INTO graph_list VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, 1, 0)', [
    id,
    list.site,
    segment(database, list.site, list.displayName),
    list.displayName,
    list.description,
    list.template,
    list.now,
    list.now,
    JSON.stringify(list.author),
  ]);
  return id;
}

export function renameList(
  database: Database,
  list: List,
  to: { displayName: string; description: string; now: string },
) {
  database.run(
    'UPDATE graph_list SET display_name = ?, description = ?, modified = ?, version = version + 1 WHERE id = ?',
    [to.displayName, to.description, to.now, list.id],
  );
}

const OF_LIST = [
  'graph_column',
  'graph_item',
  'graph_version',
  'graph_index',
  'graph_change',
  'graph_file',
  'graph_subscription',
  'graph_content_type',
] as const;

/** Takes the list away with all that is in it. */
export function removeList(database: Database, list: List): void {
  database.together(() => {
    for (const table of OF_LIST) {
      database.run(`DELETE FROM ${table} WHERE list = ?`, [list.id]);
    }
    database.run('DELETE FROM graph_list WHERE id = ?', [list.id]);
  });
}
