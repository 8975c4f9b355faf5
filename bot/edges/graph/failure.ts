import { GraphError } from '@microsoft/microsoft-graph-client';
import { retryAfter } from '../../blocks/retry-after.ts';
import type { Attempt } from '../../jobs.ts';

/** Who said no, and what to do: told once, here (Graph rule 5). */
export type Failure =
  | { readonly who: 'service'; readonly status: number; readonly code: string; readonly retryAfter: number | undefined }
  | { readonly who: 'nobody'; readonly code: string };

/** A list could not be read. Says by which question, since a threshold may lie in one of them only. */
export class NotRead extends Error {
  readonly question: 'listAll' | 'listChanges';
  constructor(question: NotRead['question'], cause: unknown) {
    super(`not read: ${question}`, { cause });
    this.name = 'NotRead';
    this.question = question;
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof NotRead) return failureOf(error.cause);
  // The SDK wraps a network error as a GraphError with status −1.
  if (error instanceof GraphError && error.statusCode > 0) {
    const after = retryAfter(error.headers?.get('Retry-After'), Date.now(), Math.random());
    return { who: 'service', status: error.statusCode, code: error.code ?? '', retryAfter: after };
  }
  const code =
    error instanceof GraphError ? (error.code ?? 'network') : error instanceof Error ? error.name : 'unknown';
  return { who: 'nobody', code };
}

/** A code, never what people wrote: `429 throttledRequest`, `TimeoutError`. */
export function codeOf(error: unknown): string {
  const failure = failureOf(error);
  return failure.who === 'service' ? `${failure.status} ${failure.code}`.trim() : failure.code;
}

/** Graph rule 51: a unique column answers 400, not 409. */
export function isTwin(error: unknown): boolean {
  return error instanceof GraphError && error.statusCode === 400 && /unique/iu.test(error.message);
}

/** Graph rules 70–71: 412, and 409 `resourceModified`, say that somebody else wrote first. */
export function isRaceLost(error: unknown): boolean {
  return error instanceof GraphError && (error.statusCode === 412 || error.statusCode === 409);
}

export function isGone(error: unknown): boolean {
  return error instanceof GraphError && error.statusCode === 404;
}

/** When to try again. `refused` = Graph understood and said no, which time alone does not mend. */
export function notNow(error: unknown, attempt: number): { readonly outcome: Attempt; readonly refused: boolean } {
  const failure = failureOf(error);
  if (failure.who === 'nobody') return { outcome: again(backOff(attempt), failure.code), refused: false };
  const { status, code, retryAfter } = failure;
  // Graph always says a code: a 400 without one is a page of html from what stands before it, and passes.
  const passes = status >= 500 || status === 429 || status === 408 || (status === 400 && code === '');
  const refused = !passes;
  return { outcome: again(retryAfter ?? (refused ? 60_000 : backOff(attempt)), codeOf(error)), refused };
}

const backOff = (attempt: number) => Math.min(60_000, 500 * 2 ** Math.min(attempt, 7));
const again = (after: number, why: string): Attempt => ({ result: 'again', after, why });
