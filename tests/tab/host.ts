// Teams and Värna for the tab's tests: two small servers on two origins, and a browser to look with.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { languageOf } from '../../bot/blocks/text.ts';
import { standIn } from './stand-in.ts';
import { teamsPage, type Visit, visitAddress } from './teams-page.ts';
import { askerWith, type World } from './world.ts';

const BUILT = new URL('../../dist/tab/', import.meta.url);
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

async function listen(app: Hono): Promise<{ origin: string; close: () => void }> {
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function product(world: () => World, trusted: () => string): Hono {
  const app = new Hono();
  app.get('/tab/settings.json', (c) => c.json({ trustedHosts: [trusted()] }));
  app.post('/api/ask/:name', async (c) => {
    const token = c.req.header('authorization')?.replace('Bearer ', '') ?? '';
    const asker = askerWith(token, languageOf(c.req.header('accept-language')));
    if (!asker)
      return c.json({ title: 'Inte inloggad', detail: 'Logga in igen.', status: 401, reference: 'ref-401' }, 401);
    return c.json(standIn(world())(c.req.param('name'), await c.req.json(), asker));
  });
  app.get('/tab/*', async (c) => {
    const file = c.req.path.replace('/tab/', '') || 'index.html';
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return c.body(await readFile(new URL(file, BUILT), 'utf8'), 200, { 'content-type': type });
  });
  return app;
}

export interface Visiting {
  readonly page: Page;
  readonly tab: FrameLocator;
}

export interface Host {
  readonly product: string;
  world: World;
  visit(visit: Visit, width?: number, height?: number): Promise<Visiting>;
  browser: Browser;
  close(): Promise<void>;
}

export async function startHost(world: World): Promise<Host> {
  let teamsOrigin = '';
  const varna = await listen(
    product(
      () => host.world,
      () => teamsOrigin,
    ),
  );
  const teams = await listen(new Hono().get('/', (c) => c.html(teamsPage(`${varna.origin}/tab/`))));
  teamsOrigin = teams.origin;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  const host: Host = {
    product: varna.origin,
    world,
    browser,
    async visit(visit, width = 1280, height = 900) {
      const context = await browser.newContext({ viewport: { width, height }, locale: 'sv-SE' });
      // teams-js asks Microsoft for a list of hosts; without a network it would wait for the answer.
      await context.route('https://res.cdn.office.net/**', (route) => route.abort());
      const page = await context.newPage();
      await page.goto(visitAddress(teams.origin, visit));
      return { page, tab: page.frameLocator('iframe') };
    },
    async close() {
      await browser.close();
      varna.close();
      teams.close();
    },
  };
  return host;
}
