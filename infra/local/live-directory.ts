// The tenant's directory as it changes while the platform runs: what administrators do in Entra, kept over a restart.
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import type { AppRoleAssignment, Directory, Group, Person } from './directory/directory.ts';

/** `changed`: in the bin, may come back; `deleted`: for good. As `@removed` names them. */
export type Removal = 'changed' | 'deleted';

export interface LiveDirectory extends Directory {
  /** The person after the change; undefined when there is nobody of that id. */
  change(id: string, change: Partial<Omit<Person, 'id'>>): Person | undefined;
  add(person: Omit<Person, 'id'>): Person;
  /** The group after the change; not kept over a restart. */
  changeGroup(id: string, change: Partial<Omit<Group, 'id'>>): Group | undefined;
  /** Who holds the app roles from now on; not kept over a restart. */
  assign(assignments: readonly AppRoleAssignment[]): void;
  /** Whether there was such a person. */
  remove(id: string, removal: Removal): boolean;
}

// One row for each person that is unlike the directory the platform starts with; `sequence` orders the changes.
const SCHEMA = `
CREATE TABLE IF NOT EXISTS directory_change (
  person TEXT PRIMARY KEY, sequence INTEGER NOT NULL, body TEXT, removal TEXT, manager_sequence INTEGER NOT NULL);
`;

interface Change {
  readonly person: string;
  /** Null when the person was removed. */
  readonly body: Person | null;
  readonly removal: Removal | null;
  readonly managerToo: boolean;
}

const NUMBER = 'SELECT coalesce(max(sequence), 0) AS newest FROM directory_change';

/** The number of the newest change; 0 = none yet. */
export const newestChange = (database: Database): number => Number(database.one(NUMBER)?.['newest'] ?? 0);

/** What has changed since, oldest first; each person once. */
export function changesSince(database: Database, sequence: number): readonly Change[] {
  return database.all('SELECT * FROM directory_change WHERE sequence > ? ORDER BY sequence', [sequence]).map((row) => ({
    person: String(row['person']),
    body: row['body'] === null ? null : (JSON.parse(String(row['body'])) as Person),
    removal: row['removal'] === null ? null : (String(row['removal']) as Removal),
    managerToo: Number(row['manager_sequence']) > sequence,
  }));
}

function note(database: Database, id: string, body: Person | null, removal: Removal | null, managerToo: boolean): void {
  const next = newestChange(database) + 1;
  database.run(
    `INSERT INTO directory_change VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (person) DO UPDATE SET
     sequence = ?2, body = ?3, removal = ?4, manager_sequence = max(manager_sequence, ?5)`,
    [id, next, body && JSON.stringify(body), removal, managerToo ? next : 0],
  );
}

/** A person can be changed in place, so that whoever already holds one sees the change. */
type Changeable = { -readonly [K in keyof Person]: Person[K] };

export function liveDirectory(base: Directory, database: Database): LiveDirectory {
  database.script(SCHEMA);
  const people: Changeable[] = base.people.map((person) => ({ ...person }));
  const groups: Group[] = base.groups.map((group) => ({ ...group }));
  const assignments: AppRoleAssignment[] = [...base.assignments];
  const byId = new Map(people.map((person) => [person.id, person]));
  const put = (person: Person) => {
    const known = byId.get(person.id);
    if (known) return Object.assign(known, person);
    const made = { ...person };
    people.push(made);
    byId.set(made.id, made);
    return made;
  };
  const drop = (id: string) => {
    const at = people.findIndex((person) => person.id === id);
    if (at >= 0) people.splice(at, 1);
    return byId.delete(id);
  };
  for (const { person, body } of changesSince(database, 0)) {
    if (body) put(body);
    else drop(person);
  }
  return {
    ...base,
    people,
    groups,
    assignments,
    person: (id) => byId.get(id),
    change(id, change) {
      const person = byId.get(id);
      if (!person) return undefined;
      const managerToo = change.managerId !== undefined && change.managerId !== person.managerId;
      Object.assign(person, change);
      note(database, id, person, null, managerToo);
      return person;
    },
    add(given) {
      const person = put({ ...given, id: randomUUID() });
      note(database, person.id, person, null, person.managerId !== null);
      return person;
    },
    changeGroup(id, change) {
      const group = groups.find((one) => one.id === id);
      return group && Object.assign(group, change);
    },
    assign(given) {
      assignments.splice(0, assignments.length, ...given);
    },
    remove(id, removal) {
      const there = drop(id);
      if (there) note(database, id, null, removal, false);
      return there;
    },
  };
}
