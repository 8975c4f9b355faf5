// What a dialog is and how to open one, from anywhere in the window.
import { createContext, useContext } from 'react';
import type { DialogInfo, Json } from '../platform-api.ts';

export type Intent = 'info' | 'success' | 'error';

export interface OpenDialog {
  readonly info: DialogInfo;
  /** For a dialog that a page opened: where its result goes. */
  readonly settle?: (answer: readonly [string | null, unknown]) => void;
}

export interface Dialogs {
  open(info: DialogInfo): void;
  openTask(info: Json): Promise<readonly [string | null, unknown]>;
  say(words: string, intent: Intent): void;
}

export const DialogContext = createContext<Dialogs | undefined>(undefined);

export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogContext);
  if (!dialogs) throw new Error('There are no dialogs here.');
  return dialogs;
}
