// The product's own list store, put together as `bot/main.ts` does: disk, shelves, outbox, worker, keeper.
import path from 'node:path';
import { indexes, lists } from '../../bot/capabilities.ts';
import { budget } from '../../bot/edges/graph/budget.ts';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { type ListCaches, listCaches } from '../../bot/edges/graph/list-caches.ts';
import { committer, keyOf } from '../../bot/edges/queue/commit.ts';
import { type OpenDisk, openDisk } from '../../bot/edges/queue/disk.ts';
import { outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { worker as startWorker } from '../../bot/edges/queue/outbox-worker.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import type { Attempt, JobHandlers } from '../../bot/jobs.ts';
import type { Log, Write } from '../../bot/ports.ts';
import { kinds } from '../builders/job-kinds.ts';
import type { Site } from './storage-site.ts';

type End = 'done' | 'conflict';

export interface Store {
  readonly disk: OpenDisk;
  readonly incidents: ListCaches['byName']['incidents'];
  /** Until it is in the list, or somebody else wrote first. */
  keep(write: Write, partition: string): Promise<End>;
  close(): Promise<void>;
}

export type Reach = Pick<Site, 'origin' | 'siteId' | 'token'>;

const silent: Log = { info: () => {}, warn: () => {}, error: () => '' };
const nothing = async (): Promise<Attempt> => ({ result: 'done' });

/** @param folder of its disk; what an earlier one left there is its state */
export function openStore({ origin, siteId, token }: Reach, perMinute: number, folder: string): Store {
  const disk = openDisk(path.join(folder, 'varna.sqlite'));
  const units = budget(perMinute, Date.now);
  const client = graphClient({ budget: units, token, origin });
  const outbox = openOutbox(disk, Date.now, kinds);
  const caches = listCaches({ lists, indexes, client, siteId, disk, log: silent, budget: units });
  const ends = new Map<string, (end: End) => void>();
  const write: JobHandlers['write'] = async (work, key, attempt) => {
    const tried = await caches.write(work.write, key, attempt);
    if (tried.result === 'done' || tried.result === 'conflict') ends.get(key)?.(tried.result);
    return tried;
  };
  // Only writes are put into this outbox; whatever else the product can do is done at once.
  const handlers = new Proxy({ write } as JobHandlers, { get: (own, kind) => own[kind as 'write'] ?? nothing });
  const worker = startWorker({
    outbox: outbox,
    refused: refusedJobs(disk, outbox, Date.now, kinds),
    log: silent,
    now: Date.now,
    kinds,
  });
  const keep = committer(outbox, worker, caches, kinds);
  worker.start(handlers);
  return {
    disk,
    incidents: caches.byName.incidents,
    async keep(write, partition) {
      const key = keyOf(write);
      const end = new Promise<End>((resolve) => ends.set(key, resolve));
      await keep({ write, follow: [], partition });
      return end.finally(() => ends.delete(key));
    },
    async close() {
      await worker.stop();
      disk.close();
    },
  };
}
