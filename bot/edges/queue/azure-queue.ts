// The queue's form for several processes. A message's invisibility is the lease, by the service's clock; the row in the table
// says once for all what has become of the work, keeps each partition in order and tells a message that came twice.
import { randomUUID } from 'node:crypto';
import type { DequeuedMessageItem } from '@azure/storage-queue';
import * as z from 'zod/mini';
import { instantAt } from '../../blocks/instant.ts';
import { type AzureRow, azurePartitions, type Decision, type PartitionState, rowId } from './azure-partition.ts';
import { type AzureStorage, statusOf } from './azure-storage.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import {
  arrived,
  asStuck,
  asTaken,
  begun,
  bodyOf,
  givenBack,
  isNext,
  LEASE,
  LONG,
  MANY_TRIES,
  resumed,
  taken,
} from './job-state.ts';
import type { Queue, Taken } from './queue.ts';

/** Only where the work is: a message holds 64 KiB at most. */
const messageText = z.object({ lane: z.string(), key: z.string() });
type Place = z.infer<typeof messageText>;

const MOST_MESSAGES = 32;
const AT_ONCE = 8;
/** Until a job whose partition is busy is looked at again. */
const NOT_YET = 1_000;
/** A row without a message for so long has lost it in a crash. */
const ABANDONED = 600_000;
/** A message hides for seven days at most; a shorter while follows a clock that is put right. */
const LONGEST_HIDDEN_MS = 3_600_000;
const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1_000);

/** Of a process: how it reads jobs, and the clock that their times are told by. */
interface AzureQueueDependencies extends Pick<JobKinds, 'read'> {
  readonly clock?: () => number;
  readonly longestHiddenMs?: number;
}

