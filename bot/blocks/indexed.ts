// Things in memory by their ids and by the keys they are asked for, kept as they change: an answer costs what it contains.

/** A list as types: what it holds, and the keys it is asked by. */
export interface Listed<Record, Index extends string = never> {
  readonly record: Record;
  readonly index: Index;
}

/** The key of a record under one index, or its keys; null = not under it. */
export type Indexes<Row, Name extends string = string> = Readonly<
  Record<Name, (record: Row) => string | null | readonly string[]>
>;

export interface Indexed<Row, Name extends string> {
  put(id: string, record: Row): void;
  drop(id: string): void;
  get(id: string): Row | undefined;
  all(): readonly Row[];
  by(index: Name, key: string): readonly Row[];
  /** Key → how many records. */
  counts(index: Name): ReadonlyMap<string, number>;
  /** Another number after each change. */
  version(): number;
}

export function indexed<Row, Name extends string>(indexes: Indexes<Row, Name>): Indexed<Row, Name> {
  const records = new Map<string, Row>();
  let version = 0;
  const names = Object.keys(indexes) as Name[];
  const keyed = new Map(names.map((name) => [name, new Map<string, Set<string>>()]));

  const file = (name: Name, key: string, id: string) => {
    const ids = keyed.get(name);
    const under = ids?.get(key) ?? new Set<string>();
    ids?.set(key, under.add(id));
  };
  const unfile = (name: Name, key: string, id: string) => {
    const ids = keyed.get(name);
    const under = ids?.get(key);
    under?.delete(id);
    if (under?.size === 0) ids?.delete(key);
  };
  const keysOf = (name: Name, record: Row | undefined): readonly string[] => {
    const keys = record === undefined ? null : indexes[name](record);
    if (keys === null) return [];
    return typeof keys === 'string' ? [keys] : keys;
  };
  const refile = (id: string, before: Row | undefined, after: Row | undefined) => {
    for (const name of names) {
      for (const key of keysOf(name, before)) unfile(name, key, id);
      for (const key of keysOf(name, after)) file(name, key, id);
    }
  };

  return {
    put(id, record) {
      version += 1;
      refile(id, records.get(id), record);
      records.set(id, record);
    },
    drop(id) {
      version += 1;
      refile(id, records.get(id), undefined);
      records.delete(id);
    },
    get: (id) => records.get(id),
    version: () => version,
    all: () => [...records.values()],
    by: (name, key) =>
      [...(keyed.get(name)?.get(key) ?? [])].flatMap((id) => {
        const record = records.get(id);
        return record === undefined ? [] : [record];
      }),
    counts: (name) => new Map([...(keyed.get(name) ?? [])].map(([key, ids]) => [key, ids.size])),
  };
}
