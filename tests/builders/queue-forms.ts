// Both forms of the queue that processes share: a file of this machine, and Azure Storage.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { azureMarks } from '../../bot/edges/queue/azure-marks.ts';
import { azureQueue } from '../../bot/edges/queue/azure-queue.ts';
import { azureStorage } from '../../bot/edges/queue/azure-storage.ts';
import { openDisk } from '../../bot/edges/queue/disk.ts';
import { diskQueue } from '../../bot/edges/queue/disk-queue.ts';
import type { Queue } from '../../bot/edges/queue/queue.ts';
import { sentMarks } from '../../bot/edges/teams/sent.ts';
import type { SentMarks } from '../../bot/ports.ts';
import { type Azurite, startAzurite } from './azurite.ts';
import { kinds } from './job-kinds.ts';

/** A queue of its own for a test, and the processes that work on it. */
export interface SharedQueue {
  /** One more process on the same queue. */
  process(lease?: number): Promise<Queue>;
  marks(): Promise<SentMarks>;
}

/** @param clock what the times of jobs are told by @param longestHiddenMs how seldom Azure shows a job whose time has not come */
type OpenQueue = (clock?: () => number, longestHiddenMs?: number) => SharedQueue;

interface Forms {
  readonly all: readonly (readonly [string, OpenQueue])[];
  connection(): string;
}

/** Starts Azurite before the tests of the file and stops it after them. */
export function queueForms(): Forms {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite();
  }, 90_000);
  afterAll(() => azurite.stop());

  const inFile: OpenQueue = (clock = Date.now) => {
    const disk = openDisk(':memory:');
    return {
      process: async (lease) => diskQueue(disk, Date.now, { ...kinds, clock }, lease),
      marks: async () => sentMarks(disk),
    };
  };
  const inAzure: OpenQueue = (clock = Date.now, longestHiddenMs = 3_600_000) => {
    const apart = randomUUID();
    const storage = () => azureStorage(azurite.connection, apart);
    return {
      process: async (lease) => azureQueue(storage(), Date.now, { ...kinds, clock, longestHiddenMs }, lease),
      marks: async () => azureMarks(storage()),
    };
  };
  return {
    all: [
      ['in a file', inFile],
      ['in Azure Storage', inAzure],
    ],
    connection: () => azurite.connection,
  };
}
