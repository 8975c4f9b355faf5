import { setTimeout as pause } from 'node:timers/promises';
import {
  AuthenticationHandler,
  Client,
  type Context,
  type GraphRequest,
  HTTPMessageHandler,
  type Middleware,
  type MiddlewareOptions,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import about from '../../../package.json' with { type: 'json' };
import { retryAfter } from '../../blocks/retry-after.ts';
import { type Budget, placeOf, type Urgency, unitsOf } from './budget.ts';

export interface GraphOptions {
  readonly token: () => Promise<string>;
  /** Origin that stands in for `https://graph.microsoft.com`; absent in production. */
  readonly origin?: string;
  /** Reads wait for their turn; writes have asked for theirs before (the list store). */
  readonly budget?: Budget;
  /** Milliseconds from when a request has its turn until it is given up. */
  readonly timeOut?: number;
}

const GRAPH = 'https://graph.microsoft.com';
const TIME_OUT_MS = 15_000;
// Graph rule 105: undecorated traffic is the first to be slowed down.
const USER_AGENT = `NONISV|Varna|Varna/${about.version}`;

type Options = NonNullable<Context['options']>;

/** One behaviour: it changes the options of the request and passes it on. */
function behaviour(change: (options: Options, context: Context) => void): Middleware {
  let next: Middleware | undefined;
  return {
    async execute(context) {
      context.options = context.options ?? {};
      change(context.options, context);
      await next?.execute(context);
    },
    setNext(middleware) {
      next = middleware;
    },
  };
}

function header(options: Options, name: string, value: string): void {
  const headers = new Headers(options.headers);
  headers.set(name, value);
  options.headers = Object.fromEntries(headers);
}

/** Somebody waits for the answer to this read. */
class ForPeople implements MiddlewareOptions {
  readonly urgency: Urgency = 'people';
}

/** A read that goes before what nobody waits for. */
export const reading = (client: Client, url: string, urgency: Urgency): GraphRequest =>
  urgency === 'people' ? client.api(url).middlewareOptions([new ForPeople()]) : client.api(url);

/** A place that is closed for longer than this is not waited for: the reader does something else meanwhile. */
const PATIENCE: Readonly<Record<Urgency, number>> = { people: 5_000, background: 20_000 };

/** What the service itself would say, were it asked. */
function notYet(wait: number): Response {
  const error = { code: 'askedToWait', message: 'The place is closed for a while' };
  return Response.json({ error }, { status: 429, headers: { 'Retry-After': String(wait / 1_000) } });
}

/** @returns milliseconds that it is too long to wait; 0 = it is the reader's turn */
async function turn(budget: Budget, url: string, urgency: Urgency): Promise<number> {
  const place = placeOf(url);
  const units = unitsOf('GET', url);
  for (;;) {
    const closed = budget.closed(urgency, place);
    if (closed > PATIENCE[urgency]) return closed;
    const wait = budget.wait(units, urgency, place);
    if (wait === 0) return 0;
    await pause(wait);
  }
}

/** Reads wait for their turn here; a write has had its own. */
function inTurn(budget: Budget): Middleware {
  let next: Middleware | undefined;
  return {
    async execute(context) {
      const url = typeof context.request === 'string' ? context.request : '';
      const urgency = context.middlewareControl?.getMiddlewareOptions(ForPeople) ? 'people' : 'background';
      const closed = (context.options?.method ?? 'GET') === 'GET' ? await turn(budget, url, urgency) : 0;
      if (closed > 0) {
        context.response = notYet(closed);
        return;
      }
      await next?.execute(context);
      if (context.response) budget.heard(placeOf(url), context.response.status, context.response.headers);
    },
    setNext(middleware) {
      next = middleware;
    },
  };
}

/** What the SDK waits for at most before it asks again; what takes longer is for the schedule or the queue to come back with. */
const SHORT_MS = 5_000;

/** The SDK would replay a create that may have been committed; only reading is safe to repeat blindly. */
const retryReadsOnly = new RetryHandlerOptions(1, 2, (_delay, _attempt, _request, options, response) => {
  if ((options?.method ?? 'GET') !== 'GET') return false;
  const header = response?.headers.get('Retry-After');
  // The SDK would take nought and what is below it as they stand, and be back at once.
  return header === null || header === undefined || isShort(header);
});

function isShort(header: string): boolean {
  const wait = retryAfter(header, Date.now(), 0) ?? 0;
  return Number(header) >= 1 && wait <= SHORT_MS;
}

/** The real Graph client: token, reads retried, decorated, with a time-out, and pointed at a stand-in when there is one. */
export function graphClient({ token, origin, budget, timeOut = TIME_OUT_MS }: GraphOptions): Client {
  const chain: Middleware[] = [
    new AuthenticationHandler({ getAccessToken: token }),
    new RetryHandler(retryReadsOnly),
    behaviour((options) => header(options, 'User-Agent', USER_AGENT)),
    // Graph rule 116: the base address stays Microsoft's, or the SDK would leave out the token.
    behaviour((_options, context) => {
      if (origin !== undefined && typeof context.request === 'string')
        context.request = context.request.replace(GRAPH, origin);
    }),
    ...(budget ? [inTurn(budget)] : []),
    // Last, so that the time spent waiting for one's turn is not the service's.
    behaviour((options) => {
      options.signal = AbortSignal.timeout(timeOut);
    }),
    new HTTPMessageHandler(),
  ];
  for (const [place, middleware] of chain.entries()) {
    const next = chain[place + 1];
    if (next) middleware.setNext?.(next);
  }
  const [first] = chain;
  return Client.initWithMiddleware({ middleware: first as Middleware, baseUrl: `${GRAPH}/`, defaultVersion: 'v1.0' });
}
