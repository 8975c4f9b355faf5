// The Bot Connector service: what a bot calls to write to people. Addresses and answers are those of Bot Framework v3.
import { Hono } from 'hono';
import type { Side } from '../side.ts';
import { activityRoutes } from './activities.ts';
import { attachmentRoutes } from './attachments.ts';
import { creationRoutes } from './creation.ts';
import { refuse } from './errors.ts';
import { faultGate, tokenCheck } from './gate.ts';
import type { Limits } from './limits.ts';
import { memberRoutes, teamRoutes } from './members.ts';

/** A service URL that ends with a slash gives `/connector//v3/…`; both forms lead here. */
function path(request: Request): string {
  return new URL(request.url).pathname.replace(/^\/connector/, '').replaceAll(/\/{2,}/g, '/');
}

export function connector(side: Side, limits: Limits): Hono {
  const app = new Hono({ getPath: path });
  attachmentRoutes(app, side);
  app.use(tokenCheck(side), faultGate(side));
  creationRoutes(app, side, limits);
  activityRoutes(app, side, limits);
  memberRoutes(app, side, limits);
  teamRoutes(app, side, limits);
  app.notFound((c) => refuse(c, 'NotImplemented'));
  app.onError((error, c) => {
    if (error instanceof SyntaxError) return refuse(c, 'BadSyntax');
    throw error;
  });
  return app;
}
