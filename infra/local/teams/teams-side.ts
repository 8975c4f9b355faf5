// Microsoft Teams on a laptop: the app's install, the connector, what people do, and the window they do it in.
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { World } from '../world.ts';
import { connector } from './connector/connector.ts';
import { limits } from './connector/limits.ts';
import { ownOrigin } from './people/access.ts';
import { actionRoutes } from './people/actions.ts';
import { chatRoutes } from './people/chats.ts';
import { feedRoutes } from './people/feed.ts';
import { installRoutes } from './people/install.ts';
import { peopleRoutes } from './people/people.ts';
import { seedChats } from './seed.ts';
import { makeSide, type Patience, type Side, TEAMS_PATIENCE } from './side.ts';
import { windowRoutes } from './static-window.ts';

function guard(app: Hono, side: Side): void {
  app.use('/teams/*', async (c, next) => {
    if (ownOrigin(side, c)) return next();
    return c.json({ error: 'Only the platform itself may ask this.' }, 403);
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    if (error instanceof SyntaxError) return c.json({ error: 'The body is not JSON.' }, 400);
    throw error;
  });
}

export function teamsSide(world: World, patience: Patience = TEAMS_PATIENCE): Hono {
  const side = makeSide(world, patience);
  seedChats(side);
  const app = new Hono();
  const limit = limits();
  const service = connector(side, limit);
  app.all('/connector/*', (c) => service.fetch(c.req.raw, c.env));
  guard(app, side);
  installRoutes(app, side, limit);
  peopleRoutes(app, side);
  chatRoutes(app, side);
  actionRoutes(app, side);
  feedRoutes(app, side);
  app.all('/teams/*', (c) => c.json({ error: 'No such address.' }, 404));
  windowRoutes(app);
  return app;
}
