// Run by `killable-jobs.ts`: the queue of a machine in a process of its own. Arguments: folder, whose queue it is, connection.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { lists } from '../../bot/capabilities.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { worker as startWorker } from '../../bot/edges/queue/outbox-worker.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import { sharedJobs } from '../../bot/edges/queue/shared-jobs.ts';
import type { Attempt, JobHandlers } from '../../bot/jobs.ts';
import { kinds } from './job-kinds.ts';
import type { Asked, Waiting } from './killable-jobs.ts';
import { quietLog } from './quiet-log.ts';

const [folder = '', apart = '', connection = ''] = process.argv.slice(2);
const disk = openDisk(path.join(folder, 'varna.sqlite'));
const log = quietLog();
const outbox = openOutbox(disk, Date.now, kinds);
const refused = refusedJobs(disk, outbox, Date.now, kinds);
const worker = startWorker({ outbox, refused, log, now: Date.now, kinds });
/** Everything stands in SharePoint already. */
const written = { get: () => undefined, waiting: () => false };
const shared = sharedJobs({
  connection: connection === '' ? undefined : connection,
  apart,
  disk,
  outbox,
  refused,
  log,
  now: Date.now,
  clock: Date.now,
  kinds,
  lists: {
    byName: Object.fromEntries(Object.keys(lists).map((name) => [name, written])) as never,
    follow: async () => {},
  },
});

const note = async (_job: unknown, key: string): Promise<Attempt> => {
  appendFileSync(path.join(folder, 'done.txt'), `${key} ${Date.now()}\n`);
  return { result: 'done' };
};
const handlers = { showTodo: note, sendPack: note, cancel: shared.cancel } as unknown as JobHandlers;
worker.start(handlers, shared.hand);
shared.worker.start(handlers);

const answer = async ({ enqueue = [], cancel = [] }: Asked): Promise<Waiting> => {
  outbox.put(enqueue);
  for (const key of cancel) outbox.cancel(key);
  // The answer goes before anything else is done.
  setImmediate(worker.poke);
  const isLook = enqueue.length + cancel.length === 0;
  return { outbox: outbox.waiting().length, shared: isLook ? (await shared.queue.state()).waiting : undefined };
};
process.on('message', (asked: Asked) => void answer(asked).then((waiting) => process.send?.(waiting)));
process.send?.({ outbox: outbox.waiting().length, shared: undefined } satisfies Waiting);
