// `npm run demonstration`: lives through the two years again, and packs what is left of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { readSettings } from '../../../bot/config.ts';
import { startProduct } from '../../../bot/main.ts';
import type { Log } from '../../../bot/ports.ts';
import { type Platform, startPlatform } from '../../local/platform.ts';
import { install, prepare } from '../../start.ts';
import { keepPrepared, packed, tablesOf } from '../prepared.ts';
import { authorityReportStory } from './authority-report.ts';
import { exerciseStory } from './exercise.ts';
import { incidentStory } from './incident.ts';
import { legalClockStory } from './legal-clock.ts';
import { type Happening, type Life, life, live, swedish } from './life.ts';
import { plannedMeasure } from './measure.ts';
import { PLAN } from './measure-text.ts';
import { everyone, organisationStory } from './organisation.ts';
import { policyStory } from './policy.ts';
import { riskStory } from './risk.ts';
import { trainingStory } from './training.ts';
import { triageStory } from './triage.ts';

const BEGINS = '2024-11-18 09:00';
/** Thursday morning, with a case that is an hour and a half old. */
const NOW = '2026-11-26 09:20';
const SEED = 2_026;

/** Copies of what Microsoft has, which the product reads again, and what belongs to one machine. */
const READ_AGAIN = /^(?:shelf|person|people_delta|group|app_role|client_state|subscription)/u;

/** Everybody has seen what they were sent, but for a few. */
const seen = (one: Life): Happening => ({
  at: '2026-11-26 08:40',
  async happen() {
    for (const name of everyone(one).filter(() => one.chance.next() < 0.85)) await one.opens(one.person(name));
    await one.dayGoesBy();
  },
});

export const happeningsOf = (one: Life): readonly Happening[] =>
  [
    ...organisationStory(one),
    ...policyStory(one),
    ...trainingStory(one),
    ...PLAN.flatMap((planned) => plannedMeasure(planned)),
    ...riskStory(),
    ...incidentStory(one),
    ...legalClockStory(),
    ...triageStory,
    ...authorityReportStory(),
    ...exerciseStory,
    seen(one),
  ].filter(({ at }) => swedish(at) < swedish(NOW));

/** What colleagues write to each other is of the last day, not of the day on which this is made. */
function datedBack({ world }: Platform): void {
  const behind = swedish(NOW) - Date.now();
  for (const { seq = null, sent_at: at } of world.database.all('SELECT seq, sent_at FROM teams_message'))
    world.database.run('UPDATE teams_message SET sent_at = ? WHERE seq = ?', [
      new Date(Date.parse(String(at)) + behind).toISOString(),
      seq,
    ]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const quietly: Log = {
  info: () => undefined,
  warn: () => undefined,
  error(message, error) {
    process.stderr.write(`${message}: ${error instanceof Error ? error.message : String(error)}\n`);
    return '';
  },
};

async function main(): Promise<void> {
  const began = Date.now();
  const folder = mkdtempSync(path.join(tmpdir(), 'varna-life-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  datedBack(platform);
  platform.world.clock.set(swedish(BEGINS));
  const started = await prepare(platform, { productPort: await freePort(), data: folder, content: 'nothing' });
  const product = await startProduct(readSettings(started.environment), { log: quietly });
  await install(started);
  const one = life({ platform, product: product.url, seed: SEED });
  const happenings = happeningsOf(one);
  process.stdout.write(`${happenings.length} happenings: `);
  await live(one, platform, happenings);
  platform.world.clock.set(Math.max(swedish(NOW), platform.world.clock.now()));
  await one.dayGoesBy();
  const now = new Date(platform.world.clock.now()).toISOString();
  await product.stop();
  const disk = new Libsql(path.join(folder, 'varna.sqlite'));
  const prepared = {
    now,
    platform: tablesOf((sql) => platform.world.database.all(sql)),
    product: tablesOf(
      (sql) => disk.prepare(sql).all([]) as Readonly<Record<string, unknown>>[],
      (name) => READ_AGAIN.test(name),
    ),
  };
  for (const { name, rows } of [...prepared.platform, ...prepared.product])
    process.stdout.write(`  ${name} ${rows.length} rows, ${Math.round(JSON.stringify(rows).length / 1_024)} kB\n`);
  const bytes = packed(prepared, { platform: platform.world.origin, product: product.url });
  keepPrepared(bytes);
  disk.close();
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
  const seconds = Math.round((Date.now() - began) / 1_000);
  process.stdout.write(`${Math.round(bytes.length / 1_024)} kB after ${seconds} s\n`);
}

await main();
