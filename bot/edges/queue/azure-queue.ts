// The queue's form for several processes. A message's invisibility is the lease, by the service's clock; the row in the table
// says once for all what has become of the work, keeps each partition in order and tells a message that came twice.
import { instantAt } from '../../blocks/instant.ts';
import { type AzureClocks, arriving, cancelling, hiddenUntil, resuming } from './azure-decisions.ts';
import { azureHolds } from './azure-holds.ts';
import { type AzureMessages, azureMessages } from './azure-messages.ts';
import { type AzurePartitions, type AzureRow, azurePartitions, rowId } from './azure-partition.ts';
import type { AzureStorage } from './azure-storage.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import { asStuck, bodyOf, isEarly, LEASE_MS, LONG_MS, MANY_TRIES } from './job-state.ts';
import type { Queue } from './queue.ts';

const AT_ONCE = 8;
const LONGEST_HIDDEN_MS = 3_600_000;
/** A row without a message for so long has lost it in a crash. */
const ABANDONED_MS = 600_000;

/** Of a process: how it reads jobs, and the clock that their times are told by. */
interface AzureQueueDependencies
  extends Pick<JobKinds, 'read'>,
    Partial<Pick<AzureClocks, 'clock' | 'longestHiddenMs'>> {}

/** Those of one partition stand together, in the order they came. */
function byPartition(entries: readonly NewEntry[]): readonly (readonly NewEntry[])[] {
  const all = new Map<string, NewEntry[]>();
  for (const entry of entries) all.set(entry.partition, [...(all.get(entry.partition) ?? []), entry]);
  return [...all.values()];
}

/** Of rows whose message a crash has lost. */
async function callAgain(partitions: AzurePartitions, messages: AzureMessages, clocks: AzureClocks): Promise<void> {
  const silent = instantAt(clocks.now() - ABANDONED_MS);
  for (const row of await partitions.where(`state eq 'waiting' and message eq '' and since lt '${silent}'`))
    await messages.call(row);
  const hidden = instantAt(clocks.now() - 2 * clocks.longestHiddenMs);
  for (const row of await partitions.where(`state eq 'timed' and message eq '' and since lt '${hidden}'`))
    await messages.call(row, hiddenUntil(row.at, clocks));
}

export function azureQueue(
  storage: AzureStorage,
  now: () => number,
  kinds: AzureQueueDependencies,
  lease = LEASE_MS,
): Queue {
  const { work, ready } = storage;
  const { clock = now, longestHiddenMs = LONGEST_HIDDEN_MS } = kinds;
  const clocks: AzureClocks = { now, clock, longestHiddenMs };
  const partitions = azurePartitions(work);
  const messages = azureMessages(storage.messages);

  const put = async (entry: NewEntry) => {
    const { partition: lane, key, at } = entry;
    const isUncalled = await partitions.change(lane, key, (state) => arriving(entry, state, clocks));
    if (isUncalled) await messages.call({ lane, key }, hiddenUntil(at === undefined ? '' : instantAt(at), clocks));
  };

  return {
    ...azureHolds({ partitions, messages, ready, kinds, clocks, lease }),
    async put(entries) {
      for (const entry of entries) bodyOf(entry);
      await ready();
      const inOrder = async (one: readonly NewEntry[]) => {
        for (const entry of one) await put(entry);
      };
      const all = byPartition(entries);
      for (let place = 0; place < all.length; place += AT_ONCE)
        await Promise.all(all.slice(place, place + AT_ONCE).map(inOrder));
    },
    async cancel(key) {
      await ready();
      const [known] = await partitions.where(`RowKey eq '${rowId(key)}'`);
      return known ? partitions.change(known.lane, key, (state) => cancelling(state, clocks)) : 'nothing';
    },
    async state() {
      await ready();
      const all = await partitions.where(`state eq 'stopped' or state eq 'waiting' or state eq 'held'`);
      const open = all.filter((row) => row.state !== 'waiting' || !isEarly(row, clock()));
      const long = instantAt(now() - LONG_MS);
      const isStuck = ({ state, tries, since }: AzureRow) =>
        state === 'stopped' || (state === 'waiting' && (tries >= MANY_TRIES || since < long));
      return {
        waiting: open.filter(({ state }) => state !== 'stopped').length,
        stuck: open.filter(isStuck).map((row) => asStuck(row, kinds)),
      };
    },
    async resume(key) {
      const [stopped] = await partitions.where(`RowKey eq '${rowId(key)}' and state eq 'stopped'`);
      const isResumed = stopped !== undefined && (await partitions.change(stopped.lane, key, resuming));
      if (isResumed) await messages.call(stopped);
      return isResumed;
    },
    async tidy(before) {
      await ready();
      const ended = `(state eq 'done' or state eq 'cancelled') and ended lt '${instantAt(before)}'`;
      for (const { partitionKey, rowKey } of await partitions.where(ended))
        await work.deleteEntity(partitionKey, rowKey);
      await callAgain(partitions, messages, clocks);
    },
  };
}
