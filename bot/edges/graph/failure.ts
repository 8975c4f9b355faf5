import { GraphError } from '@microsoft/microsoft-graph-client';
import type { Tried } from '../../ports.ts';

/** Who said no, and what to do: told once, here (graph.md 1.1). */
export type Failure =
  | { readonly who: 'service'; readonly status: number; readonly code: string; readonly retryAfter: number | undefined }
  | { readonly who: 'nobody'; readonly code: string };

const seconds = (headers: Headers | undefined): number | undefined => {
  const value = Number(headers?.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(value) ? value * 1000 : undefined;
};

export function failureOf(error: unknown): Failure {
  // The SDK wraps a network error as a GraphError with status −1.
  if (error instanceof GraphError && error.statusCode > 0) {
    return { who: 'service', status: error.statusCode, code: error.code ?? '', retryAfter: seconds(error.headers) };
  }
  const code =
    error instanceof GraphError ? (error.code ?? 'network') : error instanceof Error ? error.name : 'unknown';
  return { who: 'nobody', code };
}

/** graph.md 51: a unique column answers 400, not 409. */
export function isTwin(error: unknown): boolean {
  return error instanceof GraphError && error.statusCode === 400 && /unique/iu.test(error.message);
}

/** graph.md 70–71: 412, and 409 `resourceModified`, say that somebody else wrote first. */
export function isRaceLost(error: unknown): boolean {
  return error instanceof GraphError && (error.statusCode === 412 || error.statusCode === 409);
}

export function isGone(error: unknown): boolean {
  return error instanceof GraphError && error.statusCode === 404;
}

/** When to try again. `refused` = Graph understood and said no, which time alone does not mend. */
export function notNow(error: unknown, attempt: number): { readonly tried: Tried; readonly refused: boolean } {
  const failure = failureOf(error);
  if (failure.who === 'nobody') return { tried: again(backOff(attempt), failure.code), refused: false };
  const { status, code, retryAfter } = failure;
  const refused = status < 500 && status !== 429 && status !== 408;
  return { tried: again(retryAfter ?? (refused ? 60_000 : backOff(attempt)), `${status} ${code}`), refused };
}

const backOff = (attempt: number) => Math.min(60_000, 500 * 2 ** Math.min(attempt, 7));
const again = (after: number, why: string): Tried => ({ result: 'again', after, why });
