import { setTimeout as pause } from 'node:timers/promises';
import {
  AuthenticationHandler,
  Client,
  type Context,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { type Budget, unitsOf } from './budget.ts';

export interface GraphOptions {
  readonly token: () => Promise<string>;
  /** Origin that stands in for `https://graph.microsoft.com`; absent in production. */
  readonly origin?: string;
  /** Reads wait for their turn; writes have asked for theirs before (the list store). */
  readonly budget?: Budget;
}

const GRAPH = 'https://graph.microsoft.com';
const TIME_OUT = 15_000;
// SPT in graph.md 105: undecorated traffic is the first to be slowed down.
const USER_AGENT = 'NONISV|Varna|Varna/0.1';

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

/** Reads are background work: what people look at stands in memory. */
function inTurn(budget: Budget): Middleware {
  let next: Middleware | undefined;
  return {
    async execute(context) {
      const method = context.options?.method ?? 'GET';
      const url = typeof context.request === 'string' ? context.request : '';
      if (method === 'GET') {
        for (let wait = budget.wait(unitsOf(method, url), 'background'); wait > 0; ) {
          await pause(wait);
          wait = budget.wait(unitsOf(method, url), 'background');
        }
      }
      await next?.execute(context);
      if (context.response) budget.heard(context.response.status, context.response.headers);
    },
    setNext(middleware) {
      next = middleware;
    },
  };
}

// graph.md 112: the SDK would replay a create that may have been committed; only reading is safe to repeat blindly.
const retryReadsOnly = new RetryHandlerOptions(
  1,
  2,
  (_delay, _attempt, _request, options) => (options?.method ?? 'GET') === 'GET',
);

/** The real Graph client: token, reads retried, decorated, with a time-out, and pointed at a stand-in when there is one. */
export function graphClient({ token, origin, budget }: GraphOptions): Client {
  const chain: Middleware[] = [
    new AuthenticationHandler({ getAccessToken: token }),
    new RetryHandler(retryReadsOnly),
    behaviour((options) => {
      header(options, 'User-Agent', USER_AGENT);
      options.signal = AbortSignal.timeout(TIME_OUT);
    }),
    // graph.md 116: the base address stays Microsoft's, or the SDK would leave out the token.
    behaviour((_options, context) => {
      if (origin !== undefined && typeof context.request === 'string')
        context.request = context.request.replace(GRAPH, origin);
    }),
    ...(budget ? [inTurn(budget)] : []),
    new HTTPMessageHandler(),
  ];
  for (const [place, middleware] of chain.entries()) {
    const next = chain[place + 1];
    if (next) middleware.setNext?.(next);
  }
  const [first] = chain;
  return Client.initWithMiddleware({ middleware: first as Middleware, baseUrl: `${GRAPH}/`, defaultVersion: 'v1.0' });
}
