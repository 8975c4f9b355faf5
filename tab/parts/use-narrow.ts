import { useCallback, useSyncExternalStore } from 'react';

/** True when the window is narrower than `room` pixels: a phone, or a large screen at 400 % zoom. */
export function useNarrow(room = 720): boolean {
  const query = `(max-width: ${room}px)`;
  const watch = useCallback(
    (changed: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => matchMedia(query).matches);
}
