// The list store over real HTTP; against a real tenant when VARNA_TEST_* are set.
import { describe, expect, it } from 'vitest';
import { where } from '../../bot/blocks/query.ts';
import { batched } from '../../bot/edges/graph/batch.ts';
import { budget } from '../../bot/edges/graph/budget.ts';
import { type Items, listItems } from '../../bot/edges/graph/items.ts';
import { listPlace } from '../../bot/edges/graph/list-place.ts';
import { settle, storeOn } from '../builders/machine.ts';
import { testSite } from '../builders/test-site.ts';
import { aThing, changed, thingList } from '../builders/thing.ts';

const { site, here, machine, added, stored } = storeOn(testSite);

describe('every kind of column', () => {
  it('is read as it was written: also å, quotes, line breaks, several choices and a lookup (Graph rules 53, 54 and 59)', async () => {
    const system = (await listItems({
      client: site().client,
      send: batched(site().client, budget(10_000, Date.now)),
      place: () => listPlace(site().client, site().id, here().disk)('TestSystems'),
      columns: () => ['Title', 'Key'],
      urgency: 'people',
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
    await elsewhere.cache.follow();
    expect(elsewhere.cache.get(thing.id)).toEqual(thing);
  });

  it('is emptied again by a change (Graph rules 43 and 60)', async () => {
    const thing = await added({ marks: ['red'], about: 'mycket', isDone: true });
    const emptied = changed(thing, { marks: [], about: '', isDone: false });
    expect(await settle(here(), { from: thing, to: emptied })).toBe('done');
    const elsewhere = machine();
    await elsewhere.cache.follow();
    expect(elsewhere.cache.get(thing.id)).toEqual(emptied);
  });

  it('takes no more than SharePoint does, and says so before anything is promised (Graph rule 38)', () => {
    expect(() => here().cache.check({ add: aThing({ title: 'x'.repeat(256) }) })).toThrow(
      'column Title: 256 characters',
    );
    const parts = Array.from({ length: 40_000 }, (_, place) => place % 10);
    expect(() => here().cache.check({ add: aThing({ parts }) })).toThrow(/column Parts: \d+ characters, 63999 fit/u);
    expect(() => here().cache.check({ add: aThing({ title: 'x'.repeat(255) }) })).not.toThrow();
  });
});

describe('a question by an indexed column (Graph rules 74–80)', () => {
  it('finds by text, choice, number, yes and no, beginning and order', async () => {
    const mark = `fråga '${Date.now()}'`;
    const one = await added({ title: `${mark} ett`, count: 990_001, state: 'shut', isDone: true });
    const two = await added({ title: `${mark} två`, count: 990_002 });
    const ids = async (filter: Parameters<Items['where']>[0]) =>
      (await here().items.where(filter)).map(({ fields }) => fields['Key']);
    expect(await ids(where(thingList, 'title', 'eq', one.title))).toEqual([one.id]);
    expect(await ids(where(thingList, 'title', 'startsWith', mark))).toEqual([one.id, two.id]);
    expect(await ids(where(thingList, 'count', 'gt', 990_001))).toContain(two.id);
    expect(await ids(where(thingList, 'state', 'eq', 'shut'))).toContain(one.id);
    expect(await ids(where(thingList, 'isDone', 'eq', true))).not.toContain(two.id);
  });

  it('does not compile with a column that has no index, or with a value of another type', () => {
    // @ts-expect-error a long text cannot be asked by (Graph rule 75)
    where(thingList, 'about', 'eq', 'x');
    // @ts-expect-error several choices cannot be asked by (Graph rule 35)
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
  it('done again finds its twin (Graph rule 51)', async () => {
    const thing = await added();
    const elsewhere = machine();
    expect(await settle(elsewhere, { add: thing })).toBe('done');
    expect(await stored(thing)).toHaveLength(1);
  });
});

describe('a change', () => {
  it('that somebody else was before is a lost race, and shows what they wrote (Graph rule 68)', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.cache.follow();
    const theirs = changed(thing, { count: 1 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    expect(await settle(here(), { from: thing, to: changed(thing, { count: 2 }) })).toBe('conflict');
    expect(here().cache.get(thing.id)).toEqual(theirs);
  });

  it('accepted but not written is what one’s own readers see, and gives way when the race is lost', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.cache.follow();
    const mine = changed(thing, { count: 2, state: 'shut' });
    here().cache.accept({ from: thing, to: mine });
    expect([here().cache.get(thing.id), here().cache.waiting(thing.id)]).toEqual([mine, true]);
    const theirs = changed(thing, { count: 1 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    await here().cache.follow();
    expect(here().cache.get(thing.id)).toEqual(mine);
    expect(await settle(here(), { from: thing, to: mine })).toBe('conflict');
    expect([here().cache.get(thing.id), here().cache.waiting(thing.id)]).toEqual([theirs, false]);
  });
});

describe('a removal', () => {
  it('takes the item away, once, and others see it gone (Graph rules 69 and 92)', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.cache.follow();
    expect(await settle(here(), { remove: thing })).toBe('done');
    expect(await settle(here(), { remove: thing })).toBe('done');
    expect([here().cache.get(thing.id), await stored(thing)]).toEqual([undefined, []]);
    await elsewhere.cache.follow();
    expect(elsewhere.cache.get(thing.id)).toBeUndefined();
  });

  it('of what somebody has changed meanwhile is a lost race', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.cache.follow();
    const theirs = changed(thing, { count: 77 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    expect(await settle(here(), { remove: thing })).toBe('conflict');
    expect(here().cache.get(thing.id)).toEqual(theirs);
  });
});

describe('the read model', () => {
  it('answers by key and by count without looking through the list, as things come, change and go', async () => {
    const owner = `owner-${Date.now()}`;
    const one = await added({ owner });
    const two = await added({ owner });
    expect(
      here()
        .cache.by('owner', owner)
        .map(({ id }) => id),
    ).toEqual([one.id, two.id]);
    expect(await settle(here(), { from: one, to: changed(one, { state: 'shut' }) })).toBe('done');
    expect(here().cache.counts('owner').get(owner)).toBe(1);
    expect(await settle(here(), { remove: two })).toBe('done');
    expect([here().cache.by('owner', owner), here().cache.counts('owner').has(owner)]).toEqual([[], false]);
  });

  it('starts again from the disk and asks only for what happened since', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.cache.follow();
    await here().cache.follow();
    const theirs = changed(thing, { count: 5 });
    expect(await settle(elsewhere, { from: thing, to: theirs })).toBe('done');
    const again = machine(here().disk);
    expect(again.cache.get(thing.id)).toEqual(thing);
    await again.cache.follow();
    expect(again.cache.get(thing.id)).toEqual(theirs);
  });
});
