import type { Log } from '../../ports.ts';

const WAYS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const SELDOM_MS = 60_000;

/** Libraries that print (botbuilder prints keys and stacks of whoever knocks) get a line in the log, without their words, and seldom. */
export function quieten(log: Log, now: () => number): void {
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  const heard = () => {
    count += 1;
    if (now() - last < SELDOM_MS) return;
    log.warn('a library printed', { times: count });
    last = now();
    count = 0;
  };
  // The one place that touches it, so that nobody else's words come out.
  for (const way of WAYS) globalThis.console[way] = heard;
}
