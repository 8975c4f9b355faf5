import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { placeLeft, RETURNING, rememberPlace } from '../parts/last-view.ts';
import { withoutPeek } from './grid-state.ts';

/** Where the list was left; undefined unless somebody comes back to it as it was. */
function useLeft() {
  const location = useLocation();
  const { pathname, search } = location;
  const state: unknown = location.state;
  const how = useNavigationType();
  const [left] = useState(() => {
    const place = placeLeft(pathname);
    const isReturning = how === NavigationType.Pop || state === RETURNING;
    return isReturning && place?.address === withoutPeek(search) ? place : undefined;
  });
  useLayoutEffect(
    // The rows are still there, and the address is already that of what was opened.
    () => () =>
      rememberPlace(pathname, { address: withoutPeek(search), scroll: window.scrollY, opened: window.location.hash }),
    [pathname, search],
  );
  return left;
}

function returnTo({ scroll, opened }: NonNullable<ReturnType<typeof useLeft>>): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')];
  window.scrollTo(0, scroll);
  const row = links.find((link) => link.getAttribute('href') === opened);
  // Whoever left from the look at a row comes back to it, and it has the keyboard.
  if (!document.querySelector('[role="dialog"]')) row?.focus({ preventScroll: true });
  // What stands above the list may have become lower or higher meanwhile.
  row?.scrollIntoView({ block: 'nearest' });
}

/** The rows of a list. Who comes back to them finds the row that was opened, in its place and with the focus. */
export function ListBody({ isOld = false, children }: { readonly isOld?: boolean; readonly children: ReactNode }) {
  const left = useLeft();
  useEffect(() => {
    if (!left) return undefined;
    // The rows come once the list has been measured.
    const frame = requestAnimationFrame(() => returnTo(left));
    return () => cancelAnimationFrame(frame);
  }, [left]);
  return <div aria-busy={isOld}>{children}</div>;
}
