// Fields have other names in what an earlier version wrote, on a disk or in a column.

/** What a field was called, by the fields it stands in, → what it is called: `{ by: 'actorId', 'closing.by': 'actorName' }`. */
export type EarlierFields = Readonly<Record<string, string>>;

function renamed(value: unknown, [field = '', ...within]: readonly string[], name: string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, [field, ...within], name));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, field)) return value;
  const entry = ([key, one]: [string, unknown]) => {
    if (key !== field) return [key, one];
    return within.length === 0 ? [name, one] : [key, renamed(one, within, name)];
  };
  return Object.fromEntries(Object.entries(value).map(entry));
}

/** The same under the names of today; each field keeps its place, so that the text of it stays the same. */
export function withTodaysNames<Value>(value: Value, fields: EarlierFields = {}): Value {
  const rename = (one: unknown, [path, name]: [string, string]) => renamed(one, path.split('.'), name);
  return Object.entries(fields).reduce<unknown>(rename, value) as Value;
}

/** The other way: as it is stored. Only for fields that stand in no other. */
export function withStoredNames<Value>(value: Value, fields: EarlierFields): unknown {
  return withTodaysNames(value, Object.fromEntries(Object.entries(fields).map(([stored, name]) => [name, stored])));
}
