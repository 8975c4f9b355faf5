// One try of a job of the outbox, and what the disk has of it afterwards.
import { SiteLacks } from '../../blocks/site-lacks.ts';
import { type Attempt, type JobHandler, type JobHandlers, siteLacks } from '../../jobs.ts';
import type { Log } from '../../ports.ts';
import { followUps } from './follow-ups.ts';
import { type JobKinds, UNKNOWN_KIND } from './job-kinds.ts';
import type { Outbox } from './outbox.ts';
import type { Entry } from './outbox-entry.ts';
import type { Outcomes } from './outcomes.ts';
import type { RefusedJobs } from './refused-jobs.ts';

export interface OutboxAttemptDependencies {
  readonly outbox: Outbox;
  readonly refused: Pick<RefusedJobs, 'keep' | 'uncertain'>;
  readonly log: Log;
  readonly now: () => number;
  readonly kinds: Pick<JobKinds, 'facts'>;
}

export interface Hands {
  readonly handlers: Partial<JobHandlers>;
  /** What becomes of jobs that any process may do: they go to the shared queue. */
  readonly hand: JobHandler | undefined;
}

const FAULT_PAUSE_MS = 30_000;

/** @returns settled on the disk when it resolves; rejects when the disk takes nothing */
export function outboxAttempt(
  { outbox, refused, log, now, kinds }: OutboxAttemptDependencies,
  outcomes: Outcomes,
): (entry: Entry, hands: Hands) => Promise<void> {
  const { after, early } = followUps(kinds);

  const tryOnce = async (handler: JobHandler | undefined, { key, job, attempts, at }: Entry): Promise<Attempt> => {
    if (!handler) return UNKNOWN_KIND;
    try {
      return await handler(job, key, attempts, at);
    } catch (error) {
      if (error instanceof SiteLacks) return siteLacks();
      const reference = log.error('work failed', error);
      return { result: 'again', after: FAULT_PAUSE_MS, why: reference };
    }
  };

  const wait = (entry: Entry, { after: pause, why, ...rest }: Extract<Attempt, { result: 'again' }>) => {
    const isTry = rest.isTry !== false;
    const { isNewReason } = outbox.again(entry.key, now() + pause, why, isTry);
    if (!isTry && !isNewReason) return;
    outbox.put(early(entry));
    log.warn('work waits', { kind: entry.job.kind, attempt: entry.attempts + 1, after: pause, why });
  };

  const settle = (entry: Entry, attempt: Attempt, isShared: boolean) => {
    const { key, partition, job } = entry;
    const { kind } = job;
    if (!outbox.holds(entry)) {
      // Cancelled meanwhile: what has been done has its consequences, what has not is not tried again.
      if (attempt.result === 'done' && !isShared) outbox.put(after(attempt, entry, outcomes.isAwaited(key)));
    } else if (attempt.result === 'again') {
      wait(entry, attempt);
    } else if (attempt.result === 'refused') {
      const { cause, code } = attempt.refusal;
      log.warn('refused', { kind, cause, code });
      refused.keep({ key, partition, job }, attempt.refusal, () => outbox.done(key, []));
    } else if (attempt.result === 'uncertain') {
      refused.uncertain.keep(key, kind, attempt.to, () => outbox.done(key, []));
    } else {
      outbox.done(key, after(attempt, entry, outcomes.isAwaited(key)), isShared);
    }
  };

  return async (entry, { handlers, hand }) => {
    const { key, job } = entry;
    const isShared = hand !== undefined && kinds.facts(job).shared?.(job) !== undefined;
    const attempt = await tryOnce(isShared ? hand : (handlers[job.kind] as JobHandler | undefined), entry);
    settle(entry, attempt, isShared);
    outcomes.tell(key, attempt);
  };
}
