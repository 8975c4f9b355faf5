import { oneAtATime } from '../../blocks/one-at-a-time.ts';
import type { PersonId } from '../../capabilities/people/model.ts';
import type { Disk, Log, Ports, SentMarks } from '../../ports.ts';

type Port = Ports['opened'];
type OpenedAt = NonNullable<ReturnType<Port['get']>>;

/** What people have opened on their cards: on the machine's disk and, where there are several, where every process reads it. */
export interface OpenedTasks {
  readonly port: Port;
  /** Forgets on this machine what was opened before the instant. */
  tidy(before: number): void;
}

interface OpenedDependencies {
  readonly disk: Disk;
  readonly now: () => number;
  readonly log: Log;
  /** Undefined where there is only this process. */
  readonly marks: SentMarks | undefined;
}

/** Null: closed again. The later of two counts. */
interface Kept {
  readonly opened: OpenedAt | null;
  readonly made: number;
}

const markOf = (person: PersonId) => `opened/${person}`;

export function openedTasks({ disk, now, log, marks }: OpenedDependencies): OpenedTasks {
  disk.run('CREATE TABLE IF NOT EXISTS opened (person TEXT PRIMARY KEY, body TEXT NOT NULL, made INTEGER NOT NULL)');
  const inTurn = oneAtATime();

  const kept = (person: PersonId): Kept | undefined => {
    const row = disk.one('SELECT body, made FROM opened WHERE person = ?', [person]);
    return row && { opened: JSON.parse(String(row['body'])) as Kept['opened'], made: Number(row['made']) };
  };
  // A power failure costs one look at the list.
  const keep = (person: PersonId, { opened, made }: Kept) =>
    disk.soon('INSERT OR REPLACE INTO opened (person, body, made) VALUES (?, ?, ?)', [
      person,
      JSON.stringify(opened),
      made,
    ]);
  /** Nobody waits for the other processes: what they miss costs a look at the list too. */
  const tell = (person: PersonId, one: Kept) => {
    keep(person, one);
    if (marks)
      inTurn(person, () => marks.arrived(markOf(person), JSON.stringify(one))).catch(() =>
        log.warn('what a person opened is known to this process alone'),
      );
  };
  const port: Port = {
    get: (person) => kept(person)?.opened ?? undefined,
    put: (person, opened) => tell(person, { opened, made: now() }),
    remove(person) {
      // It may have been opened in another process.
      if (marks || kept(person)?.opened) tell(person, { opened: null, made: now() });
    },
    async follow(person) {
      const mark = await inTurn(person, async () => marks?.find(markOf(person))).catch(() =>
        log.warn('what a person opened in another process is not known'),
      );
      if (mark?.place === undefined) return;
      const theirs = JSON.parse(mark.place) as Kept;
      if (theirs.made > (kept(person)?.made ?? 0)) keep(person, theirs);
    },
  };
  return { port, tidy: (before) => void disk.run('DELETE FROM opened WHERE made < ?', [before]) };
}
