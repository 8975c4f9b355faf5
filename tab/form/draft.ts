// What somebody has typed and not yet sent: kept on the device until it is sent or thrown away, beside what it began from.
import { useEffect, useId, useState } from 'react';
import type { Instant } from '../../bot/blocks/instant.ts';
import { now } from '../api/clock.ts';
import { useMe } from '../shell/session.tsx';
import {
  type Begun,
  type Difference,
  differencesOf,
  isKeptOf,
  type Kept,
  rebased,
  type Saved,
  settled,
  typed,
} from './kept.ts';
import { useLeaving } from './leaving.tsx';
import { erase, placeOf, read, write } from './store.ts';

export interface DraftOptions<Value> extends Begun<Value> {
  /** Of the form and of what it is about; null keeps nothing on the device: a password, say. */
  readonly key: string | null;
  /** One press makes it anew: nobody is asked when they leave it. */
  readonly isLight?: boolean;
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

interface Opened<Value> {
  readonly place: string | null;
  readonly kept: Kept<Value> | null;
  readonly restored: Instant | null;
}

function opened<Value extends object>(place: string | null, start: Value): Opened<Value> {
  const kept: unknown = place === null ? null : JSON.parse(read(place) ?? 'null');
  if (typeof kept !== 'object' || kept === null || !isKeptOf(start, kept)) return { place, kept: null, restored: null };
  return { place, kept, restored: kept.at };
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
      const next = typed(last.kept, part, options, { name: crypto.randomUUID(), at: now() });
      return { place, kept: next, restored: next && last.restored };
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
