import { randomUUID } from 'node:crypto';
import type { Database, Value } from '../../database.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Column } from './columns.ts';
import { indexValue } from './index-value.ts';
import { type Item, itemOf } from './item.ts';

/** Where an item lives and how its columns are kept. */
export interface Shelf {
  readonly database: Database;
  readonly list: string;
  readonly columns: readonly Column[];
}

export interface Stamp {
  /** ISO, seconds. */
  readonly now: string;
  readonly by: JsonObject;
}

export function findItem(shelf: Shelf, id: string): Item | undefined {
  if (!/^\d{1,10}$/.test(id)) return undefined;
  const row = shelf.database.one('SELECT * FROM graph_item WHERE list = ? AND id = ?', [shelf.list, Number(id)]);
  return row && itemOf(row);
}

/** All items by id, a thousand at a time: a large list does not fit into memory. */
export function* everyItem({ database, list }: Shelf): Generator<Item> {
  const sql = 'SELECT * FROM graph_item WHERE list = ? AND id > ? ORDER BY id LIMIT 1000';
  for (let last = 0; ; ) {
    const found = database.all(sql, [list, last]).map(itemOf);
    yield* found;
    const end = found.at(-1);
    if (!end) return;
    last = end.id;
  }
}

function nextNumber(shelf: Shelf, counter: 'next_item' | 'next_change'): number {
  const row = shelf.database.one(
    `UPDATE graph_list SET ${counter} = ${counter} + 1 WHERE id = ? RETURNING ${counter} - 1 AS number`,
    [shelf.list],
  );
  return Number(row?.['number']);
}

function noteChange(shelf: Shelf, item: number, deleted: 0 | 1): void {
  shelf.database.run('INSERT OR REPLACE INTO graph_change VALUES (?, ?, ?, ?)', [
    shelf.list,
    item,
    nextNumber(shelf, 'next_change'),
    deleted,
  ]);
}

function refuseDuplicates(shelf: Shelf, item: Item, columns: readonly Column[]): void {
  for (const column of columns.filter((each) => each.unique)) {
    const value = indexValue(column, item);
    if (value === null) continue;
    const other = shelf.database.one(
      'SELECT item FROM graph_index WHERE list = ? AND field = ? AND value = ? AND item <> ? LIMIT 1',
      [shelf.list, column.field, value, item.id],
    );
    if (other) throw failure('uniqueViolated');
  }
}

export function indexItem(shelf: Shelf, item: Item, columns: readonly Column[]): void {
  for (const column of columns) {
    shelf.database.run('INSERT INTO graph_index VALUES (?, ?, ?, ?)', [
      shelf.list,
      column.field,
      indexValue(column, item),
      item.id,
    ]);
  }
}

function keep(shelf: Shelf, item: Item): void {
  const { database, list } = shelf;
  const indexed = shelf.columns.filter((column) => column.indexed && column.kind !== 'counter');
  refuseDuplicates(shelf, item, indexed);
  const fields = JSON.stringify(item.fields);
  const editor = JSON.stringify(item.editor);
  const values: Value[] = [list, item.id, item.guid, item.version, item.created, item.modified];
  database.run('INSERT OR REPLACE INTO graph_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    ...values,
    JSON.stringify(item.author),
    editor,
    fields,
  ]);
  database.run('INSERT INTO graph_version VALUES (?, ?, ?, ?, ?, ?)', [
    list,
    item.id,
    item.version,
    item.modified,
    editor,
    fields,
  ]);
  database.run('DELETE FROM graph_index WHERE list = ? AND item = ?', [list, item.id]);
  indexItem(shelf, item, indexed);
  noteChange(shelf, item.id, 0);
}

const withoutEmpty = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** These three want a transaction around them; the exported functions below give one. */
export function insertItem(shelf: Shelf, fields: JsonObject, stamp: Stamp): Item {
  const item: Item = {
    id: nextNumber(shelf, 'next_item'),
    guid: randomUUID(),
    version: 1,
    created: stamp.now,
    modified: stamp.now,
    author: stamp.by,
    editor: stamp.by,
    fields: withoutEmpty(fields),
  };
  shelf.database.run('UPDATE graph_list SET items = items + 1 WHERE id = ?', [shelf.list]);
  keep(shelf, item);
  return item;
}

export function updateItem(shelf: Shelf, item: Item, fields: JsonObject, stamp: Stamp): Item {
  const changed: Item = {
    ...item,
    version: item.version + 1,
    modified: stamp.now,
    editor: stamp.by,
    fields: withoutEmpty({ ...item.fields, ...fields }),
  };
  keep(shelf, changed);
  return changed;
}

export function dropItem(shelf: Shelf, item: Item): void {
  const { database, list } = shelf;
  database.run('DELETE FROM graph_item WHERE list = ? AND id = ?', [list, item.id]);
  for (const table of ['graph_version', 'graph_index', 'graph_file']) {
    database.run(`DELETE FROM ${table} WHERE list = ? AND item = ?`, [list, item.id]);
  }
  database.run('UPDATE graph_list SET items = items - 1 WHERE id = ?', [list]);
  noteChange(shelf, item.id, 1);
}

export const addItem = (shelf: Shelf, fields: JsonObject, stamp: Stamp): Item =>
  shelf.database.together(() => insertItem(shelf, fields, stamp));

/** Merges: what is not named keeps its value, `null` clears (rules 44 and 60). */
export const changeItem = (shelf: Shelf, item: Item, fields: JsonObject, stamp: Stamp): Item =>
  shelf.database.together(() => updateItem(shelf, item, fields, stamp));

export const removeItem = (shelf: Shelf, item: Item): void => shelf.database.together(() => dropItem(shelf, item));
