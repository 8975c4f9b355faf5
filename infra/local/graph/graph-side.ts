import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Ledger } from '../ledger.ts';
import type { World } from '../world.ts';
import { permissionId } from './areas/permissions.ts';
import { errorBody, failure } from './errors.ts';
import { exchange } from './exchange.ts';
import { openNotifier } from './notifier.ts';
import { idsOf, response } from './response.ts';
import { openStore } from './store/schema.ts';
import { Broken } from './strike.ts';
import { transferSide } from './transfer-side.ts';
import { openTransfers } from './transfers.ts';
import { enterEveryone } from './user-information.ts';

interface NodeBindings {
  Bindings: HttpBindings;
}

/** What an administrator has granted beforehand, as Sites.Selected asks (rule 134). */
function grantSites({ database, directory }: World): void {
  for (const { clientId, name, permissions } of directory.apps) {
    if (!permissions.includes('Sites.Selected')) continue;
    const grant = [permissionId(clientId, directory.tenantId), directory.site.id, clientId, name, 'write'];
    database.run('INSERT OR IGNORE INTO graph_grant VALUES (?, ?, ?, ?, ?)', grant);
  }
}

interface GraphOptions {
  /** Wipes the lists first. */
  readonly empty: boolean;
  /** Aborts when the platform closes. */
  readonly closing: AbortSignal;
}

/** Mounted at `/v1.0`. */
export function graphSide(world: World, ledger: Ledger, { empty, closing }: GraphOptions): Hono<NodeBindings> {
  if (openStore(world.database, empty)) grantSites(world);
  enterEveryone(world);
  const transfers = openTransfers();
  const notifier = openNotifier(world, closing);
  notifier.wake();
  const answer = exchange({ world, ledger, transfers, closing, changed: notifier.wake });
  const app = new Hono<NodeBindings>();
  app.onError((error, context) => {
    process.stderr.write(`embedded Graph: ${error.stack}\n`);
    const ids = idsOf(context);
    return response({ status: 500, body: errorBody(failure('general'), ids, world.clock.now()) }, ids);
  });
  app.route('/', transferSide(world, transfers));
  app.all('*', async (context) => {
    const url = new URL(context.req.url);
    const ids = idsOf(context);
    const step = {
      method: context.req.method,
      url: `${url.pathname}${url.search}`,
      headers: new Map(Object.entries(context.req.header())),
      body: new Uint8Array(await context.req.arrayBuffer()),
    };
    try {
      return response(await answer(step, ids), ids);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      context.env.incoming.socket.destroy();
      return context.body(null);
    }
  });
  return app;
}
