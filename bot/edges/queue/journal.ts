// Durable work: what was accepted is done once, in order within its lane, over any crash.
import type { Cell, Disk, Work, WorkKind } from '../../ports.ts';
import type { StuckEntry } from './queue.ts';
import { MANY_TRIES } from './row.ts';

export interface Entry {
  readonly key: string;
  readonly lane: string;
  readonly work: Work;
  readonly attempts: number;
}

export interface Journal {
  /** Durable when it returns. A key that has been there before changes nothing: the work is already done or under way. */
  put(entries: readonly { key: string; lane: string; work: Work }[]): void;
  /** The first waiting entry of at most so many lanes that are due and not busy; what people wait for before the cards that follow. */
  due(now: number, most: number, isBusy: (lane: string) => boolean): readonly Entry[];
  /** When the next entry falls due, if anything waits. */
  nextDue(): number | undefined;
  done(key: string, follow: readonly { key: string; lane: string; work: Work }[]): void;
  again(key: string, at: number, why: string, isTry?: boolean): void;
  waiting(kind?: WorkKind): readonly Entry[];
  /** What has been tried many times and still waits. */
  stuck(): readonly StuckEntry[];
  /** Forgets what was done before the instant; keys older than that may come again. */
  forget(before: number): void;
}

const TABLE = `CREATE TABLE IF NOT EXISTS work (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, lane TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
  state TEXT NOT NULL, attempts INTEGER NOT NULL, due INTEGER NOT NULL, why TEXT NOT NULL, ended INTEGER)`;

/** What only waits for its turn is not stuck. */
const STUCK = `SELECT key, kind, why, attempts, made FROM work WHERE state = 'waiting' AND attempts >= ? AND why NOT IN ('pace', 'budget')`;

const stuckEntry = ({ key, kind, why, attempts, made }: Readonly<Record<string, Cell>>): StuckEntry => ({
  key: String(key),
  kind: String(kind) as WorkKind,
  state: 'trying',
  why: String(why),
  tries: Number(attempts),
  since: new Date(Number(made ?? 0)).toISOString(),
});

interface Waiting extends Entry {
  readonly due: number;
}

/** What waits stands in memory as well, lane by lane; the disk is written first and read only at the start. */
export function journal(disk: Disk, now: () => number): Journal {
  disk.run(TABLE);
  // A file from before has no column for when the work came.
  if (!disk.one(`SELECT name FROM pragma_table_info('work') WHERE name = 'made'`))
    disk.run('ALTER TABLE work ADD COLUMN made INTEGER');
  const lanes = new Map<string, Waiting[]>();
  const laneOf = new Map<string, string>();
  const join = (entry: Waiting) => {
    const lane = lanes.get(entry.lane) ?? [];
    lanes.set(entry.lane, [...lane, entry]);
    laneOf.set(entry.key, entry.lane);
  };
  const replace = (key: string, by: (entry: Waiting) => Waiting[]) => {
    const name = laneOf.get(key) ?? '';
    const lane = (lanes.get(name) ?? []).flatMap((entry) => (entry.key === key ? by(entry) : [entry]));
    if (lane.length > 0) lanes.set(name, lane);
    else lanes.delete(name);
  };
  for (const row of disk.all(`SELECT key, lane, body, attempts, due FROM work WHERE state = 'waiting' ORDER BY seq`)) {
    const work = JSON.parse(String(row['body'])) as Work;
    join({
      key: String(row['key']),
      lane: String(row['lane']),
      work,
      attempts: Number(row['attempts']),
      due: Number(row['due']),
    });
  }

  const insert = ({ key, lane, work }: Pick<Entry, 'key' | 'lane' | 'work'>): Waiting[] => {
    const added = disk.run(
      `INSERT OR IGNORE INTO work (key, lane, kind, body, state, attempts, due, why, made) VALUES (?, ?, ?, ?, 'waiting', 0, 0, '', ?)`,
      [key, lane, work.kind, JSON.stringify(work), now()],
    );
    return added > 0 ? [{ key, lane, work, attempts: 0, due: 0 }] : [];
  };
  // Into memory only when the transaction is on disk: what cannot be kept must not be done either.
  const settle = (key: string | undefined, follow: readonly Pick<Entry, 'key' | 'lane' | 'work'>[]) => {
    const added = disk.together(() => {
      if (key !== undefined) disk.run(`UPDATE work SET state = 'done', ended = ? WHERE key = ?`, [now(), key]);
      return follow.flatMap(insert);
    });
    if (key !== undefined) {
      replace(key, () => []);
      laneOf.delete(key);
    }
    for (const entry of added) join(entry);
  };
  const heads = () => [...lanes.values()].flatMap(([first]) => (first ? [first] : []));
  const all = () => [...lanes.values()].flat();

  return {
    put: (entries) => {
      if (entries.length > 0) settle(undefined, entries);
    },
    due(instant, most, isBusy) {
      const first: Entry[] = [];
      const cards: Entry[] = [];
      for (const [lane, [head]] of lanes) {
        if (!head || head.due > instant || isBusy(lane)) continue;
        (head.work.kind === 'showCase' ? cards : first).push(head);
        if (first.length >= most) break;
      }
      return [...first, ...cards].slice(0, most);
    },
    nextDue: () => heads().reduce<number | undefined>((next, { due }) => Math.min(next ?? due, due), undefined),
    done: (key, follow) => settle(key, follow),
    again(key, at, why, isTry = true) {
      // What was not tried stands on the disk as it is: after a crash it is simply due.
      if (isTry) disk.run('UPDATE work SET attempts = attempts + 1, due = ?, why = ? WHERE key = ?', [at, why, key]);
      replace(key, (entry) => [{ ...entry, attempts: entry.attempts + (isTry ? 1 : 0), due: at }]);
    },
    waiting: (kind) => all().filter(({ work }) => kind === undefined || work.kind === kind),
    stuck: () => disk.all(STUCK, [MANY_TRIES]).map(stuckEntry),
    forget: (before) => void disk.run(`DELETE FROM work WHERE state = 'done' AND ended < ?`, [before]),
  };
}
