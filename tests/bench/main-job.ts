// Figures of the main job as counts and ratios measured in one run.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { person, type Shown, type TeamsPerson, words } from '../builders/teams-person.ts';
import { freePort, type Town, town, until } from '../builders/town.ts';
import { median, ms, percentile, row, say } from './figures.ts';

interface LedgerState {
  readonly requests: number;
  readonly units: number;
  readonly throttled: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly recent: readonly { readonly method: string; readonly path: string; readonly at: string }[];
}

const ledger = async (here: Town, method = 'GET') =>
  (await (await fetch(`${here.platform.world.origin}/control/ledger`, { method })).json()) as LedgerState;
const quiet = (here: Town) =>
  until(
    async () => (await (await fetch(`${here.product().url}/health`)).json()) as { storage: { waiting: number } },
    ({ storage }) => storage.waiting === 0,
    30,
  );
export const numberOn = (card: Parameters<typeof words>[0]) => /\d{4}-\d{4}/u.exec(words(card))?.[0] ?? '';

async function startToListening(): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
    const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
    const { environment } = await prepare(platform, { productPort: await freePort(), data });
    const began = performance.now();
    const product = await startSeparately(environment);
    times.push(performance.now() - began);
    await product.stop();
    await platform.close();
    rmSync(data, { recursive: true, force: true });
  }
  return median(times);
}

async function reportToNumber(
  here: Town,
  sara: TeamsPerson,
  rounds: number,
): Promise<{ times: number[]; onTheWay: number; perReport: LedgerState }> {
  const drafts: Shown[] = [];
  for (let round = 0; round < rounds; round += 1)
    drafts.push(await sara.writes(`jag klickade på en konstig länk i mejl nummer ${round}`));
  await quiet(here);
  await ledger(here, 'DELETE');
  const times: number[] = [];
  let onTheWay = 0;
  for (const draft of drafts) {
    const before = (await ledger(here)).byMethod;
    const began = performance.now();
    await sara.presses(draft, 'Skicka rapporten');
    times.push(performance.now() - began);
    const after = (await ledger(here)).byMethod;
    onTheWay += (after['POST'] ?? 0) - (before['POST'] ?? 0) > 0 ? 1 : 0;
    await quiet(here);
  }
  return { times, onTheWay: onTheWay / rounds, perReport: await ledger(here) };
}

async function pressToCard(here: Town, erik: TeamsPerson): Promise<{ times: number[]; writes: number }> {
  const chat = await erik.channel('Incidenter');
  const cards = (await erik.reads(chat)).filter(({ cards: [card] }) =>
    JSON.stringify(card ?? {}).includes('Ta ärendet'),
  );
  await quiet(here);
  const times: number[] = [];
  let writes = 0;
  for (const card of cards.slice(0, 8)) {
    await ledger(here, 'DELETE');
    const began = performance.now();
    const pressed = await erik.presses(card, 'Ta ärendet', {}, chat);
    times.push(performance.now() - began);
    writes += (await ledger(here)).byMethod['PATCH'] ?? 0;
    if (pressed.outcome !== 'card') throw new Error(`no card: ${JSON.stringify(pressed).slice(0, 200)}`);
    await quiet(here);
  }
  return { times, writes: writes / times.length };
}

/** 200 reports, four each by 50 people, within ten seconds, with the connector's limits on and the product in its own process. */
async function rush(): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const { world } = platform;
  const started = await prepare(platform, { productPort: await freePort(), data });
  const product = await startSeparately(started.environment);
  await install(started);
  const people = world.directory.people
    .filter(
      (one) => one.accountEnabled && one.userType === 'Member' && one.hasTeams && one.preferredLanguage === 'sv-SE',
    )
    .slice(0, 50)
    .map(({ id, displayName }) => person(world.origin, id, displayName));
  const began = performance.now();
  const waits: number[] = [];
  const sent = await Promise.all(
    people.map(async (who, place) => {
      const mine: string[] = [];
      for (let report = 0; report < 4; report += 1) {
        await new Promise((resolve) =>
          setTimeout(resolve, Math.max(0, began + report * 2_500 + place * 50 - performance.now())),
        );
        const draft = await who.writes(`händelse ${report} för ${place}: dörren stod öppen i natt`);
        const pressed = performance.now();
        mine.push(numberOn((await who.presses(draft, 'Skicka rapporten')).card));
        waits.push(performance.now() - pressed);
      }
      return { who, mine };
    }),
  );
  const took = (performance.now() - began) / 1_000;
  await until(
    async () => (await (await fetch(`${product.url}/health`)).json()) as { storage: { waiting: number } },
    ({ storage }) => storage.waiting === 0,
    60,
  );
  const stored = world.database
    .all(`SELECT i.fields AS fields FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'Incidents'`)
    .map(({ fields }) => (JSON.parse(String(fields)) as Record<string, string>)['Title'] ?? '');
  const numbers = sent.flatMap(({ mine }) => mine);
  const outOfOrder = sent.filter(({ mine }) =>
    mine.some((number, place) => place > 0 && number <= (mine[place - 1] ?? '')),
  ).length;
  row('200 reports by 50 people in 10 s: sent, seconds', `${numbers.length}, ${took.toFixed(1)} s`);
  row('press to number meanwhile: p50 / p95', `${ms(median(waits))} / ${ms(percentile(waits, 0.95))}`);
  row('lost', String(numbers.filter((number) => !stored.includes(number)).length));
  row('doubled', String(stored.length - new Set(stored).size));
  row('people whose reports were out of order', String(outOfOrder));
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
}

function firstLoad(): number {
  const folder = 'dist/tab/assets';
  const html = readFileSync('dist/tab/index.html', 'utf8');
  return readdirSync(folder)
    .filter((name) => html.includes(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, gzipSync(html).length);
}

export async function mainJob(): Promise<void> {
  say('\nThe main job');
  row('start to listening, median of 5', ms(await startToListening()));
  const here = await town();
  const sara = here.person('Sara Lindqvist');
  await sara.writes('hej');
  const near = await reportToNumber(here, sara, 10);
  row(
    'report to number, Graph delay 0 ms: p50 / p95',
    `${ms(median(near.times))} / ${ms(percentile(near.times, 0.95))}`,
  );
  row('creates on the way per report (goal 1)', near.onTheWay.toFixed(1));
  row('Graph creates per report with all that follows', ((near.perReport.byMethod['POST'] ?? 0) / 10).toFixed(1));
  row('resource units per report with all that follows and polling', (near.perReport.units / 10).toFixed(1));
  const press = await pressToCard(here, here.person('Erik Sandström'));
  row(
    'press to new card, Graph delay 0 ms: p50 / p95',
    `${ms(median(press.times))} / ${ms(percentile(press.times, 0.95))}`,
  );
  row('writes on the way per press (goal 1)', press.writes.toFixed(1));
  here.fault('graph', 'delay', { amount: 150 });
  const far = await reportToNumber(here, sara, 10);
  row(
    'report to number, Graph delay 150 ms: p50 / p95',
    `${ms(median(far.times))} / ${ms(percentile(far.times, 0.95))}`,
  );
  row('ratio to the delay itself', (median(far.times) / 150).toFixed(2));
  here.noFaults();
  await here.close();
  await rush();
  row('first load of the tab, gzip', `${(firstLoad() / 1_024).toFixed(0)} KB`);
}
