// What every dialog stands in.
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect } from 'react';

interface ModalProps {
  readonly open: boolean;
  /** It wants an answer: a press beside it does not close it. */
  readonly isAlert?: boolean;
  readonly className?: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

export function Modal({ open, isAlert = false, className, close, children }: ModalProps) {
  return (
    <Dialog open={open} modalType={isAlert ? 'alert' : 'modal'} onOpenChange={(_, event) => !event.open && close()}>
      <DialogSurface className={className}>
        <FocusReturn />
        {children}
      </DialogSurface>
    </Dialog>
  );
}

/** Fluent's own way back is for a dialog that stands beside its button; ours are opened by rows, links and the page itself. */
function FocusReturn() {
  useLayoutEffect(() => {
    const before = document.activeElement;
    // Once the dialog is out of the page; whoever has taken the keyboard meanwhile keeps it: a new page, say.
    return () => void requestAnimationFrame(() => focusFirst([before, document.querySelector('main h1')]));
  }, []);
  return null;
}

/** What is gone or cannot be pressed any longer leaves it to the next. */
function focusFirst(places: readonly (Element | null)[]): void {
  for (const place of places) {
    if (document.activeElement !== document.body) return;
    if (place instanceof HTMLElement) place.focus();
  }
}

interface ModalBodyProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

export function ModalBody({ title, actions, children }: ModalBodyProps) {
  return (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions fluid>{actions}</DialogActions>
    </DialogBody>
  );
}
