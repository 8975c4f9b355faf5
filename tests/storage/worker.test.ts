import { expect, it } from 'vitest';
import { committer } from '../../bot/edges/queue/commit.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { worker as startWorker } from '../../bot/edges/queue/outbox-worker.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import type { Attempt, Job, JobHandlers } from '../../bot/jobs.ts';
import { anIncident } from '../builders/incident.ts';
import { kinds } from '../builders/job-kinds.ts';
import { quietLog } from '../builders/quiet-log.ts';
import { until } from '../builders/town.ts';

const show = (person: string): Job => ({ kind: 'showTodo', person });

it('work that puts more work while it is done is done once, and a stop waits for it', async () => {
  const disk = openDisk(':memory:');
  const outbox = openOutbox(disk, Date.now, kinds);
  const done: string[] = [];
  let letGo = () => {};
  const handlers = {
    async showTodo({ person }: { person: string }) {
      done.push(person);
      if (person === 'first') {
        outbox.put([{ key: 'second', partition: 'other', job: show('second') }]);
        worker.poke();
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
        done.push('first ended');
      }
      return { result: 'done' as const };
    },
  } as unknown as JobHandlers;
  const worker = startWorker({
    outbox: outbox,
    refused: refusedJobs(disk, outbox, Date.now, kinds),
    log: quietLog(),
    now: Date.now,
    kinds,
  });
  outbox.put([{ key: 'first', partition: 'one', job: show('first') }]);
  worker.start(handlers);
  await until(
    () => Promise.resolve(done.length),
    (count) => count >= 2,
  );
  const stopped = worker.stop();
  letGo();
  await stopped;
  expect(done).toEqual(['first', 'second', 'first ended']);
  disk.close();
});

it('a change that is lost while its person waits shows the cards anew, and tells nobody twice', async () => {
  const disk = openDisk(':memory:');
  const outbox = openOutbox(disk, Date.now, kinds);
  const done: string[] = [];
  const handlers = {
    write: async (): Promise<Attempt> => ({ result: 'conflict' }),
    showCase: async ({ where }: { where: string }): Promise<Attempt> => {
      done.push(where);
      return { result: 'done' };
    },
    tellLost: async (): Promise<Attempt> => {
      done.push('told');
      return { result: 'done' };
    },
  } as unknown as JobHandlers;
  const worker = startWorker({
    outbox: outbox,
    refused: refusedJobs(disk, outbox, Date.now, kinds),
    log: quietLog(),
    now: Date.now,
    kinds,
  });
  worker.start(handlers);
  const keep = committer(outbox, worker, { check() {}, accept() {} }, kinds);
  const from = anIncident();
  const kept = await keep({
    partition: from.id,
    write: { list: 'incidents', from, to: { ...from, changeId: 'changed-once' } },
    follow: [],
    ifLost: [
      { kind: 'tellLost', incident: from.id, person: 'erik' },
      { kind: 'showCase', incident: from.id, where: 'channel' },
      { kind: 'showCase', incident: from.id, where: 'reporter' },
    ],
  });
  expect(kept).toBe('conflict');
  await until(
    () => outbox.waiting().length,
    (count) => count === 0,
  );
  await worker.stop();
  expect(done.toSorted()).toEqual(['channel', 'reporter']);
  disk.close();
});

const changing = (id: string): Job => {
  const from = anIncident({ id });
  return { kind: 'write', write: { list: 'incidents', from, to: { ...from, changeId: 'c2' } }, follow: [], ifLost: [] };
};

it.each([
  ['the id alone', 'case-1', 'incidents/case-1', changing('case-1')],
  ['another word', 'other/case-1', 'incidents/case-1', changing('case-1')],
  ['its subject', 'decided/decision-1', 'corrections/decided/decision-1', show('old')],
  ['the cards of its id', 'case-1/people', 'incidents/case-1/people', show('old')],
  ['the name of today', 'packs/pack-1', 'packs/pack-1', show('old')],
])('what waits on the disk under %s is done before what comes for it now', (_name, before, now, job) => {
  const disk = openDisk(':memory:');
  openOutbox(disk, Date.now, kinds).put([{ key: 'old', partition: before, job }]);
  const outbox = openOutbox(disk, Date.now, kinds);
  outbox.put([
    { key: 'new', partition: now, job: show('new') },
    { key: 'other', partition: `${now}-2`, job: show('other') },
  ]);
  const due = () => outbox.due(Date.now(), 10, () => false).map(({ key }) => key);
  expect(due()).toEqual(['old', 'other']);
  outbox.done('old', []);
  expect(due()).toEqual(expect.arrayContaining(['new', 'other']));
  outbox.done('new', []);
  outbox.put([{ key: 'next', partition: now, job: show('next') }]);
  expect(outbox.waiting().map(({ key, partition }) => [key, partition])).toContainEqual(['next', now]);
  disk.close();
});

it('what waits for a person holds up nothing of another kind for the same person', () => {
  const disk = openDisk(':memory:');
  openOutbox(disk, Date.now, kinds).put([{ key: 'old', partition: 'todo/sara', job: show('sara') }]);
  const outbox = openOutbox(disk, Date.now, kinds);
  outbox.put([{ key: 'new', partition: 'deciders/sara', job: show('sara') }]);
  expect(outbox.due(Date.now(), 10, () => false).map(({ partition }) => partition)).toEqual([
    'todo/sara',
    'deciders/sara',
  ]);
  disk.close();
});
