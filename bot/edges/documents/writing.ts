// Word and Excel files are made in a thread of their own: a table of ten thousand rows must not keep a card waiting.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Paper, PaperWriter } from '../../blocks/paper.ts';

export interface Job {
  readonly number: number;
  readonly paper: Paper;
}

export type Done = { readonly number: number } & ({ readonly bytes: Uint8Array } | { readonly failed: Error });

/** A file that takes longer than this never comes, and the thread with it goes. */
const TIMEOUT_MS = 120_000;

// In production a file beside the bundle; while developing the source, which Node reads with the help of tsx.
const BUNDLED = new URL('./writing-thread.js', import.meta.url);
const SOURCE = new URL('./writing-thread.ts', import.meta.url).href;
const READ_SOURCE = `import('tsx/esm/api').then(({ register }) => { register(); return import('${SOURCE}'); })`;

const openThread = (): Worker =>
  existsSync(fileURLToPath(BUNDLED)) ? new Worker(BUNDLED) : new Worker(READ_SOURCE, { eval: true });

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** The thread begins with the first file, and anew when it has died. */
export function writing(): PaperWriter {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let last = 0;
  const settle = (number: number, by: (one: Waiting) => void) => {
    const one = waiting.get(number);
    if (!one) return;
    clearTimeout(one.timer);
    waiting.delete(number);
    by(one);
    if (waiting.size === 0) thread?.unref();
  };
  const died = (which: Worker, error: Error) => {
    if (thread !== which) return;
    thread = undefined;
    for (const number of [...waiting.keys()]) settle(number, ({ reject }) => reject(error));
  };
  const open = (): Worker => {
    const opened = openThread();
    opened.on('message', (done: Done) =>
      settle(done.number, ({ resolve, reject }) => ('bytes' in done ? resolve(done.bytes) : reject(done.failed))),
    );
    opened.on('error', (error) => died(opened, error));
    opened.on('exit', (code) => died(opened, new Error(`the thread that writes files ended with ${code}`)));
    return opened;
  };
  return {
    write: (paper) =>
      new Promise((resolve, reject) => {
        thread ??= open();
        thread.ref();
        last += 1;
        const number = last;
        const stuck = thread;
        const timer = setTimeout(() => {
          died(stuck, new Error('the file took too long'));
          void stuck.terminate();
        }, TIMEOUT_MS);
        waiting.set(number, { resolve, reject, timer });
        thread.postMessage({ number, paper } satisfies Job);
      }),
    async stop() {
      await thread?.terminate();
    },
  };
}
