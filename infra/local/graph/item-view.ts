// How an item looks from outside (rules 39-44, 56, 67).
import { ROOT } from './answer.ts';
import { type ContentType, standardType } from './content-types.ts';
import { failure } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { isLookup, type Lookups, severalLookups, singleLookup } from './lookups.ts';
import type { Column } from './store/columns.ts';
import { etagOf, type Item } from './store/item.ts';
import type { List } from './store/lists.ts';

export interface Place {
  readonly siteId: string;
  readonly siteUrl: string;
  readonly list: List;
  readonly columns: readonly Column[];
  readonly lookups: Lookups;
  readonly types: () => readonly ContentType[];
}

export interface View {
  /** `$select` on the item. */
  readonly select: readonly string[] | undefined;
  /** Undefined = not expanded; `all` = without a select of its own. */
  readonly fields: readonly string[] | 'all' | undefined;
}

/** Where the type that was chosen for an item lies among its fields; it does not show there. */
export const TYPE_FIELD = '.contentType';

function typeOf(place: Place, item: Item): JsonObject {
  const chosen = item.fields[TYPE_FIELD];
  const type = chosen === undefined ? undefined : place.types().find((each) => each.id === chosen);
  const { id, name } = type ?? standardType(place.list);
  return { id, name };
}

// SharePoint's own number for an app that acts without a person.
const APP_LOOKUP_ID = '1073741822';

const appOf = (identity: JsonObject) => isObject(identity['application']);
const lookupIdOf = (identity: JsonObject) => {
  const user = identity['user'];
  return isObject(user) && typeof user['lookupId'] === 'string' ? user['lookupId'] : APP_LOOKUP_ID;
};

/** The user information list's number stays inside. */
function identityOut(identity: JsonObject): JsonObject {
  const user = identity['user'];
  if (!isObject(user)) return identity;
  const { lookupId: _, ...shown } = user;
  return { ...identity, user: shown };
}

function systemFields(place: Place, item: Item): JsonObject {
  const title = item.fields['Title'];
  return {
    id: String(item.id),
    ContentType: typeOf(place, item)['name'],
    Modified: item.modified,
    Created: item.created,
    AuthorLookupId: lookupIdOf(item.author),
    EditorLookupId: lookupIdOf(item.editor),
    ...(appOf(item.author) && { AppAuthorLookupId: '2' }),
    ...(appOf(item.editor) && { AppEditorLookupId: '2' }),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ...(title !== undefined && { LinkTitleNoMenu: title, LinkTitle: title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
  };
}

function ownFields({ columns, lookups }: Place, item: Item): JsonObject {
  const entries = Object.entries(item.fields)
    .filter(([field]) => field !== TYPE_FIELD)
    .map(([field, value]): [string, Json | undefined] => {
      const column = columns.find((each) => each.field === field);
      const several = column && severalLookups(lookups, column, value ?? null);
      return several === undefined ? [field, value] : [column?.name ?? field, several];
    });
  return Object.fromEntries(entries);
}

/** Rule 56. */
const MOST_LOOKUPS = 12;

/** The texts of the single lookups that are selected by their own names. */
function shownLookups(place: Place, item: Item, select: readonly string[]): JsonObject {
  const asked = place.columns.filter(
    (column) => isLookup(column) && (select.includes(column.name) || select.includes(column.field)),
  );
  if (asked.length > MOST_LOOKUPS) throw failure('lookupsTooMany');
  return Object.fromEntries(
    asked
      .filter((column) => select.includes(column.name))
      .map((column) => [column.name, singleLookup(place.lookups, column, item.fields[column.field])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function chosen(place: Place, all: JsonObject, select: readonly string[]): JsonObject {
  const known = (name: string) =>
    Object.hasOwn(all, name) || place.columns.some((column) => column.field === name || column.name === name);
  const strange = select.find((name) => !known(name) && !/^(id|\w+LookupId|_\w+)$/.test(name));
  // Live behaviour unknown: the louder answer finds the caller's mistake.
  if (strange !== undefined) throw failure('fieldUnknown', strange);
  return Object.fromEntries(select.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])));
}

/** The fieldValueSet; empty fields are absent (rule 43). */
export function fieldsView(place: Place, item: Item, select: readonly string[] | 'all'): JsonObject {
  const all = { ...systemFields(place, item), ...ownFields(place, item) };
  if (select === 'all') return { '@odata.etag': etagOf(item), ...all };
  return { '@odata.etag': etagOf(item), ...chosen(place, { ...all, ...shownLookups(place, item, select) }, select) };
}

const pathOf = (place: Place) => `sites('${encodeURIComponent(place.siteId)}')/lists('${place.list.id}')/items`;

function itemMembers(place: Place, item: Item): JsonObject {
  return {
    createdDateTime: item.created,
    eTag: etagOf(item),
    id: String(item.id),
    lastModifiedDateTime: item.modified,
    webUrl: `${place.siteUrl}/Lists/${encodeURIComponent(place.list.name)}/${item.id}_.000`,
    createdBy: identityOut(item.author),
    lastModifiedBy: identityOut(item.editor),
    parentReference: { id: place.list.id, siteId: place.siteId },
    contentType: typeOf(place, item),
  };
}

export function itemView(place: Place, item: Item, view: View): JsonObject {
  const members = itemMembers(place, item);
  const select = view.select?.map((name) => name.toLowerCase());
  const shown = select
    ? Object.fromEntries(Object.entries(members).filter(([name]) => select.includes(name.toLowerCase())))
    : members;
  const at = `${pathOf(place)}('${item.id}')/fields`;
  return {
    '@odata.etag': etagOf(item),
    ...shown,
    ...(view.fields
      ? {
          'fields@odata.context': `${ROOT}/$metadata#${at}/$entity`,
          fields: fieldsView(place, item, view.fields),
        }
      : !select && { 'fields@odata.navigationLink': at }),
  };
}

export const itemContext = pathOf;

/** Rule 92: what is left of a deleted item. */
export const tombstone = (place: Place, id: number): JsonObject => ({
  id: String(id),
  parentReference: { id: place.list.id, siteId: place.siteId },
  contentType: { id: standardType(place.list).id, name: standardType(place.list).name },
  deleted: { state: 'deleted' },
});
