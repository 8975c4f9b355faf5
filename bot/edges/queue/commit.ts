import type { Job } from '../../jobs.ts';
import type { Change, CommitResult, Ports, Write } from '../../ports.ts';
import { followUps } from './follow-ups.ts';
import type { JobKinds } from './job-kinds.ts';
import type { Outbox } from './outbox.ts';
import type { Worker } from './outbox-worker.ts';

// A person waits for the answer: after this the write goes on alone and they are told that it is on its way.
const PATIENCE_MS = 700;

/** The key of a write: the same record added twice, or the same change made twice, is the same work. */
export function keyOf(write: Write): string {
  if ('add' in write) return `add/${write.list}/${write.add.id}`;
  return 'remove' in write
    ? `remove/${write.list}/${write.remove.id}`
    : `change/${write.list}/${write.to.id}/${write.to.changeId}`;
}

const idOf = (write: Write) => ('add' in write ? write.add : 'remove' in write ? write.remove : write.to).id;

/** What the list store does with a write before SharePoint has it. */
export interface Acceptance {
  /** Throws when SharePoint could never take it. */
  check(write: Write): void;
  /** Throws when it must wait until the site is provisioned. */
  allow(write: Write, follow: readonly Job[]): void;
  /** Readers see it from now on. */
  accept(write: Write): void;
}

/**
 * Accepts a change: on disk first, then in SharePoint if it answers in time. What follows is done after the write; when an
 * addition has to wait, its cards are shown early, saying so, and once more when it has arrived.
 */
export function committer(
  outbox: Outbox,
  worker: Worker,
  { check, allow, accept }: Acceptance,
  kinds: Pick<JobKinds, 'facts'>,
): Ports['commit'] {
  const { early } = followUps(kinds);
  return async ({ write, follow, ifLost = [], partition }: Change): Promise<CommitResult> => {
    const key = keyOf(write);
    const job: Job = { kind: 'write', write, follow, ifLost };
    const entry = { key, partition, job };
    check(write);
    allow(write, follow);
    if ('add' in write) accept(write);
    outbox.put([entry]);
    // Seen at once: whoever decides meanwhile on what it replaces has lost the race already, and is told now.
    if (!('add' in write)) accept(write);
    const outcome = worker.outcome(key, PATIENCE_MS);
    worker.poke();
    const attempt = await outcome;
    if (attempt === undefined) outbox.put(early(entry));
    if (attempt?.result === 'done') {
      // The line of history is on its way; whoever reads now sees it already.
      for (const one of follow) if (one.kind === 'write' && 'add' in one.write) accept(one.write);
      return 'stored';
    }
    return attempt?.result === 'conflict' ? 'conflict' : 'queued';
  };
}

/** The same for what nobody waits for. */
export function backgroundCommitter(
  outbox: Outbox,
  worker: Worker,
  { check, accept }: Pick<Acceptance, 'check' | 'accept'>,
): Ports['commitInBackground'] {
  return (write) => {
    check(write);
    accept(write);
    outbox.put([
      {
        key: keyOf(write),
        partition: `${write.list}/${idOf(write)}`,
        job: { kind: 'write', write, follow: [], ifLost: [] },
      },
    ]);
    worker.poke();
  };
}

/** What was accepted before a stop stays visible and goes on from where it was. */
export function acceptWaiting(outbox: Outbox, { accept }: Pick<Acceptance, 'accept'>): void {
  for (const { job } of outbox.waiting()) if (job.kind === 'write') accept(job.write);
}
