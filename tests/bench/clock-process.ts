// One of several processes that look after the same clocks: its own disk and outbox, its own view of the lists, the real engine.
import path from 'node:path';
import { indexed } from '../../bot/blocks/indexed.ts';
import { instantAt } from '../../bot/blocks/instant.ts';
import { legalClockActions } from '../../bot/capabilities/legal-clock/actions.ts';
import type { LegalClock } from '../../bot/capabilities/legal-clock/model.ts';
import { indexes } from '../../bot/capabilities.ts';
import { acceptWaiting, committer } from '../../bot/edges/queue/commit.ts';
import { checkDisk } from '../../bot/edges/queue/disk.ts';
import { outbox as openOutbox } from '../../bot/edges/queue/outbox.ts';
import { worker as openWorker } from '../../bot/edges/queue/outbox-worker.ts';
import { refusedJobs } from '../../bot/edges/queue/refused-jobs.ts';
import type { Attempt, Job } from '../../bot/jobs.ts';
import type { Ports, Write } from '../../bot/ports.ts';
import { kinds } from '../builders/job-kinds.ts';
import { quietLog } from '../builders/quiet-log.ts';

/** What all processes share: the list as SharePoint has it, what has been sent, and the time. */
export interface Shared {
  readonly rows: Map<string, LegalClock>;
  /** Ids in the order they were written. */
  readonly written: string[];
  /** Letter → how often Teams was asked to send it. */
  readonly letters: Map<string, number>;
  readonly ports: Ports;
  now: number;
}

export interface ClockProcess {
  readonly legalClock: ReturnType<typeof legalClockActions>;
  /** Reads what others have written, looks at every clock, and begins with what has come. */
  tick(): void;
  poke(): void;
  /** Jobs that are due or under way. */
  waiting(): number;
  /** When the next timed job falls due. */
  next(): number;
  stop(): Promise<void>;
}

const DONE: Attempt = { result: 'done' };

/** The list as SharePoint takes a change: with the ETag, or not at all. */
function storing(shared: Shared, seen: (row: LegalClock) => void): (job: Job<'write'>) => Promise<Attempt> {
  const put = (row: LegalClock) => {
    shared.rows.set(row.id, row);
    shared.written.push(row.id);
    seen(row);
    return DONE;
  };
  return async ({ write }) => {
    if (write.list !== 'legalClocks' || 'remove' in write) return DONE;
    const next = 'add' in write ? write.add : write.to;
    const there = shared.rows.get(next.id);
    if ('add' in write) return there ? DONE : put(next);
    if (there?.changeId === next.changeId) return DONE;
    if (there?.changeId === write.from.changeId) return put(next);
    if (there) seen(there);
    return { result: 'conflict' };
  };
}

export function startClockProcess(folder: string, shared: Shared): ClockProcess {
  const now = () => shared.now;
  const disk = checkDisk(path.join(folder, 'varna.sqlite'));
  const outbox = openOutbox(disk, now, kinds, now);
  const refused = refusedJobs(disk, outbox, now, kinds);
  const worker = openWorker({ outbox, refused, log: quietLog(), now, kinds });
  const cache = indexed(indexes.legalClocks);
  for (const row of shared.rows.values()) cache.put(row.id, row);
  let read = shared.written.length;
  const accept = (write: Write) => {
    if (write.list !== 'legalClocks' || 'remove' in write) return;
    const next = 'add' in write ? write.add : write.to;
    cache.put(next.id, next);
  };
  const lists = { ...shared.ports.lists, legalClocks: { ...cache, waiting: () => false, isRead: () => true } };
  const ports: Ports = {
    ...shared.ports,
    lists,
    now: () => instantAt(shared.now),
    commit: committer(outbox, worker, { check: () => undefined, allow: () => undefined, accept }, kinds),
    enqueue(key, partition, job, when) {
      outbox.put([when === undefined ? { key, partition, job } : { key, partition, job, at: Date.parse(when.at) }]);
      worker.poke();
    },
    cancel: (key) => outbox.cancel(key),
  };
  const legalClock = legalClockActions(ports);
  acceptWaiting(outbox, { accept });
  worker.start({
    ...legalClock.jobs,
    write: storing(shared, (row) => cache.put(row.id, row)),
    cancel: async () => DONE,
    showTodo: async () => DONE,
    async warnClock({ clock, step, due, person }) {
      const letter = `${clock}/${due}/${step}/${person ?? ''}`;
      shared.letters.set(letter, (shared.letters.get(letter) ?? 0) + 1);
      return DONE;
    },
  });
  return {
    legalClock,
    tick() {
      for (const id of shared.written.slice(read)) {
        const row = shared.rows.get(id);
        if (row) cache.put(id, row);
      }
      read = shared.written.length;
      for (const { run } of legalClock.schedules) run();
      worker.poke();
    },
    poke: worker.poke,
    waiting: () => outbox.waiting().length,
    next: () => outbox.nextDue() ?? Number.POSITIVE_INFINITY,
    async stop() {
      await worker.stop();
      disk.close();
    },
  };
}
