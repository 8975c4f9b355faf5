// What the page for operations shows: the queue that is shared, and this machine's own outbox.
import type { OperationsState, StuckJob } from '../../capabilities/operations/model.ts';
import type { JobTable } from '../../jobs.ts';
import type { Log, Ports } from '../../ports.ts';
import type { Outbox } from './outbox.ts';
import type { Worker } from './outbox-worker.ts';
import type { StuckEntry } from './queue.ts';
import type { RefusedJobs } from './refused-jobs.ts';
import type { SharedJobs } from './shared-jobs.ts';

interface OperationsDependencies {
  readonly outbox: Outbox;
  readonly worker: Worker;
  readonly shared: SharedJobs;
  readonly refused: RefusedJobs;
  readonly log: Log;
  readonly table: JobTable;
  /** What cannot be read. */
  unread(): OperationsState['unread'];
}

export function operations(dependencies: OperationsDependencies): Ports['operations'] {
  const { outbox, worker, shared, refused, log, table } = dependencies;
  const labelled = (entries: readonly StuckEntry[]): readonly StuckJob[] =>
    entries.map((entry) => (Object.hasOwn(table, entry.kind) ? { ...entry, label: table[entry.kind].label } : entry));
  return {
    async read() {
      const waiting = outbox.waiting().length;
      const stuck = [...refused.stuck(), ...refused.uncertain.stuck(), ...outbox.stuck()];
      const unread = dependencies.unread();
      try {
        const state = await shared.queue.state();
        return {
          isWhole: true,
          waiting: waiting + state.waiting,
          stuck: labelled([...state.stuck, ...stuck]),
          unread,
        };
      } catch (error) {
        log.error('queue not reachable', error);
        return { isWhole: false, waiting, stuck: labelled(stuck), unread };
      }
    },
    refusals: (to) => refused.to(to).map(({ job, refusal }) => ({ job, cause: refusal.cause })),
    async resume(key) {
      if (refused.release(key)) {
        worker.poke();
        return true;
      }
      if (outbox.stuck().some((one) => one.key === key)) {
        outbox.again(key, 0, '', false);
        worker.poke();
        return true;
      }
      const isResumed = await shared.queue.resume(key);
      if (isResumed) shared.worker.poke();
      return isResumed;
    },
  };
}
