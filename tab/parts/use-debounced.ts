import { useEffect, useState } from 'react';

/** Long enough for a word, short enough to feel at once. */
export const TYPING_MS = 250;

/** The value once nothing has been typed for a moment. */
export function useDebounced(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setLater(value), TYPING_MS);
    return () => clearTimeout(wait);
  }, [value]);
  return later;
}
