// The list store over real HTTP; against a real tenant when VARNA_TEST_* are set, then without what must be made to fail.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { columnsIn, fieldOf } from '../../bot/blocks/column.ts';
import { where } from '../../bot/blocks/query.ts';
import { budget } from '../../bot/edges/graph/budget.ts';
import { gathered } from '../../bot/edges/graph/gathered.ts';
import { type Items, listItems } from '../../bot/edges/graph/items.ts';
import { listPlace } from '../../bot/edges/graph/list-place.ts';
import { type GraphShelf, graphShelf } from '../../bot/edges/graph/shelf.ts';
import { type OpenDisk, openDisk } from '../../bot/edges/queue/disk.ts';
import type { FaultName } from '../../infra/local/faults.ts';
import { provision } from '../../infra/sharepoint/provision.ts';
import { isRealTenant, type TestSite, testSite } from '../builders/test-site.ts';
import { aThing, changed, systemList, type Thing, thingList } from '../builders/thing.ts';
import { quietLog } from '../builders/town.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
  const made = await provision(site.client, { site: site.id, lists: [systemList, thingList] });
  expect(made.left).toEqual([]);
}, 60_000);
afterAll(() => site.close(['TestThings', 'TestSystems']));

const byOwner = { owner: ({ owner, state }: Thing) => (state === 'open' ? owner : null) };
type ThingShelf = GraphShelf<Thing, 'owner'>;

/** A machine of its own, with its own disk. */
function machine(disk: OpenDisk = openDisk(':memory:')): { shelf: ThingShelf; items: Items; disk: OpenDisk } {
  const place = listPlace(site.client, site.id, disk);
  const items = listItems({
    client: site.client,
    send: gathered(site.client, budget(10_000, Date.now)),
    place: () => place('TestThings'),
    columns: columnsIn(thingList).map(fieldOf),
  });
  const shelf = graphShelf({ list: thingList, indexes: byOwner, items, disk, log: quietLog(), reachable: () => {} });
  return { shelf, items, disk };
}

let here: ReturnType<typeof machine>;
beforeEach(async () => {
  site.platform?.world.faults.clear();
  here = machine();
  await here.shelf.follow();
});

/** Tries as the queue does, until it is settled. */
async function settle({ shelf }: { shelf: ThingShelf }, write: Parameters<ThingShelf['write']>[0]): Promise<string> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const { result } = await shelf.write(write, attempt);
    if (result !== 'again') return result;
  }
  return 'never';
}
const added = async (about: Partial<Thing> = {}) => {
  const thing = aThing({ id: `${Date.now()}-${Math.round(performance.now() * 1_000)}`, ...about });
  expect(await settle(here, { add: thing })).toBe('done');
  return thing;
};
const stored = (thing: Thing) => here.items.where(where(thingList, 'id', 'eq', thing.id));
const fault = (name: FaultName, times = 1) => site.platform?.world.faults.set({ part: 'graph', name, times });
const ledger = async () =>
  (await (await fetch(`${site.platform?.world.origin}/control/ledger`)).json()) as {
    requests: number;
    units: number;
    recent: readonly { method: string; path: string }[];
  };
const forgetLedger = () => fetch(`${site.platform?.world.origin}/control/ledger`, { method: 'DELETE' });

describe('every kind of column', () => {
  it('is read as it was written: also å, quotes, line breaks, several choices and a lookup (graph.md 53, 54, 59)', async () => {
    const system = (await listItems({
      client: site.client,
      send: gathered(site.client, budget(10_000, Date.now)),
      place: () => listPlace(site.client, site.id, here.disk)('TestSystems'),
      columns: ['Title', 'Key'],
    }).create({ Title: 'Treserva', Key: `system-${Date.now()}` })) as { item: string };
    const thing = await added({
      title: `Åsa "O'Hara" & <b>=1+1`,
      about: 'rad ett\nrad två ✓',
      isDone: true,
      state: 'shut',
      marks: ['blue', 'red'],
      parts: [1, 2],
      system: system.item,
    });
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    expect(elsewhere.shelf.get(thing.id)).toEqual(thing);
  });

  it('is emptied again by a change (graph.md 43, 60)', async () => {
    const thing = await added({ marks: ['red'], about: 'mycket', isDone: true });
    const emptied = changed(thing, { marks: [], about: '', isDone: false });
    expect(await settle(here, { from: thing, to: emptied })).toBe('done');
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    expect(elsewhere.shelf.get(thing.id)).toEqual(emptied);
  });

  it('takes no more than SharePoint does, and says so before anything is promised (graph.md 38)', () => {
    expect(() => here.shelf.check({ add: aThing({ title: 'x'.repeat(256) }) })).toThrow('column Title: 256 characters');
    const parts = Array.from({ length: 40_000 }, (_, place) => place % 10);
    expect(() => here.shelf.check({ add: aThing({ parts }) })).toThrow(/column Parts: \d+ characters, 63999 fit/u);
    expect(() => here.shelf.check({ add: aThing({ title: 'x'.repeat(255) }) })).not.toThrow();
  });
});

