// Dialogs (task modules), opened by the bot or by a page, and short words in a toast.
import { Toast, ToastTitle, useToastController } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { DialogInfo, Json } from '../platform-api.ts';
import { DialogContext, type Dialogs, type Intent, type OpenDialog } from './dialogs.ts';
import { TaskDialog } from './task-dialog.tsx';

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
