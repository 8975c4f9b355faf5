// From the start of the production bundle until it listens: with one municipality, with two, and beside another bundle where one is given.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPlatform } from '../../infra/local/platform.ts';
import { prepare } from '../../infra/start.ts';
import { BUNDLE, spawnSeparately } from '../builders/separate-product.ts';
import { freePort } from '../builders/town.ts';
import { laxaDirectory, severalIn } from '../builders/two-municipalities.ts';
import { median, ms, row, say } from './figures.ts';

interface Contender {
  readonly name: string;
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly took: number[];
}

/** @param other a bundle to compare with: `dist/before/main.js` */
export async function start(rounds: number, other?: string): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const productPort = await freePort();
  const askersund = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const laxa = await startPlatform({ port: 0, data: ':memory:', empty: false, directory: laxaDirectory() });
  const one = await prepare(askersund, { productPort, data: path.join(data, 'one') });
  const second = await prepare(laxa, { productPort, data: path.join(data, 'laxa') });
  const two = severalIn(path.join(data, 'two'), { askersund: one.environment, laxa: second.environment });
  const apart = { ...one.environment, VARNA_DATA: path.join(data, 'other') };
  const contenders: readonly Contender[] = [
    { name: 'one municipality', bundle: BUNDLE, environment: one.environment, took: [] },
    { name: 'two municipalities', bundle: BUNDLE, environment: two, took: [] },
    ...(other === undefined
      ? []
      : [{ name: 'the other bundle, one municipality', bundle: path.resolve(other), environment: apart, took: [] }]),
  ];
  // In turn, so that whatever else the machine does strikes them alike; the first round fills the caches.
  for (let round = 0; round <= rounds; round += 1)
    for (const { bundle, environment, took } of contenders) {
      const began = performance.now();
      const product = spawnSeparately(environment, bundle);
      await product.listening;
      if (round > 0) took.push(performance.now() - began);
      await product.stop();
    }
  say(`start of the bundle until it listens, median of ${rounds}`);
  const [{ took: first } = { took: [] }] = contenders;
  for (const { name, took } of contenders)
    row(name, `${ms(median(took))}, ${(median(took) / median(first)).toFixed(2)} × one municipality`);
  await Promise.all([askersund.close(), laxa.close()]);
  rmSync(data, { recursive: true, force: true });
}
