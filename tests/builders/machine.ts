// A machine with its own disk and its own list store, on a test's site.
import { columnsIn, fieldOf } from '../../bot/blocks/column.ts';
import { budget } from '../../bot/edges/graph/budget.ts';
import { gathered } from '../../bot/edges/graph/gathered.ts';
import { type Items, listItems } from '../../bot/edges/graph/items.ts';
import { listPlace } from '../../bot/edges/graph/list-place.ts';
import { type GraphShelf, graphShelf } from '../../bot/edges/graph/shelf.ts';
import { type OpenDisk, openDisk } from '../../bot/edges/queue/disk.ts';
import type { TestSite } from './test-site.ts';
import { aThing, type Thing, thingList } from './thing.ts';
import { quietLog } from './town.ts';

type ThingShelf = GraphShelf<Thing, 'owner'>;

export interface Machine {
  readonly shelf: ThingShelf;
  readonly items: Items;
  readonly disk: OpenDisk;
}

const byOwner = { owner: ({ owner, state }: Thing) => (state === 'open' ? owner : null) };

export function machineOn(site: TestSite, disk: OpenDisk = openDisk(':memory:')): Machine {
  const place = listPlace(site.client, site.id, disk);
  const items = listItems({
    client: site.client,
    send: gathered(site.client, budget(10_000, Date.now)),
    place: () => place(thingList.name),
    columns: columnsIn(thingList).map(fieldOf),
  });
  const shelf = graphShelf({ list: thingList, indexes: byOwner, items, disk, log: quietLog(), reachable: () => {} });
  return { shelf, items, disk };
}

/** Tries as the queue does, until it is settled. */
export async function settle({ shelf }: Machine, write: Parameters<ThingShelf['write']>[0]): Promise<string> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const { result } = await shelf.write(write, attempt);
    if (result !== 'again') return result;
  }
  return 'never';
}

let added = 0;

export async function addedTo(machine: Machine, about: Partial<Thing> = {}): Promise<Thing> {
  added += 1;
  const thing = aThing({ id: `${Date.now()}-${added}`, ...about });
  if ((await settle(machine, { add: thing })) !== 'done') throw new Error('not added');
  return thing;
}
