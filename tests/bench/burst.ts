// A busy half minute: everybody reports, with Teams' limits on. Each report has its card in the incident channel, in the least time the limits allow.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { person, type TeamsPerson } from '../builders/teams-person.ts';
import { soonest, THREAD } from '../builders/teams-traffic.ts';
import { freePort, until } from '../builders/town.ts';
import { overTheLimit, type Started } from './bench-campaign.ts';
import { median, ms, percentile, row, say } from './figures.ts';
import { numberOn } from './main-job.ts';

const WITHIN = 30_000;
const PEOPLE = 50;

/** How many cards of each case stand in the channel. */
function channelCards({ platform }: Started, channel: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const rows = platform.world.database.all(
    'SELECT body FROM teams_message WHERE deleted = 0 AND conversation = ? AND body LIKE ?',
    [channel, '%incident.read%'],
  );
  for (const { body } of rows) {
    const [number] = /\d{4}-\d{4}/u.exec(String(body)) ?? [];
    if (number !== undefined) found.set(number, (found.get(number) ?? 0) + 1);
  }
  return found;
}

interface Reported {
  readonly numbers: readonly string[];
  /** When each was reported, and how long its number took. */
  readonly at: readonly number[];
  readonly waits: readonly number[];
}

async function everybodyReports(people: readonly TeamsPerson[], reports: number): Promise<Reported> {
  const began = performance.now();
  const numbers: string[] = [];
  const at: number[] = [];
  const waits: number[] = [];
  await Promise.all(
    people.map(async (who, place) => {
      for (let report = place; report < reports; report += people.length) {
        await pause(Math.max(0, began + (report * WITHIN) / reports - performance.now()));
        const draft = await who.writes(`händelse ${report}: dörren stod öppen i natt`);
        const pressed = performance.now();
        numbers.push(numberOn((await who.presses(draft, 'Skicka rapporten')).card));
        at.push(pressed);
        waits.push(performance.now() - pressed);
      }
    }),
  );
  return { numbers, at, waits };
}

export async function burst(reports: number): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  const { world } = platform;
  const started = await prepare(platform, { productPort: await freePort(), data });
  const product = await startSeparately(started.environment);
  await install(started);
  const isReporter = (one: (typeof world.directory.people)[number]) =>
    one.accountEnabled && one.userType === 'Member' && one.hasTeams && one.preferredLanguage === 'sv-SE';
  const people = world.directory.people
    .filter(isReporter)
    .slice(0, PEOPLE)
    .map(({ id, displayName }) => person(world.origin, id, displayName));
  const coordinator = world.directory.people.find(({ displayName }) => displayName.startsWith('Erik Sandström'));
  const channel = await person(world.origin, coordinator?.id ?? '', 'Erik').channel('Incidenter');
  const over = overTheLimit(started);
  const { numbers, at, waits } = await everybodyReports(people, reports);
  const first = Math.min(...at);
  const least = soonest(
    at.map((moment) => moment - first),
    THREAD,
  );
  const cards = await until(
    () => channelCards(started, channel),
    (found) => numbers.every((number) => found.has(number)),
    60 + (3 * least) / 1_000,
    250,
  ).catch(() => channelCards(started, channel));
  const took = performance.now() - first;
  say(`\n${reports} reports in ${WITHIN / 1_000} s by ${people.length} people`);
  row('press to number meanwhile: p50 / p95', `${ms(median(waits))} / ${ms(percentile(waits, 0.95))}`);
  row(`channel cards (goal ${reports})`, String(numbers.filter((number) => cards.has(number)).length));
  row('doubled (goal 0)', String([...cards.values()].filter((count) => count > 1).length));
  const seconds = `${(took / 1_000).toFixed(1)}; ${(least / 1_000).toFixed(1)}`;
  row('seconds; the limit’s own minimum; ratio (goal 1.1)', `${seconds}; ${(took / least).toFixed(2)}`);
  row('requests over Teams’ limit (goal 0)', String(over()));
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
}
