// How what is told looks: one above the other, each for a while, longer where somebody looks at it.
import {
  Button,
  Toaster as FluentToaster,
  Toast,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useText } from '../shell/session.tsx';
import { wordsFor } from './problem.ts';
import { partText } from './text.ts';
import type { Told } from './toasts.tsx';
import { isWriting } from './writing.ts';

const SHOWN_MS = 8_000;
const MOST = 3;

interface ToasterProps {
  /** Everything that has been told, in order. */
  readonly all: readonly Told[];
  readonly tell: (told: Told) => void;
}

export default function Toaster({ all, tell }: ToasterProps) {
  const text = useText(partText);
  const id = useId('told');
  const { dispatchToast, dismissToast } = useToastController(id);
  const shown = useRef(0);
  /** What can be taken back now, the latest last. */
  const open = useRef<readonly (readonly [toast: string, takeBack: () => void])[]>([]);
  useEffect(() => {
    for (const told of all.slice(shown.current)) {
      const toastId = `${id}${shown.current}`;
      shown.current += 1;
      const takeBack = () => {
        dismissToast(toastId);
        open.current = open.current.filter(([one]) => one !== toastId);
        void takenBack(told, text).then(tell);
      };
      if (told.undo) open.current = [...open.current, [toastId, takeBack]];
      dispatchToast(<One told={told} takeBack={takeBack} />, {
        toastId,
        intent: told.isFault ? 'warning' : 'success',
        timeout: told.isFault ? -1 : SHOWN_MS,
        onStatusChange: (_, { status }) => {
          if (status === 'dismissed') open.current = open.current.filter(([one]) => one !== toastId);
        },
      });
    }
  }, [all, dispatchToast, dismissToast, id, tell, text]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const last = open.current.at(-1);
      if (!isUndo || !last || isWriting(event.target)) return;
      event.preventDefault();
      last[1]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  // What is told is read out by the page's own announcer.
  return (
    <FluentToaster
      toasterId={id}
      position="bottom-end"
      limit={MOST}
      pauseOnHover
      pauseOnWindowBlur
      announce={() => undefined}
    />
  );
}

/** What is told of it afterwards. */
async function takenBack({ undo }: Told, text: (typeof partText)['sv']): Promise<Told> {
  try {
    const fault = (await undo?.()) ?? null;
    return fault === null ? { words: text.undone } : { words: fault, isFault: true };
  } catch (error) {
    const { title, detail, reference } = wordsFor(error instanceof Error ? error : new Error(String(error)), text);
    const words = [`${title}.`, detail, reference && text.reference(reference)].filter(Boolean).join(' ');
    return { words, isFault: true };
  }
}

function One({ told: { words, undo, isFault }, takeBack }: { readonly told: Told; readonly takeBack: () => void }) {
  const text = useText(partText);
  if (!isFault && !undo)
    return (
      <Toast>
        <ToastTitle>{words}</ToastTitle>
      </Toast>
    );
  return (
    <Toast>
      <ToastTitle>{words}</ToastTitle>
      <ToastFooter>
        {undo ? (
          <Button size="small" title={text.undoHint} onClick={takeBack}>
            {text.undo}
          </Button>
        ) : (
          <ToastTrigger>
            <Button size="small">{text.close}</Button>
          </ToastTrigger>
        )}
      </ToastFooter>
    </Toast>
  );
}
