// The activity feed, the live events, files and the tab's token.
import { type Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { TeamsEvent } from '../events.ts';
import type { Side } from '../side.ts';
import { personIn } from './access.ts';

/** Keeps proxies and browsers from closing a quiet stream. */
const HEARTBEAT = 20_000;

function eventRoute(app: Hono, side: Side): void {
  app.get('/teams/api/people/:p/events', (c) => {
    const person = personIn(side, c);
    return streamSSE(c, async (stream) => {
      const stop = side.events.follow(person.id, (event: TeamsEvent) => {
        void stream.writeSSE({ data: JSON.stringify(event) });
      });
      stream.onAbort(stop);
      while (!stream.aborted) {
        await stream.writeSSE({ event: 'alive', data: '' });
        await stream.sleep(HEARTBEAT);
      }
    });
  });
}

export function feedRoutes(app: Hono, side: Side): void {
  app.get('/teams/api/people/:p/notifications', (c) => c.json(side.notifications.list(personIn(side, c).id)));
  app.post('/teams/api/people/:p/notifications/read', (c) => {
    side.notifications.markRead(personIn(side, c).id);
    return c.body(null, 204);
  });
  app.post('/teams/api/people/:p/tab-token', async (c) => {
    const person = personIn(side, c);
    const client = side.app.current()?.manifest.webApplicationInfo?.id;
    if (client === undefined) return c.json({ error: 'The manifest has no webApplicationInfo.' }, 409);
    if (!person.accountEnabled) return c.json({ error: 'The account is disabled.' }, 403);
    return c.json({ token: await side.world.issuer.tabToken(person, client) });
  });
  app.get('/teams/files/:id/:name?', (c) => {
    const row = side.world.database.one('SELECT type, content FROM teams_file WHERE id = ?', [c.req.param('id')]);
    if (!row) return c.notFound();
    // Never shown as a page of this origin: what a person attached is not ours to run.
    c.header('content-disposition', 'attachment');
    c.header('x-content-type-options', 'nosniff');
    return c.body(Buffer.from(String(row['content']), 'base64'), 200, { 'content-type': String(row['type']) });
  });
  eventRoute(app, side);
}
