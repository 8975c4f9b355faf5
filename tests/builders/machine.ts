// A machine with its own disk and its own list store, on a test's site.
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { columnsIn, fieldOf } from '../../bot/blocks/column.ts';
import { where } from '../../bot/blocks/query.ts';
import { batched } from '../../bot/edges/graph/batch.ts';
import { budget } from '../../bot/edges/graph/budget.ts';
import { type Item, type Items, listItems } from '../../bot/edges/graph/items.ts';
import { type GraphListCache, graphListCache } from '../../bot/edges/graph/list-cache.ts';
import { listPlace } from '../../bot/edges/graph/list-place.ts';
import { type OpenDisk, openDisk } from '../../bot/edges/queue/disk.ts';
import { provision } from '../../infra/sharepoint/provision.ts';
import { quietLog } from './quiet-log.ts';
import type { TestSite } from './test-site.ts';
import { aThing, systemList, type Thing, thingList } from './thing.ts';

type ThingCache = GraphListCache<Thing, 'owner'>;

export interface Machine {
  readonly cache: ThingCache;
  readonly items: Items;
  readonly disk: OpenDisk;
}

const byOwner = { owner: ({ owner, state }: Thing) => (state === 'open' ? owner : null) };

function machineOn(site: TestSite, disk: OpenDisk = openDisk(':memory:')): Machine {
  const place = listPlace(site.client, site.id, disk);
  const items = listItems({
    client: site.client,
    send: batched(site.client, budget(10_000, Date.now)),
    place: () => place(thingList.name),
    columns: () => columnsIn(thingList).map(fieldOf),
    urgency: 'people',
  });
  const cache = graphListCache({
    list: thingList,
    indexes: byOwner,
    items,
    disk,
    log: quietLog(),
    reachable: () => {},
  });
  return { cache, items, disk };
}

/** Tries as the queue does, until it is settled. */
export async function settle({ cache }: Machine, write: Parameters<ThingCache['write']>[0]): Promise<string> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const { result } = await cache.write(write, attempt);
    if (result !== 'again') return result;
  }
  return 'never';
}

let count = 0;

async function addedTo(machine: Machine, about: Partial<Thing>): Promise<Thing> {
  count += 1;
  const thing = aThing({ id: `${Date.now()}-${count}`, ...about });
  if ((await settle(machine, { add: thing })) !== 'done') throw new Error('not added');
  return thing;
}

export interface Store {
  site(): TestSite;
  /** The machine of this test, which has read the list. */
  here(): Machine;
  /** Another machine on the same site, or one started again on its disk. */
  machine(disk?: OpenDisk): Machine;
  added(about?: Partial<Thing>): Promise<Thing>;
  /** What SharePoint holds of a thing. */
  stored(thing: Thing): Promise<readonly Item[]>;
}

/** Makes the lists of the tests on a site before them, and takes them away afterwards. */
export function storeOn(open: () => Promise<TestSite>): Store {
  let site: TestSite;
  let here: Machine;
  beforeAll(async () => {
    site = await open();
    const made = await provision(site.client, { site: site.id, lists: [systemList, thingList] });
    expect(made.left).toEqual([]);
  }, 60_000);
  afterAll(() => site.close([thingList.name, systemList.name]));
  beforeEach(async () => {
    site.platform?.world.faults.clear();
    here = machineOn(site);
    await here.cache.follow();
  });
  return {
    site: () => site,
    here: () => here,
    machine: (disk) => machineOn(site, disk),
    added: (about = {}) => addedTo(here, about),
    stored: (thing) => here.items.where(where(thingList, 'id', 'eq', thing.id)),
  };
}
