import type { Row } from '../../database.ts';
import { collection, type GraphAnswer, noContent, ok, ROOT } from '../answer.ts';
import { type GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import { fieldsView, itemContext, type Place } from '../item-view.ts';
import { type JsonObject, stored } from '../json.ts';
import { itemOf, placeOf, stampOf } from '../place.ts';
import { readExpand } from '../query.ts';
import { type Item } from '../store/item.ts';
import { changeItem, type Shelf } from '../store/items.ts';

interface Version {
  readonly number: number;
  readonly modified: string;
  readonly editor: JsonObject;
  readonly fields: JsonObject;
}

const versionOf = (row: Row): Version => ({
  number: Number(row['version']),
  modified: String(row['modified']),
  editor: stored(row['editor']),
  fields: stored(row['fields']),
});

/** Newest first. */
const versionsOf = (shelf: Shelf, item: Item): readonly Version[] =>
  shelf.database
    .all('SELECT * FROM graph_version WHERE list = ? AND item = ? ORDER BY version DESC', [shelf.list, item.id])
    .map(versionOf);

const asItem = (item: Item, version: Version): Item => ({
  ...item,
  version: version.number,
  modified: version.modified,
  editor: version.editor,
  fields: version.fields,
});

function view(place: Place, item: Item, version: Version, fields: boolean): JsonObject {
  return {
    id: `${version.number}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: version.editor,
    ...(fields && { fields: fieldsView(place, asItem(item, version), 'all') }),
  };
}

const expandsFields = (ask: GraphAsk) => readExpand(ask.query.get('expand')).some((each) => each.name === 'fields');

function found(ask: GraphAsk) {
  const { place, shelf } = placeOf(ask);
  const item = itemOf(ask, shelf);
  const version = versionsOf(shelf, item).find((each) => `${each.number}.0` === ask.param('version'));
  if (!version) throw failure('versionNotFound');
  return { place, shelf, item, version };
}

export function getVersions(ask: GraphAsk): GraphAnswer {
  const { place, shelf } = placeOf(ask);
  const item = itemOf(ask, shelf);
  const fields = expandsFields(ask);
  return collection(
    `${itemContext(place)}('${item.id}')/versions`,
    versionsOf(shelf, item).map((version) => view(place, item, version, fields)),
  );
}

export function getVersion(ask: GraphAsk): GraphAnswer {
  const { place, item, version } = found(ask);
  return ok(view(place, item, version, expandsFields(ask)));
}

export function getVersionFields(ask: GraphAsk): GraphAnswer {
  const { place, item, version } = found(ask);
  const context = `${ROOT}/$metadata#${itemContext(place)}('${item.id}')/versions('${version.number}.0')/fields/$entity`;
  return ok({ '@odata.context': context, ...fieldsView(place, asItem(item, version), 'all') });
}

/** Rule 98: restoring makes a new version. */
export function restoreVersion(ask: GraphAsk): GraphAnswer {
  const { shelf, item, version } = found(ask);
  const cleared = Object.fromEntries(Object.keys(item.fields).map((name) => [name, null]));
  changeItem(shelf, item, { ...cleared, ...version.fields }, stampOf(ask));
  return noContent;
}
