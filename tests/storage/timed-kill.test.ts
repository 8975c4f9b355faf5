// `kill -9` of a process with jobs that have a time: in the outbox, and in both forms of the queue that processes share.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewEntry } from '../../bot/edges/queue/follow-ups.ts';
import { type Azurite, startAzurite } from '../builders/azurite.ts';
import { type KillableJobs, killableJobs } from '../builders/killable-jobs.ts';
import { until } from '../builders/town.ts';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
}, 90_000);
afterAll(() => azurite.stop());

const timeOf = (at: number | undefined) => (at === undefined ? {} : { at });
/** A job of the machine itself, and one that any process may do. */
const both = (name: string, at?: number): readonly NewEntry[] => [
  {
    key: `own-${name}`,
    partition: `own-${name}`,
    job: { kind: 'showTodo', person: name },
    ...timeOf(at),
  },
  {
    key: `shared-${name}`,
    partition: `shared-${name}`,
    job: { kind: 'sendPack', pack: name, round: 'first' },
    ...timeOf(at),
  },
];
const keysOf = (entries: readonly NewEntry[]) => entries.map(({ key }) => key);

describe.each([
  ['in a file', () => undefined],
  ['in Azure Storage', () => azurite.connection],
])('the shared queue %s', (_form, connection) => {
  let jobs: KillableJobs;
  /** How long a process takes to start here, today. */
  let startMs: number;
  beforeEach(async () => {
    jobs = killableJobs(connection());
    const began = Date.now();
    await jobs.start();
    startMs = Date.now() - began;
  });
  afterEach(() => jobs.end());
  const soon = (starts: number) => Date.now() + 3_000 + starts * startMs;
  const killed = async () => {
    await jobs.kill();
    await jobs.start();
  };
  const handedOver = () =>
    until(
      () => jobs.asks({}),
      ({ outbox }) => outbox === 0,
    );
  /** What has been done is known to be done: a process that is killed before that does it again. */
  const settled = () =>
    until(
      () => jobs.asks({}),
      ({ outbox, shared }) => outbox + (shared ?? 0) === 0,
      30,
    );
  const doneUntil = (keys: readonly string[]) =>
    until(
      () => jobs.done(),
      (all) => keys.every((key) => all.some(([one]) => one === key)),
      60,
    );
  /** Whatever could be done before these has had its turn when they are done. */
  const marker = async (name: string) => {
    const entries = both(name);
    await jobs.asks({ enqueue: entries });
    await doneUntil(keysOf(entries));
  };
  const doneOf = (name: string) => jobs.done().filter(([key]) => key.endsWith(`-${name}`));

  it('a job with a time is done once, at its time and not before, whenever its process is killed; a cancelled one never', async () => {
    const at = soon(5);
    const timed = both('timed', at);
    const handed = both('handed', at);
    const cancelled = both('cancelled', at);
    const cancelledLate = both('cancelledLate', at);
    await jobs.asks({ enqueue: [...handed, ...cancelledLate] });
    await handedOver();
    await jobs.asks({ enqueue: [...timed, ...cancelled] });
    await jobs.asks({ cancel: keysOf([...cancelled, ...cancelledLate]) });
    await killed();
    await killed();
    await marker('before');
    expect(Date.now(), 'too slow to tell anything').toBeLessThan(at);
    expect(jobs.done().map(([key]) => key)).toEqual(expect.arrayContaining(keysOf(both('before'))));
    expect(jobs.done()).toHaveLength(2);
    await doneUntil(keysOf([...timed, ...handed]));
    await settled();
    await killed();
    await marker('after');
    for (const [, moment] of [...doneOf('timed'), ...doneOf('handed')]) expect(moment).toBeGreaterThanOrEqual(at);
    expect(
      jobs
        .done()
        .map(([key]) => key)
        .toSorted(),
    ).toEqual(['after', 'before', 'handed', 'timed'].flatMap((name) => keysOf(both(name))).toSorted());
  }, 180_000);

  it('a job that is cancelled is not done either when its time has come before the next process starts', async () => {
    const at = soon(1);
    const early = both('early', at);
    const late = both('late', at);
    await jobs.asks({ enqueue: late });
    await handedOver();
    await jobs.asks({ enqueue: early });
    await jobs.asks({ cancel: keysOf([...early, ...late]) });
    await jobs.kill();
    expect(Date.now(), 'too slow to tell anything').toBeLessThan(at);
    await until(
      () => Date.now(),
      (now) => now > at,
      120,
    );
    await jobs.start();
    await marker('after');
    await handedOver();
    expect(
      jobs
        .done()
        .map(([key]) => key)
        .toSorted(),
    ).toEqual(keysOf(both('after')));
  }, 180_000);
});
