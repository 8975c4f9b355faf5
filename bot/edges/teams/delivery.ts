// What the Bot Connector's answer means for a send (teams.md 3.1.3–4), told once.

import { retryAfter } from '../../blocks/retry-after.ts';
import type { Cause, Outcome } from '../../capabilities/campaign/model.ts';

export type Delivery =
  | { readonly kind: 'later'; readonly after: number; readonly why: string }
  /** It may or may not have arrived: never simply repeated. */
  | { readonly kind: 'uncertain'; readonly why: string }
  | { readonly kind: 'missing'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string };

interface ConnectorError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

const backOff = (attempt: number) => Math.min(60_000, 500 * 2 ** Math.min(attempt, 7));
// Nothing left this machine: the connection was refused or the name not found.
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

export function deliveryOf(error: unknown, attempt: number, random = Math.random()): Delivery {
  const { statusCode, code, response } = error as ConnectorError;
  const why = `${statusCode ?? 0} ${code ?? ''}`.trim();
  if (statusCode === undefined) {
    return NOT_SENT.has(code ?? '') || isTokenFailure(error)
      ? { kind: 'later', after: backOff(attempt), why }
      : { kind: 'uncertain', why };
  }
  if (statusCode === 429) {
    const after = retryAfter(response?.headers?.get('retry-after'), Date.now(), random);
    return { kind: 'later', after: after ?? backOff(attempt), why };
  }
  if (statusCode === 504) return { kind: 'uncertain', why };
  if (statusCode === 412 || statusCode === 502 || statusCode === 503 || statusCode === 401) {
    return { kind: 'later', after: backOff(attempt), why };
  }
  return statusCode === 404 ? { kind: 'missing', why } : { kind: 'refused', why };
}

/** No token, no request: MSAL's own errors carry an errorCode. */
function isTokenFailure(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errorCode' in error;
}

/** teams.md 3.1.4: what Teams answers, and what it means for the person. */
const CAUSES: Readonly<Record<string, Cause>> = {
  ConversationBlockedByUser: 'appBlocked',
  MessageWritesBlocked: 'appBlocked',
  BotNotInConversationRoster: 'appMissing',
  BotDisabledByAdmin: 'appForbidden',
  NotEnoughPermissions: 'appForbidden',
  ConversationNotFound: 'chatGone',
};
export const causeOf = (why: string): Cause => CAUSES[why.split(' ')[1] ?? ''] ?? 'refused';
export const unreachable = (why: string): Outcome => ({ state: 'unreachable', cause: causeOf(why) });
