// Takes jobs from the queue that processes share and does them.
import type { Job, JobHandlers } from '../../jobs.ts';
import { LEASE_MS } from './job-state.ts';
import { type Look, looks } from './looks.ts';
import type { Taken } from './queue.ts';
import { type QueueAttemptDependencies, queueAttempt } from './queue-attempt.ts';

export interface QueueWorker {
  start(handlers: Partial<JobHandlers>): void;
  /** Something new may be due. */
  poke(): void;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

interface QueueWorkerDependencies extends QueueAttemptDependencies {
  /** Reads what others have written, before their jobs are taken up. */
  readonly ready: (jobs: readonly Job[]) => Promise<void>;
  /** How many jobs at the same time. */
  readonly places: number;
  /** Milliseconds between two looks at an empty queue, the shortest and the longest. */
  readonly looks: readonly [number, number];
  readonly lease?: number;
}

export function queueWorker(dependencies: QueueWorkerDependencies): QueueWorker {
  const { queue, log, ready, places, lease = LEASE_MS } = dependencies;
  const perform = queueAttempt(dependencies, lease);
  const busy = new Set<Promise<void>>();
  let doing: Partial<JobHandlers> | undefined;

  /** @returns false when SharePoint does not answer */
  const readFor = (taken: readonly Taken[]) =>
    ready(taken.map(({ job }) => job)).then(
      () => true,
      (error: unknown) => {
        log.error('lists not read before shared work', error);
        return false;
      },
    );
  /** What cannot be settled now comes back when its lease has run out. */
  const begin = (taken: Taken, handlers: Partial<JobHandlers>, isReady: boolean) => {
    const under = perform(taken, handlers, isReady)
      .catch((error: unknown) => void log.error('shared work not settled', error))
      .finally(() => {
        busy.delete(under);
        looking.now();
      });
    busy.add(under);
  };
  const takeUp = async (handlers: Partial<JobHandlers>): Promise<Look> => {
    const free = places - busy.size;
    if (free <= 0) return 'busy';
    const taken = await queue.take(free);
    if (taken.length === 0) return 'nothing';
    const isReady = await readFor(taken);
    for (const one of taken) begin(one, handlers, isReady);
    return 'found';
  };
  const looking = looks(async () => {
    if (!doing) return 'nothing';
    try {
      return await takeUp(doing);
    } catch (error) {
      log.error('queue not reachable', error);
      return 'fault';
    }
  }, dependencies.looks);

  return {
    start(handlers) {
      doing = handlers;
      looking.start();
    },
    poke: looking.poke,
    async stop() {
      doing = undefined;
      await looking.stop();
      await Promise.all(busy);
    },
  };
}
