// A partition of the queue in an Azure table: its rows share a partition key, and are changed together or not at all.
import { setTimeout as pause } from 'node:timers/promises';
import { type TableClient, TableTransaction } from '@azure/data-tables';
import { hashed, statusOf } from './azure-storage.ts';
import type { Row } from './job-state.ts';

/** `message` is the one message that stands for the row; others that a crash has left are thrown away. */
export interface AzureRow extends Row {
  readonly message: string;
  readonly ended: string;
}

/** An earlier version had no times. */
type Written = Omit<AzureRow, 'at'> & { readonly at?: string };

export interface Decision<Result> {
  readonly write?: AzureRow;
  readonly result: Result;
}

export interface PartitionState {
  /** The row asked for, in whatever state. */
  readonly row: AzureRow | undefined;
  /** The others that are waiting or held. */
  readonly others: readonly AzureRow[];
  readonly nextPlace: number;
}

/** Changed with every change of the partition, so that two processes never decide on the same state. */
const HEAD = 'lane';
const TRIES = 30;

export const rowId = (key: string): string => `work-${hashed(key)}`;

async function found<Value>(get: Promise<Value>): Promise<Value | undefined> {
  try {
    return await get;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

export interface AzurePartitions {
  /** One decision on the partition as it stands, made anew when somebody else has changed it meanwhile. */
  change<Result>(partition: string, key: string, decide: (state: PartitionState) => Decision<Result>): Promise<Result>;
  where(filter: string): Promise<readonly (AzureRow & { readonly partitionKey: string; readonly rowKey: string })[]>;
}

export function azurePartitions(table: TableClient): AzurePartitions {
  const read = async (partition: string, key: string) => {
    const partitionKey = hashed(partition);
    // The head first: whatever changes after it makes the transaction fail.
    const head = await found(table.getEntity<{ places: number }>(partitionKey, HEAD));
    const filter = `PartitionKey eq '${partitionKey}' and (state eq 'waiting' or state eq 'held' or RowKey eq '${rowId(key)}')`;
    const rows: AzureRow[] = [];
    for await (const row of table.listEntities<Written>({ queryOptions: { filter } })) rows.push({ at: '', ...row });
    return { head, rows };
  };

  async function change<Result>(
    partition: string,
    key: string,
    decide: (state: PartitionState) => Decision<Result>,
  ): Promise<Result> {
    const partitionKey = hashed(partition);
    for (let attempt = 0; ; attempt += 1) {
      const { head, rows } = await read(partition, key);
      const nextPlace = (head?.places ?? 0) + 1;
      const row = rows.find((one) => one.key === key);
      const { write, result } = decide({ row, others: rows.filter((one) => one !== row), nextPlace });
      if (!write) return result;
      const changes = new TableTransaction();
      const next = { partitionKey, rowKey: HEAD, places: Math.max(head?.places ?? 0, write.place) };
      if (head) changes.updateEntity(next, 'Replace', { etag: head.etag });
      else changes.createEntity(next);
      changes.upsertEntity({ ...write, partitionKey, rowKey: rowId(key) }, 'Replace');
      try {
        await table.submitTransaction(changes.actions);
        return result;
      } catch (error) {
        if (attempt >= TRIES || ![409, 412].includes(statusOf(error))) throw error;
        await pause(Math.random() * 20 * (attempt + 1));
      }
    }
  }

  const where: AzurePartitions['where'] = async (filter) => {
    const rows = [];
    for await (const row of table.listEntities<Written>({ queryOptions: { filter } }))
      rows.push({ at: '', ...row, partitionKey: row.partitionKey ?? '', rowKey: row.rowKey ?? '' });
    return rows;
  };
  return { change, where };
}
