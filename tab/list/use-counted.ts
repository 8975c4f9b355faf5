import { useEffect } from 'react';
import { useAnnounce } from '../parts/announcer.tsx';

/** Says aloud how many rows there are, each time that it becomes another number. @param isOld the number is about to change */
export function useCounted(words: string, isOld = false): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!isOld) announce(words);
  }, [announce, words, isOld]);
}
