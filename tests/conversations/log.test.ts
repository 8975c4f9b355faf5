// What is written by the product as it is deployed: lines of JSON, whoever knocks.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Platform, startPlatform } from '../../infra/local/platform.ts';
import { prepare, type Started } from '../../infra/start.ts';
import { forger } from '../builders/forger.ts';
import { type SeparateProduct, startSeparately } from '../builders/separate-product.ts';
import { freePort } from '../builders/town.ts';

let data: string;
let platform: Platform;
let started: Started;
let product: SeparateProduct;
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'varna-log-'));
  platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  started = await prepare(platform, { productPort: await freePort(), data });
  product = await startSeparately(started.environment);
});
afterAll(async () => {
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
});

it('whoever knocks without a right to, nothing is printed but lines of the log', async () => {
  const { environment } = started;
  const forge = forger({ platform, environment, product: () => product });
  const now = Math.floor(Date.now() / 1_000);
  for (const token of [await forge.forged(), await forge.token({ exp: now - 3_600, nbf: now - 7_200 })])
    expect((await forge.post(forge.activity(), `Bearer ${token}`)).status).toBe(401);
  const lines = product
    .said()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('Värna listens on'));
  for (const line of lines) expect(line).toMatch(/^\{.*\}$/u);
  expect(product.said()).not.toContain('BEGIN');
});
