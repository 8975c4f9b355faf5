// The jobs in Azure that this process holds: how it gets them, keeps them and lets go of them.
import { instantAt } from '../../blocks/instant.ts';
import { type AzureClocks, claiming, settling } from './azure-decisions.ts';
import type { AzureMessage, AzureMessages } from './azure-messages.ts';
import type { AzurePartitions, AzureRow } from './azure-partition.ts';
import type { JobKinds } from './job-kinds.ts';
import { asTaken, givenBack } from './job-state.ts';
import type { Queue, Taken } from './queue.ts';

interface AzureHoldsDependencies {
  readonly partitions: AzurePartitions;
  readonly messages: AzureMessages;
  readonly ready: () => Promise<void>;
  readonly kinds: Pick<JobKinds, 'read'>;
  readonly clocks: AzureClocks;
  readonly lease: number;
}

export function azureHolds({
  partitions,
  messages,
  ready,
  kinds,
  clocks,
  lease,
}: AzureHoldsDependencies): Pick<Queue, 'take' | 'extend' | 'done' | 'again'> {
  const { now } = clocks;
  /** By the hold of each, the message that stands for it. */
  const held = new Map<string, AzureMessage>();

  const claim = async (message: AzureMessage): Promise<Taken | undefined> => {
    const { id, job } = message;
    const claimed = job && (await partitions.change(job.lane, job.key, (state) => claiming(state, id, clocks)));
    if (claimed?.is === 'taken') {
      held.set(claimed.row.hold, message);
      return asTaken(claimed.row, kinds);
    }
    if (claimed?.is === 'hidden') await messages.hide(message, claimed.forMs);
    else await messages.drop(message);
    return undefined;
  };

  /** What becomes of the message afterwards may fail, since the row decides. */
  const settle = async ({ partition, key, hold }: Taken, next: (row: AzureRow) => AzureRow, after: number) => {
    const row = await partitions.change(partition, key, (state) => settling(state, hold, next));
    const message = held.get(hold);
    held.delete(hold);
    if (row && message && row.state === 'waiting') await messages.hide(message, after);
    else if (row && message) await messages.drop(message);
    return row !== undefined;
  };

  return {
    async take(most) {
      await ready();
      const claimed = await Promise.all((await messages.receive(most, lease)).map(claim));
      return claimed.filter((one) => one !== undefined);
    },
    async extend({ hold }) {
      const message = held.get(hold);
      const hidden = message && (await messages.hide(message, lease));
      if (!hidden) return false;
      held.set(hold, hidden);
      return true;
    },
    done: (taken) => settle(taken, (row) => ({ ...row, state: 'done', hold: '', ended: instantAt(now()) }), 0),
    again: (taken, pause) => settle(taken, (row) => ({ ...row, ...givenBack(row, pause) }), pause.after),
  };
}
