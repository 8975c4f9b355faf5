// Sideloading the app, and the switch for the connector's limits.
import type { Hono } from 'hono';
import { z } from 'zod';
import { packageSchema } from '../app-package.ts';
import type { Limits } from '../connector/limits.ts';
import { greetTeams, greetTeamsUntilHeard } from '../greeting.ts';
import type { Side } from '../side.ts';
import { bodyOf } from './access.ts';

export function installRoutes(app: Hono, side: Side, limits: Limits): void {
  app.get('/teams/app', (c) => {
    const installed = side.app.current();
    return installed ? c.json(installed) : c.json({ error: 'No app is installed.' }, 404);
  });
  app.put('/teams/app', async (c) => {
    side.app.install(await bodyOf(c, packageSchema));
    const everyone = side.world.directory.people.map((person) => person.id);
    side.events.tell(everyone, { kind: 'app', chat: '', id: '' });
    const heard = await greetTeams(side);
    if (!heard) void greetTeamsUntilHeard(side);
    return c.json({ botId: side.app.current()?.botId, greeted: heard });
  });
  app.get('/teams/limits', (c) => c.json({ enforced: limits.enforced() }));
  app.put('/teams/limits', async (c) => {
    const { enforced } = await bodyOf(c, z.object({ enforced: z.boolean() }));
    limits.enforce(enforced);
    return c.json({ enforced });
  });
}
