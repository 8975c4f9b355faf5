// One try of a job of the shared queue, held on to for as long as it takes.
import { SiteLacks } from '../../blocks/site-lacks.ts';
import { type Attempt, type JobHandler, type JobHandlers, siteLacks } from '../../jobs.ts';
import type { Log } from '../../ports.ts';
import { UNKNOWN_KIND } from './job-kinds.ts';
import type { Pause, Queue, Taken } from './queue.ts';
import type { RefusedJobs } from './refused-jobs.ts';

export interface QueueAttemptDependencies {
  readonly queue: Queue;
  /** Keeps on this machine what Teams has said no to. */
  readonly refused: Pick<RefusedJobs, 'keep'>;
  readonly log: Log;
  /** Whether an order to cancel the job waits on this machine. */
  readonly isCancelled: (key: string) => boolean;
}

type Again = Extract<Attempt, { result: 'again' }>;

const FAULT_PAUSE_MS = 5_000;
/** Left alone until the order reaches the queue: its key may have come again behind it. */
const CANCELLED: Attempt = { result: 'again', after: 1_000, why: 'behind', isTry: false };
/** What others have written cannot be read. */
const SILENT: Attempt = { result: 'again', after: 10_000, why: 'sharePointSilent', isTry: false };

const pauseOf = ({ after, why, isTry, isFault }: Again): Pause => ({
  after,
  why,
  isTry: isTry !== false,
  isFault: isFault === true,
});

/**
 * @param isReady what others have written has been read
 * @returns settled in the queue when it resolves; rejects when the queue is not reachable
 */
type QueueAttempt = (taken: Taken, handlers: Partial<JobHandlers>, isReady: boolean) => Promise<void>;

export function queueAttempt(
  { queue, refused, log, isCancelled }: QueueAttemptDependencies,
  lease: number,
): QueueAttempt {
  const tryOnce = async (handler: JobHandler | undefined, { key, job, tries }: Taken): Promise<Attempt> => {
    if (isCancelled(key)) return CANCELLED;
    if (!handler) return UNKNOWN_KIND;
    try {
      return await handler(job, key, tries);
    } catch (error) {
      if (error instanceof SiteLacks) return siteLacks();
      const why = log.error('shared work failed', error);
      return { result: 'again', after: FAULT_PAUSE_MS * (tries + 1), why, isFault: true };
    }
  };
  return async (taken, handlers, isReady) => {
    const { kind } = taken.job;
    const hold = setInterval(() => {
      queue.extend(taken).catch((error: unknown) => log.error('lease not extended', error));
    }, lease / 3);
    const outcome = isReady ? await tryOnce(handlers[kind] as JobHandler | undefined, taken) : SILENT;
    clearInterval(hold);
    if (outcome.result === 'again' && (outcome.isTry !== false || outcome.why !== taken.why))
      log.warn('shared work waits', { kind, attempt: taken.tries + 1, after: outcome.after, why: outcome.why });
    if (outcome.result === 'refused') {
      const { cause, code } = outcome.refusal;
      log.warn('refused', { kind, cause, code });
      refused.keep(taken, outcome.refusal, () => undefined);
    }
    const isOurs = await (outcome.result === 'again' ? queue.again(taken, pauseOf(outcome)) : queue.done(taken));
    if (!isOurs) log.warn('shared work was taken over', { kind });
  };
}
