// The queue's embedded form: a table of the machine's file.
import { randomUUID } from 'node:crypto';
import { instantAt } from '../../blocks/instant.ts';
import type { Disk } from '../../ports.ts';
import { diskQueueTable } from './disk-queue-table.ts';
import type { JobKinds } from './job-kinds.ts';
import {
  arrived,
  asStuck,
  asTaken,
  begun,
  early,
  givenBack,
  isEarly,
  LEASE_MS,
  LONG_MS,
  LONGEST_WAIT_MS,
  type Row,
  resumed,
  taken,
} from './job-state.ts';
import type { Queue, Taken } from './queue.ts';

/** Of a process: how it reads jobs, and the clock that their times are told by. */
interface DiskQueueDependencies extends Pick<JobKinds, 'read'> {
  readonly clock?: () => number;
}

export function diskQueue(disk: Disk, now: () => number, kinds: DiskQueueDependencies, lease = LEASE_MS): Queue {
  const { clock = now } = kinds;
  const table = diskQueueTable(disk);

  const writeEarly = (row: Row) => table.write(early(row), Date.parse(row.at));
  /** Those whose time has come get their place, and those lose it whose time is to come again. */
  const begin = () => {
    const come = table.come(clock());
    const again = table.early(clock());
    if (come.length + again.length === 0) return;
    disk.together(() => {
      for (const row of again) writeEarly(row);
      for (const row of come) table.write(begun(row, table.nextPlace(), instantAt(now())), 0);
    });
  };
  /** Changes what is still ours. */
  const settle = ({ key, hold }: Taken, due: number, change: (row: Row) => Row): boolean =>
    disk.together(() => {
      const row = table.find(key);
      if (row?.state !== 'held' || row.hold !== hold) return false;
      const next = change(row);
      table.write(next, due, next.state === 'done' ? now() : undefined);
      return true;
    });

  return {
    async put(entries) {
      const rows = entries.map((entry) => arrived(entry, 0, instantAt(now())));
      disk.together(() => {
        for (const row of rows) {
          if (table.find(row.key)) continue;
          if (isEarly(row, clock())) writeEarly(row);
          else table.write({ ...row, place: table.nextPlace() }, 0);
        }
      });
    },
    async take(most) {
      begin();
      return disk.together(() =>
        table.ready(now(), now() + LONGEST_WAIT_MS, most).flatMap((ready) => {
          const row = taken(ready, randomUUID());
          table.write(row, now() + lease);
          return row.state === 'held' ? [asTaken(row, kinds)] : [];
        }),
      );
    },
    extend: async (held) => settle(held, now() + lease, (row) => row),
    done: async (held) => settle(held, 0, (row) => ({ ...row, state: 'done', hold: '' })),
    again: async (held, pause) => settle(held, now() + pause.after, (row) => givenBack(row, pause)),
    async cancel(key) {
      const { state } = table.find(key) ?? {};
      if (state === undefined || state === 'done') return 'nothing';
      if (state === 'held') return 'underWay';
      table.remove(key);
      return 'cancelled';
    },
    async state() {
      const stuck = table.stuck(instantAt(now() - LONG_MS));
      return { waiting: table.open(), stuck: stuck.map((row) => asStuck(row, kinds)) };
    },
    async resume(key) {
      return disk.together(() => {
        const row = table.find(key);
        if (row?.state !== 'stopped') return false;
        table.write(resumed(row, table.nextPlace()), 0);
        return true;
      });
    },
    tidy: async (before) => table.forget(before),
  };
}

/** The clock has been moved by hand: what waits for a while is looked at now. */
export const hurryQueue = (disk: Disk): void => void disk.run(`UPDATE shared_work SET due = 0 WHERE state = 'waiting'`);

/** The queue of a process that is alone with its file: what is held was held by the one before it, which has ended. Nobody waits for its lease. */
export function ownQueue(disk: Disk, now: () => number, kinds: DiskQueueDependencies): Queue {
  const queue = diskQueue(disk, now, kinds);
  diskQueueTable(disk).endLeases();
  return queue;
}
