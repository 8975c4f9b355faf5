// The work that processes share: handed from this machine's outbox to the queue, and taken from it again by whoever is free.
import type { OperationsState } from '../../capabilities/operations/model.ts';
import type { Attempt, Job, JobHandlers } from '../../jobs.ts';
import type { Log, Ports, SentMarks } from '../../ports.ts';
import type { ListName } from '../../records.ts';
import { azureMarks } from './azure-marks.ts';
import { azureQueue } from './azure-queue.ts';
import { azureStorage } from './azure-storage.ts';
import type { OpenDisk } from './disk.ts';
import { ownQueue } from './disk-queue.ts';
import type { Outbox } from './outbox.ts';
import type { Queue } from './queue.ts';
import { type QueueWorker, queueWorker } from './queue-worker.ts';
import type { RefusedWork } from './refused.ts';
import type { Worker } from './worker.ts';

export interface Sharing {
  readonly queue: Queue;
  readonly worker: QueueWorker;
  /** Marks that every process sees; undefined where there is only this one. */
  readonly marks: SentMarks | undefined;
  /** What the outbox does with work of these kinds: it goes to the queue. */
  readonly handing: Pick<JobHandlers, 'sendPack' | 'tellManager'>;
}

interface SharingDependencies {
  readonly connection: string | undefined;
  /** Whose queue it is, where several municipalities have one storage account. */
  readonly apart: string;
  readonly disk: OpenDisk;
  readonly refused: RefusedWork;
  readonly log: Log;
  readonly now: () => number;
  readonly lists: { readonly byName: Ports['lists']; follow(name: ListName): Promise<void> };
}

/** What a process must have read anew before it takes up what another one has left. */
const READ_BEFORE = ['campaigns', 'packs', 'documents', 'acknowledgements', 'addresses'] as const;

/** A hundred people each: enough to keep Teams busy. */
const PLACES = 4;
const OWN_FILE = [200, 1_000] as const;
/** A look at an empty queue is a transaction to pay for. */
const AZURE = [250, 4_000] as const;
const UNWRITTEN: Attempt = { result: 'again', after: 300, why: 'being written', isTry: false };

type Shared = Job<'sendPack' | 'tellManager'>;
const laneOf = (work: Shared): string => (work.kind === 'sendPack' ? `pack/${work.pack}` : `manager/${work.person}`);

export function shareWork(parts: SharingDependencies): Sharing {
  const { connection, disk, log, now, lists } = parts;
  const storage = connection === undefined ? undefined : azureStorage(connection, parts.apart);
  const queue = storage ? azureQueue(storage, now) : ownQueue(disk, now);
  const worker = queueWorker({
    queue,
    refused: parts.refused,
    log,
    places: PLACES,
    looks: storage ? AZURE : OWN_FILE,
    async ready() {
      if (storage) await Promise.all(READ_BEFORE.map(lists.follow));
    },
  });
  /** True while SharePoint does not have what the work is about: another process could not do it. */
  const isUnwritten = (work: Shared) => {
    const { packs, campaigns } = lists.byName;
    const pack = work.kind === 'sendPack' ? packs.get(work.pack) : undefined;
    return pack !== undefined && (packs.waiting(pack.id) || campaigns.waiting(pack.campaign));
  };
  const hand = async (work: Shared, key: string): Promise<Attempt> => {
    if (storage && isUnwritten(work)) return UNWRITTEN;
    await queue.put([{ key, lane: laneOf(work), work }]);
    worker.poke();
    return { result: 'done' };
  };
  return {
    queue,
    worker,
    marks: storage && azureMarks(storage),
    handing: { sendPack: hand, tellManager: hand },
  };
}

/** What the page for operations shows: the queue that is shared, and this machine's own outbox. */
export function operations(
  outbox: Outbox,
  outboxWorker: Worker,
  { queue, worker }: Sharing,
  refused: RefusedWork,
  log: Log,
  unread: () => OperationsState['unread'],
): Ports['operations'] {
  return {
    async read() {
      const own = {
        waiting: outbox.waiting().length,
        stuck: [...refused.stuck(), ...refused.uncertain.stuck(), ...outbox.stuck()],
        unread: unread(),
      };
      try {
        const { waiting, stuck } = await queue.state();
        return { ...own, isWhole: true, waiting: waiting + own.waiting, stuck: [...stuck, ...own.stuck] };
      } catch (error) {
        log.error('queue not reachable', error);
        return { isWhole: false, ...own };
      }
    },
    refusals: (to) => refused.to(to).map(({ work, refusal }) => ({ kind: work.kind, cause: refusal.cause })),
    async resume(key) {
      if (refused.release(key)) {
        outboxWorker.poke();
        return true;
      }
      if (outbox.stuck().some((one) => one.key === key)) {
        outbox.again(key, 0, '', false);
        outboxWorker.poke();
        return true;
      }
      const isResumed = await queue.resume(key);
      if (isResumed) worker.poke();
      return isResumed;
    },
  };
}
