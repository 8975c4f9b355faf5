// What has been done is forgotten after a while, and what was begun and never sent; never because of a clock that is wrong.
import type { Disk } from '../../ports.ts';
import type { Drafts } from './drafts.ts';
import type { Files } from './files.ts';
import type { OpenedTasks } from './opened.ts';
import type { Outbox } from './outbox.ts';
import type { Queue } from './queue.ts';
import type { RefusedJobs } from './refused-jobs.ts';

const DAY_MS = 24 * 3_600_000;
const REMEMBERED_MS = 30 * DAY_MS;

/**
 * The time, as far as it is sure: one that has jumped ahead by days counts only when it has stood for a day. A machine that
 * was off for weeks tidies a day later; a clock that was a year ahead for an hour deletes nothing.
 */
export function sureTime(disk: Disk, now: () => number): () => number {
  disk.run('CREATE TABLE IF NOT EXISTS sure_time (id INTEGER PRIMARY KEY, sure INTEGER NOT NULL, jumped INTEGER)');
  return () => {
    const moment = now();
    const row = disk.one('SELECT sure, jumped FROM sure_time WHERE id = 1');
    const sure = Number(row?.['sure'] ?? moment);
    const jumped = row?.['jumped'] ?? null;
    const isNear = moment < sure + 2 * DAY_MS;
    const hasStood = jumped !== null && moment >= Number(jumped) + DAY_MS && moment < Number(jumped) + REMEMBERED_MS;
    const next = isNear || hasStood ? moment : sure;
    const waits = next === moment ? null : jumped !== null && moment >= Number(jumped) ? Number(jumped) : moment;
    disk.run('INSERT OR REPLACE INTO sure_time (id, sure, jumped) VALUES (1, ?, ?)', [next, waits]);
    return next;
  };
}

interface TidyDependencies {
  readonly outbox: Outbox;
  readonly refused: Pick<RefusedJobs, 'forget'>;
  readonly drafts: Drafts;
  readonly opened: Pick<OpenedTasks, 'tidy'>;
  readonly files: Pick<Files, 'tidy'>;
  readonly queue: Queue;
}

export function tidying(
  disk: Disk,
  now: () => number,
  { outbox, refused, drafts, opened, files, queue }: TidyDependencies,
): () => Promise<void> {
  const sure = sureTime(disk, now);
  return async () => {
    const before = sure() - REMEMBERED_MS;
    outbox.forget(before);
    refused.forget(before);
    drafts.tidy(before);
    opened.tidy(before);
    const waiting = JSON.stringify([...outbox.waiting(), ...outbox.timed()].map(({ job }) => job));
    files.tidy(before, ({ id, owner }) => waiting.includes(id) || drafts.port.get(owner) !== undefined);
    await queue.tidy(before);
  };
}