describe('a question by an indexed column (graph.md 74–80)', () => {
  it('finds by text, choice, number, yes and no, beginning and order', async () => {
    const mark = `fråga '${Date.now()}'`;
    const one = await added({ title: `${mark} ett`, count: 990_001, state: 'shut', isDone: true });
    const two = await added({ title: `${mark} två`, count: 990_002 });
    const ids = async (filter: Parameters<Items['where']>[0]) =>
      (await here.items.where(filter)).map(({ fields }) => fields['Key']);
    expect(await ids(where(thingList, 'title', 'eq', one.title))).toEqual([one.id]);
    expect(await ids(where(thingList, 'title', 'startsWith', mark))).toEqual([one.id, two.id]);
    expect(await ids(where(thingList, 'count', 'gt', 990_001))).toContain(two.id);
    expect(await ids(where(thingList, 'state', 'eq', 'shut'))).toContain(one.id);
    expect(await ids(where(thingList, 'isDone', 'eq', true))).not.toContain(two.id);
  });

  it('does not compile with a column that has no index, or with a value of another type', () => {
    // @ts-expect-error a long text cannot be asked by (graph.md 75)
    where(thingList, 'about', 'eq', 'x');
    // @ts-expect-error several choices cannot be asked by (graph.md 35)
    where(thingList, 'marks', 'eq', ['red']);
    // @ts-expect-error not one of the choices
    where(thingList, 'state', 'eq', 'ajar');
    // @ts-expect-error a number has no beginning
    where(thingList, 'count', 'startsWith', 1);
    expect(where(thingList, 'system', 'eq', '3').odata).toBe('fields/SystemLookupId eq 3');
    expect(where(thingList, 'title', 'eq', "a'b&c").odata).toBe("fields/Title eq 'a''b%26c'");
  });
});

describe('a create', () => {
  it('done again finds its twin (graph.md 51)', async () => {
    const thing = await added();
    const elsewhere = machine();
    expect(await settle(elsewhere, { add: thing })).toBe('done');
    expect(await stored(thing)).toHaveLength(1);
  });
});

