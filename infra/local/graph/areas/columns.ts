import type { Database } from '../../database.ts';
import { collection, created, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { isBuiltin } from '../builtin-columns.ts';
import { changedColumn, MOST_INDEXES, newColumn } from '../column-definition.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { listOf } from '../place.ts';
import { siteOf } from '../site.ts';
import { addColumn, type Column, changeColumn, columnsOf, findColumn, removeColumn } from '../store/columns.ts';
import { indexValue } from '../store/index-value.ts';
import { everyItem, indexItem, type Shelf } from '../store/items.ts';

/** The site's own columns are kept as a list's, under the site's id (rule 25). */
const holderOf = (ask: GraphAsk): string => (ask.param('list') === '' ? siteOf(ask).id : listOf(ask).id);

function contextOf(ask: GraphAsk): string {
  const list = ask.param('list');
  const inList = list === '' ? '' : `/lists('${encodeURIComponent(list)}')`;
  return `sites('${encodeURIComponent(ask.param('site'))}')${inList}/columns`;
}

const entity = (ask: GraphAsk, column: JsonObject): JsonObject => ({
  '@odata.context': `${ROOT}/$metadata#${contextOf(ask)}/$entity`,
  ...column,
});

function found(ask: GraphAsk): { shelf: Shelf; column: Column } {
  const holder = holderOf(ask);
  const columns = columnsOf(ask.world.database, holder);
  const column = findColumn(columns, ask.param('column'));
  if (!column) throw failure('columnNotFound');
  return { shelf: { database: ask.world.database, list: holder, columns }, column };
}

// The number of indexes a list may have leaves out the one on ID, which is always there.
function checkRoom(columns: readonly Column[]): void {
  const indexes = columns.filter((column) => column.indexed && column.kind !== 'counter').length;
  if (indexes >= MOST_INDEXES) {
    throw failure('columnRefused', `A list can have at most ${MOST_INDEXES} indexed columns`);
  }
}

/** Checks a new column against those that are there. */
export function columnToAdd(columns: readonly Column[], body: JsonObject) {
  const made = newColumn(body);
  const name = String(made.definition['name']);
  if (columns.some((column) => column.name.toLowerCase() === name.toLowerCase())) throw failure('columnExists', name);
  if (made.definition['indexed'] === true) checkRoom(columns);
  return made;
}

/** Fills the index of a column that has just got one; refuses it when a unique column holds doublets. */
function fillIndex(database: Database, shelf: Shelf, column: Column): void {
  database.run('DELETE FROM graph_index WHERE list = ? AND field = ?', [shelf.list, column.field]);
  if (!column.indexed) return;
  const seen = new Set<unknown>();
  for (const item of everyItem(shelf)) {
    const value = indexValue(column, item);
    if (column.unique && value !== null && seen.has(value)) throw failure('uniqueViolated');
    seen.add(value);
    indexItem(shelf, item, [column]);
  }
}

export function getColumns(ask: GraphAsk): GraphAnswer {
  const select = ask.query.list('select');
  const columns = columnsOf(ask.world.database, holderOf(ask)).map((column) => column.definition);
  const shown = columns.filter((column) => column['hidden'] !== true || select?.includes('hidden'));
  const value = shown.map((column) =>
    select ? Object.fromEntries(Object.entries(column).filter(([name]) => select.includes(name))) : column,
  );
  return collection(contextOf(ask), value);
}

export const getColumn = (ask: GraphAsk): GraphAnswer => ok(entity(ask, found(ask).column.definition));

export function postColumn(ask: GraphAsk): GraphAnswer {
  const { database } = ask.world;
  const holder = holderOf(ask);
  const { kind, definition } = columnToAdd(columnsOf(database, holder), ask.body());
  const body = database.together(() => {
    const id = addColumn(database, holder, kind, definition);
    const columns = columnsOf(database, holder);
    const column = findColumn(columns, id);
    if (!column) throw failure('columnNotFound');
    fillIndex(database, { database, list: holder, columns }, column);
    return column.definition;
  });
  return created(entity(ask, body));
}

// Of the columns that SharePoint keeps itself, only these can get an index through the interface.
const INDEXABLE_SYSTEM: readonly string[] = ['Title', 'Created', 'Modified'];

export function patchColumn(ask: GraphAsk): GraphAnswer {
  const { database } = ask.world;
  const { shelf, column } = found(ask);
  const body = ask.body();
  if (isBuiltin(column.name) && !INDEXABLE_SYSTEM.includes(column.name)) throw failure('fieldReadOnly', column.name);
  const definition = changedColumn(column.kind, column.definition, body);
  if (definition['indexed'] === true && !column.indexed) checkRoom(shelf.columns);
  database.together(() => {
    changeColumn(database, column.id, definition);
    const columns = columnsOf(database, shelf.list);
    const changed = findColumn(columns, column.id);
    const reindex = changed && (changed.indexed !== column.indexed || changed.unique !== column.unique);
    if (reindex) fillIndex(database, { ...shelf, columns }, changed);
  });
  return ok(entity(ask, definition));
}

export function deleteColumn(ask: GraphAsk): GraphAnswer {
  const { shelf, column } = found(ask);
  if (isBuiltin(column.name)) throw failure('fieldReadOnly', column.name);
  ask.world.database.together(() => removeColumn(ask.world.database, shelf.list, column));
  return noContent;
}
