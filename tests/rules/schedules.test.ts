import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Schedules, schedules } from '../../bot/edges/clock/clock.ts';
import { listSchedules } from '../../bot/edges/clock/list-schedules.ts';
import { quietLog } from '../builders/quiet-log.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const log = quietLog();
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** One schedule that takes `takes` milliseconds; when it was begun, in seconds from the start. */
function begun(overrides: { every?: () => number; takes?: number; run?: () => Promise<void> } = {}) {
  const zero = Date.now();
  const times: number[] = [];
  const { every = () => 300_000, takes = 0, run } = overrides;
  const all: Schedules = schedules(
    [
      {
        name: 'list',
        every,
        again: 15_000,
        async run() {
          times.push(Math.round((Date.now() - zero) / 100) / 10);
          await (run?.() ?? new Promise((resolve) => setTimeout(resolve, takes)));
        },
      },
    ],
    log,
  );
  all.start();
  return { all, times };
}

describe('a schedule', () => {
  it('has a pace that is asked for anew each time: every 15 seconds, and every five minutes once Graph tells', async () => {
    let refreshMs = 15_000;
    const { times } = begun({ every: () => refreshMs });
    await pass(16_000);
    refreshMs = 300_000;
    await pass(620_000);
    expect(times).toEqual([15, 30, 330, 630]);
  });

  it('that failed is tried again later and later, up to a minute, and told once in the log', async () => {
    const before = log.lines.length;
    const { times } = begun({ every: () => 15_000, run: () => Promise.reject(new Error('no')) });
    await pass(200_000);
    expect(times).toEqual([15, 30, 60, 120, 180]);
    expect(log.lines.length - before).toBe(1);
  });

  it('that is told of something is done at once, and once more when that may have come too early', async () => {
    const { all, times } = begun();
    await pass(100_000);
    all.soon('list');
    await pass(100_000);
    expect(times).toEqual([100, 115]);
  });

  it('Graph rule 142: a storm of notifications is one delta at a time, and one more afterwards', async () => {
    const { all, times } = begun({ takes: 5_000 });
    await pass(10_000);
    for (let storm = 0; storm < 500; storm += 1) {
      all.soon('list');
      await pass(10);
    }
    await pass(9_900);
    expect(times).toEqual([10, 15]);
  });

  it('is done at most once a second, however often it is told', async () => {
    const { all, times } = begun();
    await pass(10_000);
    for (let storm = 0; storm < 450; storm += 1) {
      all.soon('list');
      await pass(10);
    }
    expect(times).toEqual([10, 11, 12, 13, 14]);
  });

  it('that was told of something before the start is done at the start', async () => {
    const times: number[] = [];
    const run = async () => void times.push(Date.now());
    const all = schedules([{ name: 'list', every: () => 300_000, again: 15_000, run }], log);
    all.soon('list');
    await pass(5_000);
    expect(times).toEqual([]);
    all.start();
    await pass(1);
    expect(times).toHaveLength(1);
  });

  it('takes up nothing after the stop, which waits for what is under way', async () => {
    const { all, times } = begun({ takes: 500 });
    all.soon('list');
    await pass(100);
    let stopped = false;
    const stopping = all.stop().then(() => {
      stopped = true;
    });
    all.soon('list');
    await pass(300);
    expect(stopped).toBe(false);
    await pass(200);
    await stopping;
    await pass(1_000_000);
    expect(times).toEqual([0]);
  });

  it('that does not end holds up a stop for two seconds, no longer', async () => {
    const { all } = begun({ takes: 60_000 });
    all.soon('list');
    await pass(100);
    const stopping = all.stop();
    await pass(2_000);
    await stopping;
  });
});

describe('the lists', () => {
  const paces = (live: readonly string[]) => {
    const notices = { live: (list: string) => live.includes(list), tend: async () => undefined };
    const all = listSchedules({
      lists: ['roles', 'incidents'],
      notices,
      follow: async () => undefined,
      refreshMs: 15_000,
    });
    return all.map(({ name, every }) => [name, every() / 1_000]);
  };

  it('Graph rule 142: are looked at every 15 seconds, and each that Graph tells of every five minutes all the same', () => {
    expect(paces([])).toEqual([
      ['roles', 15],
      ['incidents', 15],
      ['subscriptions', 15],
    ]);
    expect(paces(['incidents'])).toEqual([
      ['roles', 15],
      ['incidents', 300],
      ['subscriptions', 15],
    ]);
  });

  it('are followed one by one, by name', async () => {
    const followed: string[] = [];
    const notices = { live: () => true, tend: async () => undefined };
    const follow = async (list: string) => void followed.push(list);
    const all = schedules(listSchedules({ lists: ['roles', 'incidents'], notices, follow, refreshMs: 15_000 }), log);
    all.start();
    all.soon('incidents');
    await pass(1_000);
    expect(followed).toEqual(['incidents']);
    await all.stop();
  });
});
