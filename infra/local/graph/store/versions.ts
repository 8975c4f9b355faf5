import type { Row } from '../../database.ts';
import { type JsonObject, stored } from '../json.ts';
import type { Item } from './item.ts';
import type { Shelf } from './items.ts';

export interface Version {
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
export const versionsOf = (shelf: Shelf, item: Item): readonly Version[] =>
  shelf.database
    .all('SELECT * FROM graph_version WHERE list = ? AND item = ? ORDER BY version DESC', [shelf.list, item.id])
    .map(versionOf);

/** The item as it was then. */
export const asItem = (item: Item, version: Version): Item => ({
  ...item,
  version: version.number,
  modified: version.modified,
  editor: version.editor,
  fields: version.fields,
});
