// What the product keeps in an Azure Storage account when several processes share their work: one queue and two tables.
import { createHash } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { QueueClient } from '@azure/storage-queue';

export interface AzureStorage {
  readonly messages: QueueClient;
  readonly work: TableClient;
  readonly sent: TableClient;
}

/** Keys hold characters that a table does not take. */
export const hashed = (key: string): string => createHash('sha256').update(key).digest('hex');

/** The status of the service's answer, 0 when there was none. */
export const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 0;

/** @param apart whose queue it is: municipalities that share an account share nothing in it */
export async function openAzureStorage(connection: string, apart: string): Promise<AzureStorage> {
  const name = hashed(apart).slice(0, 12);
  const loopback = { allowInsecureConnection: /http:\/\/(?:127\.0\.0\.1|localhost)[:/]/u.test(connection) };
  const storage = {
    messages: new QueueClient(connection, `varna-work-${name}`),
    work: TableClient.fromConnectionString(connection, `varnawork${name}`, loopback),
    sent: TableClient.fromConnectionString(connection, `varnasent${name}`, loopback),
  };
  // Each of them answers as well when it is there already.
  await Promise.all([storage.messages.createIfNotExists(), storage.work.createTable(), storage.sent.createTable()]);
  return storage;
}
