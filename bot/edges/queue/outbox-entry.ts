// What waits in the outbox, as it stands in memory.
import { instantAt } from '../../blocks/instant.ts';
import type { NewEntry } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import { LONG_MS, LONGEST_WAIT_MS, MANY_TRIES } from './job-state.ts';
import type { OutboxRow } from './outbox-table.ts';
import type { StuckEntry } from './queue.ts';

export interface Entry extends NewEntry {
  /** Tells it from one that came later under the same key. */
  readonly id: number;
  readonly attempts: number;
}

export interface Waiting extends Entry {
  readonly due: number;
  /** When it was told to wait: a clock that has gone back to before that has been put right. */
  readonly told: number;
  readonly why: string;
  readonly made: number;
}
export type Scheduled = Waiting & { readonly at: number };

/** What is shared is handed over at once, and its time with it. */
export const waitsForTime = ({ job, at }: NewEntry, { facts }: Pick<JobKinds, 'facts'>): boolean =>
  at !== undefined && facts(job).shared?.(job) === undefined;

export const isDue = ({ due, told }: Waiting, instant: number): boolean => due <= instant || instant < told;

/** The later tries of what Teams has refused have keys of their own: `key~1`. */
export const isTryOf = (one: string, key: string): boolean =>
  one === key || (one.startsWith(`${key}~`) && /^~\d+$/u.test(one.slice(key.length)));

/** Gives each entry what it has in memory alone. */
export function entering(now: () => number): (entry: NewEntry, row?: Partial<OutboxRow>) => Waiting {
  let last = 0;
  return (entry, { attempts = 0, due = 0, why = '', made = now() } = {}) => {
    last += 1;
    return { ...entry, id: last, attempts, due: due > now() + LONGEST_WAIT_MS ? 0 : due, told: now(), why, made };
  };
}

/** Those of one partition that have been tried many times or have waited for long, in the words of the page for operations. */
export function stuckIn(entries: readonly Waiting[], now: number, { facts }: Pick<JobKinds, 'facts'>): StuckEntry[] {
  return entries.flatMap(({ key, job, why, attempts, made }, place) => {
    if (attempts < MANY_TRIES && made >= now - LONG_MS && made <= now) return [];
    const about = facts(job).about?.(job);
    return {
      key,
      kind: job.kind,
      state: attempts >= MANY_TRIES ? 'trying' : 'waiting',
      why: why === '' && place > 0 ? 'behind' : why,
      tries: attempts,
      since: instantAt(made),
      ...(about === undefined ? {} : { about }),
    };
  });
}
