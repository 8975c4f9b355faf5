// A job with a time in the outbox of a machine.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenDisk, openDisk } from '../../bot/edges/queue/disk.ts';
import { type Outbox, outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { worker as startWorker } from '../../bot/edges/queue/outbox-worker.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import type { Attempt, Job, JobHandlers } from '../../bot/jobs.ts';
import { kinds } from '../builders/job-kinds.ts';
import { quietLog } from '../builders/quiet-log.ts';
import { until } from '../builders/town.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-24T09:00:00Z');
const show = (person: string): Job => ({ kind: 'showTodo', person });

/** A machine whose outbox is opened again after each stop; what it has begun is done at once. */
function aMachine(disk: OpenDisk = openDisk(':memory:')) {
  const clock = { now: START };
  const open = () => openOutbox(disk, () => clock.now, kinds);
  const machine = { outbox: open(), done: [] as string[] };
  return {
    clock,
    disk,
    outbox: () => machine.outbox,
    done: machine.done,
    /** As after `kill -9`: nothing but the disk is left. */
    stop: () => {
      machine.outbox = open();
    },
    /** Does what is due. */
    work() {
      for (let due = take(machine.outbox, clock.now); due.length > 0; due = take(machine.outbox, clock.now))
        for (const { key } of due) {
          machine.done.push(key);
          machine.outbox.done(key, []);
        }
    },
  };
}
const take = (outbox: Outbox, now: number) => outbox.due(now, 20, () => false);

describe('a job with a time', () => {
  it('is not done before it, and is done then', () => {
    const { outbox, clock, work, done } = aMachine();
    outbox().put([{ key: 'legal', partition: 'a', job: show('sara'), at: START + DAY }]);
    clock.now = START + DAY - 1;
    work();
    expect(done).toEqual([]);
    expect(outbox().nextDue()).toBe(START + DAY);
    clock.now = START + DAY;
    work();
    expect(done).toEqual(['legal']);
  });

  it('survives a stop, and is done at once when its time passed meanwhile', () => {
    const { outbox, clock, work, done, stop } = aMachine();
    outbox().put([{ key: 'legal', partition: 'a', job: show('sara'), at: START + 60 * DAY }]);
    stop();
    work();
    expect(done).toEqual([]);
    clock.now = START + 61 * DAY;
    stop();
    work();
    expect(done).toEqual(['legal']);
  });

  it('holds up nothing in its partition, and does not stand as waiting or stuck', () => {
    const { outbox, clock, work, done } = aMachine();
    outbox().put([{ key: 'legal', partition: 'a', job: show('sara'), at: START + DAY }]);
    outbox().put([{ key: 'now', partition: 'a', job: show('erik') }]);
    work();
    expect(done).toEqual(['now']);
    clock.now += HOUR;
    expect([outbox().waiting(), outbox().stuck()]).toEqual([[], []]);
    expect(outbox().timed()).toMatchObject([{ key: 'legal' }]);
  });

  it('whose time has come since long is stuck only from then on', () => {
    const { outbox, clock } = aMachine();
    outbox().put([{ key: 'legal', partition: 'a', job: show('sara'), at: START + DAY }]);
    clock.now = START + DAY;
    take(outbox(), clock.now);
    expect(outbox().stuck()).toEqual([]);
    clock.now += HOUR;
    expect(outbox().stuck()).toMatchObject([{ key: 'legal', since: '2026-11-25T09:00:00.000Z' }]);
  });

  it('is cancelled by its key, also over a stop, and may then have another time', () => {
    const { outbox, clock, work, done, stop } = aMachine();
    outbox().put([{ key: 'legal', partition: 'a', job: show('sara'), at: START + DAY }]);
    outbox().cancel('legal');
    stop();
    outbox().put([{ key: 'legal', partition: 'a', job: show('sara'), at: START + 3 * DAY }]);
    clock.now = START + 2 * DAY;
    work();
    expect(done).toEqual([]);
    clock.now = START + 3 * DAY;
    work();
    expect(done).toEqual(['legal']);
  });

  it('waits for the right time where a clock that was ahead has been put right', () => {
    const { outbox, clock, work, done, stop } = aMachine();
    clock.now = START + 30 * DAY;
    outbox().put([{ key: 'legal', partition: 'a', job: show('sara'), at: START + 31 * DAY }]);
    clock.now = START;
    stop();
    work();
    clock.now = START + 30 * DAY;
    work();
    expect(done).toEqual([]);
    clock.now = START + 31 * DAY;
    work();
    expect(done).toEqual(['legal']);
  });
});

