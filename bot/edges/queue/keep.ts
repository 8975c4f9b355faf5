import type { Change, KeptWhere, Ports, Work, Write } from '../../ports.ts';
import type { Journal } from './journal.ts';
import { early, type Worker } from './worker.ts';

// A person waits for the answer: after this the write goes on alone and they are told that it is on its way.
const PATIENCE = 700;

/** The key of a write: the same thing added twice, or the same change made twice, is the same work. */
export function keyOf(write: Write): string {
  return 'add' in write
    ? `add/${write.list}/${write.add.id}`
    : `change/${write.list}/${write.to.id}/${write.to.changeId}`;
}

/**
 * Accepts a change: on disk first, then in SharePoint if it answers in time. What follows is done after the write; when an
 * addition has to wait, its cards are shown early, saying so, and once more when it has arrived.
 * @param accepted makes the addition visible to readers at once
 */
export function keeper(journal: Journal, worker: Worker, accepted: (write: Write) => void): Ports['keep'] {
  return async ({ write, follow, ifLost = [], lane }: Change): Promise<KeptWhere> => {
    const key = keyOf(write);
    const work: Work = { kind: 'write', write, follow, ifLost };
    if ('add' in write) accepted(write);
    journal.put([{ key, lane, work }]);
    const outcome = worker.outcome(key, PATIENCE);
    worker.poke();
    const tried = await outcome;
    if (tried === undefined) journal.put(early(key, lane, work));
    if (tried?.result === 'done') {
      // The timeline's line is on its way; whoever reads now sees it already.
      for (const one of follow) if (one.kind === 'event') accepted({ list: 'timeline', add: one.event });
      return 'list';
    }
    return tried?.result === 'lost' ? 'lost' : 'machine';
  };
}

/** The same for what nobody waits for. */
export function soonKeeper(journal: Journal, worker: Worker, accepted: (write: Write) => void): Ports['keepSoon'] {
  return (write) => {
    accepted(write);
    const id = 'add' in write ? write.add.id : write.to.id;
    journal.put([
      { key: keyOf(write), lane: `soon/${write.list}/${id}`, work: { kind: 'write', write, follow: [], ifLost: [] } },
    ]);
    worker.poke();
  };
}
