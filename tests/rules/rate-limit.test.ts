// Any arrivals of requests to Teams: each is served, in order, within the limits and in the least time they allow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Urgency } from '../../bot/edges/teams/lines.ts';
import { rateLimit } from '../../bot/edges/teams/rate-limit.ts';
import type { Part } from '../../bot/edges/teams/window.ts';
import { type Ask, EVERYTHING, exceeded, played, type Served, soonest, THREAD } from '../builders/teams-traffic.ts';

const threads = (all: readonly Ask[]) => [...new Set(all.map(({ thread }) => thread))];
const START = 1_000;

const urgency = fc.constantFrom<Urgency[]>('answer', 'card', 'campaign');
const bursts = (processes: number) =>
  fc
    .array(
      fc.record({
        at: fc.nat(40_000),
        many: fc.integer({ min: 1, max: 25 }),
        thread: fc.constantFrom('channel', 'channel', 'sara', 'karim'),
        urgency,
        process: fc.nat(processes - 1),
        apart: fc.constantFrom(0, 0, 3, 130, 520),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) =>
      all.flatMap(({ at, many, apart, ...rest }) =>
        Array.from({ length: many }, (_, place): Ask => ({ ...rest, at: START + at + place * apart })),
      ),
    );
const delays = {
  late: fc.array(fc.nat(40), { minLength: 1 }),
  way: fc.array(fc.nat(60), { minLength: 1 }),
  back: fc.array(fc.nat(60), { minLength: 1 }),
};

describe('any arrivals', () => {
  it.each([1, 2, 3])(
    'with %i processes that end and start again: each is served, in order, within the limits as Teams counts them',
    (processes) => {
      fc.assert(
        fc.property(
          bursts(processes),
          fc.array(fc.integer({ min: START, max: 60_000 }), { maxLength: 4 }),
          fc.record(delays),
          (asks, restarts, ways) => {
            const parts: Part[] = ['all', 'worker', 'worker'];
            const { served } = played({
              asks,
              processes,
              parts,
              restarts: restarts.toSorted((a, b) => a - b),
              ...ways,
            });
            expect(served).toHaveLength(asks.length);
            for (const thread of threads(asks)) {
              const own = served.filter((one) => one.thread === thread);
              expect(
                exceeded(
                  own.map(({ arrived }) => arrived),
                  THREAD,
                ),
              ).toEqual([]);
            }
            expect(
              exceeded(
                served.map(({ arrived }) => arrived),
                EVERYTHING,
              ),
            ).toEqual([]);
            // After a start all come anew, at the same moment.
            if (restarts.length > 0) return;
            const lineOf = (one: Served) => `${one.process} ${one.thread} ${one.urgency}`;
            const lines = [...new Set(served.map(lineOf))].map((name) => served.filter((one) => lineOf(one) === name));
            for (const line of lines)
              expect(line.map(({ at }) => at)).toEqual(line.map(({ at }) => at).toSorted((a, b) => a - b));
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it('one thread takes the least time that its limits allow', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 150 }), (moments) => {
        const asks = moments.map((at): Ask => ({ at: START + at, thread: 'channel', urgency: 'card', process: 0 }));
        const { served } = played({ asks });
        const least = soonest(
          asks.map(({ at }) => at),
          THREAD,
        );
        expect(Math.max(...served.map(({ arrived }) => arrived))).toBeLessThanOrEqual(least + 200);
      }),
      { numRuns: 60 },
    );
  });
});

const burst = (many: number, thread: (place: number) => string, of: Urgency): readonly Ask[] =>
  Array.from({ length: many }, (_, place) => ({ at: START, thread: thread(place), urgency: of, process: 0 }));
const end = (served: readonly Served[]) => Math.max(...served.map(({ arrived }) => arrived)) - START;

it.each([14, 15, 30, 500])('%i cards for one channel at once all come, in no more than their limit’s time', (many) => {
  const { served, polls } = played({ asks: burst(many, () => 'channel', 'card'), late: [50], way: [20], back: [20] });
  expect(served).toHaveLength(many);
  const least = soonest(
    Array.from({ length: many }, () => 0),
    THREAD,
  );
  expect(end(served)).toBeLessThanOrEqual(1.05 * least + 500);
  expect(polls).toBeLessThan(6 * many);
});

it.each([1.5, 1.9, 3])('%d cards a second for one channel all come', (perSecond) => {
  const asks = burst(300, () => 'channel', 'card').map((one, place) => ({
    ...one,
    at: START + (place * 1_000) / perSecond,
  }));
  const { served } = played({ asks });
  expect(served).toHaveLength(300);
  expect(end(served)).toBeLessThanOrEqual(
    soonest(
      asks.map(({ at }) => at),
      THREAD,
    ) -
      START +
      500,
  );
});

it.each([
  ['answer', 50],
  ['card', 25],
  ['campaign', 50],
] as const)(
  '%ss to people each in their own chat go as fast as the limit of all lets them: %i a second',
  (of, most) => {
    const { served, polls } = played({
      asks: burst(600, (place) => `person-${place}`, of),
      late: [2],
      way: [5],
      back: [10],
    });
    expect(served).toHaveLength(600);
    expect(end(served)).toBeLessThanOrEqual(1.03 * (600 / most) * 1_000 + 500);
    expect(polls).toBeLessThan(6 * 600);
  },
);

it('an answer does not wait for the cards in the same chat', () => {
  const asks = [
    ...burst(36, () => 'sara', 'card'),
    { at: START + 500, thread: 'sara', urgency: 'answer' as const, process: 0 },
  ];
  const { served } = played({ asks });
  const answer = served.find((one) => one.urgency === 'answer');
  expect(served).toHaveLength(37);
  expect((answer?.left ?? 0) - START).toBeLessThanOrEqual(1_100);
});

it('one that never comes back holds its thread up for a second, not for ever', () => {
  let clock = 0;
  const limits = rateLimit(() => clock);
  clock = 1_100;
  for (let place = 0; place < 8; place += 1) limits.wait(`gone-${place}`, 'channel', 'card');
  const began = clock;
  for (let wait = limits.wait('last', 'channel', 'card'); wait > 0; wait = limits.wait('last', 'channel', 'card'))
    clock += wait;
  expect(clock - began).toBeLessThan(3_100);
});

it('a clock that was a year ahead and is put right makes nobody wait for the year', () => {
  let clock = 31_536_000_000;
  const limits = rateLimit(() => clock);
  clock += 1_100;
  for (let place = 0; place < 7; place += 1) limits.wait(`card-${place}`, 'channel', 'card');
  clock = 5_000;
  expect(limits.wait('later', 'channel', 'card')).toBeLessThan(2_200);
  const after = rateLimit(() => clock, 1, { past: [{ thread: 'channel', at: 31_536_000_000 }], sent: () => {} });
  expect(after.wait('first', 'channel', 'card')).toBeLessThan(2_200);
});

it('the process that has the people has the most of a thread’s limit beside its workers', () => {
  const parts: Part[] = ['all', 'worker', 'worker'];
  const asks = burst(120, () => 'channel', 'card');
  const { served } = played({ asks, processes: 3, parts });
  expect(served).toHaveLength(120);
  // 40 of the 60 in half a minute.
  expect(end(served)).toBeLessThan(80_000);
});

it('what a process sent to a thread before it ended counts for the one that starts after it', () => {
  const { served } = played({ asks: burst(90, () => 'channel', 'card'), restarts: [18_000] });
  expect(served).toHaveLength(90);
  expect(
    exceeded(
      served.map(({ arrived }) => arrived),
      THREAD,
    ),
  ).toEqual([]);
});
