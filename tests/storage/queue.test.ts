// The same facts for both forms of the queue: a file of this machine, and Azure Storage (Azurite, Microsoft's emulator).
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { azureQueue } from '../../bot/edges/queue/azure-queue.ts';
import { azureStorage } from '../../bot/edges/queue/azure-storage.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { ownQueue } from '../../bot/edges/queue/disk-queue.ts';
import type { NewEntry } from '../../bot/edges/queue/follow-ups.ts';
import type { Pause, Queue, Taken } from '../../bot/edges/queue/queue.ts';
import { kinds } from '../builders/job-kinds.ts';
import { queueForms, type SharedQueue } from '../builders/queue-forms.ts';
import { until } from '../builders/town.ts';

const forms = queueForms();

const pack = (key: string, partition = key): NewEntry => ({
  key,
  partition,
  job: { kind: 'sendPack', pack: `campaign/${key}`, round: 'first' },
});
const keys = (taken: readonly Taken[]) => taken.map(({ key }) => key);
const SHORT = 1_000;
const now: Pause = { after: 0, why: 'some are left', isTry: true, isFault: false };
const fault: Pause = { ...now, why: 'r1', isFault: true };

describe.each(forms.all)('a queue %s', (_form, open) => {
  let shared: SharedQueue;
  let queue: Queue;
  beforeEach(async () => {
    shared = open();
    queue = await shared.process();
  });
  /** What can be taken within a moment: Azure shows work again a second after it was put aside. */
  const next = async (from = queue): Promise<Taken> => {
    const [taken] = await until(
      () => from.take(1),
      ({ length }) => length === 1,
    );
    if (!taken) throw new Error('nothing to take');
    return taken;
  };

  it('does the same key once, also when it is put again while it is held and when it is done', async () => {
    await Promise.all([queue.put([pack('a')]), (await shared.process()).put([pack('a')])]);
    await queue.put([pack('a')]);
    const taken = await next();
    await queue.put([pack('a')]);
    expect(await queue.take(10)).toEqual([]);
    expect(await queue.done(taken)).toBe(true);
    await queue.put([pack('a')]);
    expect(await queue.take(10)).toEqual([]);
  });

  it('keeps the order of a partition, one at a time, while other partitions go on', async () => {
    await queue.put([pack('a', 'one'), pack('b', 'one'), pack('c', 'two')]);
    const first = await queue.take(10);
    expect(keys(first).toSorted()).toEqual(['a', 'c']);
    expect(await queue.take(10)).toEqual([]);
    for (const taken of first) await queue.done(taken);
    expect((await next()).key).toBe('b');
  });

  it('lets those behind wait for what was given back for later', async () => {
    await queue.put([pack('a', 'one')]);
    await queue.put([pack('b', 'one')]);
    const taken = await next();
    await queue.again(taken, { ...now, after: 2 * SHORT });
    expect(keys(await queue.take(10))).toEqual([]);
    const later = await next();
    expect(later).toMatchObject({ key: 'a', tries: 1, job: taken.job });
    await queue.done(later);
    expect((await next()).key).toBe('b');
  });

  it('gives the work to another when the lease has run out, and what the first one says no longer counts', async () => {
    const slow = await shared.process(2 * SHORT);
    await slow.put([pack('a')]);
    const lost = await next(slow);
    expect(await queue.take(10)).toEqual([]);
    const taken = await next();
    expect(taken).toMatchObject({ key: 'a', tries: 1 });
    expect(await slow.extend(lost)).toBe(false);
    expect(await slow.done(lost)).toBe(false);
    expect(await slow.again(lost, now)).toBe(false);
    expect(await queue.done(taken)).toBe(true);
    expect(await queue.take(10)).toEqual([]);
  });

  it('leaves the work with whoever extends the lease', async () => {
    const slow = await shared.process(2 * SHORT);
    await slow.put([pack('a')]);
    const taken = await next(slow);
    const end = Date.now() + 3 * SHORT;
    let others = 0;
    await until(
      async () => {
        expect(await slow.extend(taken)).toBe(true);
        others += (await queue.take(10)).length;
      },
      () => Date.now() > end,
    );
    expect(others).toBe(0);
    expect(await slow.done(taken)).toBe(true);
  });

  it('stops what fails five times, names it, and goes on when somebody says so; those behind it do not wait', async () => {
    await queue.put([pack('a', 'one'), pack('b', 'one')]);
    for (let tries = 0; tries < 5; tries += 1) {
      const taken = await next();
      expect(taken).toMatchObject({ key: 'a', tries });
      await queue.again(taken, fault);
    }
    const { stuck } = await queue.state();
    expect(stuck).toEqual([
      {
        key: 'a',
        kind: 'sendPack',
        state: 'stopped',
        why: 'r1',
        tries: 5,
        since: expect.stringMatching(/^20\d\d-.*Z$/u),
      },
    ]);
    await queue.done(await next());
    expect(await queue.resume('b')).toBe(false);
    expect(await queue.resume('a')).toBe(true);
    expect(await queue.resume('a')).toBe(false);
    expect((await queue.state()).stuck.filter(({ state }) => state === 'stopped')).toEqual([]);
    const again = await next();
    expect(again.key).toBe('a');
    expect(await queue.done(again)).toBe(true);
  });

  it('stops what takes its process down each time it is begun', async () => {
    const mortal = await shared.process(1);
    await mortal.put([pack('a')]);
    await until(
      async () => {
        await mortal.take(1);
        return (await mortal.state()).stuck;
      },
      (stuck) => stuck.some(({ state, why }) => state === 'stopped' && why === 'holderGone'),
      20,
    );
  });

  it('never stops what only waits for a service, and shows it when it has waited often', async () => {
    await queue.put([pack('a')]);
    for (let tries = 0; tries < 7; tries += 1) await queue.again(await next(), now);
    await queue.again(await next(), { ...now, isTry: false });
    expect((await queue.state()).stuck).toMatchObject([{ key: 'a', state: 'trying', why: 'some are left', tries: 7 }]);
    expect((await next()).tries).toBe(7);
  });

  it('never lets two processes hold the same job or two of one partition, and loses nothing', async () => {
    const entries = Array.from({ length: 40 }, (_, place) => pack(`k${place}`, `partition ${place % 8}`));
    await queue.put(entries);
    const partitions = new Set<string>();
    const done: string[] = [];
    const work = async () => {
      const own = await shared.process();
      while (done.length < entries.length) {
        await new Promise((resolve) => setImmediate(resolve));
        for (const taken of await own.take(3)) {
          expect(partitions.has(taken.partition)).toBe(false);
          partitions.add(taken.partition);
          await new Promise((resolve) => setImmediate(resolve));
          partitions.delete(taken.partition);
          if (await own.done(taken)) done.push(taken.key);
        }
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    expect(done.toSorted()).toEqual(entries.map(({ key }) => key).toSorted());
    for (const partition of new Set(entries.map((entry) => entry.partition)))
      expect(done.filter((key) => entries.some((entry) => entry.key === key && entry.partition === partition))).toEqual(
        entries.filter((entry) => entry.partition === partition).map(({ key }) => key),
      );
  }, 60_000);

  it('refuses work that is too large, names it, and keeps nothing of the call', async () => {
    const large = { ...pack('large'), job: { kind: 'sendPack', pack: 'x'.repeat(40_000), round: 'first' } } as const;
    await expect(queue.put([pack('small'), large])).rejects.toThrow(/work large has 40\d{3} characters.*32000/u);
    expect(await queue.take(10)).toEqual([]);
  });

  it('forgets what was done long ago, and only that', async () => {
    await queue.put([pack('done'), pack('waiting')]);
    const all = await until(
      () => queue.take(10),
      ({ length }) => length === 2,
    );
    for (const taken of all) await (taken.key === 'done' ? queue.done(taken) : queue.again(taken, now));
    await queue.tidy(Date.now() + 1_000);
    await queue.put([pack('done'), pack('waiting')]);
    const found = [await next(), await next()];
    expect(keys(found).toSorted()).toEqual(['done', 'waiting']);
    expect(await queue.take(10)).toEqual([]);
  });

  it('lets one process alone mark a message as sent, and the others read where it arrived', async () => {
    const one = await shared.marks();
    const two = await shared.marks();
    const firsts = await Promise.all([one.put('a/1', 5), two.put('a/1', 6)]);
    expect(firsts.filter(Boolean)).toHaveLength(1);
    expect(await two.find('a/1')).toMatchObject({ place: undefined });
    await one.arrived('a/1', '{"activity":"7"}');
    expect(await two.find('a/1')).toMatchObject({ place: '{"activity":"7"}' });
    expect(await two.find('a/2')).toBeUndefined();
    await one.put('a/2', 8);
    await two.drop('a/2');
    expect(await one.put('a/2', 9)).toBe(true);
    expect((await one.find('a/2'))?.at).toBe(9);
  });
});

it('a process that ends between putting work down and calling for it loses nothing: putting it again calls for it', async () => {
  const apart = randomUUID();
  const storage = azureStorage(forms.connection(), apart);
  const cut = azureQueue(
    { ...storage, messages: { sendMessage: () => Promise.reject(new Error('cut off')) } as never },
    Date.now,
    kinds,
  );
  await expect(cut.put([pack('a')])).rejects.toThrow('cut off');
  const queue = azureQueue(storage, Date.now, kinds);
  expect(await queue.take(10)).toEqual([]);
  await queue.put([pack('a')]);
  await queue.put([pack('a')]);
  const [taken, ...more] = await queue.take(10);
  expect([taken?.key, more]).toEqual(['a', []]);
});

it('a process alone with its file takes up at once what the one before it held when it ended', async () => {
  const disk = openDisk(':memory:');
  const before = ownQueue(disk, Date.now, kinds);
  await before.put([pack('a')]);
  expect(keys(await before.take(1))).toEqual(['a']);
  expect(await before.take(1)).toEqual([]);
  expect(keys(await ownQueue(disk, Date.now, kinds).take(1))).toEqual(['a']);
});
