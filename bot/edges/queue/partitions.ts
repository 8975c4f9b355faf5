// What waits, in memory: partition by partition, and apart from that what has a time that has not come.

export interface Partitioned {
  readonly key: string;
  readonly partition: string;
}

export interface Timed extends Partitioned {
  readonly at: number;
}

export interface Partitions<One extends Partitioned> {
  has(partition: string): boolean;
  find(key: string): One | undefined;
  join(entry: One): void;
  replace(key: string, by: (entry: One) => One): void;
  remove(key: string): void;
  keys(): readonly string[];
  /** Each partition with its entries, in the order they came. */
  all(): ReadonlyMap<string, readonly One[]>;
}

export function partitions<One extends Partitioned>(): Partitions<One> {
  const byName = new Map<string, readonly One[]>();
  const nameOf = new Map<string, string>();
  const change = (key: string, by: (entry: One) => readonly One[]) => {
    const name = nameOf.get(key) ?? '';
    const entries = (byName.get(name) ?? []).flatMap((entry) => (entry.key === key ? by(entry) : [entry]));
    if (entries.length > 0) byName.set(name, entries);
    else byName.delete(name);
  };
  return {
    has: (partition) => byName.has(partition),
    find: (key) => byName.get(nameOf.get(key) ?? '')?.find((entry) => entry.key === key),
    join(entry) {
      byName.set(entry.partition, [...(byName.get(entry.partition) ?? []), entry]);
      nameOf.set(entry.key, entry.partition);
    },
    replace: (key, by) => change(key, (entry) => [by(entry)]),
    remove(key) {
      change(key, () => []);
      nameOf.delete(key);
    },
    keys: () => [...nameOf.keys()],
    all: () => byName,
  };
}

export interface Timetable<One extends Timed> {
  add(entry: One): void;
  find(key: string): One | undefined;
  remove(key: string): void;
  /** Those whose time has come, the earliest first. */
  due(instant: number): readonly One[];
  /** When the next one's time comes. */
  next(): number | undefined;
  all(): readonly One[];
}

/** In the order of their times: the clock may have been put right meanwhile, so nothing is counted down. */
export function timetable<One extends Timed>(): Timetable<One> {
  const entries: One[] = [];
  return {
    add(entry) {
      const place = entries.findIndex(({ at }) => at > entry.at);
      entries.splice(place === -1 ? entries.length : place, 0, entry);
    },
    find: (key) => entries.find((entry) => entry.key === key),
    remove(key) {
      const place = entries.findIndex((entry) => entry.key === key);
      if (place !== -1) entries.splice(place, 1);
    },
    due(instant) {
      const place = entries.findIndex(({ at }) => at > instant);
      return entries.slice(0, place === -1 ? entries.length : place);
    },
    next: () => entries[0]?.at,
    all: () => entries,
  };
}
