// The hash router with a history that can be held: by a link, by "back" and by the code, nobody goes to another page before it lets them.
// React Router's own blocker needs its data router, which everybody would load first and nothing else here uses.
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import {
  UNSAFE_createHashHistory as createHashHistory,
  NavigationType,
  type Navigator,
  parsePath,
  Router,
  type To,
} from 'react-router';

/** @param go leads there after all @returns whether the person is kept on the page */
type Hold = (go: () => void) => boolean;

/** @returns what lets go of it */
type HoldBy = (hold: Hold) => () => void;

const HoldContext = createContext<HoldBy>(() => () => undefined);

const pathnameOf = (to: To): string | undefined => (typeof to === 'string' ? parsePath(to) : to).pathname;

function heldHistory() {
  const history = createHashHistory({ v5Compat: true });
  const free: Hold = () => false;
  let hold = free;
  let shown = history.location;
  // A search or a filter in the address is the same page.
  const isHeld = (pathname: string | undefined, go: () => void) => pathname !== shown.pathname && hold(go);
  const asked = (to: To, go: () => void) => {
    if (!isHeld(pathnameOf(to), go)) go();
  };
  const navigator: Navigator = {
    createHref: history.createHref,
    encodeLocation: history.encodeLocation,
    go: history.go,
    push: (to, state) => asked(to, () => history.push(to, state)),
    replace: (to, state) => asked(to, () => history.replace(to, state)),
  };
  /** The next step is ours: it undoes "back", or does it after all. */
  let next: 'undone' | 'let by' | null = null;
  const listen = (show: () => void) =>
    history.listen(({ location, delta }) => {
      const ours = next;
      next = null;
      if (ours === 'undone') return;
      const isStep = history.action === NavigationType.Pop && delta !== null && ours === null;
      const go = () => {
        next = 'let by';
        history.go(delta ?? 0);
      };
      if (isStep && isHeld(location.pathname, go)) {
        next = 'undone';
        return history.go(-delta);
      }
      shown = location;
      show();
    });
  const holdBy: HoldBy = (by) => {
    hold = by;
    return () => {
      hold = free;
    };
  };
  return { history, navigator, listen, holdBy };
}

export function HeldRouter({ children }: { readonly children: ReactNode }) {
  const [{ history, navigator, listen, holdBy }] = useState(heldHistory);
  const [at, setAt] = useState({ action: history.action, location: history.location });
  useLayoutEffect(
    () => listen(() => startTransition(() => setAt({ action: history.action, location: history.location }))),
    [history, listen],
  );
  return (
    <HoldContext value={holdBy}>
      <Router location={at.location} navigationType={at.action} navigator={navigator}>
        {children}
      </Router>
    </HoldContext>
  );
}

/** @param hold asked each time that the person is about to go to another page */
export function useHold(hold: Hold): void {
  const holdBy = useContext(HoldContext);
  useEffect(() => holdBy(hold), [holdBy, hold]);
}
