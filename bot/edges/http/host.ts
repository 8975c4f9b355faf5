// The server's only listener. The token or the path says which municipality is meant; an unknown one is refused before anything is read.
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { decodeJwt } from 'jose';
import type { Log } from '../../ports.ts';
import { ABOUT_PAGES, aboutPage } from './about.ts';
import type { HttpDoor } from './door.ts';
import { endUnread, secured } from './headers.ts';
import { language, problem } from './problem.ts';

/** A municipality as the listener knows it. */
export interface Hosted {
  /** As in its addresses and in `/health`; empty where it is the only one. */
  readonly name: string;
  readonly tenantId: string;
  /** The audience of its tokens, for the bot and for the tab. */
  readonly appId: string;
  /** Its door, or a code that says why it has not started. */
  door(): HttpDoor | string;
}

export interface HostDependencies {
  readonly municipalities: readonly Hosted[];
  readonly log: Log;
  /** Folder of the built tab. */
  readonly tab: string;
  /** Origins besides Teams' own that may frame the tab: the local platforms, or none. */
  readonly trustedHosts: readonly string[];
}

const COME_BACK_SECONDS = '30';

/** What the token says of itself: enough to know whose door it is brought to, where it is checked. */
function claimed({ req }: Context, claim: 'aud' | 'tid'): string | undefined {
  const token = /^Bearer (\S+)$/u.exec(req.header('Authorization') ?? '')?.[1];
  if (token === undefined) return undefined;
  try {
    const said = decodeJwt(token)[claim];
    return typeof said === 'string' ? said.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

async function passOn(context: Context, { door: doorOf }: Hosted): Promise<Response> {
  const door = doorOf();
  if (typeof door !== 'string') return door.fetch(context.req.raw, context.env);
  const response = problem(context, 'notStarted');
  response.headers.set('Retry-After', COME_BACK_SECONDS);
  return response;
}

/** What looks after the process asks. One municipality that has not started takes nobody else out of service. */
function healthOf(municipalities: readonly Hosted[]) {
  const each = municipalities.map(({ name, door: doorOf }) => {
    const door = doorOf();
    return typeof door === 'string' ? { name, ok: false, why: door } : { name, ...door.health() };
  });
  return { ok: each.some(({ ok }) => ok), municipalities: each };
}

export function host({ municipalities, log, tab, trustedHosts }: HostDependencies): Hono {
  const [first] = municipalities;
  const only = municipalities.length === 1 && first?.name === '' ? first : undefined;
  const byName = new Map(municipalities.map((one) => [one.name, one]));
  const byApp = new Map(municipalities.map((one) => [one.appId.toLowerCase(), one]));
  const byTenant = new Map(municipalities.map((one) => [one.tenantId.toLowerCase(), one]));

  const server = new Hono();
  server.onError((error, context) => problem(context, 'failed', log.error('request failed', error)));
  server.use(secured(trustedHosts), endUnread);
  server.get('/tab/settings.json', (context) => context.json({ trustedHosts }));
  server.use('/tab/*', serveStatic({ root: tab, rewriteRequestPath: (path) => path.replace(/^\/tab/u, '') }));
  for (const page of ABOUT_PAGES) server.get(`/${page}`, (context) => context.html(aboutPage(page, language(context))));
  server.get('/', (context) => context.redirect('/tab/index.html'));
  if (only) {
    server.all('*', (context) => passOn(context, only));
    return server;
  }

  server.all('/m/:name/*', async (context) => {
    const one = byName.get(context.req.param('name'));
    return one ? passOn(context, one) : context.notFound();
  });
  server.post('/api/messages', async (context) => {
    const one = byApp.get(claimed(context, 'aud') ?? '');
    return one ? passOn(context, one) : context.body(null, 401);
  });
  // From before there were several, and from the tab, which shows pictures without a token: who has the hash may see it.
  server.get('/pictures/*', async (context) => {
    for (const one of municipalities) {
      const response = typeof one.door() === 'string' ? undefined : await passOn(context, one);
      if (response?.ok) return response;
    }
    return context.notFound();
  });
  server.all('/api/*', async (context) => {
    const one = byTenant.get(claimed(context, 'tid') ?? '');
    return one ? passOn(context, one) : problem(context, 'signInNeeded');
  });
  server.get('/health', (context) => {
    const now = healthOf(municipalities);
    return context.json(now, now.ok ? 200 : 503);
  });
  return server;
}
