// Typed but unsent words: they live as long as the tab is open, over every change of page, and are never stored.
import { useState } from 'react';

export interface Draft<Value> {
  readonly value: Value;
  readonly change: (part: Partial<Value>) => void;
  readonly clear: () => void;
}

/** A hook of one form; each key (a case, say) has words of its own. */
export function draftsOf<Value extends object>(empty: () => Value): (key: string) => Draft<Value> {
  const kept = new Map<string, Value>();
  const at = (key: string): Value => {
    const value = kept.get(key) ?? empty();
    kept.set(key, value);
    return value;
  };
  return function useDraft(key) {
    const [, redraw] = useState(0);
    const put = (value: Value) => {
      kept.set(key, value);
      redraw((count) => count + 1);
    };
    return { value: at(key), change: (part) => put({ ...at(key), ...part }), clear: () => put(empty()) };
  };
}
