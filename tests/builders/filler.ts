// Puts things straight into the platform's store, as if they had been written long ago.
import { type ListOf, writeFields } from '../../bot/blocks/column.ts';
import { columnsOf } from '../../infra/local/graph/store/columns.ts';
import { insertItem, type Shelf } from '../../infra/local/graph/store/items.ts';
import { findList } from '../../infra/local/graph/store/lists.ts';
import type { Platform } from '../../infra/local/platform.ts';

export function filler({ world, info }: Platform) {
  const { database } = world;
  const stamp = { now: '2026-11-24T08:00:00Z', by: { user: { displayName: 'Värna' } } };
  return <Thing extends { readonly id: string }>(list: ListOf<Thing>, things: readonly Thing[]) => {
    const found = findList(database, info.site.id, list.name);
    if (!found) throw new Error(`no list ${list.name}`);
    const shelf: Shelf = { database, list: found.id, columns: columnsOf(database, found.id) };
    database.together(() => {
      for (const thing of things) {
        const stored = Object.entries(writeFields(list, thing)).filter(([, value]) => value !== '' && value !== null);
        insertItem(shelf, Object.fromEntries(stored), stamp);
      }
    });
  };
}
