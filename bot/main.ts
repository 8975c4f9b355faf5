// Starts the product: settings → municipality → one server → listen.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readSettings, type Settings, SettingsWrong } from './config.ts';
import { SchemaWrong } from './edges/graph/self-test.ts';
import { httpDoor } from './edges/http/door.ts';
import { listen } from './edges/http/listen.ts';
import { quieten } from './edges/log/console.ts';
import { jsonLog } from './edges/log/log.ts';
import { DiskWrong } from './edges/queue/disk.ts';
import { openMunicipality } from './municipality.ts';
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

interface ProductDependencies {
  /** Folder of the built tab. */
  readonly tab?: string;
  readonly log?: Log;
}

export async function startProduct(settings: Settings, dependencies: ProductDependencies = {}): Promise<Product> {
  const { localPlatform } = settings;
  const log = dependencies.log ?? jsonLog(() => randomUUID().slice(0, 8));
  const municipality = await openMunicipality(settings, log);
  const server = httpDoor({
    ...municipality.http,
    tab: dependencies.tab ?? BUILT_TAB ?? '',
    trustedHosts: localPlatform === undefined ? [] : [localPlatform],
  });
  const listening = await listen(server, settings.port, localPlatform === undefined ? '0.0.0.0' : '127.0.0.1');
  municipality.follow();
  return {
    url: `http://127.0.0.1:${listening.port}`,
    async stop() {
      await municipality.rest();
      await listening.close();
      await municipality.stop();
    },
  };
}

async function main(): Promise<void> {
  const log = jsonLog(() => randomUUID().slice(0, 8));
  quieten(log, Date.now);
  try {
    const product = await startProduct(readSettings(process.env), { log });
    process.stdout.write(`Värna listens on ${product.url}\n`);
    process.once('SIGTERM', () => void product.stop().then(() => process.exit(0)));
  } catch (error) {
    if (!(error instanceof SettingsWrong || error instanceof SchemaWrong || error instanceof DiskWrong)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
