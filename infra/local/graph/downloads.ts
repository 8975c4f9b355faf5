// The short-lived, pre-authenticated addresses that content is fetched from (rule 132).
import { randomUUID } from 'node:crypto';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

const MINUTES = 60_000;
const LIFETIME = 5 * MINUTES;

export interface Downloads {
  /** @returns the key in the address */
  offer(download: Download): string;
  take(key: string): Download | undefined;
}

export function openDownloads(): Downloads {
  const offered = new Map<string, Download & { readonly until: number }>();
  return {
    offer(download) {
      for (const [key, { until }] of offered) if (until < Date.now()) offered.delete(key);
      const key = randomUUID();
      offered.set(key, { ...download, until: Date.now() + LIFETIME });
      return key;
    },
    take(key) {
      const download = offered.get(key);
      return download && download.until >= Date.now() ? download : undefined;
    },
  };
}
