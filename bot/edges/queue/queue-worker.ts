// Takes jobs from the queue that processes share and does them, holding on to it for as long as it takes.
import type { Attempt, Job, JobHandler, JobHandlers } from '../../jobs.ts';
import type { Log } from '../../ports.ts';
import { LEASE } from './job-state.ts';
import { UNKNOWN } from './outbox-worker.ts';
import type { Pause, Queue, Taken } from './queue.ts';
import type { RefusedJobs } from './refused-jobs.ts';

export interface QueueWorker {
  start(handlers: Partial<JobHandlers>): void;
  /** Something new may be due. */
  poke(): void;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

interface QueueWorkerDependencies {
  readonly queue: Queue;
  /** Keeps on this machine what Teams has said no to. */
  readonly refused: Pick<RefusedJobs, 'keep'>;
  readonly log: Log;
  /** Reads what others have written, before their jobs are taken up. */
  readonly ready: (jobs: readonly Job[]) => Promise<void>;
  /** How many jobs at the same time. */
  readonly places: number;
  /** Milliseconds between two looks at an empty queue, the shortest and the longest. */
  readonly looks: readonly [number, number];
  readonly lease?: number;
}

const FAULT_PAUSE = 5_000;
const SILENT: Attempt = { result: 'again', after: 10_000, why: 'sharePointSilent', isTry: false };

const pauseOf = (tried: Extract<Attempt, { result: 'again' }>): Pause => ({
  after: tried.after,
  why: tried.why,
  isTry: tried.isTry !== false,
  isFault: tried.isFault === true,
});

export function queueWorker({
  queue,
  refused,
  log,
  ready,
  places,
  looks,
  lease = LEASE,
}: QueueWorkerDependencies): QueueWorker {
  const busy = new Set<Promise<void>>();
  let doing: Partial<JobHandlers> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let isPoked = false;
  let [rest] = looks;

  const tryOnce = async ({ key, job, tries }: Taken, handlers: Partial<JobHandlers>, isReady: boolean) => {
    if (!isReady) return SILENT;
    const handler = handlers[job.kind] as JobHandler | undefined;
    if (!handler) return UNKNOWN;
    try {
      return await handler(job, key, tries);
    } catch (error) {
      const why = log.error('shared work failed', error);
      return { result: 'again', after: FAULT_PAUSE * (tries + 1), why, isFault: true } as const;
    }
  };
  const perform = async (taken: Taken, handlers: Partial<JobHandlers>, isReady: boolean) => {
    const hold = setInterval(() => {
      queue.extend(taken).catch((error: unknown) => log.error('lease not extended', error));
    }, lease / 3);
    const tried = await tryOnce(taken, handlers, isReady);
    clearInterval(hold);
    const { kind } = taken.job;
    if (tried.result === 'again' && (tried.isTry !== false || tried.why !== taken.why))
      log.warn('shared work waits', { kind, attempt: taken.tries + 1, after: tried.after, why: tried.why });
    if (tried.result === 'refused') {
      const { cause, code } = tried.refusal;
      log.warn('refused', { kind, cause, code });
      refused.keep(taken, tried.refusal, () => undefined);
    }
    const isOurs = await (tried.result === 'again' ? queue.again(taken, pauseOf(tried)) : queue.done(taken));
    if (!isOurs) log.warn('shared work was taken over', { kind });
  };
  const takeUp = async (handlers: Partial<JobHandlers>) => {
    const free = places - busy.size;
    if (free <= 0) return;
    const taken = await queue.take(free);
    rest = taken.length > 0 ? looks[0] : Math.min(rest * 2, looks[1]);
    if (taken.length === 0) return;
    const isReady = await ready(taken.map(({ job }) => job)).then(
      () => true,
      (error: unknown) => {
        log.error('lists not read before shared work', error);
        return false;
      },
    );
    for (const one of taken) {
      // What cannot be settled now comes back when its lease has run out.
      const under = perform(one, handlers, isReady)
        .catch((error: unknown) => void log.error('shared work not settled', error))
        .finally(() => {
          busy.delete(under);
          round();
        });
      busy.add(under);
    }
  };
  const look = async (handlers: Partial<JobHandlers>) => {
    isPoked = false;
    try {
      await takeUp(handlers);
    } catch (error) {
      [, rest] = looks;
      log.error('queue not reachable', error);
    }
    looking = undefined;
    if (doing && isPoked) round();
    else if (doing) timer = setTimeout(round, rest);
  };
  const round = () => {
    isPoked = true;
    if (!doing || looking) return;
    clearTimeout(timer);
    looking = look(doing);
  };

  return {
    start(handlers) {
      doing = handlers;
      round();
    },
    poke() {
      [rest] = looks;
      round();
    },
    async stop() {
      doing = undefined;
      clearTimeout(timer);
      await looking;
      await Promise.all(busy);
    },
  };
}
