import { expect, it } from 'vitest';
import { lists } from '../../bot/capabilities.ts';
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
  const keep = committer(outbox, worker, { check() {}, allow() {}, accept() {} }, kinds);
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

/** Every partition that version 0.4 named otherwise: a name of today, and the one it had. No later list belongs here. */
const EARLIER: readonly (readonly [string, string])[] = [
  ['acknowledgements/read-1', 'read-1'],
  ['corrections/decided/decision-1', 'decided/decision-1'],
  ['delegations/delegation-1', 'delegations'],
  ['documents/policy-1', 'policy-1'],
  ['incidents/case-1', 'case-1'],
  ['lessons/lesson-1', 'training/lesson-1'],
  ['methods/method-1', 'methods'],
  ['programmes/programme-1', 'training/programme-1'],
  ['roles/role-1', 'role-1'],
];

it.each([...EARLIER, ['incidents/case-1/people', 'case-1/people'], ['packs/pack-1', 'packs/pack-1']] as const)(
  'what comes for %s is done after what waits on the disk under %s, and goes its own way when that is done',
  (now, before) => {
    const disk = openDisk(':memory:');
    openOutbox(disk, Date.now, kinds).put([{ key: 'old', partition: before, job: show('old') }]);
    const outbox = openOutbox(disk, Date.now, kinds);
    outbox.put([
      { key: 'new', partition: now, job: show('new') },
      { key: 'other', partition: 'incidents/another', job: show('other') },
    ]);
    const due = () => outbox.due(Date.now(), 10, () => false).map(({ key }) => key);
    expect(due()).toEqual(['old', 'other']);
    outbox.done('old', []);
    expect(due()).toEqual(expect.arrayContaining(['new', 'other']));
    outbox.done('new', []);
    outbox.put([{ key: 'next', partition: now, job: show('next') }]);
    expect(outbox.waiting().map(({ key, partition }) => [key, partition])).toContainEqual(['next', now]);
    disk.close();
  },
);

it('no other list has an earlier name, and no earlier name is the name of today of anything else', () => {
  const names = Object.keys(lists).map((list) => [list, kinds.earlierPartition(`${list}/an-id`)] as const);
  const earlier = names.flatMap(([list, name]) => (name === undefined ? [] : [[list, name] as const]));
  expect(earlier.map(([list]) => list).toSorted()).toEqual(EARLIER.map(([name]) => name.split('/')[0]));
  for (const [, name] of earlier) expect(Object.keys(lists).map((list) => `${list}/an-id`)).not.toContain(name);
});

it.each([
  'todo',
  'deciders',
  'vacancies',
  'handler',
  'notAsked',
  'say',
  'sending',
  'cancel',
  'constructor',
  'a-kind-to-come',
])('a partition %s/… is behind nothing that waits under the end of its name', (word) =>
  expect(kinds.earlierPartition(`${word}/an-id`)).toBeUndefined(),
);

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
