// What `npm start` opens, in one process: the municipality with two years behind it, or a new customer's empty site.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../bot/config.ts';
import { startProduct } from '../../bot/main.ts';
import { install, openPlatform, prepare } from '../../infra/start.ts';
import { quietLog } from './quiet-log.ts';
import { freePort, type Town, townOf } from './town.ts';

export async function startedTown({ empty = false } = {}): Promise<Town> {
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-started-'));
  const port = await freePort();
  const productPort = await freePort();
  const platform = await openPlatform({ port, productPort, data: folder, empty });
  const { environment } = await prepare(platform, {
    productPort,
    data: path.join(folder, 'product'),
    content: 'nothing',
  });
  const log = quietLog();
  const product = await startProduct(readSettings(environment), { log });
  await install({ platform, environment });
  const here = townOf({
    platform,
    environment,
    log,
    product: () => product,
    restart: () => Promise.reject(new Error('not here')),
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
