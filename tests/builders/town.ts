// The whole of Värna against the whole local platform, in one process: what a conversation test talks to.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../bot/config.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { type Product, startProduct } from '../../bot/main.ts';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import { install, prepare, type Started } from '../../infra/start.ts';
import { type Lines, quietLog } from './quiet-log.ts';
import { person, type TeamsPerson } from './teams-person.ts';

export interface Town {
  readonly platform: Platform;
  readonly product: () => Product;
  readonly environment: Readonly<Record<string, string>>;
  readonly log: Lines;
  /** Somebody of the municipality, by the beginning of the name. */
  person(name: string): TeamsPerson;
  /** The tab's door, as that person. */
  ask<Name extends ActionName>(who: TeamsPerson, name: Name, question: Asked<Name>): Promise<Asking>;
  /** Stops the product and starts it again on the same disk. @param meanwhile what happens between the two */
  restart(meanwhile?: () => void): Promise<void>;
  fault(
    part: 'graph' | 'connector' | 'token',
    name: string,
    more?: { times?: number; share?: number; amount?: number; at?: string; header?: string },
  ): void;
  noFaults(): void;
  close(): Promise<void>;
}

export interface Asking {
  readonly status: number;
  readonly body: {
    readonly answer?: unknown;
    readonly refusal?: { readonly refused: string; readonly facts: Readonly<Record<string, string>> };
    readonly title?: string;
    readonly reference?: string;
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** When every test begins, whatever the day it is run: a Tuesday morning, when people may be disturbed. */
export const MORNING = Date.parse('2026-11-24T09:00:00Z');

/** Teams has told long ago of the teams with the app, by somebody who may not choose the channel. */
function withoutChannel({ world }: Platform, bot: string): void {
  for (const { id } of world.directory.teams)
    world.database.run('INSERT INTO teams_greeting (target, bot) VALUES (?, ?)', [id, bot]);
}

/** What a town is made of, by whoever started it. */
export interface TownParts extends Pick<Town, 'platform' | 'product' | 'environment' | 'log' | 'restart'> {
  /** The product, before its platform goes. */
  stop(): Promise<void>;
}

export function townOf({ stop, ...parts }: TownParts): Town {
  const { platform, product } = parts;
  const { world } = platform;
  return {
    ...parts,
    person(name) {
      const found = world.directory.people.find(({ displayName }) => displayName.startsWith(name));
      if (!found) throw new Error(`nobody called ${name}`);
      return person(world.origin, found.id, found.displayName);
    },
    async ask(who, name, question) {
      const token = await who.tabToken();
      const response = await fetch(`${product().url}/api/ask/${name}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Accept-Language': 'sv' },
        // As the tab's forms do: each question is meant once, unless it says otherwise.
        body: JSON.stringify({ key: randomUUID(), ...question }),
      });
      return { status: response.status, body: (await response.json()) as Asking['body'] };
    },
    fault(part, name, more = {}) {
      world.faults.set({ part, name: name as 'delay', ...more });
    },
    noFaults: () => world.faults.clear(),
    async close() {
      await stop();
      const ledger = await fetch(`${world.origin}/control/ledger`);
      const { unknownRequests } = (await ledger.json()) as { unknownRequests: readonly string[] };
      if (unknownRequests.length > 0)
        throw new Error(`requests that Microsoft's description does not know: ${unknownRequests.join(', ')}`);
      await platform.close();
    },
  };
}

interface TownOptions {
  readonly isInstalled?: boolean;
  readonly hasChannel?: boolean;
  readonly fill?: (platform: Platform) => void;
}

/**
 * @param isInstalled false for an app that no administrator has uploaded yet
 * @param hasChannel false where nobody has chosen a channel for incidents
 * @param fill puts into the lists what is there before the product starts
 */
export async function town({ isInstalled = true, hasChannel = true, fill }: TownOptions = {}): Promise<Town> {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  const productPort = await freePort();
  const started: Started = await prepare(platform, { productPort, data: folder });
  fill?.(platform);
  const log = quietLog();
  let product = await startProduct(readSettings(started.environment), { log });
  if (!hasChannel) withoutChannel(platform, started.environment['VARNA_APP_ID'] ?? '');
  if (isInstalled) await install(started);
  const here = townOf({
    platform,
    product: () => product,
    environment: started.environment,
    log,
    async restart(meanwhile = () => undefined) {
      await product.stop();
      meanwhile();
      product = await startProduct(readSettings(started.environment), { log });
    },
    stop: () => product.stop(),
  });
  return {
    ...here,
    async close() {
      await here.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the fact holds; fails with its last value when patience ends. */
export async function until<Value>(
  look: () => Promise<Value> | Value,
  holds: (value: Value) => boolean,
  seconds = 15,
  pause = 40,
): Promise<Value> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end) throw new Error(`still not so after ${seconds} s: ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
