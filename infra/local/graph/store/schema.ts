import type { Database } from '../../database.ts';

const TABLES = [
  'graph_grant',
  'graph_list',
  'graph_column',
  'graph_item',
  'graph_version',
  'graph_index',
  'graph_change',
  'graph_file',
  'graph_subscription',
  'graph_content_type',
  'graph_person',
] as const;

// graph_index holds one row for each item and indexed column (value NULL = empty), so that neither a unique check
// nor an indexed filter reads the items. Its value column has no affinity: numbers sort as numbers, text as text.
const SCHEMA = `
CREATE TABLE IF NOT EXISTS graph_grant (
  id TEXT NOT NULL, site TEXT NOT NULL, client_id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
  PRIMARY KEY (id, site));
CREATE TABLE IF NOT EXISTS graph_list (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL, description TEXT NOT NULL,
  template TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL,
  version INTEGER NOT NULL, next_item INTEGER NOT NULL, next_change INTEGER NOT NULL, items INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS graph_column (
  id TEXT PRIMARY KEY, list TEXT NOT NULL, name TEXT NOT NULL, field TEXT NOT NULL, kind TEXT NOT NULL,
  definition TEXT NOT NULL, position INTEGER NOT NULL, UNIQUE (list, name));
CREATE TABLE IF NOT EXISTS graph_item (
  list TEXT NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL,
  modified TEXT NOT NULL, author TEXT NOT NULL, editor TEXT NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS graph_version (
  list TEXT NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, modified TEXT NOT NULL, editor TEXT NOT NULL,
  fields TEXT NOT NULL, PRIMARY KEY (list, item, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS graph_index (list TEXT NOT NULL, field TEXT NOT NULL, value, item INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS graph_index_value ON graph_index (list, field, value, item);
CREATE INDEX IF NOT EXISTS graph_index_item ON graph_index (list, item);
CREATE TABLE IF NOT EXISTS graph_change (
  list TEXT NOT NULL, item INTEGER NOT NULL, sequence INTEGER NOT NULL, deleted INTEGER NOT NULL,
  PRIMARY KEY (list, item)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS graph_change_sequence ON graph_change (list, sequence);
CREATE TABLE IF NOT EXISTS graph_file (
  id TEXT PRIMARY KEY, list TEXT NOT NULL, item INTEGER NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
  type TEXT, size INTEGER NOT NULL, content TEXT NOT NULL, UNIQUE (list, parent, name));
CREATE INDEX IF NOT EXISTS graph_file_item ON graph_file (list, item);
CREATE TABLE IF NOT EXISTS graph_subscription (
  id TEXT PRIMARY KEY, client_id TEXT NOT NULL, list TEXT NOT NULL, resource TEXT NOT NULL, notification_url TEXT NOT NULL,
  client_state TEXT, expires TEXT NOT NULL, told INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS graph_content_type (
  list TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL, parent TEXT NOT NULL,
  PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS graph_person (person TEXT PRIMARY KEY, item INTEGER NOT NULL);
`;

/** @returns true when the store is new, or newly emptied */
export function openStore(database: Database, empty: boolean): boolean {
  const known = database.one("SELECT 1 FROM sqlite_master WHERE name = 'graph_list'") !== undefined;
  database.script(SCHEMA);
  if (empty) for (const table of TABLES) database.run(`DELETE FROM ${table}`);
  return empty || !known;
}
