// The marks of what has been sent, where every process reads them: whoever marks first is the only one to send.
import { randomUUID } from 'node:crypto';
import type { SentMarks } from '../../ports.ts';
import { type AzureStorage, hashed, statusOf } from './azure-storage.ts';

interface Mark {
  readonly at: string;
  readonly by: string;
  readonly place?: string;
}

export function azureMarks({ sent, ready }: AzureStorage): SentMarks {
  const idOf = (key: string) => {
    const id = hashed(key);
    return { partitionKey: id.slice(0, 2), rowKey: id };
  };
  const read = async (key: string): Promise<Mark | undefined> => {
    const { partitionKey, rowKey } = idOf(key);
    try {
      return await sent.getEntity<Mark>(partitionKey, rowKey);
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };
  return {
    async put(key, at) {
      const by = randomUUID();
      await ready();
      try {
        await sent.createEntity({ ...idOf(key), at: String(at), by });
        return true;
      } catch (error) {
        if (statusOf(error) !== 409) throw error;
        // The answer to one's own first try may have been lost on the way.
        return (await read(key))?.by === by;
      }
    },
    async drop(key) {
      const { partitionKey, rowKey } = idOf(key);
      try {
        await sent.deleteEntity(partitionKey, rowKey);
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
    },
    async arrived(key, place) {
      await ready();
      await sent.upsertEntity({ ...idOf(key), place }, 'Merge');
    },
    async find(key) {
      const mark = await read(key);
      return mark && { at: Number(mark.at), place: mark.place };
    },
  };
}
