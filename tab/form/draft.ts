// What somebody has typed and not yet sent: kept on the device until it is sent or thrown away, beside what it began from.
import { useEffect, useId, useState } from 'react';
import type { Instant } from '../../bot/blocks/instant.ts';
import { now } from '../api/clock.ts';
import { useMe } from '../shell/session.tsx';
import { useLeaving } from './leaving.tsx';
import { erase, placeOf, read, write } from './store.ts';

/** The thing as it is saved now, by whom and when. */
export interface Saved {
  readonly revision: number;
  readonly by?: string | undefined;
  readonly at?: Instant | undefined;
}

/** A field of the form in words: what it is called, and what stands there. */
export type Line = readonly [label: string, words: string];

export interface DraftOptions<Value> {
  /** Of the form and of what it is about; null keeps nothing on the device: a password, say. */
  readonly key: string | null;
  /** One press makes it anew: nobody is asked when they leave it. */
  readonly isLight?: boolean;
  /** What the form shows before anything is typed. */
  readonly start: Value;
  readonly saved?: Saved | undefined;
  /** What somebody else's change is told by; without it every change counts, and none is told. */
  readonly told?: ((value: Value) => readonly Line[]) | undefined;
}

export interface Difference {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/** Somebody else saved while this was written. */
export interface Meanwhile {
  readonly saved: Saved;
  readonly differences: readonly Difference[];
  /** What was typed stands; the rest is taken from what is saved. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export interface Draft<Value> {
  readonly id: string;
  /** Of these very words: the same after a reload, another as soon as one letter is. */
  readonly name: string | null;
  readonly value: Value;
  readonly change: (part: Partial<Value>) => void;
  /** When it has been sent, or is thrown away. */
  readonly clear: () => void;
  /** The form is closed and the words are left for another time. */
  readonly setAside: () => void;
  readonly isDirty: boolean;
  /** Worth a word when somebody is about to leave it. */
  readonly isHeld: boolean;
  /** Whether it outlives the page. */
  readonly isKept: boolean;
  /** When it was typed, if it was there already when the form was opened. */
  readonly restored: Instant | null;
  /** Of the thing that the words begin from: to be sent with them. */
  readonly revision: number;
  readonly meanwhile: Meanwhile | null;
}

interface Kept<Value> {
  readonly name: string;
  readonly at: Instant;
  readonly value: Value;
  readonly base: Value;
  readonly revision: number;
  readonly touched: readonly string[];
}

interface Opened<Value> {
  readonly place: string | null;
  readonly kept: Kept<Value> | null;
  readonly restored: Instant | null;
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

function isKeptOf<Value extends object>(start: Value, kept: object): kept is Kept<Value> {
  return 'value' in kept && 'base' in kept && 'at' in kept && isLike(start, kept.value) && isLike(start, kept.base);
}

function opened<Value extends object>(place: string | null, start: Value): Opened<Value> {
  const kept: unknown = place === null ? null : JSON.parse(read(place) ?? 'null');
  if (typeof kept !== 'object' || kept === null || !isKeptOf(start, kept)) return { place, kept: null, restored: null };
  return { place, kept, restored: kept.at };
}

function differencesOf<Value>({ value, base }: Kept<Value>, start: Value, told: (value: Value) => readonly Line[]) {
  const before = new Map(told(base));
  const mine = new Map(told(value));
  return told(start)
    .filter(([label, words]) => words !== (before.get(label) ?? '') && words !== mine.get(label))
    .map(([label, theirs]): Difference => ({ label, theirs, mine: mine.get(label) ?? '' }));
}

/** The words on top of what is saved now: what was typed stands, the rest is the newest. */
function rebased<Value extends object>(kept: Kept<Value>, start: Value, revision: number): Kept<Value> {
  const typed = Object.fromEntries(Object.entries(kept.value).filter(([name]) => kept.touched.includes(name)));
  return { ...kept, value: { ...start, ...typed }, base: start, revision };
}

/** Unless the change of somebody else is one that this form shows and does not hold itself, it needs no answer. */
function settled<Value extends object>(kept: Kept<Value>, { start, saved, told }: DraftOptions<Value>) {
  if (!saved || saved.revision === kept.revision) return kept;
  const isTold = told === undefined || differencesOf(kept, start, told).length > 0;
  if (isTold) return kept;
  const next = rebased(kept, start, saved.revision);
  // It was one's own, saved though the answer was lost.
  return same(next.value, start) ? null : next;
}

export function useDraft<Value extends object>(options: DraftOptions<Value>): Draft<Value> {
  const { key, start, saved, told, isLight = false } = options;
  const { person } = useMe();
  const place = key === null ? null : placeOf(person.id, key);
  const [before, setOpened] = useState(() => opened(place, start));
  const here = before.place === place ? before : opened(place, start);
  if (here !== before) setOpened(here);
  const kept = here.kept && settled(here.kept, options);
  const revision = saved?.revision ?? 0;
  const leaving = useLeaving();
  const id = useId();

  useEffect(() => {
    if (place === null) return;
    if (here.kept) write(place, JSON.stringify(here.kept));
    else erase(place);
  }, [place, here.kept]);

  const clear = () => {
    if (place !== null) erase(place);
    // At once: the page that is gone to next must not find it unsent.
    leaving.release(id);
    setOpened({ place, kept: null, restored: null });
  };
  const change = (part: Partial<Value>) =>
    setOpened((last) => {
      const fresh: Kept<Value> = { name: '', at: now(), value: start, base: start, revision, touched: [] };
      const from = (last.kept && settled(last.kept, options)) ?? fresh;
      const value = { ...from.value, ...part };
      if (from.revision === revision && same(value, from.base)) return { place, kept: null, restored: null };
      const touched = [...new Set([...from.touched, ...Object.keys(part)])];
      return { ...last, kept: { ...from, name: crypto.randomUUID(), value, touched, at: now() } };
    });
  const isBehind = kept !== null && saved !== undefined && kept.revision !== saved.revision;
  return {
    id,
    name: kept?.name ?? null,
    value: kept?.value ?? start,
    change,
    clear,
    setAside: () => setOpened({ ...here, restored: kept?.at ?? null }),
    isDirty: kept !== null,
    isHeld: kept !== null && !isLight,
    isKept: place !== null,
    restored: here.restored,
    revision: kept?.revision ?? revision,
    meanwhile: isBehind
      ? {
          saved,
          differences: told ? differencesOf(kept, start, told) : [],
          keepMine: () => setOpened({ ...here, kept: rebased(kept, start, saved.revision) }),
          takeTheirs: clear,
        }
      : null,
  };
}
