// The keyboard stays on the page when what it was on goes away: a button, say, that its own press removes.
import { type RefObject, useEffect } from 'react';

/** Then the heading has it. A dialog gives it back by itself, and a new page takes it to its own heading. */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = main.current;
    if (!place) return undefined;
    let last: Element | null = null;
    const follow = ({ target }: FocusEvent) => {
      last = target instanceof Element && place.contains(target) ? target : null;
    };
    const watch = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      place.querySelector('h1')?.focus();
    });
    document.addEventListener('focusin', follow);
    watch.observe(place, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', follow);
      watch.disconnect();
    };
  }, [main]);
}
