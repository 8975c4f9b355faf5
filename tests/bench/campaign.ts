// Figures of a campaign: everyone of a municipality gets one card, with Teams' limits on; and the same with faults, while the product is killed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CampaignView } from '../../bot/capabilities/campaign/model.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { dice } from '../builders/dice.ts';
import { type SeparateProduct, startSeparately } from '../builders/separate-product.ts';
import { freePort, until } from '../builders/town.ts';
import {
  cardsPerChat,
  decidedPolicy,
  type Fates,
  fates,
  LIMIT,
  ledgerOf,
  MORNING,
  newcomers,
  overTheLimit,
  quiet,
  type Started,
} from './bench-campaign.ts';
import { row, say } from './figures.ts';

const INJECTED = ['throttled', 'bad-gateway', 'timeout-after-delivery', 'reset'] as const;
const SHARE = 0.02;
const MEGABYTE = 1_048_576;

/** How often the coordinator’s page asks, in milliseconds: a look every moment would be measured as sending. */
const COORDINATOR = 1_000;

interface Wanted {
  readonly recipients: number;
  readonly kills: number;
  readonly seed: number;
}

interface Figures {
  readonly view: CampaignView | undefined;
  readonly seconds: number;
  readonly units: number;
  readonly over: number;
  readonly overGraph: number;
  readonly memory: number;
  readonly struck: Readonly<Record<string, number>>;
  readonly fates: Fates;
}

/** Moments spread over the whole send, as shares of it: one somewhere in each of so many equal parts. */
const moments = (kills: number, random: () => number) =>
  Array.from({ length: kills }, (_, part) => (0.95 * (part + random())) / kills);

/** Not asked oftener: each look reads all messages in the very process that is measured against. */
async function sentTo(started: Started, cards: number): Promise<void> {
  while (cardsPerChat(started).length < cards) await new Promise((resolve) => setTimeout(resolve, 200));
}

async function run({ recipients, kills, seed }: Wanted): Promise<Figures> {
  const random = dice(seed);
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const { world } = platform;
  world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data });
  await newcomers(started, recipients);
  let product: SeparateProduct = await startSeparately(started.environment);
  const where = () => product.url;
  await install(started);
  const sending = await decidedPolicy(started, where);
  if (kills > 0)
    for (const name of INJECTED)
      world.faults.set({ part: 'connector', name, share: SHARE, ...(name === 'throttled' ? { amount: 1 } : {}) });
  await ledgerOf(started, 'DELETE');
  const over = overTheLimit(started);
  let memory = 0;
  const remember = () => {
    memory = Math.max(memory, product.peakMemory() ?? 0);
  };
  const began = performance.now();
  await sending.publish();
  for (const moment of moments(kills, random)) {
    await sentTo(started, Math.floor(moment * recipients));
    await new Promise((resolve) => setTimeout(resolve, random() * 500));
    remember();
    await product.kill();
    product = await startSeparately(started.environment);
  }
  const view = await until(
    sending.view,
    (now) => now?.funnel.pending === 0 && now.funnel.audience === recipients,
    60 + recipients / 10,
    COORDINATOR,
  );
  const seconds = (performance.now() - began) / 1_000;
  await quiet(where);
  const { units, throttled } = await ledgerOf(started);
  remember();
  const struck = world.faults.struck();
  const came = fates(started, sending.id);
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
  return { view, seconds, units, over: over(), overGraph: throttled, memory, struck, fates: came };
}

/** Requests that the fault hit, alone or together with others. */
const hits = (struck: Figures['struck'], name: string) =>
  Object.entries(struck)
    .filter(([names]) => names.slice('connector/'.length).split('+').includes(name))
    .reduce((sum, [, count]) => sum + count, 0);

export async function campaign(wanted: Wanted): Promise<void> {
  const { recipients, kills, seed } = wanted;
  const figures = await run(wanted);
  const { view, seconds, struck, fates: came } = figures;
  const { audience = 0, ...rest } = view?.funnel ?? {};
  const sum = Object.values(rest).reduce((all, count) => all + count, 0);
  // A chat to open and a card to send: two requests each.
  const shortest = (2 * recipients) / LIMIT;
  const took = seconds.toFixed(0);
  const least = shortest.toFixed(0);
  const ratio = (seconds / shortest).toFixed(2);
  say(
    `\nA campaign to ${recipients} people who have never written to Värna${kills > 0 ? `, with faults and killed ${kills} times spread over the send, seed ${seed}` : ''}`,
  );
  if (kills > 0) {
    const injected = INJECTED.map((name) => `${name} ${hits(struck, name)}`).join(', ');
    row(`injected, ${SHARE * 100} % of requests each`, injected);
  }
  row(`seconds; the limit’s own minimum; ratio${kills > 0 ? '' : ' (goal 1.05)'}`, `${took}; ${least}; ${ratio}`);
  row('requests over Teams’ limit, injected ones left out (goal 0)', String(figures.over));
  row('requests over Graph’s limits (goal 0)', String(figures.overGraph));
  row('SharePoint units per person, polling included (goal 0.1)', (figures.units / recipients).toFixed(3));
  row('memory of the product’s process at its peak', `${(figures.memory / MEGABYTE).toFixed(0)} MB`);
  row('funnel', JSON.stringify(rest));
  row('funnel sum error (goal 0)', String(audience - sum));
  row('lost (goal 0)', String(came.lost));
  row('doubled (goal 0)', String(came.doubled));
  row('uncertain, counted; named', `${view?.funnel.uncertain ?? 0}; ${view?.uncertain.length ?? 0}`);
}
