import { expect, it } from 'vitest';
import { inOrder } from '../../bot/capabilities/operations/rules.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { type Outbox, outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { worker as startWorker } from '../../bot/edges/queue/outbox-worker.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import { sureTime } from '../../bot/edges/queue/tidy.ts';
import type { Attempt, Job, JobHandlers } from '../../bot/jobs.ts';
import type { Log } from '../../bot/ports.ts';
import { kinds } from '../builders/job-kinds.ts';
import { quietLog } from '../builders/quiet-log.ts';
import { instant } from '../builders/time.ts';
import { until } from '../builders/town.ts';

const show = (incident: string): Job => ({ kind: 'showCase', incident, where: 'channel' });
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

function anOutbox() {
  const disk = openDisk(':memory:');
  const clock = { now: Date.parse('2026-11-24T09:00:00Z') };
  return {
    disk,
    clock,
    outbox: openOutbox(disk, () => clock.now, kinds),
    again: () => openOutbox(disk, () => clock.now, kinds),
  };
}

it('what waits for more than a minute is told of, whatever it waits for: kind, reason and since when', () => {
  const { clock, outbox } = anOutbox();
  outbox.put([
    { key: 'one', partition: 'a', job: show('one') },
    { key: 'two', partition: 'a', job: show('two') },
    { key: 'three', partition: 'b', job: { kind: 'ping', person: 'sara', about: 'inbox', once: 'x' } },
  ]);
  outbox.again('one', clock.now + 1_000, 'pace', false);
  outbox.again('three', clock.now + 1_000, 'quiet hours', false);
  clock.now += MINUTE - 1_000;
  expect(outbox.stuck()).toEqual([]);
  clock.now += 2_000;
  const since = instant('2026-11-24T09:00:00.000Z');
  expect(outbox.stuck()).toEqual([
    { key: 'one', kind: 'showCase', state: 'waiting', why: 'pace', tries: 0, since },
    { key: 'two', kind: 'showCase', state: 'waiting', why: 'behind', tries: 0, since },
    { key: 'three', kind: 'ping', state: 'waiting', why: 'quiet hours', tries: 0, since },
  ]);
});

it('five hundred that wait for the same are one line with how many, after what has stopped', () => {
  const waiting = Array.from({ length: 500 }, (_, place) => ({
    key: `card-${place}`,
    kind: 'showCase' as const,
    state: 'waiting' as const,
    why: 'pace' as const,
    tries: 0 as const,
    since: instant(`2026-11-24T09:${String(59 - (place % 60)).padStart(2, '0')}:00.000Z`),
  }));
  const stopped = { key: 'gone', kind: 'sendPack', state: 'stopped', why: 'unknownPack', tries: 5 } as const;
  const late = { ...stopped, since: instant('2026-11-24T10:00:00.000Z') };
  const { stuck } = inOrder({ isWhole: true, unread: [], waiting: 501, stuck: [...waiting, late] });
  expect(stuck).toEqual([late, { ...waiting[59], many: 500 }]);
});

it('what waits for its turn costs no write to the disk, and one line in the log', async () => {
  const { disk, outbox } = anOutbox();
  const lines: string[] = [];
  const log: Log = { ...quietLog(), warn: (event) => void lines.push(event) };
  let rounds = 0;
  const wait: Attempt = { result: 'again', after: 0, why: 'pace', isTry: false };
  const showCase = async (): Promise<Attempt> => {
    rounds += 1;
    return rounds < 20 ? wait : { result: 'done' };
  };
  const worker = startWorker({
    outbox: outbox,
    refused: refusedJobs(disk, outbox, Date.now, kinds),
    log: log,
    now: Date.now,
    kinds,
  });
  outbox.put([{ key: 'card', partition: 'a', job: show('card') }]);
  const attempts = () => disk.one('SELECT attempts, due, why FROM work');
  worker.start({ showCase } as unknown as JobHandlers);
  await until(
    () => Promise.resolve(rounds),
    (count) => count >= 10,
  );
  expect(attempts()).toMatchObject({ attempts: 0, due: 0, why: '' });
  await until(
    () => Promise.resolve(outbox.waiting().length),
    (count) => count === 0,
  );
  await worker.stop();
  expect(lines).toEqual(['work waits']);
});