describe('a change', () => {
  it('that somebody else was before is a lost race, and shows what they wrote (graph.md 68)', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    const theirs = changed(thing, { count: 1 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    expect(await settle(here, { from: thing, to: changed(thing, { count: 2 }) })).toBe('lost');
    expect(here.shelf.get(thing.id)).toEqual(theirs);
  });

  it('accepted but not written is what one’s own readers see, and gives way when the race is lost', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    const mine = changed(thing, { count: 2, state: 'shut' });
    here.shelf.accept({ from: thing, to: mine });
    expect([here.shelf.get(thing.id), here.shelf.waiting(thing.id)]).toEqual([mine, true]);
    const theirs = changed(thing, { count: 1 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    await here.shelf.follow();
    expect(here.shelf.get(thing.id)).toEqual(mine);
    expect(await settle(here, { from: thing, to: mine })).toBe('lost');
    expect([here.shelf.get(thing.id), here.shelf.waiting(thing.id)]).toEqual([theirs, false]);
  });
});

describe('a removal', () => {
  it('takes the item away, once, and others see it gone (graph.md 69, 92)', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    expect(await settle(here, { remove: thing })).toBe('done');
    expect(await settle(here, { remove: thing })).toBe('done');
    expect([here.shelf.get(thing.id), await stored(thing)]).toEqual([undefined, []]);
    await elsewhere.shelf.follow();
    expect(elsewhere.shelf.get(thing.id)).toBeUndefined();
  });

  it('of what somebody has changed meanwhile is a lost race', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    const theirs = changed(thing, { count: 77 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    expect(await settle(here, { remove: thing })).toBe('lost');
    expect(here.shelf.get(thing.id)).toEqual(theirs);
  });
});

describe('the read model', () => {
  it('answers by key and by count without looking through the list, as things come, change and go', async () => {
    const owner = `owner-${Date.now()}`;
    const [one, two] = [await added({ owner }), await added({ owner })];
    expect(here.shelf.by('owner', owner).map(({ id }) => id)).toEqual([one.id, two.id]);
    expect(await settle(here, { from: one, to: changed(one, { state: 'shut' }) })).toBe('done');
    expect(here.shelf.counts('owner').get(owner)).toBe(1);
    expect(await settle(here, { remove: two })).toBe('done');
    expect([here.shelf.by('owner', owner), here.shelf.counts('owner').has(owner)]).toEqual([[], false]);
  });

  it('starts again from the disk and asks only for what happened since', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    await here.shelf.follow();
    const theirs = changed(thing, { count: 5 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    const again = machine(here.disk);
    expect(again.shelf.get(thing.id)).toEqual(thing);
    await forgetLedger();
    await again.shelf.follow();
    expect(again.shelf.get(thing.id)).toEqual(theirs);
    if (!isRealTenant) expect(await ledger()).toMatchObject({ requests: 1, units: 1 });
  });
});

describe.skipIf(isRealTenant)('what the service does to it', () => {
  it('a create that was committed without an answer is found, not repeated (graph.md 112)', async () => {
    fault('timeout-after-commit');
    const thing = await added();
    expect(await stored(thing)).toHaveLength(1);
  });

  it('a change that was committed without an answer is recognised as one’s own', async () => {
    const thing = await added();
    const to = changed(thing, { count: 8 });
    fault('timeout-after-commit');
    expect(await settle(here, { from: thing, to })).toBe('done');
    expect(here.shelf.get(thing.id)).toEqual(to);
  });

  it('a race looked into at a replica that lags behind is not called lost for that', async () => {
    const thing = await added();
    const to = changed(thing, { count: 8 });
    fault('timeout-after-commit');
    await here.shelf.write({ from: thing, to }, 0);
    site.platform?.world.faults.set({ part: 'graph', name: 'stale-read', amount: 60_000, times: 1 });
    expect(await here.shelf.write({ from: thing, to }, 1)).toMatchObject({ result: 'again', why: 'stale read' });
    expect(await settle(here, { from: thing, to })).toBe('done');
  });

  it.each(['reset', 'unavailable', 'throttled', 'general-exception', 'locked'] as const)(
    'a change under %s comes through in the end, once',
    async (name) => {
      const thing = await added();
      const to = changed(thing, { count: 9 });
      fault(name, 2);
      expect(await settle(here, { from: thing, to })).toBe('done');
      expect((await stored(thing)).map(({ fields }) => fields['Amount'])).toEqual([9]);
    },
  );

  it('a delta token that is too old: everything is read again, and what is not there any more is gone (graph.md 94)', async () => {
    const [gone, kept] = [await added(), await added()];
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    await here.shelf.follow();
    expect(await settle(elsewhere, { remove: gone })).toBe('done');
    fault('resync');
    await here.shelf.follow();
    expect([here.shelf.get(gone.id), here.shelf.get(kept.id)]).toEqual([undefined, kept]);
  });

  it.each(['duplicate-in-delta', 'error-in-delta', 'empty-page'] as const)(
    'a delta with %s gives the same list (graph.md 93, 95)',
    async (name) => {
      const thing = await added();
      const elsewhere = machine();
      fault(name, 5);
      await elsewhere.shelf.follow();
      site.platform?.world.faults.clear();
      await elsewhere.shelf.follow();
      expect(elsewhere.shelf.get(thing.id)).toEqual(thing);
    },
  );

  it('a delta asked before one’s own write and answered after it loses neither one’s own nor another’s change', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.shelf.follow();
    await here.shelf.follow();
    site.platform?.world.faults.set({ part: 'graph', name: 'delay', amount: 150, times: 1 });
    const following = here.shelf.follow();
    const mine = changed(thing, { count: 100 });
    expect(await settle(here, { from: thing, to: mine })).toBe('done');
    await elsewhere.shelf.follow();
    const theirs = changed(mine, { count: 101 });
    expect(await settle(elsewhere, { from: mine, to: theirs })).toBe('done');
    await following;
    await here.shelf.follow();
    expect(here.shelf.get(thing.id)).toEqual(theirs);
  });
});

describe.skipIf(isRealTenant)('writes of one moment', () => {
  const many = (most: number) => Array.from({ length: most }, () => aThing({ id: `batch-${Math.random()}` }));

  it('travel twenty together, each with its own outcome (graph.md 109, 119, 125)', async () => {
    const things = many(45);
    await added(things[7]);
    await forgetLedger();
    const results = await Promise.all(things.map((add) => here.shelf.write({ add }, 0)));
    expect(results.map(({ result }) => result)).toEqual(things.map(() => 'done'));
    const { recent, units } = await ledger();
    expect(recent.filter(({ path }) => path.endsWith('/$batch'))).toHaveLength(3);
    // Two units each; the one that was there already has nothing to do.
    expect(units).toBe(44 * 2);
    for (const thing of things) expect(here.shelf.waiting(thing.id)).toBe(false);
  });

  it('of which some are throttled: those alone are tried again, when they are told to (graph.md 109, 114)', async () => {
    const things = many(20);
    fault('batch-throttled');
    const results = await Promise.all(things.map((add) => here.shelf.write({ add }, 0)));
    const put = results.flatMap((tried) => (tried.result === 'again' ? [tried] : []));
    expect(put.length).toBeGreaterThan(0);
    expect(put.length).toBeLessThan(20);
    for (const { why, after } of put) expect([why.startsWith('429'), after > 0]).toEqual([true, true]);
    await Promise.all(things.map((add) => settle(here, { add })));
    for (const thing of things) expect(await stored(thing)).toHaveLength(1);
  });

  it('one alone goes alone', async () => {
    await forgetLedger();
    await added();
    expect((await ledger()).recent.map(({ method, path }) => [method, path.endsWith('/items')])).toEqual([
      ['POST', true],
    ]);
  });
});
