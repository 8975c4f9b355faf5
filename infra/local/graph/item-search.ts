// Finds a page of items: which rows SharePoint would read, the list view threshold, paging (rules 81-86).
import type { Value } from '../database.ts';
import { failure } from './errors.ts';
import { columnOf, leading, literalFor, type Order, readingOf } from './item-filter.ts';
import { holds } from './odata/evaluate.ts';
import type { Filter, Predicate } from './odata/parser.ts';
import type { Column } from './store/columns.ts';
import { comparable, fieldValue } from './store/index-value.ts';
import { type Item, itemOf } from './store/item.ts';
import { type Shelf } from './store/items.ts';
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

function ordered(items: readonly Item[], { column, descending }: Order, after: Bookmark | undefined) {
  const keyed = items.map((item) => ({ item, id: item.id, value: comparable(column, fieldValue(column.field, item)) }));
  const precedes = (a: Bookmark, b: Bookmark) => (descending ? -1 : 1) * compare(a.value, b.value) || a.id - b.id;
  return keyed.filter((each) => !after || precedes(after, each) < 0).sort(precedes);
}

export function searchItems(shelf: Shelf, list: List, search: Search): Found {
  const { filter, order, top, after } = search;
  if (order && !order.column.indexed && list.items > THRESHOLD) throw failure('threshold');
  const rows = indexedRows(shelf, list, filter);
  const page: { item: Item; value: Value }[] = [];
  if (order) {
    const all = [...scan(shelf, rows, 0, 1000)].filter((item) => passes(shelf, filter, item));
    page.push(...ordered(all, order, after).slice(0, top + 1));
  } else {
    for (const item of scan(shelf, rows, after?.id ?? 0, Math.min(top + 1, 1000))) {
      if (passes(shelf, filter, item)) page.push({ item, value: null });
      if (page.length > top) break;
    }
  }
  const last = page.length > top ? page[top - 1] : undefined;
  return {
    items: page.slice(0, top).map((each) => each.item),
    next: last && { id: last.item.id, value: last.value },
  };
}