it('a clock that was a year ahead and is put right leaves nothing waiting for the year, before and after a restart', () => {
  const { clock, outbox, again } = anOutbox();
  outbox.put([{ key: 'report', partition: 'a', job: show('report') }]);
  const right = clock.now;
  clock.now += YEAR;
  outbox.again('report', clock.now + 2_000, '503');
  clock.now = right + MINUTE;
  expect(outbox.due(clock.now, 10, () => false).map(({ key }) => key)).toEqual(['report']);
  expect(outbox.nextDue()).toBeLessThanOrEqual(clock.now);
  expect(
    again()
      .due(clock.now, 10, () => false)
      .map(({ key }) => key),
  ).toEqual(['report']);
});

it('work of a kind that this version does not know waits, says so, and stops nothing else', async () => {
  const { disk, outbox } = anOutbox();
  disk.run(
    `INSERT INTO work (key, lane, kind, body, state, attempts, due, why, made) VALUES ('new', 'a', 'dream', '{"kind":"dream"}', 'waiting', 0, 0, '', 0)`,
  );
  const later = openOutbox(disk, Date.now, kinds);
  const done: string[] = [];
  const showTodo = async ({ person }: { person: string }): Promise<Attempt> => {
    done.push(person);
    return { result: 'done' };
  };
  const worker = startWorker({
    outbox: later,
    refused: refusedJobs(disk, later, Date.now, kinds),
    log: quietLog(),
    now: Date.now,
    kinds,
  });
  worker.start({ showTodo } as unknown as JobHandlers);
  later.put([{ key: 'old', partition: 'b', job: { kind: 'showTodo', person: 'sara' } }]);
  worker.poke();
  await until(
    () => Promise.resolve(done),
    (all) => all.length === 1,
  );
  expect(later.stuck()).toMatchObject([{ key: 'new', kind: 'dream', state: 'waiting', why: 'unknownKind' }]);
  expect(outbox.waiting()).toEqual([]);
  await worker.stop();
});

it('a clock that is a year ahead for a while deletes nothing that was begun; after a long rest a day passes first', () => {
  const { disk, clock } = anOutbox();
  const sure = sureTime(disk, () => clock.now);
  const right = clock.now;
  const HOUR = 60 * MINUTE;
  expect(sure()).toBe(right);
  clock.now = right + YEAR;
  expect(sure()).toBe(right);
  clock.now = right + YEAR + HOUR;
  expect(sureTime(disk, () => clock.now)()).toBe(right);
  clock.now = right + 2 * HOUR;
  expect(sure()).toBe(clock.now);
  const rested = right + 60 * 24 * HOUR;
  clock.now = rested;
  expect(sure()).toBe(right + 2 * HOUR);
  clock.now = rested + 25 * HOUR;
  expect(sure()).toBe(clock.now);
});

it('what cannot be settled because the disk takes nothing stays, says so, and ends nothing', async () => {
  const { disk } = anOutbox();
  const real = openOutbox(disk, Date.now, kinds);
  let isFull = true;
  const outbox: Outbox = {
    ...real,
    done(key, follow) {
      if (isFull) throw new Error('database or disk is full');
      real.done(key, follow);
    },
  };
  const log = quietLog();
  const showTodo = async (): Promise<Attempt> => ({ result: 'done' });
  const worker = startWorker({
    outbox: outbox,
    refused: refusedJobs(disk, outbox, Date.now, kinds),
    log: log,
    now: Date.now,
    kinds,
  });
  real.put([{ key: 'card', partition: 'a', job: { kind: 'showTodo', person: 'sara' } }]);
  worker.start({ showTodo } as unknown as JobHandlers);
  await until(
    () => Promise.resolve(log.lines.join()),
    (lines) => lines.includes('work not settled'),
  );
  expect(real.waiting()).toMatchObject([{ key: 'card' }]);
  isFull = false;
  real.again('card', 0, '', false);
  worker.poke();
  await until(
    () => Promise.resolve(real.waiting().length),
    (count) => count === 0,
  );
  await worker.stop();
});
