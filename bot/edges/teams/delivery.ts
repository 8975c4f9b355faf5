// What the Bot Connector's answer means for a send, told once: to be tried again, perhaps delivered, gone, or refused and why.
import { retryAfter } from '../../blocks/retry-after.ts';
import type { Cause } from '../../capabilities/campaign/model.ts';

export type Delivery =
  | { readonly kind: 'later'; readonly after: number; readonly why: string }
  /** It may or may not have arrived: never simply repeated. */
  | { readonly kind: 'uncertain'; readonly why: string }
  | { readonly kind: 'missing'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string; readonly cause: Cause };

interface ConnectorError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: {
    readonly bodyAsText?: string | null;
    readonly headers?: { get(name: string): string | undefined };
  };
}

const backOff = (attempt: number) => Math.min(60_000, 500 * 2 ** Math.min(attempt, 7));
// Nothing left this machine: the connection was refused or the name not found.
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);
const TRY_AGAIN: ReadonlySet<number> = new Set([401, 412, 502, 503]);

/** What Teams answers, and what it means for the person. */
const CAUSES: Readonly<Record<string, Cause>> = {
  ConversationBlockedByUser: 'appBlocked',
  MessageWritesBlocked: 'appBlocked',
  BotNotInConversationRoster: 'appMissing',
  BotDisabledByAdmin: 'appForbidden',
  NotEnoughPermissions: 'appForbidden',
  ConversationNotFound: 'chatGone',
  MessageSizeTooBig: 'tooLarge',
};
/** Say nothing that the status does not. */
const EMPTY: ReadonlySet<string> = new Set(['Forbidden', 'Failed', 'PARSE_ERROR', 'REQUEST_SEND_ERROR']);
const DEEPEST = 4;
const LONGEST_CODE = 60;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every code in an answer: in the error object, as a number beside it, and in JSON that stands as text in its message. */
function codesIn(body: unknown, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (typeof body === 'string') return /^\s*\{/u.test(body) ? codesIn(parsed(body), depth + 1) : [];
  if (typeof body !== 'object' || body === null) return [];
  const { error, message, subCode, code, errorCode } = body as Readonly<Record<string, unknown>>;
  const own = [subCode, code, errorCode].filter((one) => typeof one === 'string' || typeof one === 'number');
  return [...own.map(String), ...codesIn(error, depth + 1), ...codesIn(message, depth + 1)];
}

/** Untrusted: it is shown and logged, so letters, digits and a few marks are all that is taken. */
const safe = (code: string) => code.replace(/[^\w.-]/gu, '').slice(0, LONGEST_CODE);

/** The code that says most: one that is known, else the first that says anything. */
function codeOf({ code, response }: ConnectorError): string {
  const codes = [...codesIn(response?.bodyAsText ?? ''), ...(code === undefined ? [] : [code])].map(safe);
  return codes.find((one) => Object.hasOwn(CAUSES, one)) ?? codes.find((one) => one !== '' && !EMPTY.has(one)) ?? '';
}

export function deliveryOf(error: unknown, attempt: number, random = Math.random()): Delivery {
  const { statusCode, code, response } = error as ConnectorError;
  if (statusCode === undefined) {
    const why = `0 ${safe(code ?? '')}`.trim();
    return NOT_SENT.has(code ?? '') || isTokenFailure(error)
      ? { kind: 'later', after: backOff(attempt), why }
      : { kind: 'uncertain', why };
  }
  const said = codeOf(error as ConnectorError);
  const why = `${statusCode} ${said}`.trim();
  if (statusCode === 429) {
    const after = retryAfter(response?.headers?.get('retry-after'), Date.now(), random);
    return { kind: 'later', after: after ?? backOff(attempt), why };
  }
  // An answer that cannot be read after all went well: the message is most likely there.
  if (statusCode === 504 || statusCode < 400) return { kind: 'uncertain', why };
  if (TRY_AGAIN.has(statusCode)) return { kind: 'later', after: backOff(attempt), why };
  if (statusCode === 404) return { kind: 'missing', why };
  const cause = Object.hasOwn(CAUSES, said) ? CAUSES[said] : undefined;
  return { kind: 'refused', why, cause: cause ?? (statusCode === 413 ? 'tooLarge' : 'refused') };
}

/** No token, no request: MSAL's own errors carry an errorCode. */
function isTokenFailure(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errorCode' in error;
}
