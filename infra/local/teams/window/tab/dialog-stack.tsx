// Dialogs (task modules), opened by the bot or by a page, and short words in a toast.
import { Toast, ToastTitle, useToastController } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { DialogInfo, Json } from '../platform-api.ts';
import { TaskDialog } from './task-dialog.tsx';

type Intent = 'info' | 'success' | 'error';

export interface OpenDialog {
  readonly info: DialogInfo;
  /** For a dialog that a page opened: where its result goes. */
  readonly settle?: (answer: readonly [string | null, unknown]) => void;
}

interface Dialogs {
  open(info: DialogInfo): void;
  openTask(info: Json): Promise<readonly [string | null, unknown]>;
  say(words: string, intent: Intent): void;
}

const DialogContext = createContext<Dialogs | undefined>(undefined);

export function useDialogs(): Dialogs {
  const dialogs = useContext(DialogContext);
  if (!dialogs) throw new Error('There are no dialogs here.');
  return dialogs;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const size = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : undefined);

function infoOf(task: Json): DialogInfo {
  const url = text(task['url']);
  const given = task['size'] as Json | undefined;
  const width = size(task['width'] ?? given?.['width']);
  const height = size(task['height'] ?? given?.['height']);
  const card: unknown = typeof task['card'] === 'string' ? JSON.parse(task['card']) : task['card'];
  return {
    id: '',
    title: text(task['title']) ?? '',
    ...(url ? { url } : { card: (card ?? {}) as Json }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  };
}

export function DialogProvider({ toasterId, children }: { toasterId: string; children: ReactNode }) {
  const [current, setCurrent] = useState<OpenDialog>();
  const { dispatchToast } = useToastController(toasterId);
  const say = (words: string, intent: Intent) =>
    dispatchToast(
      <Toast>
        <ToastTitle>{words}</ToastTitle>
      </Toast>,
      { intent, timeout: 6000 },
    );
  const dialogs: Dialogs = {
    open: (info) => setCurrent({ info }),
    openTask: (task) => new Promise((settle) => setCurrent({ info: infoOf(task), settle })),
    say,
  };
  return (
    <DialogContext.Provider value={dialogs}>
      {children}
      {current && (
        <TaskDialog
          dialog={current}
          onReplace={(info) => setCurrent({ ...current, info })}
          onClose={() => setCurrent(undefined)}
        />
      )}
    </DialogContext.Provider>
  );
}
