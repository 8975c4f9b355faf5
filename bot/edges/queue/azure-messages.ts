// The messages of the queue in Azure: each calls for one job and says only where it is, since it holds 64 KiB at most.
import type { QueueClient } from '@azure/storage-queue';
import * as z from 'zod/mini';
import { statusOf } from './azure-storage.ts';

const placeOfJob = z.object({ lane: z.string(), key: z.string() });
type JobPlace = z.infer<typeof placeOfJob>;

/** A message in the hands of this process. */
export interface AzureMessage {
  readonly id: string;
  /** Proves that it is still ours; hiding the message gives a new one. */
  readonly receipt: string;
  /** Undefined when the text is none of ours. */
  readonly job: JobPlace | undefined;
}

export interface AzureMessages {
  /** @param hiddenMs nobody gets the message before that */
  call(job: JobPlace, hiddenMs?: number): Promise<void>;
  /** Ours for as long as it is hidden from the others. */
  receive(most: number, hiddenMs: number): Promise<readonly AzureMessage[]>;
  /** @returns the message with its new receipt, or undefined when it is somebody else's by now */
  hide(message: AzureMessage, hiddenMs: number): Promise<AzureMessage | undefined>;
  /** Does nothing when it is somebody else's by now. */
  drop(message: AzureMessage): Promise<void>;
}

const MOST_AT_ONCE = 32;
const seconds = (milliseconds: number) => Math.ceil(milliseconds / 1_000);

function jobIn(text: string): JobPlace | undefined {
  try {
    return placeOfJob.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function ifOurs<Value>(change: Promise<Value>): Promise<Value | undefined> {
  try {
    return await change;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 400) return undefined;
    throw error;
  }
}

export function azureMessages(client: QueueClient): AzureMessages {
  return {
    async call({ lane, key }, hiddenMs = 0) {
      const visibilityTimeout = seconds(hiddenMs);
      await client.sendMessage(JSON.stringify({ lane, key }), { messageTimeToLive: -1, visibilityTimeout });
    },
    async receive(most, hiddenMs) {
      const { receivedMessageItems } = await client.receiveMessages({
        numberOfMessages: Math.min(most, MOST_AT_ONCE),
        visibilityTimeout: seconds(hiddenMs),
      });
      return receivedMessageItems.map(({ messageId, popReceipt, messageText }) => ({
        id: messageId,
        receipt: popReceipt,
        job: jobIn(messageText),
      }));
    },
    async hide(message, hiddenMs) {
      const hidden = await ifOurs(client.updateMessage(message.id, message.receipt, undefined, seconds(hiddenMs)));
      return hidden && { ...message, receipt: hidden.popReceipt ?? '' };
    },
    async drop({ id, receipt }) {
      await ifOurs(client.deleteMessage(id, receipt));
    },
  };
}
