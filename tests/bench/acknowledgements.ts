// Figures of acknowledgements: people press "Jag har läst och förstått" while a campaign to others goes out at the limit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { acknowledgementList } from '../../bot/capabilities/policy/list.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { person, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { freePort, until } from '../builders/town.ts';
import {
  cardsPerChat,
  decidedPolicy,
  ledgerOf,
  MORNING,
  newcomers,
  overTheLimit,
  percentile,
  quiet,
  type Sending,
  type Started,
  stored,
} from './bench-campaign.ts';
import { row, say } from './figures.ts';

const READERS = 'Läsarförvaltningen';
const BUTTON = 'Jag har läst och förstått';
/** Presses a minute. */
const PACE = 500;

interface Reader {
  readonly who: TeamsPerson;
  readonly card: Shown;
}

/** Everyone has the card of an earlier campaign. */
async function readersWithCards(started: Started, sending: Sending, count: number): Promise<readonly Reader[]> {
  const { world } = started.platform;
  await sending.publish();
  await until(sending.funnel, (now) => now?.delivered === count, 60 + count / 5);
  const people = world.directory.people.filter(({ department }) => department === READERS);
  const readers: Reader[] = [];
  for (const { id, displayName } of people) {
    const who = person(world.origin, id, displayName);
    const card = (await who.reads()).find(({ cards }) => JSON.stringify(cards).includes(BUTTON));
    if (!card) throw new Error(`no card for ${displayName}`);
    readers.push({ who, card });
  }
  return readers;
}

/** One press after another at the pace; each is answered in its own time. */
async function pressAll(readers: readonly Reader[]) {
  const began = performance.now();
  const waits: number[] = [];
  let unanswered = 0;
  await Promise.all(
    readers.map(async ({ who, card }, place) => {
      const due = began + (place * 60_000) / PACE;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const pressed = performance.now();
      const { outcome, card: next } = await who.presses(card, BUTTON);
      waits.push(performance.now() - pressed);
      if (outcome !== 'card' || words(next) === words(card.cards[0])) unanswered += 1;
    }),
  );
  return { waits, unanswered, seconds: (performance.now() - began) / 1_000 };
}

/** Units of writes to one list since the ledger was cleared. */
async function unitsOf(started: Started, list: string): Promise<number> {
  const { database } = started.platform.world;
  const id = String(database.one('SELECT id FROM graph_list WHERE name = ?', [list])?.['id']);
  const { unitsByList } = await ledgerOf(started);
  return Object.entries(unitsByList)
    .filter(([key]) => key.endsWith(` ${id}`) && !key.startsWith('GET'))
    .reduce((sum, [, units]) => sum + units, 0);
}

interface Wanted {
  /** Who gets the campaign meanwhile. */
  readonly others: number;
  readonly readers: number;
}

export async function acknowledgements({ others, readers: count }: Wanted): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data });
  await newcomers(started, count, READERS);
  await newcomers(started, others);
  const product = await startSeparately(started.environment);
  const where = () => product.url;
  await install(started);
  const earlier = await decidedPolicy(started, where, READERS);
  const readers = await readersWithCards(started, earlier, count);
  const sending = await decidedPolicy(started, where);
  await quiet(where);
  await ledgerOf(started, 'DELETE');
  const over = overTheLimit(started);
  await sending.publish();
  await until(
    () => cardsPerChat(started).length,
    (chats) => chats > count,
    60,
  );
  const { waits, unanswered, seconds } = await pressAll(readers);
  const left = (await sending.funnel())?.pending ?? 0;
  await until(sending.funnel, (now) => now?.pending === 0, 60 + others / 10);
  await quiet(where);
  const kept = stored(started, acknowledgementList).filter(({ version }) => version === earlier.id);
  const people = new Set(kept.map((one) => one.person));
  say(`\n${count} acknowledgements at ${PACE} a minute during a campaign to ${others} others`);
  row('seconds of pressing; recipients the campaign had left then', `${seconds.toFixed(0)}; ${left}`);
  const half = percentile(waits, 0.5);
  const most = percentile(waits, 0.95);
  row('press to the new card: p50 / p95', `${half.toFixed(0)} ms / ${most.toFixed(0)} ms`);
  row('presses not answered with a new card (goal 0)', String(unanswered));
  const units = await unitsOf(started, acknowledgementList.name);
  row('SharePoint units written per acknowledgement (goal 2)', (units / count).toFixed(2));
  row('lost; twice in the list (goal 0; 0)', `${count - people.size}; ${kept.length - people.size}`);
  row('requests over Teams’ limit (goal 0)', String(over()));
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
}
