// Finds a page of items: which rows SharePoint would read, the list view threshold, paging (rules 81-86).
import type { Value } from '../database.ts';
import { failure } from './errors.ts';
import { columnOf, leading, literalFor, type Order, readingOf } from './item-filter.ts';
import { holds } from './odata/evaluate.ts';
import type { Filter, Predicate } from './odata/parser.ts';
import type { Column } from './store/columns.ts';
import { comparable, fieldValue } from './store/index-value.ts';
import { type Item, itemOf } from './store/item.ts';
import type { Shelf } from './store/items.ts';
import type { List } from './store/lists.ts';

export const THRESHOLD = 5000;

export interface Search {
  readonly filter: Filter | undefined;
  readonly order: Order | undefined;
  readonly top: number;
  readonly after: Bookmark | undefined;
}

/** The last row of the page before. */
export interface Bookmark {
  readonly id: number;
  readonly value: Value;
}

interface Found {
  readonly items: readonly Item[];
  readonly next: Bookmark | undefined;
}

interface Keyed {
  readonly item: Item;
  /** What it is ordered by. */
  readonly value: Value;
}

interface Rows {
  readonly sql: string;
  readonly values: readonly Value[];
}

const COMPARE = { eq: '=', ne: '<>', lt: '<', gt: '>', le: '<=', ge: '>=' } as const;

function condition(target: string, predicate: Predicate, value: Value): Rows {
  if (predicate.kind === 'call') {
    return { sql: `${target} >= ? AND ${target} < ?`, values: [value, `${String(value)}\u{10ffff}`] };
  }
  const operator = predicate.operator;
  if (value === null) return { sql: `${target} ${operator === 'eq' ? 'IS NULL' : 'IS NOT NULL'}`, values: [] };
  if (operator === 'ne') return { sql: `(${target} <> ? OR ${target} IS NULL)`, values: [value] };
  return { sql: `${target} ${COMPARE[operator]} ?`, values: [value] };
}

function rowsOf(shelf: Shelf, predicate: Predicate, column: Column): Rows {
  const value = literalFor(column, predicate.value);
  if (column.kind === 'counter') {
    const where = condition('id', predicate, value);
    return {
      sql: `SELECT id AS item FROM graph_item WHERE list = ? AND ${where.sql}`,
      values: [shelf.list, ...where.values],
    };
  }
  const where = condition('value', predicate, value);
  return {
    sql: `SELECT item FROM graph_index WHERE list = ? AND field = ? AND ${where.sql}`,
    values: [shelf.list, column.field, ...where.values],
  };
}

/** The rows an index gives; undefined = the whole list must be read. Throws above the threshold. */
function indexedRows(shelf: Shelf, list: List, filter: Filter | undefined): Rows | undefined {
  if (!filter) return undefined;
  const first = leading(filter);
  const column = first && columnOf(shelf.columns, first.path);
  if (!first || !column?.indexed) {
    if (list.items > THRESHOLD) throw failure('threshold');
    return undefined;
  }
  const rows = rowsOf(shelf, first, column);
  const matched = shelf.database.one(`SELECT count(*) AS n FROM (${rows.sql} LIMIT ${THRESHOLD + 1})`, rows.values);
  if (Number(matched?.['n']) > THRESHOLD) throw failure('threshold');
  return rows;
}

function* scan(shelf: Shelf, rows: Rows | undefined, after: number, size: number): Generator<Item> {
  // CROSS JOIN keeps the order: first the few rows of the index, then their items.
  const from = rows ? `(${rows.sql}) hit CROSS JOIN graph_item ON graph_item.id = hit.item` : 'graph_item';
  const sql = `SELECT graph_item.* FROM ${from} WHERE graph_item.list = ? AND graph_item.id > ? ORDER BY graph_item.id LIMIT ?`;
  for (let last = after; ; ) {
    const found = shelf.database.all(sql, [...(rows?.values ?? []), shelf.list, last, size]).map(itemOf);
    yield* found;
    last = found.at(-1)?.id ?? last;
    if (found.length < size) return;
  }
}

const passes = (shelf: Shelf, filter: Filter | undefined, item: Item) =>
  !filter ||
  holds(filter, readingOf(shelf.columns, item), (path, value) => literalFor(columnOf(shelf.columns, path), value));

