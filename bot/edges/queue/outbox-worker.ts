// Does the first job of each partition of the outbox; jobs of one partition never overtake each other.
import type { Attempt, JobHandler, JobHandlers } from '../../jobs.ts';
import type { Log } from '../../ports.ts';
import { followUps } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import type { Entry, Outbox } from './outbox.ts';
import type { RefusedJobs } from './refused-jobs.ts';

export interface Worker {
  /** From now on what is accepted is done; before that it waits. */
  /** @param hand what becomes of jobs that any process may do: they go to the shared queue */
  start(handlers: Partial<JobHandlers>, hand?: JobHandler): void;
  /** Something new may be due. */
  poke(): void;
  /** What became of the next try of this key, or `undefined` when the time is up first. */
  outcome(key: string, milliseconds: number): Promise<Attempt | undefined>;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

// One `$batch` holds twenty (Graph rule 119).
const AT_ONCE = 20;
const LONGEST_SLEEP = 30_000;
const UNSETTLED = 5_000;
export const UNKNOWN: Attempt = { result: 'again', after: 60_000, why: 'unknownKind', isTry: false };

interface WorkerDependencies {
  readonly outbox: Outbox;
  readonly refused: Pick<RefusedJobs, 'keep' | 'uncertain'>;
  readonly log: Log;
  readonly now: () => number;
  readonly kinds: Pick<JobKinds, 'facts'>;
}

export function worker({ outbox, refused, log, now, kinds }: WorkerDependencies): Worker {
  const { after, early } = followUps(kinds);
  const busy = new Map<string, Promise<void>>();
  const listeners = new Map<string, Set<(attempt: Attempt) => void>>();
  let handlers: Partial<JobHandlers> | undefined;
  let hand: JobHandler | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** Of a kind that is not known here: from a newer version, which will know it again. */
  const tryOnce = async (handler: JobHandler | undefined, { key, job, attempts, at }: Entry): Promise<Attempt> => {
    if (!handler) return UNKNOWN;
    try {
      return await handler(job, key, attempts, at);
    } catch (error) {
      const reference = log.error('work failed', error);
      return { result: 'again', after: 30_000, why: reference };
    }
  };
  const perform = async (entry: Entry, doing: Partial<JobHandlers>): Promise<void> => {
    const { key, partition, job, attempts } = entry;
    const { kind } = job;
    const isShared = hand !== undefined && kinds.facts(job).shared?.(job) !== undefined;
    const attempt = await tryOnce(isShared ? hand : (doing[kind] as JobHandler | undefined), entry);
    if (!outbox.holds(entry)) {
      // Cancelled meanwhile: what has been done has its consequences, what has not is not tried again.
      if (attempt.result === 'done' && !isShared) outbox.put(after(attempt, entry, listeners.has(key)));
    } else if (attempt.result === 'again') {
      const isTry = attempt.isTry !== false;
      const { isNewReason } = outbox.again(key, now() + attempt.after, attempt.why, isTry);
      if (isTry || isNewReason) {
        outbox.put(early(entry));
        log.warn('work waits', { kind, attempt: attempts + 1, after: attempt.after, why: attempt.why });
      }
    } else if (attempt.result === 'refused') {
      const { cause, code } = attempt.refusal;
      log.warn('refused', { kind, cause, code });
      refused.keep({ key, partition, job }, attempt.refusal, () => outbox.done(key, []));
    } else if (attempt.result === 'uncertain') {
      refused.uncertain.keep(key, kind, attempt.to, () => outbox.done(key, []));
    } else {
      outbox.done(key, after(attempt, entry, listeners.has(key)), isShared);
    }
    for (const listener of listeners.get(key) ?? []) listener(attempt);
  };

  const round = () => {
    const doing = handlers;
    if (!doing) return;
    clearTimeout(timer);
    for (const entry of outbox.due(now(), AT_ONCE - busy.size, (partition) => busy.has(partition))) {
      // Begun only when the partition is taken: what is done may itself put more jobs and poke.
      const under = Promise.resolve()
        .then(() => perform(entry, doing))
        .catch((error: unknown) => {
          // The disk takes nothing: it stands there as it was, and is looked at again.
          log.error('work not settled', error);
          if (outbox.holds(entry)) outbox.again(entry.key, now() + UNSETTLED, 'diskFull', false);
        })
        .finally(() => {
          busy.delete(entry.partition);
          setImmediate(round);
        });
      busy.set(entry.partition, under);
    }
    if (busy.size >= AT_ONCE) return;
    const next = outbox.nextDue();
    const wait = next === undefined ? LONGEST_SLEEP : Math.max(50, next - now());
    timer = setTimeout(round, Math.min(wait, LONGEST_SLEEP));
  };

  return {
    start(all, handOver) {
      handlers = all;
      hand = handOver;
      round();
    },
    poke: round,
    outcome: (key, milliseconds) =>
      new Promise((resolve) => {
        const all = listeners.get(key) ?? new Set();
        listeners.set(key, all);
        const finish = (attempt: Attempt | undefined) => {
          clearTimeout(limit);
          all.delete(finish);
          if (all.size === 0) listeners.delete(key);
          resolve(attempt);
        };
        const limit = setTimeout(() => finish(undefined), milliseconds);
        all.add(finish);
      }),
    async stop() {
      handlers = undefined;
      clearTimeout(timer);
      await Promise.all(busy.values());
    },
  };
}