const KEYS = ['a', 'b', 'c', 'd'] as const;
const step = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    key: fc.constantFrom(...KEYS),
    hours: fc.integer({ min: -5, max: 90 }),
  }),
  fc.record({ kind: fc.constant('cancel' as const), key: fc.constantFrom(...KEYS) }),
  fc.record({ kind: fc.constant('pass' as const), hours: fc.integer({ min: -20, max: 40 }) }),
  fc.record({ kind: fc.constant('stop' as const) }),
  fc.record({ kind: fc.constant('look' as const) }),
  fc.record({ kind: fc.constant('work' as const) }),
);

it('whatever is put, cancelled, stopped and put right: nothing is done before its time, twice, or after it was cancelled', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { outbox, clock, work, done, stop, disk } = aMachine();
      /** What is to be done: key → its time; what has been done is gone from it. */
      const expected = new Map<string, number>();
      const finished = new Set<string>();
      const check = () => {
        const due = [...expected].filter(([, at]) => at <= clock.now).map(([key]) => key);
        const before = done.length;
        work();
        expect(done.slice(before).toSorted()).toEqual(due.toSorted());
        for (const key of due) {
          expected.delete(key);
          finished.add(key);
        }
      };
      for (const one of steps) {
        if (one.kind === 'put') {
          const at = clock.now + one.hours * HOUR;
          outbox().put([{ key: one.key, partition: one.key, job: show(one.key), at }]);
          if (!expected.has(one.key) && !finished.has(one.key)) expected.set(one.key, at);
        } else if (one.kind === 'cancel') {
          outbox().cancel(one.key);
          expected.delete(one.key);
        } else if (one.kind === 'pass') clock.now += one.hours * HOUR;
        else if (one.kind === 'stop') stop();
        else if (one.kind === 'look') take(outbox(), clock.now);
        else check();
        // What looks after the shared queue is no part of this.
        for (const { key, job } of outbox().waiting()) if (job.kind === 'cancel') outbox().done(key, []);
      }
      clock.now += 1_000 * HOUR;
      check();
      expect(outbox().timed()).toEqual([]);
      disk.close();
    }),
    { numRuns: 300 },
  );
});

it('cancelled while it is under way it is not tried again, and its new time counts', async () => {
  const disk = openDisk(':memory:');
  const outbox = openOutbox(disk, Date.now, kinds);
  let tries = 0;
  let settle: (attempt: Attempt) => void = () => {};
  const showTodo = () => {
    tries += 1;
    return new Promise<Attempt>((resolve) => {
      settle = resolve;
    });
  };
  const refused = refusedJobs(disk, outbox, Date.now, kinds);
  const worker = startWorker({ outbox, refused, log: quietLog(), now: Date.now, kinds });
  worker.start({ showTodo } as unknown as JobHandlers);
  outbox.put([{ key: 'legal', partition: 'a', job: show('sara') }]);
  worker.poke();
  await until(
    () => tries,
    (count) => count === 1,
  );
  outbox.cancel('legal');
  outbox.put([{ key: 'legal', partition: 'a', job: show('sara'), at: Date.now() + DAY }]);
  settle({ result: 'again', after: 0, why: '503' });
  outbox.put([{ key: 'behind', partition: 'a', job: show('erik') }]);
  worker.poke();
  await until(
    () => tries,
    (count) => count === 2,
  );
  settle({ result: 'done' });
  await worker.stop();
  expect(outbox.timed()).toMatchObject([{ key: 'legal' }]);
  expect(outbox.waiting()).toEqual([]);
  disk.close();
});
