// Two processes of the whole product on one queue in Azure Storage, each with a disk of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSettings } from '../../bot/config.ts';
import { azureMarks } from '../../bot/edges/queue/azure-marks.ts';
import { azureStorage } from '../../bot/edges/queue/azure-storage.ts';
import { type Product, startProduct } from '../../bot/main.ts';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { cardsPerChat, decidedPolicy, MORNING, newcomers, type Started } from '../bench/bench-campaign.ts';
import { type Azurite, startAzurite } from '../builders/azurite.ts';
import { type Lines, quietLog } from '../builders/quiet-log.ts';
import { freePort, until } from '../builders/town.ts';

const RECIPIENTS = 120;

let folder: string;
let platform: Platform;
let azurite: Azurite;
let started: Started;
let products: readonly Product[];
const logs: readonly Lines[] = [quietLog(), quietLog()];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'varna-'));
  azurite = await startAzurite();
  platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  started = await prepare(platform, { productPort: await freePort(), data: path.join(folder, 'one') });
  await newcomers(started, RECIPIENTS);
  const together = { ...started.environment, VARNA_QUEUE_CONNECTION: azurite.connection, VARNA_PROCESSES: '2' };
  const worker = { VARNA_PART: 'worker', VARNA_PORT: '0', VARNA_DATA: path.join(folder, 'two') };
  products = await Promise.all(
    [together, { ...together, ...worker }].map((settings, place) =>
      startProduct(readSettings(settings), { log: logs[place] ?? quietLog() }),
    ),
  );
  await install(started);
}, 120_000);
afterAll(async () => {
  await Promise.all(products.map((product) => product.stop()));
  await Promise.all([platform.close(), azurite.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

it('everyone gets one card from one of them; what a process that is gone has sent, or may have sent, is not sent again', async () => {
  const { id, ...sending } = await decidedPolicy(started, () => products[0]?.url ?? '');
  const people = platform.world.directory.people.filter(({ displayName }) => displayName.startsWith('Provperson'));
  const marks = azureMarks(azureStorage(azurite.connection, started.environment['VARNA_SITE_ID'] ?? ''));
  // Which pack holds whom is the product's own affair: the marks stand in both.
  const [hasArrived, mayHave] = people;
  for (const pack of [0, 1]) {
    const key = (person: string | undefined) => `todo/${id}/${pack}/first/${person ?? ''}`;
    await marks.put(key(hasArrived?.id), MORNING);
    await marks.arrived(
      key(hasArrived?.id),
      JSON.stringify({ conversation: 'a:1', activity: '1', serviceUrl: 'https://smba.example', pinged: '2026-11-24' }),
    );
    await marks.put(key(mayHave?.id), MORNING);
  }
  await sending.publish();
  const funnel = await until(sending.funnel, (now) => now?.pending === 0 && now.audience === RECIPIENTS, 60);
  expect(funnel).toMatchObject({ delivered: RECIPIENTS - 1, uncertain: 1, unreachable: 0 });
  const cards = cardsPerChat(started);
  expect(cards).toHaveLength(RECIPIENTS - 2);
  expect(Math.max(...cards)).toBe(1);
  expect(logs.flatMap(({ lines }) => lines).filter((line) => /failed|not settled|taken over/u.test(line))).toEqual([]);
}, 90_000);

it('while the storage account does not answer, the page for operations says so and a product starts all the same', async () => {
  const { operations } = await decidedPolicy(started, () => products[0]?.url ?? '');
  expect(await operations()).toMatchObject({ isWhole: true, stuck: [] });
  await azurite.stop();
  expect(await operations()).toMatchObject({ isWhole: false, stuck: [] });
  await products[1]?.stop();
  const again = { ...started.environment, VARNA_QUEUE_CONNECTION: azurite.connection, VARNA_PORT: '0' };
  const product = await startProduct(readSettings({ ...again, VARNA_DATA: path.join(folder, 'two') }), {
    log: quietLog(),
  });
  products = [products[0], product].filter((one) => one !== undefined);
  const health = await fetch(`${product.url}/health`);
  expect(health.status).toBe(200);
}, 60_000);
