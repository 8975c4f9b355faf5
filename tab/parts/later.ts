import { useEffect, useState } from 'react';

const PAUSE = 250;

/** The value when the fingers have rested a moment. */
export function useLater(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setLater(value), PAUSE);
    return () => clearTimeout(wait);
  }, [value]);
  return later;
}
