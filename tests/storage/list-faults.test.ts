// The list store while the service fails in the ways that Graph’s specification describes, and what its work costs: on the local platform, which can be told to.
import { describe, expect, it } from 'vitest';
import type { FaultName } from '../../infra/local/faults.ts';
import { settle, storeOn } from '../builders/machine.ts';
import { localSite } from '../builders/test-site.ts';
import { aThing, changed } from '../builders/thing.ts';

const { site, here, machine, added, stored } = storeOn(localSite);
const fault = (name: FaultName, times = 1) => site().platform?.world.faults.set({ part: 'graph', name, times });
const ledger = async () =>
  (await (await fetch(`${site().platform?.world.origin}/control/ledger`)).json()) as {
    requests: number;
    units: number;
    recent: readonly { method: string; path: string }[];
  };
const forgetLedger = () => fetch(`${site().platform?.world.origin}/control/ledger`, { method: 'DELETE' });

describe('what the service does to it', () => {
  it('a create that was committed without an answer is found, not repeated (Graph rule 112)', async () => {
    fault('timeout-after-commit');
    const thing = await added();
    expect(await stored(thing)).toHaveLength(1);
  });

  it('a change that was committed without an answer is recognised as one’s own', async () => {
    const thing = await added();
    const to = changed(thing, { count: 8 });
    fault('timeout-after-commit');
    expect(await settle(here(), { from: thing, to })).toBe('done');
    expect(here().cache.get(thing.id)).toEqual(to);
  });

  it('a change that was committed without an answer and then built on by another is not called lost (Graph rule 98)', async () => {
    const thing = await added();
    const mine = changed(thing, { count: 8 });
    fault('timeout-after-commit');
    expect(await here().cache.write({ from: thing, to: mine }, 0)).toMatchObject({ result: 'again' });
    const elsewhere = machine();
    await elsewhere.cache.follow();
    const theirs = changed(mine, { count: 9 });
    expect(await settle(elsewhere, { from: mine, to: theirs })).toBe('done');
    expect((await here().cache.write({ from: thing, to: mine }, 1)).result).toBe('done');
    expect(here().cache.get(thing.id)).toEqual(theirs);
  });

  it('a race looked into at a replica that lags behind is not called lost for that', async () => {
    const thing = await added();
    const to = changed(thing, { count: 8 });
    fault('timeout-after-commit');
    await here().cache.write({ from: thing, to }, 0);
    site().platform?.world.faults.set({ part: 'graph', name: 'stale-read', amount: 60_000, times: 1 });
    expect(await here().cache.write({ from: thing, to }, 1)).toMatchObject({ result: 'again', why: 'stale read' });
    expect(await settle(here(), { from: thing, to })).toBe('done');
  });

  it.each(['reset', 'unavailable', 'throttled', 'general-exception', 'locked'] as const)(
    'a change under %s comes through in the end, once',
    async (name) => {
      const thing = await added();
      const to = changed(thing, { count: 9 });
      fault(name, 2);
      expect(await settle(here(), { from: thing, to })).toBe('done');
      expect((await stored(thing)).map(({ fields }) => fields['Amount'])).toEqual([9]);
    },
  );

  it('a delta token that is too old: everything is read again, and what is not there any more is gone (Graph rule 94)', async () => {
    const gone = await added();
    const kept = await added();
    const elsewhere = machine();
    await elsewhere.cache.follow();
    await here().cache.follow();
    expect(await settle(elsewhere, { remove: gone })).toBe('done');
    fault('resync');
    await here().cache.follow();
    expect([here().cache.get(gone.id), here().cache.get(kept.id)]).toEqual([undefined, kept]);
  });

  it.each(['duplicate-in-delta', 'error-in-delta', 'empty-page'] as const)(
    'a delta with %s gives the same list (Graph rules 93 and 95)',
    async (name) => {
      const thing = await added();
      const elsewhere = machine();
      fault(name, 5);
      await elsewhere.cache.follow();
      site().platform?.world.faults.clear();
      await elsewhere.cache.follow();
      expect(elsewhere.cache.get(thing.id)).toEqual(thing);
    },
  );

  it('a delta asked before one’s own write and answered after it loses neither one’s own nor another’s change', async () => {
    const thing = await added();
    const elsewhere = machine();
    await elsewhere.cache.follow();
    await here().cache.follow();
    site().platform?.world.faults.set({ part: 'graph', name: 'delay', amount: 150, times: 1 });
    const following = here().cache.follow();
    const mine = changed(thing, { count: 100 });
    expect(await settle(here(), { from: thing, to: mine })).toBe('done');
    await elsewhere.cache.follow();
    const theirs = changed(mine, { count: 101 });
    expect(await settle(elsewhere, { from: mine, to: theirs })).toBe('done');
    await following;
    await here().cache.follow();
    expect(here().cache.get(thing.id)).toEqual(theirs);
  });
});

describe('a start on the disk of before', () => {
  it('costs one question and one unit (Graph rules 96 and 100)', async () => {
    await added();
    await here().cache.follow();
    await forgetLedger();
    await machine(here().disk).cache.follow();
    expect(await ledger()).toMatchObject({ requests: 1, units: 1 });
  });
});

describe('writes of one moment', () => {
  const many = (most: number) => Array.from({ length: most }, () => aThing({ id: `batch-${Math.random()}` }));

  it('travel twenty together, each with its own outcome (Graph rules 109, 119 and 125)', async () => {
    const things = many(45);
    await added(things[7]);
    await forgetLedger();
    const results = await Promise.all(things.map((add) => here().cache.write({ add }, 0)));
    expect(results.map(({ result }) => result)).toEqual(things.map(() => 'done'));
    const { recent, units } = await ledger();
    expect(recent.filter(({ path }) => path.endsWith('/$batch'))).toHaveLength(3);
    // Two units each; the one that was there already has nothing to do.
    expect(units).toBe(44 * 2);
    for (const thing of things) expect(here().cache.waiting(thing.id)).toBe(false);
  });

  it('of which some are throttled: those alone are tried again, when they are told to (Graph rules 109 and 114)', async () => {
    const things = many(20);
    fault('batch-throttled');
    const results = await Promise.all(things.map((add) => here().cache.write({ add }, 0)));
    const put = results.flatMap((tried) => (tried.result === 'again' ? [tried] : []));
    expect(put.length).toBeGreaterThan(0);
    expect(put.length).toBeLessThan(20);
    for (const { why, after } of put) expect([why.startsWith('429'), after > 0]).toEqual([true, true]);
    await Promise.all(things.map((add) => settle(here(), { add })));
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
