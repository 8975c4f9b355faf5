// Who waits for what becomes of a job.
import type { Attempt } from '../../jobs.ts';

export interface Outcomes {
  isAwaited(key: string): boolean;
  /** What became of the next try of this key, or `undefined` when the time is up first. */
  next(key: string, milliseconds: number): Promise<Attempt | undefined>;
  tell(key: string, attempt: Attempt): void;
}

export function outcomes(): Outcomes {
  const listeners = new Map<string, Set<(attempt: Attempt) => void>>();
  return {
    isAwaited: (key) => listeners.has(key),
    next: (key, milliseconds) =>
      new Promise((resolve) => {
        const all = listeners.get(key) ?? new Set();
        listeners.set(key, all);
        const finish = (attempt: Attempt | undefined) => {
          clearTimeout(limit);
          all.delete(finish);
          if (all.size === 0) listeners.delete(key);
          resolve(attempt);
        };
        const limit = setTimeout(() => finish(undefined), milliseconds);
        all.add(finish);
      }),
    tell(key, attempt) {
      for (const listener of listeners.get(key) ?? []) listener(attempt);
    },
  };
}
