// A server that has read the list once and starts again: what it holds in memory and when it can answer.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CHANGED } from './storage-jobs.ts';
import type { Cost, Site } from './storage-site.ts';
import { openStore } from './storage-store.ts';

const PROCESS = fileURLToPath(new URL('./again-process.ts', import.meta.url));

export interface Again extends Cost {
  readonly items: number;
  /** Seconds until the disk is read, until the first answer is there, and the same from the start of the process. */
  readonly open: number;
  readonly answer: number;
  readonly sinceStart: number;
  /** Bytes more than before it was opened, after a garbage collection. */
  readonly heap: number;
  readonly resident: number;
}

export async function startAgain(site: Site): Promise<Again> {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const store = openStore(site, Number.POSITIVE_INFINITY, folder);
  await store.incidents.follow();
  await store.close();
  await site.ask('change', CHANGED);
  const said: string[] = [];
  const cost = await site.measure(async () => {
    const options = ['--expose-gc', '--import', 'tsx', PROCESS, site.origin, site.siteId, folder, await site.token()];
    said.push((await promisify(execFile)(process.execPath, options)).stdout);
  });
  rmSync(folder, { recursive: true, force: true });
  return { ...(JSON.parse(said.join('')) as Again), ...cost };
}
