// The queue's embedded form: a table of the machine's file.
import { randomUUID } from 'node:crypto';
import { instantAt } from '../../blocks/instant.ts';
import type { Cell, Disk } from '../../ports.ts';
import type { JobKinds } from './job-kinds.ts';
import {
  arrived,
  asStuck,
  asTaken,
  begun,
  givenBack,
  LEASE,
  LONG,
  MANY_TRIES,
  type Row,
  resumed,
  taken,
} from './job-state.ts';
import { LONGEST_WAIT } from './outbox.ts';
import type { Queue, Taken } from './queue.ts';

const TABLE = `CREATE TABLE IF NOT EXISTS shared_work (
  key TEXT PRIMARY KEY, lane TEXT NOT NULL, body TEXT NOT NULL, place INTEGER NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL,
  faults INTEGER NOT NULL, why TEXT NOT NULL, since TEXT NOT NULL, hold TEXT NOT NULL, due INTEGER NOT NULL, ended INTEGER)`;
const INDEXES = [
  'CREATE INDEX IF NOT EXISTS shared_work_due ON shared_work (state, due)',
  'CREATE INDEX IF NOT EXISTS shared_work_lane ON shared_work (lane, state)',
];

/** `due` of held jobs is the end of their lease, of timed ones their time; a moment too far off is from a clock that was ahead. The same rule as `isNext`. */
const READY = `SELECT * FROM shared_work AS one WHERE one.state IN ('waiting', 'held') AND (one.due <= ? OR one.due > ?) AND NOT EXISTS (
  SELECT 1 FROM shared_work AS other WHERE other.lane = one.lane AND other.state IN ('waiting', 'held') AND other.place < one.place)
  ORDER BY one.due, one.place LIMIT ?`;

const rowOf = (cells: Readonly<Record<string, Cell>>): Row => ({
  key: String(cells['key']),
  lane: String(cells['lane']),
  body: String(cells['body']),
  place: Number(cells['place']),
  state: String(cells['state']) as Row['state'],
  tries: Number(cells['tries']),
  faults: Number(cells['faults']),
  why: String(cells['why']),
  since: String(cells['since']),
  hold: String(cells['hold']),
});

/** Of a process: how it reads jobs, and the clock that their times are told by. */
interface DiskQueueDependencies extends Pick<JobKinds, 'read'> {
  readonly clock?: () => number;
}

export function diskQueue(disk: Disk, now: () => number, kinds: DiskQueueDependencies, lease = LEASE): Queue {
  const { clock = now } = kinds;
  disk.run(TABLE);
  for (const index of INDEXES) disk.run(index);

  const write = (row: Row, due: number) =>
    disk.run(
      `INSERT OR REPLACE INTO shared_work (key, lane, body, place, state, tries, faults, why, since, hold, due, ended)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[row.key, row.lane, row.body, row.place, row.state, row.tries],
        ...[row.faults, row.why, row.since, row.hold, due, row.state === 'done' ? now() : null],
      ],
    );
  const find = (key: string) => {
    const cells = disk.one('SELECT * FROM shared_work WHERE key = ?', [key]);
    return cells ? rowOf(cells) : undefined;
  };
  const nextPlace = () => Number(disk.one('SELECT MAX(place) AS last FROM shared_work')?.['last'] ?? 0) + 1;
  /** Those whose time has come get their place, the earliest first. */
  const begin = () => {
    const come = disk.all(`SELECT * FROM shared_work WHERE state = 'timed' AND due <= ? ORDER BY due, key`, [clock()]);
    if (come.length === 0) return;
    disk.together(() => {
      for (const cells of come) write(begun(rowOf(cells), nextPlace(), instantAt(now())), 0);
    });
  };
  /** Changes what is still ours. */
  const settle = ({ key, hold }: Taken, due: number, change: (row: Row) => Row): boolean =>
    disk.together(() => {
      const row = find(key);
      if (row?.state !== 'held' || row.hold !== hold) return false;
      write(change(row), due);
      return true;
    });

  return {
    async put(entries) {
      const rows = entries.map((entry) => ({ at: entry.at ?? 0, row: arrived(entry, 0, instantAt(now())) }));
      disk.together(() => {
        for (const { at, row } of rows) {
          if (find(row.key)) continue;
          if (at > clock()) write({ ...row, state: 'timed' }, at);
          else write({ ...row, place: nextPlace() }, 0);
        }
      });
    },
    async take(most) {
      begin();
      return disk.together(() =>
        disk.all(READY, [now(), now() + LONGEST_WAIT, most]).flatMap((cells) => {
          const row = taken(rowOf(cells), randomUUID());
          write(row, now() + lease);
          return row.state === 'held' ? [asTaken(row, kinds)] : [];
        }),
      );
    },
    extend: async (held) => settle(held, now() + lease, (row) => row),
    done: async (held) => settle(held, 0, (row) => ({ ...row, state: 'done', hold: '' })),
    again: async (held, pause) => settle(held, now() + pause.after, (row) => givenBack(row, pause)),
    async cancel(key) {
      const { state } = find(key) ?? {};
      if (state === undefined || state === 'done') return 'nothing';
      if (state === 'held') return 'underWay';
      disk.run('DELETE FROM shared_work WHERE key = ?', [key]);
      return 'cancelled';
    },
    async state() {
      const open = disk.one(`SELECT COUNT(*) AS count FROM shared_work WHERE state IN ('waiting', 'held')`);
      const stuck = disk.all(
        `SELECT * FROM shared_work WHERE state = 'stopped' OR (state = 'waiting' AND (tries >= ? OR since < ?))`,
        [MANY_TRIES, new Date(now() - LONG).toISOString()],
      );
      return { waiting: Number(open?.['count'] ?? 0), stuck: stuck.map((cells) => asStuck(rowOf(cells), kinds)) };
    },
    async resume(key) {
      return disk.together(() => {
        const row = find(key);
        if (row?.state !== 'stopped') return false;
        write(resumed(row, nextPlace()), 0);
        return true;
      });
    },
    tidy: async (before) => void disk.run(`DELETE FROM shared_work WHERE state = 'done' AND ended < ?`, [before]),
  };
}

/** The queue of a process that is alone with its file: what is held was held by the one before it, which has ended. Nobody waits for its lease. */
export function ownQueue(disk: Disk, now: () => number, kinds: DiskQueueDependencies): Queue {
  const queue = diskQueue(disk, now, kinds);
  disk.run(`UPDATE shared_work SET due = 0 WHERE state = 'held'`);
  return queue;
}
