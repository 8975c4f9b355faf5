import { collection, created, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { BUILTIN, LIBRARY } from '../builtin-columns.ts';
import { failure } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { parseFilter } from '../odata/parser.ts';
import { identityOf, listOf, nowOf, objectMember } from '../place.ts';
import { type Expansion, readExpand, readQuery } from '../query.ts';
import { type Site, siteOf } from '../site.ts';
import { addColumn, columnsOf } from '../store/columns.ts';
import { addList, findList, type List, listsOf, removeList, renameList } from '../store/lists.ts';
import { USER_INFORMATION } from '../user-information.ts';
import { columnToAdd } from './columns.ts';
import { itemsIn } from './items.ts';

const TEMPLATES: readonly string[] = ['genericList', 'documentLibrary'];

const contextOf = (site: Site) => `sites('${encodeURIComponent(site.id)}')/lists`;

/** Not shown among the lists unless `system` is selected (rule 13). */
const isSystem = (list: List): boolean => list.template === USER_INFORMATION;

function listView(site: Site, list: List): JsonObject {
  return {
    '@odata.etag': `"${list.id},${list.version}"`,
    createdDateTime: list.created,
    description: list.description,
    eTag: `"${list.id},${list.version}"`,
    id: list.id,
    lastModifiedDateTime: list.modified,
    name: list.name,
    webUrl: `${site.webUrl}/Lists/${encodeURIComponent(list.name)}`,
    displayName: list.displayName,
    createdBy: list.author,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: isSystem(list), template: list.template },
    ...(isSystem(list) && { system: {} }),
  };
}

function chosen(ask: GraphAsk, view: JsonObject): JsonObject {
  const select = ask.query.list('select')?.map((name) => name.toLowerCase());
  if (!select) return view;
  return Object.fromEntries(
    Object.entries(view).filter(([name]) => name.startsWith('@') || select.includes(name.toLowerCase())),
  );
}

const only = (rows: readonly JsonObject[], select: readonly string[] | undefined): readonly JsonObject[] =>
  select ? rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => select.includes(name)))) : rows;

/** The part of `$expand=columns(…),items(…)` that an address has asked for (rule 15). */
function expandedPart(ask: GraphAsk, list: List, { name, options }: Expansion): JsonObject {
  const select = options.get('select')?.split(',');
  if (name === 'columns') {
    const columns = columnsOf(ask.world.database, list.id).map((column) => column.definition);
    return { columns: only(columns, select) };
  }
  if (name !== 'items') throw failure('notSupported', `$expand=${name} on lists`);
  const inner = new URLSearchParams([...options]).toString();
  const param = (part: string) => (part === 'list' ? list.id : ask.param(part));
  return { items: itemsIn({ ...ask, param, query: readQuery(`?${inner}`) }) };
}

const expanded = (ask: GraphAsk, list: List): JsonObject =>
  Object.fromEntries(
    readExpand(ask.query.get('expand')).flatMap((part) => Object.entries(expandedPart(ask, list, part))),
  );

/** Rule 16. */
function titleFilter(text: string): string {
  const filter = parseFilter(text);
  const wanted = filter.kind === 'compare' && filter.operator === 'eq' && filter.path === 'displayName' && filter.value;
  if (typeof wanted !== 'string') throw failure('listFilter');
  return wanted;
}

export function getLists(ask: GraphAsk): GraphAnswer {
  const site = siteOf(ask);
  const text = ask.query.get('filter');
  const title = text === undefined ? undefined : titleFilter(text).toLowerCase();
  const system = ask.query.list('select')?.includes('system') ?? false;
  const lists = listsOf(ask.world.database, site.id).filter(
    (list) => (title === undefined || list.displayName.toLowerCase() === title) && (system || !isSystem(list)),
  );
  const top = ask.query.number('top') ?? 200;
  const skip = Number(ask.query.get('skiptoken') ?? 0);
  const next =
    lists.length > skip + top ? `${ask.address}?${ask.query.with({ skiptoken: String(skip + top) })}` : undefined;
  return collection(
    contextOf(site),
    lists.slice(skip, skip + top).map((list) => ({ ...chosen(ask, listView(site, list)), ...expanded(ask, list) })),
    { next },
  );
}

const single = (ask: GraphAsk, site: Site, list: List): JsonObject => ({
  '@odata.context': `${ROOT}/$metadata#${contextOf(site)}/$entity`,
  ...chosen(ask, listView(site, list)),
  ...expanded(ask, list),
});

export const getList = (ask: GraphAsk): GraphAnswer => ok(single(ask, siteOf(ask), listOf(ask)));

function newList(body: JsonObject): { displayName: string; description: string; template: string } {
  if (body['name'] !== undefined) throw failure('listNameGiven');
  const displayName = body['displayName'];
  if (typeof displayName !== 'string' || displayName.trim() === '') throw failure('listNameMissing');
  const template = objectMember(body, 'list')['template'] ?? 'genericList';
  if (typeof template !== 'string' || !TEMPLATES.includes(template)) throw failure('listTemplate');
  return { displayName, template, description: String(body['description'] ?? '') };
}

export function postList(ask: GraphAsk): GraphAnswer {
  const site = siteOf(ask);
  const { database } = ask.world;
  const body = ask.body();
  const wanted = newList(body);
  const columns = Array.isArray(body['columns']) ? body['columns'].filter(isObject) : [];
  if (listsOf(database, site.id).some((list) => list.displayName.toLowerCase() === wanted.displayName.toLowerCase())) {
    throw failure('listExists');
  }
  const id = database.together(() => {
    const made = addList(database, { ...wanted, site: site.id, now: nowOf(ask), author: identityOf(ask) });
    const builtin = wanted.template === 'documentLibrary' ? [...BUILTIN, ...LIBRARY] : BUILTIN;
    for (const [kind, definition] of builtin) addColumn(database, made, kind, definition);
    for (const column of columns) {
      const { kind, definition } = columnToAdd(columnsOf(database, made), column);
      addColumn(database, made, kind, definition);
    }
    return made;
  });
  const list = findList(database, site.id, id);
  if (!list) throw failure('listNotFound');
  return created(single(ask, site, list));
}

export function patchList(ask: GraphAsk): GraphAnswer {
  const list = listOf(ask);
  const site = siteOf(ask);
  const { displayName = list.displayName, description = list.description } = ask.body();
  const lists = listsOf(ask.world.database, site.id);
  const taken = lists.some(
    (each) => each.id !== list.id && each.displayName.toLowerCase() === String(displayName).toLowerCase(),
  );
  if (taken) throw failure('listExists');
  renameList(ask.world.database, list, {
    displayName: String(displayName),
    description: String(description ?? ''),
    now: nowOf(ask),
  });
  return ok(single(ask, site, findList(ask.world.database, site.id, list.id) ?? list));
}

export function deleteList(ask: GraphAsk): GraphAnswer {
  const list = listOf(ask);
  if (isSystem(list)) throw failure('siteDenied');
  removeList(ask.world.database, list);
  return noContent;
}
