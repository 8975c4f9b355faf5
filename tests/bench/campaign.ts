// Figures of a campaign: everyone of a municipality gets one card, with Teams' limits on; and the same while the product is killed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { dice } from '../builders/dice.ts';
import { type SeparateProduct, startSeparately } from '../builders/separate-product.ts';
import { freePort, until } from '../builders/town.ts';
import { cardsPerChat, decidedPolicy, LIMIT, MORNING, newcomers } from './bench-campaign.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (what: string, figure: string) => say(`  ${what.padEnd(66)} ${figure}`);

interface Wanted {
  readonly recipients: number;
  readonly kills: number;
  readonly seed: number;
}

export async function campaign({ recipients, kills, seed }: Wanted): Promise<void> {
  const random = dice(seed);
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const { world } = platform;
  world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data });
  await newcomers(started, recipients);
  let product: SeparateProduct = await startSeparately(started.environment);
  await install(started);
  const sending = await decidedPolicy(started, () => product.url);
  if (kills > 0)
    for (const name of ['throttled', 'bad-gateway', 'timeout-after-delivery', 'reset'] as const)
      world.faults.set({ part: 'connector', name, share: 0.02, ...(name === 'throttled' ? { amount: 1 } : {}) });
  await fetch(`${world.origin}/control/ledger`, { method: 'DELETE' });
  const began = performance.now();
  await sending.publish();
  for (let kill = 0; kill < kills; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000 + random() * 4_000));
    await product.kill();
    product = await startSeparately(started.environment);
  }
  const end = await until(
    sending.funnel,
    (now) => now?.pending === 0 && now.audience === recipients,
    60 + recipients / 10,
  );
  const took = (performance.now() - began) / 1_000;
  await until(
    async () => (await (await fetch(`${product.url}/health`)).json()) as { storage: { waiting: number } },
    ({ storage }) => storage.waiting === 0,
    120,
  );
  const { units } = (await (await fetch(`${world.origin}/control/ledger`)).json()) as { units: number };
  const cards = cardsPerChat(started);
  const { audience: all = 0, ...rest } = end ?? {};
  say(
    `\nA campaign to ${recipients} people who have never written to Värna${kills > 0 ? `, killed ${kills} times, seed ${seed}` : ''}`,
  );
  // A chat to open and a card to send: two requests each.
  const shortest = (2 * recipients) / LIMIT;
  row(
    'seconds; the limit’s own minimum; ratio (goal 1.1)',
    `${took.toFixed(0)}; ${shortest.toFixed(0)}; ${(took / shortest).toFixed(2)}`,
  );
  row('SharePoint units per person, polling included (goal 0.1)', (units / recipients).toFixed(3));
  row('funnel', JSON.stringify(rest));
  row('funnel sum error (goal 0)', String(all - Object.values(rest).reduce((sum, count) => sum + count, 0)));
  row(
    'chats without a card, of those said to be delivered (goal 0)',
    String(Math.max(0, (end?.delivered ?? 0) - cards.length)),
  );
  row('chats with two cards (goal 0)', String(cards.filter((count) => count > 1).length));
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
}
