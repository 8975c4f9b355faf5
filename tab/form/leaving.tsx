// Nobody leaves what they have typed without knowing: not by a link, by "back", by the phone's own button, or by a reload.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { now } from '../api/clock.ts';
import { useText } from '../shell/session.tsx';
import { goBack, onBack } from '../shell/teams.ts';
import { forgetOthers } from './store.ts';
import { formText } from './text.ts';

/** Something typed and not sent. */
interface Unsent {
  readonly clear: () => void;
  /** It is found again when the person comes back. */
  readonly isKept: boolean;
}

interface Leaving {
  readonly hold: (id: string, unsent: Unsent) => void;
  readonly release: (id: string) => void;
}

interface Asked {
  readonly all: readonly Unsent[];
  /** By the phone's own button, which Teams hands to the page. */
  readonly isBack: boolean;
}

const LeavingContext = createContext<Leaving>({ hold: () => undefined, release: () => undefined });

export function useLeaving(): Leaving {
  return useContext(LeavingContext);
}

interface FormsProps {
  /** Who is signed in; nobody else's drafts stay on the device. */
  readonly person: string;
  readonly children: ReactNode;
}

/** Round all pages: keeps watch over every form on them. */
export function Forms({ person, children }: FormsProps) {
  // Before anything below is drawn, or a draft of somebody else could be read.
  useState(() => forgetOthers(person, now()));
  const unsent = useRef(new Map<string, Unsent>());
  const [asked, setAsked] = useState<Asked | null>(null);
  const leaving = useMemo<Leaving>(
    () => ({
      hold: (id, one) => void unsent.current.set(id, one),
      release: (id) => void unsent.current.delete(id),
    }),
    [],
  );
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const all = [...unsent.current.values()];
    const isHeld = all.length > 0 && currentLocation.pathname !== nextLocation.pathname;
    if (isHeld) setAsked({ all, isBack: false });
    return isHeld;
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsent.current.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    onBack(() => {
      const all = [...unsent.current.values()];
      if (all.length > 0) setAsked({ all, isBack: true });
      return all.length > 0;
    });
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  const stay = () => {
    setAsked(null);
    if (blocker.state === 'blocked') blocker.reset();
  };
  const leave = () => {
    setAsked(null);
    if (blocker.state === 'blocked') blocker.proceed();
    else if (asked?.isBack) goBack();
  };
  return (
    <LeavingContext value={leaving}>
      {children}
      <LeaveDialog
        open={asked !== null}
        isKept={asked?.all.every(({ isKept }) => isKept) ?? true}
        stay={stay}
        leave={leave}
        discard={() => {
          for (const { clear } of asked?.all ?? []) clear();
          leave();
        }}
      />
    </LeavingContext>
  );
}

interface LeaveDialogProps {
  readonly open: boolean;
  readonly isKept: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
  readonly discard: () => void;
}

export function LeaveDialog({ open, isKept, stay, leave, discard }: LeaveDialogProps) {
  const text = useText(formText).leave;
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, event) => !event.open && stay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent>{isKept ? text.kept : text.lost}</DialogContent>
          <DialogActions fluid>
            <Button onClick={discard}>{text.discard}</Button>
            {isKept && <Button onClick={leave}>{text.leave}</Button>}
            <Button appearance="primary" onClick={stay}>
              {text.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
