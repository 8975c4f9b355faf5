import { collection, created, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import { type GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import { defaults, readFields } from '../field-write.ts';
import { readItemFilter, readOrder, takesRisk } from '../item-filter.ts';
import { type Bookmark, searchItems, THRESHOLD } from '../item-search.ts';
import { fieldsView, itemContext, itemView, type Place, type View } from '../item-view.ts';
import type { JsonObject } from '../json.ts';
import { itemOf, itemToChange, objectMember, placeOf, stampOf } from '../place.ts';
import { readExpand } from '../query.ts';
import { etagOf, type Item } from '../store/item.ts';
import { addItem, changeItem, removeItem, type Shelf } from '../store/items.ts';

/** Rule 85. */
const PAGE = 200;

const EXPANDABLE = /^fields$/i;

/** `$select` and `$expand` of an item address. */
export function viewOf(ask: GraphAsk): View {
  const expansions = readExpand(ask.query.get('expand'));
  const strange = expansions.find((each) => !EXPANDABLE.test(each.name));
  if (strange) throw failure('notSupported', `$expand=${strange.name} on items`);
  const select = expansions[0]?.options.get('select');
  const odd = [...(expansions[0]?.options.keys() ?? [])].find((name) => name !== 'select');
  if (odd !== undefined) throw failure('notSupported', `the option $${odd} inside $expand=fields`);
  return {
    select: ask.query.list('select'),
    fields: expansions.length === 0 ? undefined : (select?.split(',').map((name) => name.trim()) ?? 'all'),
  };
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

export function getItems(ask: GraphAsk): GraphAnswer {
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
  return collection(
    itemContext(place),
    found.items.map((item) => itemView(place, item, view)),
    { next: nextLink(ask, found.next) },
  );
}

function writtenFields(ask: GraphAsk, shelf: Shelf): JsonObject {
  const body = ask.body();
  if (body['contentType'] !== undefined) throw failure('notSupported', 'choosing the content type of an item');
  return readFields(shelf.columns, objectMember(body, 'fields'), ask.header('prefer'));
}

export function postItem(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  if (place.list.template === 'documentLibrary') throw failure('libraryItem');
  const fields = writtenFields(ask, shelf);
  const item = addItem(shelf, { ...defaults(shelf.columns), ...fields }, stampOf(ask));
  return created(single(place, item, { select: undefined, fields: 'all' }));
}

export function getItem(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemOf(ask, shelf);
  if (ask.header('if-none-match')?.trim() === etagOf(item)) return { status: 304 };
  return ok(single(place, item, viewOf(ask)));
}

export function getFields(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemOf(ask, shelf);
  const context = `${ROOT}/$metadata#${itemContext(place)}('${item.id}')/fields/$entity`;
  return ok({ '@odata.context': context, ...fieldsView(place, item, ask.query.list('select') ?? 'all') });
}

/** Answers with the whole item. */
export function patchItem(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemToChange(ask, shelf);
  const fields = writtenFields(ask, shelf);
  return ok(single(place, changeItem(shelf, item, fields, stampOf(ask)), { select: undefined, fields: 'all' }));
}

/** Answers with the fieldValueSet only (rule 44). */
export function patchFields(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemToChange(ask, shelf);
  const fields = readFields(shelf.columns, ask.body(), ask.header('prefer'));
  const changed = changeItem(shelf, item, fields, stampOf(ask));
  const context = `${ROOT}/$metadata#${itemContext(place)}('${item.id}')/fields/$entity`;
  return ok({ '@odata.context': context, ...fieldsView(place, changed, 'all') });
}

export function deleteItem(ask: GraphAsk): GraphAnswer {
  const { shelf } = placeOf(ask);
  removeItem(shelf, itemToChange(ask, shelf));
  return noContent;
}
