// The injected fault of a read that does not show the newest change yet.
import type { GraphAsk } from './ask.ts';
import type { Item } from './store/item.ts';
import type { Shelf } from './store/items.ts';
import { asItem, versionsOf } from './store/versions.ts';

const USUAL = 15_000;

/** The item as this read sees it: itself, or while the fault lasts its version before; undefined = not there yet. */
export function seenBy(ask: GraphAsk, shelf: Shelf, item: Item): Item | undefined {
  const fault = ask.fault('stale-read');
  // The items' own times are whole seconds.
  const age = ask.world.clock.now() - Date.parse(item.modified);
  if (!fault || age > (fault.amount ?? USUAL)) return item;
  const before = versionsOf(shelf, item).find((version) => version.number < item.version);
  return before && asItem(item, before);
}
