// Figures of one queue with several processes: a campaign sent by 1, 2 and 4 of them, and one of two killed in the middle.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { type Azurite, startAzurite } from '../builders/azurite.ts';
import { type SeparateProduct, startSeparately } from '../builders/separate-product.ts';
import { freePort, until } from '../builders/town.ts';
import { cardsPerChat, decidedPolicy, LIMIT, MORNING, newcomers, type Started } from './bench-campaign.ts';
import { row, say } from './figures.ts';

/** A chat to open and a card to send. */
const REQUESTS = 2;
/** What Teams takes to answer where one process alone does not reach the limit. */
const SLOW = 2_500;
const LEASE = 60;

interface Wanted {
  readonly processes: number;
  readonly recipients: number;
  /** Milliseconds that Teams takes to answer. */
  readonly delay: number;
  readonly kill: boolean;
}

interface Figures {
  readonly seconds: number;
  /** Requests a second to Teams while all work, between a tenth and nine tenths of the cards. */
  readonly rate: number;
  readonly uncertain: number;
  readonly lost: number;
  readonly doubled: number;
}

/** The first one talks to people; the others only work on the queue. Each has a disk of its own. */
async function startAll(started: Started, { processes }: Wanted, connection: string, folder: string) {
  const environment = {
    ...started.environment,
    VARNA_QUEUE_CONNECTION: connection,
    VARNA_PROCESSES: String(processes),
  };
  const all: SeparateProduct[] = [];
  for (let place = 0; place < processes; place += 1) {
    const own = place === 0 ? {} : { VARNA_PART: 'worker', VARNA_PORT: String(await freePort()) };
    all.push(await startSeparately({ ...environment, ...own, VARNA_DATA: path.join(folder, String(place)) }));
  }
  return all;
}

const total = (cards: readonly number[]) => cards.reduce((sum, count) => sum + count, 0);

async function run(wanted: Wanted, azurite: Azurite): Promise<Figures> {
  const { recipients, delay, kill } = wanted;
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data: path.join(folder, '0') });
  await newcomers(started, recipients);
  const products = await startAll(started, wanted, azurite.connection, folder);
  await install(started);
  const sending = await decidedPolicy(started, () => products[0]?.url ?? '');
  if (delay > 0) platform.world.faults.set({ part: 'connector', name: 'delay', amount: delay });
  const began = performance.now();
  await sending.publish();
  const sent: { readonly at: number; readonly cards: number }[] = [];
  const look = setInterval(() => sent.push({ at: performance.now(), cards: total(cardsPerChat(started)) }), 250);
  if (kill) {
    await until(
      () => total(cardsPerChat(started)),
      (cards) => cards > recipients / 4,
      120,
    );
    await products[1]?.kill();
  }
  const patience = 60 + LEASE + recipients / 5;
  const end = await until(sending.funnel, (now) => now?.pending === 0 && now.audience === recipients, patience);
  clearInterval(look);
  const seconds = (performance.now() - began) / 1_000;
  const cards = cardsPerChat(started);
  const from = sent.find((one) => one.cards >= recipients * 0.1);
  const to = sent.find((one) => one.cards >= recipients * 0.9);
  await Promise.all(products.map((product) => product.stop()));
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
  const uncertain = end?.uncertain ?? 0;
  return {
    seconds,
    rate: from && to ? (REQUESTS * (to.cards - from.cards) * 1_000) / (to.at - from.at) : 0,
    uncertain,
    lost: Math.max(0, recipients - cards.length - uncertain),
    doubled: cards.filter((count) => count > 1).length,
  };
}

function tell(wanted: Wanted, one: Figures, compared?: Figures): void {
  const { processes, recipients, kill } = wanted;
  say(`  ${processes} ${processes === 1 ? 'process' : 'processes'}${kill ? ', one killed' : ''}, ${recipients} people`);
  row('  seconds in all', one.seconds.toFixed(0));
  if (!kill)
    row(
      `  requests a second; share of the limit of ${LIMIT}`,
      `${one.rate.toFixed(1)}; ${(one.rate / LIMIT).toFixed(2)}`,
    );
  if (compared) row('  speed-up', (one.rate / compared.rate).toFixed(2));
  row('  lost; doubled (goal 0; 0); uncertain', `${one.lost}; ${one.doubled}; ${one.uncertain}`);
}

/** @param each people per process: as many in the hands of each, however many they are */
export async function queue(each: number): Promise<void> {
  const azurite = await startAzurite();
  const figures = async (processes: number, delay: number, recipients: number, kill = false) => {
    const wanted = { processes, delay, recipients, kill };
    return { wanted, figures: await run(wanted, azurite) };
  };
  say('\nA campaign by several processes on one queue in Azurite, with Teams’ limits on');
  const fast = await figures(1, 0, each);
  say(' Teams answers at once');
  tell(fast.wanted, fast.figures);
  say(` Teams takes ${SLOW / 1_000} s to answer`);
  const one = await figures(1, SLOW, each);
  tell(one.wanted, one.figures);
  for (const processes of [2, 4]) {
    const more = await figures(processes, SLOW, each * processes);
    tell(more.wanted, more.figures, one.figures);
  }
  const killed = await figures(2, SLOW / 5, each, true);
  say(` A process is killed in the middle; another takes up its packs when the lease of ${LEASE} s has run out`);
  tell(killed.wanted, killed.figures);
  await azurite.stop();
}
