// Figures of a campaign: everyone of a municipality gets one card, with Teams' limits on; and the same while the product is killed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CampaignView, Funnel } from '../../bot/capabilities/campaign/model.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { dice } from '../builders/dice.ts';
import { type SeparateProduct, startSeparately } from '../builders/separate-product.ts';
import { person } from '../builders/teams-person.ts';
import { freePort, until } from '../builders/town.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const row = (what: string, figure: string) => say(`  ${what.padEnd(66)} ${figure}`);
/** teams.md 3.1.1: requests a second per app and tenant. */
const LIMIT = 50;
const MORNING = Date.parse('2026-11-24T09:00:00Z');

interface Wanted {
  readonly recipients: number;
  readonly kills: number;
  readonly seed: number;
}

type Started = Awaited<ReturnType<typeof prepare>>;

async function newcomers({ platform }: Started, count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const response = await fetch(`${platform.world.origin}/control/people`, {
      method: 'POST',
      body: JSON.stringify({
        displayName: `Provperson ${place}`,
        userPrincipalName: `prov.${place}@askersund.example`,
        department: 'Provförvaltningen',
        officeLocation: `Provenhet ${place % 40}`,
      }),
    });
    if (!response.ok) throw new Error(`not added: ${response.status}`);
  }
}

/** How many cards each chat holds, from the platform's own store. */
function cardsPerChat({ platform }: Started): readonly number[] {
  return platform.world.database
    .all(
      `SELECT count(*) AS cards FROM teams_message WHERE deleted = 0 AND body LIKE '%policy.acknowledge%' GROUP BY conversation`,
    )
    .map(({ cards }) => Number(cards));
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
  const found = world.directory.people.find(({ displayName }) => displayName.startsWith('Erik Sandström'));
  const erik = person(world.origin, found?.id ?? '', 'Erik');
  const token = await erik.tabToken();
  const ask = async <Value>(name: string, question: object): Promise<Value> => {
    const response = await fetch(`${product.url}/api/ask/${name}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(question),
    });
    const body = (await response.json()) as { answer?: Value; refusal?: unknown };
    if (body.answer === undefined) throw new Error(`${name}: ${JSON.stringify(body)}`);
    return body.answer;
  };
  const audience = {
    everyone: false,
    administrations: ['Provförvaltningen'],
    units: [],
    groups: [],
    roles: [],
    also: [],
    not: [],
  };
  const words = { sv: ['Rapportera.'], en: ['Report.'] };
  const draft = { kind: 'policy', title: 'Policy', owner: erik.id, summary: words, changes: { sv: [], en: [] } };
  const { id } = await ask<{ id: string }>('policy.save', {
    ...draft,
    id: null,
    revision: 0,
    change: 'material',
    reviewOn: null,
    audience,
  });
  const decision = { body: 'KF', on: '2026-11-16', section: '§ 1', diaryNumber: '1' };
  await ask('policy.decide', { id, revision: 1, decision });
  if (kills > 0)
    for (const name of ['throttled', 'bad-gateway', 'timeout-after-delivery', 'reset'] as const)
      world.faults.set({ part: 'connector', name, share: 0.02, ...(name === 'throttled' ? { amount: 1 } : {}) });
  await fetch(`${world.origin}/control/ledger`, { method: 'DELETE' });
  const began = performance.now();
  await ask('policy.publish', { id, revision: 2, due: '2026-12-08' });
  const funnel = async (): Promise<Funnel | undefined> =>
    (await ask<CampaignView>('campaign.read', { id }).catch(() => undefined))?.funnel;
  for (let kill = 0; kill < kills; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000 + random() * 4_000));
    await product.kill();
    product = await startSeparately(started.environment);
  }
  const end = await until(funnel, (now) => now?.pending === 0 && now.audience === recipients, 60 + recipients / 10);
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