function compare(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** The rows that follow the bookmark in the order of the index, as parts of it that lie one after the other. */
function parts({ column, descending }: Order, after: Bookmark | undefined): readonly Rows[] {
  const target = column.kind === 'counter' ? 'item' : 'value';
  const onwards = descending ? '<' : '>';
  if (!after) return [{ sql: '1', values: [] }];
  if (target === 'item') return [{ sql: `item ${onwards} ?`, values: [after.id] }];
  const { value, id } = after;
  const same: Rows = { sql: `value IS ? AND item ${onwards} ?`, values: [value, id] };
  // Empty ones come first upwards and last downwards.
  if (value === null) return descending ? [same] : [same, { sql: 'value IS NOT NULL', values: [] }];
  const beyond: Rows = { sql: `value ${onwards} ?`, values: [value] };
  return [same, beyond, ...(descending ? [{ sql: 'value IS NULL', values: [] }] : [])];
}

/** Up to `size` items after the bookmark, read through the index. */
function inOrder(shelf: Shelf, order: Order, after: Bookmark | undefined, size: number): readonly Keyed[] {
  const { column, descending } = order;
  const counter = column.kind === 'counter';
  const source = counter
    ? '(SELECT id AS item, id AS value FROM graph_item WHERE list = ?)'
    : '(SELECT item, value FROM graph_index WHERE list = ? AND field = ?)';
  const key: Value[] = counter ? [shelf.list] : [shelf.list, column.field];
  const way = descending ? 'DESC' : 'ASC';
  const found: Keyed[] = [];
  for (const part of parts(order, after)) {
    const rows = shelf.database.all(
      `SELECT graph_item.*, hit.value AS key FROM ${source} hit CROSS JOIN graph_item ON graph_item.id = hit.item
       WHERE graph_item.list = ? AND ${part.sql} ORDER BY ${counter ? '' : `hit.value ${way}, `}hit.item ${way} LIMIT ?`,
      [...key, shelf.list, ...part.values, size - found.length],
    );
    found.push(...rows.map((row) => ({ item: itemOf(row), value: row['key'] ?? null })));
    if (found.length >= size) break;
  }
  return found;
}

const markOf = ({ item, value }: Keyed): Bookmark => ({ id: item.id, value });

function* scanInOrder(shelf: Shelf, order: Order, after: Bookmark | undefined, size: number): Generator<Keyed> {
  for (let last = after; ; ) {
    const found = inOrder(shelf, order, last, size);
    yield* found;
    const end = found.at(-1);
    if (!end || found.length < size) return;
    last = markOf(end);
  }
}

function ordered(items: readonly Item[], { column, descending }: Order, after: Bookmark | undefined) {
  const keyed = items.map((item) => ({ item, id: item.id, value: comparable(column, fieldValue(column.field, item)) }));
  const sign = descending ? -1 : 1;
  const precedes = (a: Bookmark, b: Bookmark) => sign * (compare(a.value, b.value) || a.id - b.id);
  return keyed.filter((each) => !after || precedes(after, each) < 0).sort(precedes);
}

/** The rows in the order asked for. Few rows from another index are sorted here; all rows come through their own index. */
function candidates(shelf: Shelf, search: Search, rows: Rows | undefined): Iterable<Keyed> {
  const { filter, order, top, after } = search;
  const chunk = Math.min(top + 1, 1000);
  if (order?.column.indexed && !rows) return scanInOrder(shelf, order, after, chunk);
  if (!order) return plain(scan(shelf, rows, after?.id ?? 0, chunk));
  return ordered(
    [...scan(shelf, rows, 0, 1000)].filter((item) => passes(shelf, filter, item)),
    order,
    after,
  );
}

function* plain(items: Iterable<Item>): Generator<Keyed> {
  for (const item of items) yield { item, value: null };
}

export function searchItems(shelf: Shelf, list: List, search: Search): Found {
  const { filter, order, top } = search;
  if (order && !order.column.indexed && list.items > THRESHOLD) throw failure('threshold');
  const rows = indexedRows(shelf, list, filter);
  const page: Keyed[] = [];
  for (const each of candidates(shelf, search, rows)) {
    if (passes(shelf, filter, each.item)) page.push(each);
    if (page.length > top) break;
  }
  const last = page.length > top ? page[top - 1] : undefined;
  return { items: page.slice(0, top).map((each) => each.item), next: last && markOf(last) };
}
