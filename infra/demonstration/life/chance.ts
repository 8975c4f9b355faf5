// Chance that falls out the same each time: mulberry32, by Tommy Ettinger, in the public domain.

export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<One>(from: readonly One[]): One;
  /** A GUID of version 4. */
  guid(): string;
  /** In another order. */
  shuffled<One>(all: readonly One[]): readonly One[];
}

export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const digits = (count: number) => Array.from({ length: count }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    guid: () => `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`,
    pick(from) {
      const found = from[between(0, from.length - 1)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
    shuffled: (all) =>
      all
        .map((one) => ({ one, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ one }) => one),
  };
}
