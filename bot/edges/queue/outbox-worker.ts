// Does the first job of each partition of the outbox; jobs of one partition never overtake each other.
import type { JobHandler, JobHandlers } from '../../jobs.ts';
import { type Hands, type OutboxAttemptDependencies, outboxAttempt } from './outbox-attempt.ts';
import type { Entry } from './outbox-entry.ts';
import { type Outcomes, outcomes } from './outcomes.ts';

export interface Worker {
  /**
   * From now on what is accepted is done; before that it waits.
   * @param hand what becomes of jobs that any process may do: they go to the shared queue
   */
  start(handlers: Partial<JobHandlers>, hand?: JobHandler): void;
  /** Something new may be due. */
  poke(): void;
  /** What became of the next try of this key, or `undefined` when the time is up first. */
  readonly outcome: Outcomes['next'];
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

// One `$batch` holds twenty (Graph rule 119).
const AT_ONCE = 20;
const LONGEST_SLEEP_MS = 30_000;
const UNSETTLED_MS = 5_000;

export function worker(dependencies: OutboxAttemptDependencies): Worker {
  const { outbox, log, now } = dependencies;
  const awaited = outcomes();
  const perform = outboxAttempt(dependencies, awaited);
  const busy = new Map<string, Promise<void>>();
  let hands: Hands | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** Begun only when the partition is taken: what is done may itself put more jobs and poke. */
  const begin = (entry: Entry, doing: Hands) =>
    Promise.resolve()
      .then(() => perform(entry, doing))
      .catch((error: unknown) => {
        // The disk takes nothing: it stands there as it was, and is looked at again.
        log.error('work not settled', error);
        if (outbox.holds(entry)) outbox.again(entry.key, now() + UNSETTLED_MS, 'diskFull', false);
      })
      .finally(() => {
        busy.delete(entry.partition);
        setImmediate(round);
      });

  const round = () => {
    const doing = hands;
    if (!doing) return;
    clearTimeout(timer);
    for (const entry of outbox.due(now(), AT_ONCE - busy.size, (partition) => busy.has(partition)))
      busy.set(entry.partition, begin(entry, doing));
    if (busy.size >= AT_ONCE) return;
    const next = outbox.nextDue();
    const wait = next === undefined ? LONGEST_SLEEP_MS : Math.max(50, next - now());
    timer = setTimeout(round, Math.min(wait, LONGEST_SLEEP_MS));
  };

  return {
    start(handlers, hand) {
      hands = { handlers, hand };
      round();
    },
    poke: round,
    outcome: awaited.next,
    async stop() {
      hands = undefined;
      clearTimeout(timer);
      await Promise.all(busy.values());
    },
  };
}
