import { useEffect, useState } from 'react';
import type * as suggestion from '../../../bot/capabilities/incident/suggestion.ts';

type Suggesting = typeof suggestion;

/** The model is larger than the page: it comes after it, and the form does without until then. */
export function useSuggesting(): Suggesting | undefined {
  const [suggesting, setSuggesting] = useState<Suggesting>();
  useEffect(() => {
    let isShown = true;
    const come = (came: Suggesting) => isShown && setSuggesting(came);
    import('../../../bot/capabilities/incident/suggestion.ts').then(come, () => undefined);
    return () => {
      isShown = false;
    };
  }, []);
  return suggesting;
}
