// What each call to the queue in Azure decides on a partition as it stands; nothing here asks the service.
import { randomUUID } from 'node:crypto';
import { instantAt } from '../../blocks/instant.ts';
import type { AzureRow, Decision, PartitionState } from './azure-partition.ts';
import type { NewEntry } from './follow-ups.ts';
import { arrived, begun, early, isEarly, isNext, resumed, taken } from './job-state.ts';
import type { Queue } from './queue.ts';

export interface AzureClocks {
  /** The machine's own. */
  readonly now: () => number;
  /** What the times of jobs are told by. */
  readonly clock: () => number;
  /** A message hides for seven days at most; a shorter while follows a clock that is put right. */
  readonly longestHiddenMs: number;
}

/** What becomes of a message and its job. */
export type Claim =
  | { readonly is: 'taken'; readonly row: AzureRow }
  | { readonly is: 'hidden'; readonly forMs: number }
  | { readonly is: 'dropped' };

/** Until a job whose partition is busy is looked at again. */
const NOT_YET_MS = 1_000;

/** How long the message of a job is hidden from now on. @param at its time as ISO text, or empty */
export const hiddenUntil = (at: string, { clock, longestHiddenMs }: AzureClocks): number =>
  at === '' ? 0 : Math.min(longestHiddenMs, Math.max(0, Date.parse(at) - clock()));

/** @returns in `result` whether a message must still call for it */
export function arriving(
  entry: NewEntry,
  { row, nextPlace }: PartitionState,
  { now, clock }: AzureClocks,
): Decision<boolean> {
  // Without a message though it waits: an earlier try was cut off between the two.
  if (row && row.state !== 'cancelled')
    return { result: row.message === '' && (row.state === 'waiting' || row.state === 'timed') };
  const made = arrived(entry, nextPlace, instantAt(now()));
  return { write: { ...(isEarly(made, clock()) ? early(made) : made), message: '', ended: '' }, result: true };
}

/** @param message the id of the one that calls for it */
export function claiming(
  { row, others, nextPlace }: PartitionState,
  message: string,
  clocks: AzureClocks,
): Decision<Claim> {
  const isOpen = row?.state === 'waiting' || row?.state === 'held' || row?.state === 'timed';
  if (!row || !isOpen || (row.message !== '' && row.message !== message)) return { result: { is: 'dropped' } };
  const clock = clocks.clock();
  // What is under way goes on, whatever becomes of the clock.
  if (row.state !== 'held' && isEarly(row, clock))
    return { write: { ...row, ...early(row), message }, result: { is: 'hidden', forMs: hiddenUntil(row.at, clocks) } };
  const due = row.state === 'timed' ? { ...row, ...begun(row, nextPlace, instantAt(clocks.now())), message } : row;
  const inTheWay = others.filter((other) => other.state === 'held' || !isEarly(other, clock));
  if (!isNext(due, inTheWay))
    return { ...(due === row ? {} : { write: due }), result: { is: 'hidden', forMs: NOT_YET_MS } };
  const write = { ...due, ...taken(due, randomUUID()), message };
  return { write, result: write.state === 'held' ? { is: 'taken', row: write } : { is: 'dropped' } };
}

/** Changes what is still ours. @returns in `result` what it became, undefined where somebody else holds it */
export function settling(
  { row }: PartitionState,
  hold: string,
  next: (row: AzureRow) => AzureRow,
): Decision<AzureRow | undefined> {
  if (row?.state !== 'held' || row.hold !== hold) return { result: undefined };
  const write = next(row);
  return { write, result: write };
}

export function cancelling(
  { row }: PartitionState,
  { now }: AzureClocks,
): Decision<Awaited<ReturnType<Queue['cancel']>>> {
  if (!row || row.state === 'done' || row.state === 'cancelled') return { result: 'nothing' };
  if (row.state === 'held') return { result: 'underWay' };
  // The row stays for a while, and its message finds nothing to do.
  return { write: { ...row, state: 'cancelled', message: '', ended: instantAt(now()) }, result: 'cancelled' };
}

export function resuming({ row, nextPlace }: PartitionState): Decision<boolean> {
  if (row?.state !== 'stopped') return { result: false };
  return { write: { ...row, ...resumed(row, nextPlace), message: '' }, result: true };
}
