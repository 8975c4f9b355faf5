// Nobody leaves what they have typed without knowing: not by a link, by "back", by the phone's own button, or by a reload.
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { now } from '../api/clock.ts';
import { useHold } from '../shell/router.tsx';
import { goBack, onBack } from '../shell/teams.ts';
import { forgetOthers } from './store.ts';

const load = () => import('./leave-dialog.tsx');
// Most people never see it: it comes when there is something to leave.
const LeaveDialog = lazy(load);

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
  /** Where the person was on their way. */
  readonly go: () => void;
  readonly isOpen: boolean;
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
  const answered = () => setAsked((last) => last && { ...last, isOpen: false });
  const leaving = useMemo<Leaving>(
    () => ({
      hold: (id, one) => {
        unsent.current.set(id, one);
        void load();
      },
      release: (id) => void unsent.current.delete(id),
    }),
    [],
  );
  /** Whether there is something to ask about. */
  const asks = useCallback((go: () => void) => {
    const all = [...unsent.current.values()];
    if (all.length > 0) setAsked({ all, go, isOpen: true });
    return all.length > 0;
  }, []);
  useHold(asks);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (unsent.current.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    // The phone's own button, which Teams hands to the page.
    onBack(() => asks(goBack));
    return () => window.removeEventListener('beforeunload', hold);
  }, [asks]);
  const leave = () => {
    answered();
    asked?.go();
  };
  return (
    <LeavingContext value={leaving}>
      {children}
      {/* It stays when it is closed, or the page behind it would be hidden from screen readers for good. */}
      {asked && (
        <Suspense>
          <LeaveDialog
            open={asked.isOpen}
            isKept={asked.all.every(({ isKept }) => isKept)}
            stay={answered}
            leave={leave}
            discard={() => {
              for (const { clear } of asked.all) clear();
              leave();
            }}
          />
        </Suspense>
      )}
    </LeavingContext>
  );
}
