// How an item's versions look from outside (rule 98).
import type { GraphAsk } from './ask.ts';
import { fieldsView, type Place } from './item-view.ts';
import type { JsonObject } from './json.ts';
import { placeOf } from './place.ts';
import type { Item } from './store/item.ts';
import { asItem, type Version, versionsOf } from './store/versions.ts';

export function versionView(place: Place, item: Item, version: Version, fields: boolean): JsonObject {
  return {
    id: `${version.number}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: version.editor,
    ...(fields && { fields: fieldsView(place, asItem(item, version), 'all') }),
  };
}

export function versionViews(ask: GraphAsk, item: Item): readonly JsonObject[] {
  const { place, shelf } = placeOf(ask);
  return versionsOf(shelf, item).map((version) => versionView(place, item, version, false));
}
