// Answers that hold until what they were made of has changed.

/** `version` of what the answer is made of; `key` of what was asked. */
export type Remembered<Value> = (version: number, key: string, make: () => Value) => Value;

/** @param most answers are kept; the one that was made first goes first */
export function remembered<Value>(most: number): Remembered<Value> {
  const kept = new Map<string, Value>();
  let of = Number.NaN;
  return (version, key, make) => {
    if (version !== of) kept.clear();
    of = version;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const value = make();
    for (const oldest of kept.keys()) {
      if (kept.size < most) break;
      kept.delete(oldest);
    }
    kept.set(key, value);
    return value;
  };
}
