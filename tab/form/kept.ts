// What is kept of a form that is being written, and how it stands to what others save meanwhile.
import type { Instant } from '../../bot/blocks/instant.ts';

/** The thing as it is saved now, by whom and when. */
export interface Saved {
  readonly revision: number;
  readonly actorName?: string | undefined;
  readonly at?: Instant | undefined;
}

/** A field of the form in words: what it is called, and what stands there. */
export type Line = readonly [label: string, words: string];

/** What a form begins from. */
export interface Begun<Value> {
  /** What it shows before anything is typed. */
  readonly start: Value;
  readonly saved?: Saved | undefined;
  /** What somebody else's change is told by; without it every change counts, and none is told. */
  readonly told?: ((value: Value) => readonly Line[]) | undefined;
}

export interface Difference {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  /** False: it stood there when the words were begun. */
  readonly isTyped: boolean;
}

export interface Kept<Value> {
  /** Of these very words: another as soon as one letter is. */
  readonly name: string;
  readonly at: Instant;
  readonly value: Value;
  /** What it began from. */
  readonly base: Value;
  readonly revision: number;
  readonly touched: readonly string[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

/** An older edition of the tab may have written it: a field that is of another kind now makes it useless. */
function isLike<Value extends object>(start: Value, value: unknown): value is Value {
  if (typeof value !== 'object' || value === null) return false;
  const typed = new Map(Object.entries(value));
  return Object.entries(start).every(([name, one]) => {
    const other: unknown = typed.get(name);
    return one === null || other === null || kindOf(one) === kindOf(other);
  });
}

/** Whether what lies on the device is a draft of this form. */
export function isKeptOf<Value extends object>(start: Value, kept: object): kept is Kept<Value> {
  return 'value' in kept && 'base' in kept && 'at' in kept && isLike(start, kept.value) && isLike(start, kept.base);
}

/** What somebody else has changed and this draft says otherwise. */
export function differencesOf<Value>(
  { value, base }: Kept<Value>,
  start: Value,
  told: (value: Value) => readonly Line[],
) {
  const before = new Map(told(base));
  const mine = new Map(told(value));
  return told(start)
    .filter(([label, words]) => words !== (before.get(label) ?? '') && words !== mine.get(label))
    .map(([label, theirs]): Difference => {
      const words = mine.get(label) ?? '';
      return { label, theirs, mine: words, isTyped: words !== (before.get(label) ?? '') };
    });
}

/** The words on top of what is saved now: what was typed stands, the rest is the newest. */
export function rebased<Value extends object>(kept: Kept<Value>, start: Value, revision: number): Kept<Value> {
  const typed = Object.fromEntries(Object.entries(kept.value).filter(([name]) => kept.touched.includes(name)));
  return { ...kept, value: { ...start, ...typed }, base: start, revision };
}

/** Unless the change of somebody else is one that this form shows and does not hold itself, it needs no answer. */
export function settled<Value extends object>(
  kept: Kept<Value>,
  { start, saved, told }: Begun<Value>,
): Kept<Value> | null {
  if (!saved || saved.revision === kept.revision) return kept;
  const isTold = told === undefined || differencesOf(kept, start, told).length > 0;
  if (isTold) return kept;
  const next = rebased(kept, start, saved.revision);
  // It was one's own, saved though the answer was lost.
  return same(next.value, start) ? null : next;
}

/** The draft after a few more letters; null when nothing is left that is not saved. */
export function typed<Value extends object>(
  last: Kept<Value> | null,
  part: Partial<Value>,
  begun: Begun<Value>,
  { name, at }: Pick<Kept<Value>, 'name' | 'at'>,
): Kept<Value> | null {
  const { start, saved } = begun;
  const revision = saved?.revision ?? 0;
  const from = (last && settled(last, begun)) ?? { name, at, value: start, base: start, revision, touched: [] };
  const value = { ...from.value, ...part };
  if (from.revision === revision && same(value, from.base)) return null;
  const touched = [...new Set([...from.touched, ...Object.keys(part)])];
  return { ...from, name, at, value, touched };
}
