// A job with a time in both forms of the queue that processes share.
import { describe, expect, it } from 'vitest';
import type { Queue } from '../../bot/edges/queue/queue.ts';
import { queueForms } from '../builders/queue-forms.ts';
import { until } from '../builders/town.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const forms = queueForms();
const pack = (key: string, at?: number, partition = key) => ({
  key,
  partition,
  job: { kind: 'sendPack', pack: `campaign/${key}`, round: 'first' } as const,
  ...(at === undefined ? {} : { at }),
});

describe.each(forms.all)('a job with a time in a queue %s', (_form, open) => {
  const soon = (queue: Queue) =>
    until(
      () => queue.take(10),
      ({ length }) => length > 0,
    );

  it('is taken by nobody before its time, holds up nothing, and stands nowhere as waiting', async () => {
    const shared = open();
    const queue = await shared.process();
    const at = Date.now() + 3_000;
    await queue.put([pack('legal', at, 'one'), pack('now', undefined, 'one')]);
    const [now, ...more] = await soon(queue);
    expect([now?.key, more]).toEqual(['now', []]);
    if (now) await queue.done(now);
    expect(await queue.state()).toEqual({ waiting: 0, stuck: [] });
    const other = await shared.process();
    const [legal] = await soon(other);
    expect(legal?.key).toBe('legal');
    expect(Date.now()).toBeGreaterThanOrEqual(at);
    if (legal) expect(await other.done(legal)).toBe(true);
    expect(await queue.take(10)).toEqual([]);
  });

  it('more than a week ahead waits, and is done when the clock says so', async () => {
    const clock = { now: Date.now() };
    const queue = await open(() => clock.now, 1_000).process();
    await queue.put([pack('month', clock.now + 31 * DAY)]);
    expect(await queue.take(10)).toEqual([]);
    clock.now += 30 * DAY;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await queue.take(10)).toEqual([]);
    clock.now += 2 * DAY;
    expect((await soon(queue)).map(({ key }) => key)).toEqual(['month']);
  });

  it('that comes while the clock is ahead waits for its time when the clock is put right, also when it has been tried', async () => {
    const clock = { now: Date.now() };
    const queue = await open(() => clock.now, 1_000).process();
    const at = clock.now + DAY;
    const isRight = async () => {
      clock.now = at - HOUR;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await queue.take(10)).toEqual([]);
      expect(await queue.state()).toEqual({ waiting: 0, stuck: [] });
    };
    clock.now = at + HOUR;
    await queue.put([pack('legal', at)]);
    await isRight();
    clock.now = at + HOUR;
    const [tried] = await soon(queue);
    if (tried) await queue.again(tried, { after: 0, why: '503', isTry: true, isFault: false });
    await isRight();
    clock.now = at;
    expect(await soon(queue)).toMatchObject([{ key: 'legal', tries: 1 }]);
  });

  it('whose turn had not come when the clock was put back waits for its time again, and holds up nothing', async () => {
    const clock = { now: Date.now() };
    const queue = await open(() => clock.now, 1_000).process();
    const at = clock.now + DAY;
    await queue.put([pack('first', undefined, 'one'), pack('legal', at, 'one')]);
    const [first] = await soon(queue);
    clock.now = at + HOUR;
    await until(
      async () => {
        expect(await queue.take(10)).toEqual([]);
        return queue.state();
      },
      ({ waiting }) => waiting === 2,
    );
    await queue.put([pack('next', undefined, 'one')]);
    clock.now = at - HOUR;
    if (first) await queue.done(first);
    const [next, ...more] = await soon(queue);
    expect([next?.key, more]).toEqual(['next', []]);
    if (next) await queue.done(next);
    expect(await queue.state()).toEqual({ waiting: 0, stuck: [] });
    clock.now = at;
    expect((await soon(queue)).map(({ key }) => key)).toEqual(['legal']);
  });

  it('is taken away by its key, and may then have another time; what is under way or done is left alone', async () => {
    const shared = open();
    const queue = await shared.process();
    await queue.put([pack('legal', Date.now() + DAY)]);
    expect(await queue.cancel('legal')).toBe('cancelled');
    expect(await queue.cancel('legal')).toBe('nothing');
    await queue.put([pack('legal', Date.now() + 2_000)]);
    const [taken] = await soon(queue);
    expect(taken?.key).toBe('legal');
    expect(await queue.cancel('legal')).toBe('underWay');
    if (taken) await queue.done(taken);
    expect(await queue.cancel('legal')).toBe('nothing');
    await queue.put([pack('legal')]);
    expect(await queue.take(10)).toEqual([]);
  });

  it('that is put twice, by two processes, is done once', async () => {
    const shared = open();
    const one = await shared.process();
    const two = await shared.process();
    const at = Date.now() + 1_000;
    await Promise.all([one.put([pack('legal', at)]), two.put([pack('legal', at)])]);
    const [taken] = await soon(one);
    if (taken) await one.done(taken);
    expect(await two.take(10)).toEqual([]);
    expect(await one.take(10)).toEqual([]);
  });
});
