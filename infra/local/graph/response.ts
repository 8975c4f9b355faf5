import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { GraphAnswer } from './answer.ts';
import { errorBody, GraphFailure } from './errors.ts';
import { Html } from './strike.ts';

export interface Ids {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** The caller's own id comes back; without one it gets a new one. */
export const idsOf = (context: Context): Ids => ({
  requestId: randomUUID(),
  clientRequestId: context.req.header('client-request-id') ?? randomUUID(),
});

/** Rule 3. */
export function response(answer: GraphAnswer, ids: Ids): Response {
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const plain = answer.type ?? 'text/plain';
  const type = typeof answer.body === 'string' ? plain : 'application/json;odata.metadata=minimal;charset=utf-8';
  return new Response(answer.body === undefined ? null : text, {
    status: answer.status,
    headers: {
      ...answer.headers,
      ...(answer.body !== undefined && { 'Content-Type': type }),
      'Cache-Control': 'no-store, no-cache',
      'request-id': ids.requestId,
      'client-request-id': ids.clientRequestId,
    },
  });
}

const PAGE = '<!DOCTYPE html><html><head><title>Bad Request</title></head><body><h2>Bad Request</h2></body></html>';

/** The answer that a refusal becomes; anything else is a fault of this program and thrown on. */
export function refusal(error: unknown, ids: Ids, now: number): GraphAnswer {
  if (error instanceof Html) return { status: 400, body: PAGE, type: 'text/html' };
  if (!(error instanceof GraphFailure)) throw error;
  return { status: error.status, headers: error.headers, body: errorBody(error, ids, now) };
}