export function azureQueue(
  { messages, work, ready }: AzureStorage,
  now: () => number,
  kinds: AzureQueueDependencies,
  lease = LEASE,
): Queue {
  const { clock = now, longestHiddenMs = LONGEST_HIDDEN_MS } = kinds;
  const secondsUntil = (at: string) =>
    at === '' ? 0 : seconds(Math.min(longestHiddenMs, Math.max(0, Date.parse(at) - clock())));
  const partitions = azurePartitions(work);
  /** The receipts of the messages this process holds. */
  const receipts = new Map<string, { readonly id: string; readonly receipt: string }>();

  /** @returns false when the message is somebody else's by now */
  const isOurs = async (change: Promise<unknown>): Promise<boolean> => {
    try {
      await change;
      return true;
    } catch (error) {
      if (statusOf(error) === 404 || statusOf(error) === 400) return false;
      throw error;
    }
  };
  const call = ({ lane, key }: Place, at = '') =>
    messages.sendMessage(JSON.stringify({ lane, key }), {
      messageTimeToLive: -1,
      visibilityTimeout: secondsUntil(at),
    });
  const drop = ({ messageId, popReceipt }: DequeuedMessageItem) =>
    isOurs(messages.deleteMessage(messageId, popReceipt));

  const putOne = async (entry: NewEntry) => {
    const at = entry.at !== undefined && entry.at > clock() ? instantAt(entry.at) : '';
    const isCalled = await partitions.change(entry.partition, entry.key, ({ row, nextPlace }) => {
      // Without a message though it waits: an earlier try was cut off between the two.
      if (row && row.state !== 'cancelled')
        return { result: row.message !== '' || (row.state !== 'waiting' && row.state !== 'timed') };
      const made = arrived(entry, at === '' ? nextPlace : 0, instantAt(now()));
      const write: AzureRow = { ...made, state: at === '' ? 'waiting' : 'timed', message: '', ended: '', at };
      return { write, result: false };
    });
    if (!isCalled) await call({ lane: entry.partition, key: entry.key }, at);
  };

  /** What becomes of a message: the job is taken, the message goes, or it hides for so many seconds. */
  const claimed = ({ row, others, nextPlace }: PartitionState, id: string): Decision<AzureRow | 'drop' | number> => {
    const isOpen = row?.state === 'waiting' || row?.state === 'held' || row?.state === 'timed';
    if (!row || !isOpen || (row.message !== '' && row.message !== id)) return { result: 'drop' };
    const wait = row.state === 'timed' ? secondsUntil(row.at) : 0;
    if (wait > 0) return { write: { ...row, message: id }, result: wait };
    const due = row.state === 'timed' ? { ...row, ...begun(row, nextPlace, instantAt(now())), message: id } : row;
    if (!isNext(due, others)) return { ...(due === row ? {} : { write: due }), result: seconds(NOT_YET) };
    const write = { ...due, ...taken(due, randomUUID()), message: id };
    return { write, result: write.state === 'held' ? write : 'drop' };
  };

  const claim = async (message: DequeuedMessageItem): Promise<Taken | undefined> => {
    const parsed = messageText.safeParse(jsonOf(message.messageText));
    if (!parsed.success) {
      await drop(message);
      return undefined;
    }
    const { lane, key } = parsed.data;
    const { messageId: id, popReceipt: receipt } = message;
    const got = await partitions.change(lane, key, (state) => claimed(state, id));
    if (got === 'drop') await drop(message);
    else if (typeof got === 'number') await isOurs(messages.updateMessage(id, receipt, undefined, got));
    else {
      receipts.set(got.hold, { id, receipt });
      return asTaken(got, kinds);
    }
    return undefined;
  };

  /** Changes what is still ours; what becomes of the message afterwards may fail, since the row decides. */
  const settle = async ({ partition, key, hold }: Taken, next: (row: AzureRow) => AzureRow, after: number) => {
    const row = await partitions.change(partition, key, ({ row: there }) => {
      if (there?.state !== 'held' || there.hold !== hold) return { result: undefined };
      const write = next(there);
      return { write, result: write };
    });
    const message = receipts.get(hold);
    receipts.delete(hold);
    if (!row || !message) return row !== undefined;
    await isOurs(
      row.state === 'waiting'
        ? messages.updateMessage(message.id, message.receipt, undefined, seconds(after))
        : messages.deleteMessage(message.id, message.receipt),
    );
    return true;
  };

  return {
    async put(entries) {
      for (const entry of entries) bodyOf(entry);
      await ready();
      // Those of one partition one after another: they keep the order they came in.
      const byPartition = new Map<string, NewEntry[]>();
      for (const entry of entries)
        byPartition.set(entry.partition, [...(byPartition.get(entry.partition) ?? []), entry]);
      const inOrder = async (one: readonly NewEntry[]) => {
        for (const entry of one) await putOne(entry);
      };
      const all = [...byPartition.values()];
      for (let place = 0; place < all.length; place += AT_ONCE)
        await Promise.all(all.slice(place, place + AT_ONCE).map(inOrder));
    },
    async take(most) {
      await ready();
      const { receivedMessageItems } = await messages.receiveMessages({
        numberOfMessages: Math.min(most, MOST_MESSAGES),
        visibilityTimeout: seconds(lease),
      });
      const claimed = await Promise.all(receivedMessageItems.map(claim));
      return claimed.filter((one) => one !== undefined);
    },
    async extend({ hold }) {
      const message = receipts.get(hold);
      if (!message) return false;
      return isOurs(
        messages.updateMessage(message.id, message.receipt, undefined, seconds(lease)).then(({ popReceipt = '' }) => {
          receipts.set(hold, { id: message.id, receipt: popReceipt });
        }),
      );
    },
    done: (held) =>
      settle(held, (row) => ({ ...row, state: 'done', hold: '', ended: new Date(now()).toISOString() }), 0),
    again: (held, pause) => settle(held, (row) => ({ ...row, ...givenBack(row, pause) }), pause.after),
    async cancel(key) {
      await ready();
      const [known] = await partitions.where(`RowKey eq '${rowId(key)}'`);
      if (!known) return 'nothing';
      return partitions.change<'cancelled' | 'underWay' | 'nothing'>(known.lane, key, ({ row }) => {
        if (!row || row.state === 'done' || row.state === 'cancelled') return { result: 'nothing' };
        if (row.state === 'held') return { result: 'underWay' };
        // The row stays for a while, and its message finds nothing to do.
        return { write: { ...row, state: 'cancelled', message: '', ended: instantAt(now()) }, result: 'cancelled' };
      });
    },
    async state() {
      await ready();
      const open = await partitions.where(`state eq 'stopped' or state eq 'waiting' or state eq 'held'`);
      const long = instantAt(now() - LONG);
      const isStuck = ({ state, tries, since }: AzureRow) =>
        state === 'stopped' || (state === 'waiting' && (tries >= MANY_TRIES || since < long));
      return {
        waiting: open.filter(({ state }) => state !== 'stopped').length,
        stuck: open.filter(isStuck).map((row) => asStuck(row, kinds)),
      };
    },
    async resume(key) {
      const [stopped] = await partitions.where(`RowKey eq '${rowId(key)}' and state eq 'stopped'`);
      if (!stopped) return false;
      const isResumed = await partitions.change(stopped.lane, key, ({ row, nextPlace }) => {
        if (row?.state !== 'stopped') return { result: false };
        return { write: { ...row, ...resumed(row, nextPlace), message: '' }, result: true };
      });
      if (isResumed) await call(stopped);
      return isResumed;
    },
    async tidy(before) {
      await ready();
      const then = new Date(before).toISOString();
      for (const { partitionKey, rowKey } of await partitions.where(
        `(state eq 'done' or state eq 'cancelled') and ended lt '${then}'`,
      ))
        await work.deleteEntity(partitionKey, rowKey);
      const silent = new Date(now() - ABANDONED).toISOString();
      for (const row of await partitions.where(`state eq 'waiting' and message eq '' and since lt '${silent}'`))
        await call(row);
      const hidden = instantAt(now() - 2 * longestHiddenMs);
      for (const row of await partitions.where(`state eq 'timed' and message eq '' and since lt '${hidden}'`))
        await call(row, row.at);
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
