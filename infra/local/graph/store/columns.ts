import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../../database.ts';
import { type JsonObject, stored } from '../json.ts';

export type Kind =
  | 'text'
  | 'note'
  | 'number'
  | 'currency'
  | 'boolean'
  | 'dateTime'
  | 'choice'
  | 'multiChoice'
  | 'person'
  | 'multiPerson'
  | 'lookup'
  | 'multiLookup'
  | 'link'
  | 'calculated'
  | 'term'
  | 'thumbnail'
  | 'geolocation'
  | 'contentApprovalStatus'
  | 'counter'
  | 'computed';

export interface Column {
  readonly id: string;
  /** Internal name, immutable (rule 32). */
  readonly name: string;
  /** What stands in `fields`: the name, or `XLookupId`. */
  readonly field: string;
  readonly kind: Kind;
  /** The columnDefinition as a GET returns it. */
  readonly definition: JsonObject;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly readOnly: boolean;
}

const columnOf = (row: Row): Column => {
  const definition = stored(row['definition']);
  return {
    id: String(row['id']),
    name: String(row['name']),
    field: String(row['field']),
    kind: String(row['kind']) as Kind,
    definition,
    indexed: definition['indexed'] === true,
    unique: definition['enforceUniqueValues'] === true,
    readOnly: definition['readOnly'] === true,
  };
};

export const columnsOf = (database: Database, list: string): readonly Column[] =>
  database.all('SELECT * FROM graph_column WHERE list = ? ORDER BY position', [list]).map(columnOf);

export const findColumn = (columns: readonly Column[], key: string): Column | undefined =>
  columns.find((column) => column.id === key.toLowerCase() || column.name === key);

const LOOKUPS: readonly Kind[] = ['person', 'multiPerson', 'lookup', 'multiLookup'];

export function addColumn(database: Database, list: string, kind: Kind, definition: JsonObject): string {
  const id = randomUUID();
  const name = String(definition['name']);
  const field = LOOKUPS.includes(kind) ? `${name}LookupId` : name;
  const position = Number(
    database.one('SELECT coalesce(max(position), 0) + 1 AS next FROM graph_column WHERE list = ?', [list])?.['next'],
  );
  database.run('INSERT INTO graph_column VALUES (?, ?, ?, ?, ?, ?, ?)', [
    id,
    list,
    name,
    field,
    kind,
    JSON.stringify({ id, ...definition }),
    position,
  ]);
  return id;
}

export const changeColumn = (database: Database, id: string, definition: JsonObject) =>
  database.run('UPDATE graph_column SET definition = ? WHERE id = ?', [JSON.stringify(definition), id]);

/** Its values go with it, so that a new column of the same name begins empty. */
export function removeColumn(database: Database, list: string, column: Column): void {
  database.run('DELETE FROM graph_index WHERE list = ? AND field = ?', [list, column.field]);
  database.run('UPDATE graph_item SET fields = json_remove(fields, ?) WHERE list = ?', [`$."${column.field}"`, list]);
  database.run('DELETE FROM graph_column WHERE id = ?', [column.id]);
}
