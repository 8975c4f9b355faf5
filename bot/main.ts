// Starts the product: settings → municipalities → one server → listen.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readMunicipalities, type Settings, SettingsWrong } from './config.ts';
import { SchemaWrong } from './edges/graph/self-test.ts';
import { type Hosted, host } from './edges/http/host.ts';
import { listen } from './edges/http/listen.ts';
import { quieten } from './edges/log/console.ts';
import { jsonLog, logOf } from './edges/log/log.ts';
import { DiskWrong } from './edges/queue/disk.ts';
import { type Municipality, openMunicipality } from './municipality.ts';
import type { Log } from './ports.ts';

export interface Product {
  /** Where it listens: `http://127.0.0.1:3978`. */
  readonly url: string;
  stop(): Promise<void>;
}

// Beside the sources while developing, beside the bundle in production.
const BUILT_TAB = ['../dist/tab', '../tab']
  .map((place) => fileURLToPath(new URL(place, import.meta.url)))
  .find((place) => existsSync(path.join(place, 'index.html')));

/** So long the others wait for one that has not started: then they are served without it. */
const START_PATIENCE_MS = 15_000;
/** One that is just being started stops when it can: the process does not wait longer. */
const STOP_PATIENCE_MS = 5_000;
const TRY_AGAIN_MS = { production: 60_000, local: 3_000 } as const;

/** One of several: where it cannot start it is named, and tried again until it can. */
interface Resident extends Hosted {
  /** Resolves when the first try has ended, however. */
  readonly started: Promise<void>;
  follow(): void;
  rest(): Promise<void>;
  stop(): Promise<void>;
}

/** What to do is in the message, for whoever runs the server. */
type Telling = (message: string) => void;
const isOperators = (error: unknown): error is Error =>
  error instanceof SettingsWrong || error instanceof SchemaWrong || error instanceof DiskWrong;

const troubleOf = (error: unknown): string => {
  if (error instanceof SchemaWrong) return 'schema';
  return error instanceof DiskWrong ? 'disk' : 'failed';
};

function resident(settings: Settings, log: Log, tell: Telling): Resident {
  const { name, tenantId, appId, localPlatform } = settings;
  const leaving = new AbortController();
  const again = TRY_AGAIN_MS[localPlatform === undefined ? 'production' : 'local'];
  let municipality: Municipality | undefined;
  let trouble = 'starting';
  let isFollowing = false;
  const open = async (patienceMs?: number) => {
    try {
      const opened = await openMunicipality(settings, log, patienceMs);
      if (leaving.signal.aborted) return await opened.stop();
      if (trouble !== 'starting') log.info('municipality started');
      municipality = opened;
      if (isFollowing) opened.follow();
    } catch (error) {
      const now = troubleOf(error);
      if (now === trouble) return;
      trouble = now;
      log.error('municipality cannot start', error, { why: now });
      if (isOperators(error)) tell(`${name}: ${error.message}`);
    }
  };
  const started = open();
  const opening = (async () => {
    await started;
    while (!municipality && !leaving.signal.aborted) {
      await pause(again, undefined, { signal: leaving.signal }).catch(() => undefined);
      // The others are at work by now: nothing waits for the folder.
      if (!leaving.signal.aborted) await open(0);
    }
  })();
  return {
    name,
    tenantId,
    appId,
    started,
    door: () => municipality?.door ?? trouble,
    follow() {
      isFollowing = true;
      municipality?.follow();
    },
    async rest() {
      leaving.abort();
      await Promise.race([opening, pause(STOP_PATIENCE_MS, undefined, { ref: false })]);
      await municipality?.rest();
    },
    async stop() {
      await municipality?.stop();
    },
  };
}

/** The only one: without it there is nothing to start. */
async function onlyResident(settings: Settings, log: Log): Promise<Resident> {
  const municipality = await openMunicipality(settings, log);
  const { name, tenantId, appId } = settings;
  return { ...municipality, name, tenantId, appId, started: Promise.resolve(), door: () => municipality.door };
}

async function residentsOf(all: readonly Settings[], log: Log, tell: Telling): Promise<readonly Resident[]> {
  const [first] = all;
  if (first?.name === '') return [await onlyResident(first, log)];
  const residents = all.map((settings) => resident(settings, logOf(settings.name, log), tell));
  const waiting = new AbortController();
  const patience = pause(START_PATIENCE_MS, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([Promise.all(residents.map(({ started }) => started)), patience]);
  waiting.abort();
  return residents;
}

interface ProductDependencies {
  /** Folder of the built tab. */
  readonly tab?: string;
  readonly log?: Log;
  /** Hears why one of several municipalities cannot start. */
  readonly tell?: Telling;
}

/** @param settings of the only municipality, or of each */
export async function startProduct(
  settings: Settings | readonly [Settings, ...Settings[]],
  dependencies: ProductDependencies = {},
): Promise<Product> {
  const all = 'port' in settings ? ([settings] as const) : settings;
  const log = dependencies.log ?? jsonLog(() => randomUUID().slice(0, 8));
  const residents = await residentsOf(all, log, dependencies.tell ?? (() => undefined));
  const trustedHosts = [...new Set(all.flatMap(({ localPlatform }) => localPlatform ?? []))];
  const server = host({ municipalities: residents, log, tab: dependencies.tab ?? BUILT_TAB ?? '', trustedHosts });
  const listening = await listen(server, all[0].port, trustedHosts.length === 0 ? '0.0.0.0' : '127.0.0.1');
  for (const one of residents) one.follow();
  return {
    url: `http://127.0.0.1:${listening.port}`,
    async stop() {
      await Promise.all(residents.map((one) => one.rest()));
      await listening.close();
      await Promise.all(residents.map((one) => one.stop()));
    },
  };
}

async function main(): Promise<void> {
  const log = jsonLog(() => randomUUID().slice(0, 8));
  quieten(log, Date.now);
  try {
    const tell = (message: string) => void process.stderr.write(`${message}\n`);
    const product = await startProduct(readMunicipalities(process.env), { log, tell });
    process.stdout.write(`Värna listens on ${product.url}\n`);
    process.once('SIGTERM', () => void product.stop().then(() => process.exit(0)));
  } catch (error) {
    if (!isOperators(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
