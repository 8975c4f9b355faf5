// The jobs that processes share: handed from this machine's outbox to the queue, and taken from it again by whoever is free.
import type { Attempt, Job, JobHandler } from '../../jobs.ts';
import type { ListCache, Log, SentMarks, StoredRecord } from '../../ports.ts';
import type { ListName } from '../../records.ts';
import { azureMarks } from './azure-marks.ts';
import { azureQueue } from './azure-queue.ts';
import { azureStorage } from './azure-storage.ts';
import type { OpenDisk } from './disk.ts';
import { hurryQueue, ownQueue } from './disk-queue.ts';
import type { JobKinds } from './job-kinds.ts';
import type { Outbox } from './outbox.ts';
import type { Queue } from './queue.ts';
import { type QueueWorker, queueWorker } from './queue-worker.ts';
import type { RefusedJobs } from './refused-jobs.ts';

export interface SharedJobs {
  readonly queue: Queue;
  readonly worker: QueueWorker;
  /** Marks that every process sees; undefined where there is only this one. */
  readonly marks: SentMarks | undefined;
  /** What the outbox does with a job that any process may do: it goes to the queue. */
  readonly hand: JobHandler;
  /** The clock has been moved by hand; only where this process is alone. */
  hurry(): void;
  /** What was handed over is no longer to be done. */
  readonly cancel: JobHandler<'cancel'>;
}

interface SharedJobsDependencies {
  readonly connection: string | undefined;
  /** Whose queue it is, where several municipalities have one storage account. */
  readonly apart: string;
  readonly disk: OpenDisk;
  readonly outbox: Pick<Outbox, 'isCancelled'>;
  readonly refused: RefusedJobs;
  readonly log: Log;
  readonly now: () => number;
  /** What the times of jobs are told by. */
  readonly clock: () => number;
  readonly kinds: JobKinds;
  readonly lists: {
    readonly byName: { readonly [Name in ListName]: Pick<ListCache<StoredRecord>, 'get' | 'waiting'> };
    follow(name: ListName): Promise<void>;
  };
}

/** A hundred people each: enough to keep Teams busy. */
const CONCURRENCY = 4;
/** Milliseconds between two looks, the shortest and the longest. */
const OWN_FILE_MS = [200, 1_000] as const;
/** A look at an empty queue is a transaction to pay for. */
const AZURE_MS = [250, 4_000] as const;
const UNWRITTEN: Attempt = { result: 'again', after: 300, why: 'being written', isTry: false };

/** It may still be given back, and must not be tried again then. */
const UNDER_WAY: Attempt = { result: 'again', after: 1_000, why: 'behind', isTry: false };

export function sharedJobs(dependencies: SharedJobsDependencies): SharedJobs {
  const { connection, disk, log, now, lists, kinds } = dependencies;
  const { facts } = kinds;
  const reading = { read: kinds.read, clock: dependencies.clock };
  const storage = connection === undefined ? undefined : azureStorage(connection, dependencies.apart);
  const queue = storage ? azureQueue(storage, now, reading) : ownQueue(disk, now, reading);
  const worker = queueWorker({
    queue,
    refused: dependencies.refused,
    isCancelled: dependencies.outbox.isCancelled,
    log,
    places: CONCURRENCY,
    looks: storage ? AZURE_MS : OWN_FILE_MS,
    async ready(jobs) {
      const names = new Set(jobs.flatMap((job) => facts(job).readBefore ?? []));
      if (storage) await Promise.all([...names].map(lists.follow));
    },
  });
  /** True while SharePoint does not have what the job is about: another process could not do it. */
  const isUnwritten = (job: Job) => {
    const needed = facts(job).writtenBefore?.(job) ?? [];
    const [subject] = needed;
    const isKnown = subject !== undefined && lists.byName[subject.list].get(subject.id) !== undefined;
    return isKnown && needed.some(({ list, id }) => lists.byName[list].waiting(id));
  };
  return {
    queue,
    worker,
    marks: storage && azureMarks(storage),
    async hand(job, key, _attempt, at) {
      if (storage && isUnwritten(job)) return UNWRITTEN;
      const entry = { key, partition: facts(job).shared?.(job) ?? key, job };
      await queue.put([at === undefined ? entry : { ...entry, at }]);
      worker.poke();
      return { result: 'done' };
    },
    hurry() {
      if (!storage) hurryQueue(disk);
      worker.poke();
    },
    async cancel({ key }) {
      return (await queue.cancel(key)) === 'underWay' ? UNDER_WAY : { result: 'done' };
    },
  };
}
