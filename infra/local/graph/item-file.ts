// The file that a list item of a library stands for.
import type { GraphAsk } from './ask.ts';
import { driveItemView, driveOfList } from './drive.ts';
import type { JsonObject } from './json.ts';
import { listOf } from './place.ts';
import { siteOf } from './site.ts';
import { fileByItem } from './store/files.ts';
import type { Item } from './store/item.ts';

/** Undefined outside libraries. */
export function driveItemOf(ask: GraphAsk, item: Item): JsonObject | undefined {
  const list = listOf(ask);
  if (list.template !== 'documentLibrary') return undefined;
  const drive = driveOfList(ask, siteOf(ask), list);
  const file = fileByItem(drive.shelf, item.id);
  return file && driveItemView(drive, file, item);
}
