import { collection, created, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { typeNamed } from '../content-types.ts';
import { failure } from '../errors.ts';
import { defaults, readFields } from '../field-write.ts';
import { driveItemOf } from '../item-file.ts';
import { readItemFilter, readOrder, takesRisk } from '../item-filter.ts';
import { type Bookmark, searchItems, THRESHOLD } from '../item-search.ts';
import { fieldsView, itemContext, itemView, type Place, TYPE_FIELD, type View } from '../item-view.ts';
import type { JsonObject } from '../json.ts';
import { itemOf, itemToChange, objectMember, placeOf, placeToChange, stampOf } from '../place.ts';
import { readExpand } from '../query.ts';
import { seenBy } from '../stale.ts';
import { etagOf, type Item } from '../store/item.ts';
import { addItem, changeItem, removeItem, type Shelf } from '../store/items.ts';
import { versionViews } from '../version-view.ts';

/** Rule 85. */
const PAGE = 200;

/** What an item can be expanded by besides its fields (rule 89). */
const MORE: Readonly<Record<string, (ask: GraphAsk, item: Item) => JsonObject>> = {
  versions: (ask, item) => ({ versions: versionViews(ask, item) }),
  driveItem: (ask, item) => {
    const file = driveItemOf(ask, item);
    return file ? { driveItem: file } : {};
  },
};

const isFields = (name: string) => name.toLowerCase() === 'fields';

/** `$select` and `$expand=fields` of an item address. */
export function viewOf(ask: GraphAsk): View {
  const expansions = readExpand(ask.query.get('expand'));
  const strange = expansions.find((each) => !isFields(each.name) && !Object.hasOwn(MORE, each.name));
  if (strange) throw failure('notSupported', `$expand=${strange.name} on items`);
  const fields = expansions.find((each) => isFields(each.name));
  const select = fields?.options.get('select');
  const odd = [...(fields?.options.keys() ?? [])].find((name) => name !== 'select');
  if (odd !== undefined) throw failure('notSupported', `the option $${odd} inside $expand=fields`);
  return {
    select: ask.query.list('select'),
    fields: fields ? (select?.split(',').map((name) => name.trim()) ?? 'all') : undefined,
  };
}

/** The item with all that the address expands. */
function shown(ask: GraphAsk, place: Place, item: Item, view: View): JsonObject {
  const more = readExpand(ask.query.get('expand')).flatMap(({ name }) => Object.entries(MORE[name]?.(ask, item) ?? {}));
  return { ...itemView(place, item, view), ...Object.fromEntries(more) };
}

const single = (place: Place, item: Item, view: View): JsonObject => ({
  '@odata.context': `${ROOT}/$metadata#${itemContext(place)}/$entity`,
  ...itemView(place, item, view),
});

export const itemAnswer = single;

export const pageSize = (ask: GraphAsk): number => Math.min(ask.query.number('top') ?? PAGE, THRESHOLD);

function bookmark(ask: GraphAsk): Bookmark | undefined {
  const token = ask.query.get('skiptoken');
  if (token === undefined) return undefined;
  const parts = new URLSearchParams(Buffer.from(token, 'base64url').toString());
  const id = Number(parts.get('p_ID'));
  if (!Number.isInteger(id) || id < 1) throw failure('optionMalformed', '$skiptoken');
  const value = parts.get('p_Value');
  return { id, value: value === null ? null : JSON.parse(value) };
}

/** Rule 86. */
function nextLink(ask: GraphAsk, next: Bookmark | undefined): string | undefined {
  if (!next) return undefined;
  const value = next.value === null ? '' : `&p_Value=${encodeURIComponent(JSON.stringify(next.value))}`;
  const token = Buffer.from(`Paged=TRUE&p_ID=${next.id}${value}`).toString('base64url');
  return `${ask.address}?${ask.query.with({ skiptoken: token })}`;
}

interface ItemPage {
  readonly place: Place;
  readonly rows: readonly JsonObject[];
  readonly next: string | undefined;
}

function itemPage(ask: GraphAsk): ItemPage {
  if (ask.query.get('skip') !== undefined) throw failure('skipRefused');
  if (ask.query.get('count') === 'true') throw failure('countRefused');
  const { place, shelf } = placeOf(ask);
  const risk = takesRisk(ask.header('prefer'));
  const text = ask.query.get('filter');
  const orderby = ask.query.get('orderby');
  const order = readOrder(shelf.columns, orderby, risk);
  if (orderby !== undefined && !order && place.list.items > THRESHOLD) throw failure('threshold');
  const found = searchItems(shelf, place.list, {
    filter: text === undefined ? undefined : readItemFilter(shelf.columns, text, risk),
    order,
    top: pageSize(ask),
    after: bookmark(ask),
  });
  const view = viewOf(ask);
  const seen = found.items.flatMap((item) => seenBy(ask, shelf, item) ?? []);
  return { place, rows: seen.map((item) => shown(ask, place, item, view)), next: nextLink(ask, found.next) };
}

export function getItems(ask: GraphAsk): GraphAnswer {
  const { place, rows, next } = itemPage(ask);
  return collection(itemContext(place), rows, { next });
}

/** The first items of a list, where the list itself is asked for with them. */
export const itemsIn = (ask: GraphAsk): readonly JsonObject[] => itemPage(ask).rows;

/** Rule 66. */
function chosenType(place: Place, body: JsonObject): JsonObject {
  if (body['contentType'] === undefined) return {};
  const type = typeNamed(place.types(), String(objectMember(body, 'contentType')['id']));
  if (!type) throw failure('contentTypeRefused');
  return { [TYPE_FIELD]: type.id };
}

function writtenFields(ask: GraphAsk, place: Place): JsonObject {
  const body = ask.body();
  const fields = readFields(place.columns, objectMember(body, 'fields'), ask.header('prefer'));
  return { ...fields, ...chosenType(place, body) };
}

export function postItem(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeToChange(ask);
  if (place.list.template === 'documentLibrary') throw failure('libraryItem');
  const fields = writtenFields(ask, place);
  const item = addItem(shelf, { ...defaults(shelf.columns), ...fields }, stampOf(ask));
  return created(single(place, item, { select: undefined, fields: 'all' }));
}

function itemToRead(ask: GraphAsk, shelf: Shelf): Item {
  const item = seenBy(ask, shelf, itemOf(ask, shelf));
  if (!item) throw failure('itemNotFound');
  return item;
}

export function getItem(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemToRead(ask, shelf);
  if (ask.header('if-none-match')?.trim() === etagOf(item)) return { status: 304 };
  const context = `${ROOT}/$metadata#${itemContext(place)}/$entity`;
  return ok({ '@odata.context': context, ...shown(ask, place, item, viewOf(ask)) });
}

export function getFields(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemToRead(ask, shelf);
  const context = `${ROOT}/$metadata#${itemContext(place)}('${item.id}')/fields/$entity`;
  return ok({ '@odata.context': context, ...fieldsView(place, item, ask.query.list('select') ?? 'all') });
}

/** Answers with the whole item. */
export function patchItem(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeToChange(ask);
  const item = itemToChange(ask, shelf);
  const fields = writtenFields(ask, place);
  return ok(single(place, changeItem(shelf, item, fields, stampOf(ask)), { select: undefined, fields: 'all' }));
}

/** Answers with the fieldValueSet only (rule 44). */
export function patchFields(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeToChange(ask);
  const item = itemToChange(ask, shelf);
  const fields = readFields(shelf.columns, ask.body(), ask.header('prefer'));
  const changed = changeItem(shelf, item, fields, stampOf(ask));
  const context = `${ROOT}/$metadata#${itemContext(place)}('${item.id}')/fields/$entity`;
  return ok({ '@odata.context': context, ...fieldsView(place, changed, 'all') });
}

export function deleteItem(ask: GraphAsk): GraphAnswer {
  const { shelf } = placeToChange(ask);
  removeItem(shelf, itemToChange(ask, shelf));
  return noContent;
}
