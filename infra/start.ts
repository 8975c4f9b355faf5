// `npm start`: the local platform, then the product with settings that point to it. The only file that knows both.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { instantAt } from '../bot/blocks/instant.ts';
import { knownAs } from '../bot/capabilities/people/model.ts';
import { libraries, lists } from '../bot/capabilities.ts';
import { graphClient } from '../bot/edges/graph/client.ts';
import { confidentialClient, graphToken } from '../bot/edges/graph/sign-in.ts';
import type { StoredRecord } from '../bot/ports.ts';
import { buildPackage } from '../manifest/build.ts';
import about from '../package.json' with { type: 'json' };
import { buildScreens } from './build.ts';
import { laidOut, unpacked } from './demonstration/prepared.ts';
import { demonstration } from './demonstration/records.ts';
import { scenesFor } from './demonstration/scenes.ts';
import { showCards } from './gallery/show.ts';
import { type Platform, startPlatform } from './local/platform.ts';
import { provision } from './sharepoint/provision.ts';
import { writeInto } from './sharepoint/write.ts';

const PROVISIONING = 'varna-provisioning';
const PRODUCT = 'varna';

/** Of the numbers that the Swedish Post and Telecom Authority keeps for fiction: nobody answers. */
const FICTIONAL = { support: '0980-319 200', protection: '0980-319 210' };

export interface Started {
  readonly platform: Platform;
  /** The environment the product needs to run against this platform. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The first things of a municipality, written into lists that are empty. */
async function begin({ info, world }: Platform, graph: Parameters<typeof writeInto>[0]): Promise<void> {
  const people = world.directory.people.map((person) =>
    knownAs(person.id, person.displayName, {
      title: person.jobTitle,
      administration: person.department,
      unit: person.officeLocation,
      account: person.accountEnabled ? 'active' : 'disabled',
      manager: person.managerId,
    }),
  );
  const now = instantAt(world.clock.now());
  const begun = demonstration(people, now);
  for (const name of Object.keys(begun) as (keyof typeof begun)[])
    await writeInto<StoredRecord>(graph, info.site.id, lists[name], begun[name] ?? []);
}

interface Preparing {
  readonly productPort: number;
  readonly data: string;
  /** `beginning`: a municipality that has just begun, for tests. */
  readonly content?: 'beginning' | 'nothing';
}

/** Platform and lists, with what they begin with: all but the product itself. */
export async function prepare(
  platform: Platform,
  { productPort, data, content = 'beginning' }: Preparing,
): Promise<Started> {
  const { info, world } = platform;
  const named = (name: string) => {
    const client = info.clients.find((one) => one.name === name);
    if (!client) throw new Error(`no client ${name}`);
    return client;
  };
  const owner = named(PROVISIONING);
  const client = confidentialClient({ tenantId: info.tenantId, ...owner, loginOrigin: `${world.origin}/entra` });
  const graph = graphClient({ token: graphToken(client), origin: world.origin });
  await provision(graph, { site: info.site.id, lists: Object.values(lists), libraries, fix: true });
  if (content === 'beginning') await begin(platform, graph);
  const product = named(PRODUCT);
  return {
    platform,
    environment: {
      VARNA_TENANT_ID: info.tenantId,
      VARNA_APP_ID: product.clientId,
      VARNA_APP_SECRET: product.clientSecret,
      VARNA_SITE_ID: info.site.id,
      VARNA_PUBLIC_URL: `http://127.0.0.1:${productPort}`,
      VARNA_DATA: data,
      VARNA_PORT: String(productPort),
      VARNA_LOCAL_PLATFORM: world.origin,
      VARNA_SUPPORT_PHONE: FICTIONAL.support,
      VARNA_PROTECTION_PHONE: FICTIONAL.protection,
    },
  };
}

/** What a Teams administrator does by hand: uploads the app package. */
export async function install({ platform, environment }: Started): Promise<void> {
  const publicUrl = environment['VARNA_PUBLIC_URL'] ?? '';
  const appId = environment['VARNA_APP_ID'] ?? '';
  const app = buildPackage({ appId, botId: appId, publicUrl, version: about.version });
  const icon = (name: string) => `data:image/png;base64,${Buffer.from(app.files.get(name) ?? []).toString('base64')}`;
  const response = await fetch(`${platform.world.origin}/teams/app`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      manifest: app.manifest,
      languages: app.languages,
      messagingEndpoint: `${publicUrl}/api/messages`,
      icons: { color: icon(app.manifest.icons.color), outline: icon(app.manifest.icons.outline) },
    }),
  });
  if (!response.ok) throw new Error(`the app package was not accepted: ${response.status} ${await response.text()}`);
}

function startProduct(environment: Started['environment']): ChildProcess {
  const main = fileURLToPath(new URL('../bot/main.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', main], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export const untilListening = (product: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    product.once('exit', (code) => reject(new Error(`the product stopped with code ${code ?? 'none'}`)));
    product.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('listens on')) resolve();
    });
  });

interface Options {
  readonly port: number;
  readonly productPort: number;
  /** The folder of everything that outlives a restart. */
  readonly data: string;
  /** A new customer's site instead of the demonstration. */
  readonly empty: boolean;
}

export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '3980' },
      'product-port': { type: 'string', default: '3978' },
      data: { type: 'string' },
      empty: { type: 'boolean', default: false },
    },
  });
  return {
    port: Number(values.port),
    productPort: Number(values['product-port']),
    data: path.resolve(values.data ?? (values.empty ? '.varna/empty' : '.varna')),
    empty: values.empty,
  };
}

/** The platform as it was left; the first time with two years behind it, at the moment when they end. */
export async function openPlatform({ port, productPort, data, empty }: Options): Promise<Platform> {
  const file = path.join(data, 'local', 'platform.db');
  const prepared =
    empty || existsSync(file)
      ? undefined
      : unpacked({ platform: `http://127.0.0.1:${port}`, product: `http://127.0.0.1:${productPort}` });
  if (prepared) {
    laidOut(path.join(data, 'product', 'varna.sqlite'), prepared.product);
    laidOut(file, prepared.platform);
  }
  const platform = await startPlatform({ port, data: path.join(data, 'local'), empty: false });
  if (prepared) platform.world.clock.set(Date.parse(prepared.now));
  return platform;
}

/** What the first screen offers to show. */
export async function showScenes({ world }: Platform): Promise<void> {
  const response = await fetch(`${world.origin}/control/scenes`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ scenes: scenesFor(world.directory.people) }),
  });
  if (!response.ok) throw new Error(`the scenes were not accepted: ${response.status} ${await response.text()}`);
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  const { productPort, data, empty } = options;
  await buildScreens();
  const platform = await openPlatform(options);
  const started = await prepare(platform, { productPort, data: path.join(data, 'product'), content: 'nothing' });
  const product = startProduct(started.environment);
  await untilListening(product);
  await install(started);
  await showCards(platform.world.origin);
  if (!empty) await showScenes(platform);
  process.stdout.write(
    `\n  Värna är igång. Öppna / Värna is running. Open:\n\n      ${platform.info.window}\n\n  Alla kort / All cards: ${platform.world.origin}/gallery\n\n  Avsluta med Ctrl+C. / Stop with Ctrl+C.\n`,
  );
  const stop = () => {
    product.kill('SIGTERM');
    void platform.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  product.once('exit', (code) => {
    process.stderr.write(`Värna stannade (${code ?? 'signal'}). Starta om med npm start; inget är borta.\n`);
    process.exit(1);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
