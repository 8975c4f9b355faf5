// Things in memory by their ids and by the keys they are asked for, kept as they change: an answer costs what it contains.

/** The key of a thing under one index, or its keys; null = not under it. */
export type Indexes<Thing, Name extends string = string> = Readonly<
  Record<Name, (thing: Thing) => string | null | readonly string[]>
>;

export interface Indexed<Thing, Name extends string> {
  put(id: string, thing: Thing): void;
  drop(id: string): void;
  get(id: string): Thing | undefined;
  all(): readonly Thing[];
  by(index: Name, key: string): readonly Thing[];
  /** Key → how many things. */
  counts(index: Name): ReadonlyMap<string, number>;
  /** Another number after each change. */
  version(): number;
}

export function indexed<Thing, Name extends string>(indexes: Indexes<Thing, Name>): Indexed<Thing, Name> {
  const things = new Map<string, Thing>();
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
  const keysOf = (name: Name, thing: Thing | undefined): readonly string[] => {
    const keys = thing === undefined ? null : indexes[name](thing);
    if (keys === null) return [];
    return typeof keys === 'string' ? [keys] : keys;
  };
  const refile = (id: string, before: Thing | undefined, after: Thing | undefined) => {
    for (const name of names) {
      for (const key of keysOf(name, before)) unfile(name, key, id);
      for (const key of keysOf(name, after)) file(name, key, id);
    }
  };

  return {
    put(id, thing) {
      version += 1;
      refile(id, things.get(id), thing);
      things.set(id, thing);
    },
    drop(id) {
      version += 1;
      refile(id, things.get(id), undefined);
      things.delete(id);
    },
    get: (id) => things.get(id),
    version: () => version,
    all: () => [...things.values()],
    by: (name, key) =>
      [...(keyed.get(name)?.get(key) ?? [])].flatMap((id) => {
        const thing = things.get(id);
        return thing === undefined ? [] : [thing];
      }),
    counts: (name) => new Map([...(keyed.get(name) ?? [])].map(([key, ids]) => [key, ids.size])),
  };
}
