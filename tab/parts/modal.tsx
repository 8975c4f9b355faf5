// What every dialog stands in.
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

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

/** Of each dialog that is open: what had the keyboard before it, the nearest first. */
const places = new WeakMap<Element, readonly Element[]>();

const dialogOf = (place: Element | null) => place?.closest('[role="dialog"], [role="alertdialog"]') ?? null;

/** Fluent's own way back is for a dialog that stands beside its button; ours are opened by rows, links and the page itself. */
function FocusReturn() {
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    // One dialog may take the place of another, which is then gone with all that stood in it.
    const last = dialogOf(before);
    const all = [before, ...((last && places.get(last)) ?? [])].filter((one) => one !== null);
    const own = dialogOf(here.current);
    if (own) places.set(own, all);
    // Once the dialog is out of the page.
    return () => void requestAnimationFrame(() => giveBack(all));
  }, []);
  return <span ref={here} hidden />;
}

const isNowhere = () => document.activeElement === document.body;

/** Whoever has taken the keyboard meanwhile keeps it: a new page, say. */
function giveBack(all: readonly Element[]): void {
  if (!isNowhere()) return;
  for (const place of all) if (isNowhere() && place instanceof HTMLElement) place.focus();
  if (isNowhere()) toHeading();
  else watch(document.activeElement);
}

function toHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** A button often goes away with what was answered in its dialog, once the page has heard; the browser then says nothing. */
function watch(place: Element | null): void {
  const page = new MutationObserver(() => {
    if (place?.isConnected) return;
    stop();
    if (isNowhere()) toHeading();
  });
  const stop = () => {
    page.disconnect();
    document.removeEventListener('focusin', stop);
  };
  page.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', stop);
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
