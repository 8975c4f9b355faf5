// Figures of risk decisions: a press to its decision, a thousand presses at once, and the nightly look over twenty thousand risks.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RiskPage, RiskRegister } from '../../bot/capabilities/risk/view-model.ts';
import type { ProposalView } from '../../bot/capabilities/risk-decision/view-model.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { opened } from '../builders/opened.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { person } from '../builders/teams-person.ts';
import { freePort, type Town, town, until } from '../builders/town.ts';
import { risks } from '../builders/town-risks.ts';
import { median, ms, percentile, row, say } from './figures.ts';
import { fillRisks } from './risk-site.ts';

const ledger = async (here: Town, method = 'GET') =>
  (await (await fetch(`${here.platform.world.origin}/control/ledger`, { method })).json()) as {
    readonly byMethod: Readonly<Record<string, number>>;
    readonly units: number;
  };
// Writes wait for room among the site's units (Graph rule 101).
const quiet = (url: string, seconds = 240) =>
  until(
    async () => (await (await fetch(`${url}/health`)).json()) as { storage: { waiting: number } },
    ({ storage }) => storage.waiting === 0,
    seconds,
  );

/** So many proposals that wait for the manager of the home care. */
async function proposed(here: Town, count: number): Promise<readonly ProposalView[]> {
  const erik = here.person('Erik Sandström');
  const sara = here.person('Sara Lindqvist');
  const { save, propose } = risks(here, erik);
  const pages: RiskPage[] = [];
  for (let place = 0; place < count; place += 1)
    pages.push(await save(erik, { owner: sara.id, title: `Risk nummer ${place}` }));
  const views: ProposalView[] = [];
  for (const page of pages) views.push(await propose(erik, page));
  return views;
}

async function pressToDecided(here: Town, rounds: number): Promise<void> {
  const maria = here.person('Maria Hellgren');
  await maria.writes('hej');
  await proposed(here, rounds);
  await quiet(here.product().url);
  const times: number[] = [];
  let writes = 0;
  let decided = 0;
  for (let round = 0; round < rounds; round += 1) {
    const card = await opened(maria, `Risk nummer ${round}`);
    const before = (await ledger(here)).byMethod;
    const began = performance.now();
    const pressed = await maria.presses(card, 'Godkänn');
    times.push(performance.now() - began);
    writes += ((await ledger(here)).byMethod['POST'] ?? 0) - (before['POST'] ?? 0);
    decided += JSON.stringify(pressed.card).includes('av dig') ? 1 : 0;
    await quiet(here.product().url);
  }
  row('press to decided: p50 / p95', `${ms(median(times))} / ${ms(percentile(times, 0.95))}`);
  row('creates in SharePoint until the new card stands (goal 1)', (writes / rounds).toFixed(1));
  row('decided of pressed', `${decided} of ${rounds}`);
}

async function manyPresses(here: Town, count: number, each: number): Promise<void> {
  const maria = here.person('Maria Hellgren');
  const deputy = here.person('Jonas Widmark');
  const views = await proposed(here, count);
  // The deputy is asked as well from the third working day on.
  here.platform.world.clock.set(Date.parse('2026-11-27T09:00:00Z'));
  await until(
    () => here.ask(deputy, 'risk.desk', {}),
    ({ body }) => ((body.answer as { waiting?: readonly unknown[] }).waiting?.length ?? 0) === count,
  );
  await quiet(here.product().url);
  const presses = Array.from({ length: count * each }, (_, place) => ({
    view: views[place % count] as ProposalView,
    who: place % 2 === 0 ? maria : deputy,
  }));
  const began = performance.now();
  const answers = await Promise.all(
    presses.map(({ view, who }) =>
      here.ask(who, 'risk.decide', { proposal: view.id, seen: view.hash, outcome: 'approved', channel: 'tab' }),
    ),
  );
  const took = (performance.now() - began) / 1_000;
  const codes = answers.map(({ body }) => body.refusal?.refused ?? (body.answer === undefined ? 'failed' : 'decided'));
  const many = (code: string) => codes.filter((one) => one === code).length;
  await quiet(here.product().url);
  const kept = here.platform.world.database
    .all(`SELECT i.fields AS fields FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'Decisions'`)
    .map(({ fields }) => (JSON.parse(String(fields)) as Record<string, string>)['ProposalKey'])
    .filter((key) => views.some(({ id }) => id === key));
  row(`${presses.length} presses at once on ${count} matters: seconds`, took.toFixed(1));
  row(
    `decided (goal ${count}); told whose decision stands (goal ${presses.length - count})`,
    `${many('decided')}; ${many('alreadyDecided')}`,
  );
  row('other answers (goal 0)', String(codes.length - many('decided') - many('alreadyDecided')));
  row(`decisions in SharePoint, of so many matters (goal ${count}, ${count})`, `${kept.length}, ${new Set(kept).size}`);
}

async function nightly(amount: number): Promise<{ readonly look: number; readonly list: number }> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const { world } = platform;
  world.clock.set(Date.parse('2026-11-24T09:00:00Z'));
  const started = await prepare(platform, { productPort: await freePort(), data });
  const erik = world.directory.people.find(({ displayName }) => displayName.startsWith('Erik Sandström'));
  const owner = erik?.id ?? '';
  fillRisks(platform, owner, amount);
  const product = await startSeparately(started.environment);
  await install(started);
  const token = await person(world.origin, owner, 'Erik').tabToken();
  const ask = async (name: string, question: object) => {
    const response = await fetch(`${product.url}/api/ask/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ key: randomUUID(), ...question }),
    });
    return response.text();
  };
  await quiet(product.url);
  await fetch(`${world.origin}/control/ledger`, { method: 'DELETE' });
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < 20; round += 1) {
    const began = performance.now();
    bytes = (await ask('risk.list', {})).length;
    times.push(performance.now() - began);
  }
  const { all, validities } = (JSON.parse(await ask('risk.list', {})) as { answer: RiskRegister }).answer;
  // A new day: everything is looked at, and the owner is told of what runs out or no longer holds.
  const who = person(world.origin, owner, 'Erik');
  await who.writes('hej');
  await quiet(product.url);
  const seen = async () => JSON.stringify(await who.reads());
  const before = await seen();
  world.clock.set(Date.parse('2026-11-25T09:00:00Z'));
  await until(seen, (now) => now !== before, 60);
  await quiet(product.url);
  const looks = [...product.said().matchAll(/"schedule":"reminders\/risk","milliseconds":(\d+)/gu)];
  // A look that is quick is not in the log.
  const took = Math.max(0, ...looks.map(([, time]) => Number(time)));
  const { units } = (await (await fetch(`${world.origin}/control/ledger`)).json()) as { units: number };
  row(`${all} risks: expiring, expired, stale`, `${validities.expiring}, ${validities.expired}, ${validities.stale}`);
  row('  the register’s first page: p50; bytes', `${ms(median(times))}; ${bytes}`);
  row('  the nightly look with its notices', ms(took));
  row('  SharePoint units since the start, polling and notices included', String(units));
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
  return { look: took, list: median(times) };
}

export async function decisions(amount: number): Promise<void> {
  say('\nRisk decisions');
  const one = await town();
  await pressToDecided(one, 20);
  await one.close();
  const many = await town();
  await manyPresses(many, 100, 10);
  await many.close();
  const few = await nightly(amount / 100);
  const lots = await nightly(amount);
  row(`the register over ${amount} against ${amount / 100}: ratio`, (lots.list / few.list).toFixed(2));
}
