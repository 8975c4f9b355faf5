import type { Row } from '../../database.ts';
import { type JsonObject, stored } from '../json.ts';

export interface Item {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly created: string;
  readonly modified: string;
  readonly author: JsonObject;
  readonly editor: JsonObject;
  /** Only what has a value. */
  readonly fields: JsonObject;
}

export const itemOf = (row: Row): Item => ({
  id: Number(row['id']),
  guid: String(row['guid']),
  version: Number(row['version']),
  created: String(row['created']),
  modified: String(row['modified']),
  author: stored(row['author']),
  editor: stored(row['editor']),
  fields: stored(row['fields']),
});

export const etagOf = (item: Item): string => `"${item.guid},${item.version}"`;
