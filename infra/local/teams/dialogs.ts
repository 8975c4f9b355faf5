// Open dialogs (task modules). They live as long as the process: Teams forgets them too when it restarts.
import { randomUUID } from 'node:crypto';
import type { Json } from './activity.ts';

/** Where the dialog came from decides which invoke its answer becomes. */
export type DialogSource =
  | { readonly kind: 'task' }
  | { readonly kind: 'extension'; readonly commandId: string; readonly requestId: string; readonly payload: Json };

export interface Dialog {
  readonly id: string;
  readonly person: string;
  readonly conversation: string;
  readonly thread: string | null;
  readonly source: DialogSource;
  readonly title: string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly card?: Json;
  readonly url?: string;
}

export interface Dialogs {
  open(dialog: Omit<Dialog, 'id'>): Dialog;
  find(person: string, id: string): Dialog | undefined;
}

export function dialogs(): Dialogs {
  const open = new Map<string, Dialog>();
  return {
    open(dialog) {
      const made = { ...dialog, id: randomUUID() };
      open.set(made.id, made);
      return made;
    },
    find(person, id) {
      const dialog = open.get(id);
      return dialog?.person === person ? dialog : undefined;
    },
  };
}
