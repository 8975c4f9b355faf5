// What the product keeps in an Azure Storage account when several processes share their work: one queue and two tables.
import { createHash } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';

export interface AzureStorage {
  readonly messages: QueueClient;
  readonly work: TableClient;
  readonly sent: TableClient;
  /** Makes what is not there yet; asked again after a failure. Everything is there when it resolves. */
  ready(): Promise<void>;
}

/** A storage account that does not answer is waited for a little while, not a minute. */
const PATIENCE_MS = { tries: 3, longest: 2_000 } as const;

/** Keys hold characters that a table does not take. */
export const hashed = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The status of the service's answer, 0 when there was none. */
export const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 0;

/** Asks the service for nothing yet. @param apart whose queue it is: municipalities that share an account share nothing in it */
export function azureStorage(connection: string, apart: string): AzureStorage {
  const name = hashed(apart).slice(0, 12);
  const tableOptions = {
    allowInsecureConnection: /http:\/\/(?:127\.0\.0\.1|localhost)[:/]/u.test(connection),
    retryOptions: { maxRetries: PATIENCE_MS.tries - 1, maxRetryDelayInMs: PATIENCE_MS.longest },
  };
  const messages = new QueueClient(connection, `varna-work-${name}`, {
    retryOptions: { maxTries: PATIENCE_MS.tries, maxRetryDelayInMs: PATIENCE_MS.longest, tryTimeoutInMs: 10_000 },
  });
  const work = TableClient.fromConnectionString(connection, `varnawork${name}`, tableOptions);
  const sent = TableClient.fromConnectionString(connection, `varnasent${name}`, tableOptions);
  // Each of them answers as well when it is there already.
  const make = () => Promise.all([messages.createIfNotExists(), work.createTable(), sent.createTable()]);
  let made: Promise<unknown> | undefined;
  return {
    messages,
    work,
    sent,
    async ready() {
      made ??= make();
      try {
        await made;
      } catch (error) {
        made = undefined;
        throw error;
      }
    },
  };
}
