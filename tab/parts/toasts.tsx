// Says what came of a press over the page, which stays where it is, and takes it back where that can be done.
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { ask } from '../api/ask.ts';
import { useRefresh } from '../api/queries.ts';
import { useText } from '../shell/session.tsx';
import { useAnnounce } from './announcer.tsx';
import { Boundary } from './boundary.tsx';
import { sentenceOf } from './refusal.ts';
import { partText } from './text.ts';

/** @returns why it could not be taken back, in words; null where it was */
export type Undo = () => Promise<string | null>;

export interface Told {
  readonly words: string;
  readonly undo?: Undo | undefined;
  /** It went wrong: it stays until somebody closes it. */
  readonly isFault?: boolean;
}

const Toaster = lazy(() => import('./toaster.tsx'));

const TellContext = createContext<(told: Told) => void>(() => undefined);

export function Toasts({ children }: { readonly children: ReactNode }) {
  const text = useText(partText);
  const announce = useAnnounce();
  const [all, setAll] = useState<readonly Told[]>([]);
  const tell = useCallback(
    (told: Told) => {
      setAll((before) => [...before, told]);
      announce(told.undo ? `${told.words} ${text.undoHint}` : told.words);
    },
    [announce, text],
  );
  return (
    <TellContext value={tell}>
      {children}
      {all.length > 0 && (
        <Boundary instead={() => null}>
          <Suspense>
            <Toaster all={all} tell={tell} />
          </Suspense>
        </Boundary>
      )}
    </TellContext>
  );
}

export const useTell = (): ((told: Told) => void) => useContext(TellContext);

/**
 * What takes a change back: an action of its own, with its own trace. The page it was pressed on may be gone by then.
 * @param shown what is fetched anew afterwards
 */
export function useUndo<Name extends ActionName>(
  name: Name,
  shown: readonly ActionName[],
  sentences: Parameters<typeof sentenceOf>[1],
): (question: Asked<Name>) => Undo {
  const refresh = useRefresh(shown);
  const { refused } = useText(partText);
  return (question) => async () => {
    const answer = await ask(name, { key: crypto.randomUUID(), ...question });
    refresh();
    return isRefusal(answer) ? sentenceOf(answer, sentences, refused) : null;
  };
}
