// The ports in memory: the whole of the product's rules and actions without a disk, a network or a clock that moves.
import { createHash } from 'node:crypto';
import { type Indexed, indexed } from '../../bot/blocks/indexed.ts';
import type { Day } from '../../bot/blocks/instant.ts';
import { numberAfter } from '../../bot/blocks/numbering.ts';
import type { ClosedDay } from '../../bot/capabilities/boards/closed-day-model.ts';
import { isClosed } from '../../bot/capabilities/boards/closed-day-rules.ts';
import type { OpenedAt } from '../../bot/capabilities/inbox/model.ts';
import type { Draft } from '../../bot/capabilities/incident/draft-model.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import { indexes } from '../../bot/capabilities.ts';
import { holidays } from '../../bot/edges/clock/red-days.ts';
import type { Job } from '../../bot/jobs.ts';
import type { Change, NewFile, Ports, Series, StoredFile, StoredRecord, Write } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { instant } from './time.ts';

type AnyCache = Indexed<StoredRecord, string>;
/** The records of each list. */
export type Records = ReadonlyMap<ListName, readonly StoredRecord[]>;

export interface Memory {
  readonly ports: Ports;
  records(): Records;
}

const NOW = instant('2026-11-24T09:00:00.000Z');
const NAMES = Object.keys(indexes) as ListName[];

interface Holding {
  readonly people: readonly Person[];
  readonly records?: Records;
  readonly drafts?: readonly Draft[];
  readonly keepsCorrectedWords?: boolean;
  readonly files?: readonly (StoredFile & { readonly owner: string })[];
}

export function memory(holding: Holding): Memory {
  const { people, records, drafts = [], files = [], keepsCorrectedWords = false } = holding;
  const lists = new Map(NAMES.map((name) => [name, indexed(indexes[name] as never) as AnyCache]));
  for (const [name, things] of records ?? []) for (const thing of things) lists.get(name)?.put(thing.id, thing);
  const kept = new Map(drafts.map((draft) => [draft.id, draft]));
  const opened = new Map<string, OpenedAt>();
  const stored = [...files];
  const known = new Map(people.map((person) => [person.id, person]));
  const numbers = new Map<string, readonly string[]>();
  const numbersIn = (cache: AnyCache | undefined) =>
    ((cache?.all() ?? []) as readonly (StoredRecord & { readonly number: string })[]).map(({ number }) => number);
  let count = 0;
  const next = (places: number) => {
    count += 1;
    return String(count).padStart(places, '0');
  };
  const newId = () => `00000000-0000-4000-9000-${next(12)}`;
  const write = (one: Write) => {
    const cache = lists.get(one.list);
    if ('remove' in one) cache?.drop(one.remove.id);
    else if ('add' in one) cache?.put(one.add.id, one.add);
    else cache?.put(one.to.id, one.to);
  };
  const follow = (all: readonly Job[]) => {
    for (const one of all) {
      if (one.kind !== 'write') continue;
      write(one.write);
      follow(one.follow);
    }
  };
  const ports = {
    now: () => NOW,
    newId,
    lists: Object.fromEntries(
      NAMES.map((name) => [name, { ...(lists.get(name) as AnyCache), waiting: () => false, isRead: () => true }]),
    ),
    async commit(change: Change) {
      write(change.write);
      follow(change.follow);
      return 'stored';
    },
    commitInBackground: write,
    enqueue: () => {},
    cancel: () => {},
    sha256: (content: string | Uint8Array, encoding: 'utf8' | 'base64' = 'utf8') =>
      createHash('sha256')
        .update(typeof content === 'string' ? Buffer.from(content, encoding) : content)
        .digest('hex'),
    about: { phones: { support: '', protection: '' }, version: '1.0.0', keepsCorrectedWords },
    isRedDay: (day: Day) => isClosed(day, (lists.get('closedDays') as AnyCache).all() as readonly ClosedDay[]),
    isHoliday: holidays(),
    alarm: { raise: async () => ({ result: 'notConfigured' }), ways: [], trial: async () => [] },
    opened: {
      get: (person: string) => opened.get(person),
      put: (person: string, one: OpenedAt) => void opened.set(person, one),
      remove: (person: string) => void opened.delete(person),
      follow: async () => undefined,
    },
    drafts: { put: (draft: Draft) => void kept.set(draft.id, draft), get: (id: string) => kept.get(id) },
    files: {
      put: (owner: string, file: NewFile) => {
        const id = newId();
        stored.push({ ...file, id, owner });
        return id;
      },
      of: (owner: string) => stored.filter((file) => file.owner === owner),
      get: (id: string) => stored.find((file) => file.id === id),
      fetch: async () => undefined,
    },
    nextNumber: (series: Series, year: number) => {
      const given = numberAfter(year, [...(numbers.get(series) ?? []), ...numbersIn(lists.get(series))]);
      numbers.set(series, [...(numbers.get(series) ?? []), given]);
      return given;
    },
    people: {
      get: (id: string) => known.get(id),
      all: () => people,
      findGroups: async () => [],
      loadGroups: async () => {},
      members: () => new Set<string>(),
      groupFault: () => undefined,
      reports: (manager: string) => people.filter((one) => one.manager === manager),
      isAway: () => false,
      appRoles: () => [],
      appRoleFaults: () => [],
    },
    failed: () => undefined,
    lacks: () => [],
    storage: () => ({ reachable: true, waiting: 0 }),
    operations: {
      read: async () => ({ isWhole: true, waiting: 0, stuck: [], silent: [], refused: [] }),
      refusals: () => [],
      resume: async () => true,
    },
  } as unknown as Ports;
  return {
    ports,
    records: () => new Map(NAMES.map((name) => [name, (lists.get(name) as AnyCache).all()])),
  };
}
