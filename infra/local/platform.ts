// The embedded Microsoft cloud: Graph, Entra and Teams on one loopback port, over one database file.
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { platformClock } from './clock.ts';
import { controlSide } from './control.ts';
import { openDatabase } from './database.ts';
import { askersund } from './directory/askersund.ts';
import type { Directory } from './directory/directory.ts';
import { entraSide } from './entra/entra-side.ts';
import { openSigner } from './entra/signer.ts';
import { faultBox } from './faults.ts';
import { graphSide } from './graph/graph-side.ts';
import { type PlatformInfo, platformInfo } from './info.ts';
import { openLedger } from './ledger.ts';
import { liveDirectory } from './live-directory.ts';
import { teamsSide } from './teams/teams-side.ts';
import type { World } from './world.ts';

export interface PlatformOptions {
  /** 0 = any free port. */
  readonly port: number;
  /** A folder, or `:memory:`. */
  readonly data: string;
  /** A site without lists: what the data folder holds of lists is wiped. */
  readonly empty: boolean;
  /** Another tenant than the built-in one. */
  readonly directory?: Directory;
}

export interface Platform {
  readonly world: World;
  readonly info: PlatformInfo;
  close(): Promise<void>;
}

function databaseFile(data: string): string {
  if (data === ':memory:') return data;
  mkdirSync(data, { recursive: true });
  return join(data, 'platform.db');
}

/** Azure’s load balancers keep an idle connection four minutes; after Node’s five seconds a request would often meet its closing. */
const IDLE = 240_000;

/** Rejects with the system's error (`EADDRINUSE`) when the port is taken. */
function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

async function furnish(origin: string, options: PlatformOptions, closing: AbortSignal) {
  const database = openDatabase(databaseFile(options.data));
  const directory = liveDirectory(options.directory ?? askersund(), database);
  const signer = await openSigner(database, directory);
  const world: World = {
    origin,
    clock: platformClock(database),
    database,
    directory,
    faults: faultBox(),
    issuer: signer,
  };
  const ledger = openLedger();
  const app = new Hono();
  app.route('/v1.0', graphSide(world, ledger, { empty: options.empty, closing }));
  app.route('/entra', entraSide(world, signer));
  app.route('/control', controlSide(world, ledger, directory));
  app.route('/', teamsSide(world));
  return { world, app };
}

export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  // The origin is part of the world and only known after listening, so the app is moved in afterwards.
  let ready: (app: Hono) => void = () => {};
  const furnished = new Promise<Hono>((resolve) => {
    ready = resolve;
  });
  const server = createAdaptorServer({
    fetch: async (request, env) => (await furnished).fetch(request, env),
  }) as Server;
  server.keepAliveTimeout = IDLE;
  const origin = await listen(server, options.port);
  const closing = new AbortController();
  const { world, app } = await furnish(origin, options, closing.signal);
  ready(app);
  return {
    world,
    info: platformInfo(origin, world.directory),
    async close() {
      closing.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      world.database.close();
    },
  };
}
