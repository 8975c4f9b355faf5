// The product, killed again and again while people report and change cases under faults; what is left is counted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Platform } from '../../infra/local/platform.ts';
import { type StartingProduct, spawnSeparately } from '../builders/separate-product.ts';
import type { Told } from './crash-cards.ts';
import { type Crowd, crowd, type Fate, type Somebody } from './crash-people.ts';
import { crashPlan, type Life, type PlannedReport, type PlannedStep, type Wanted } from './crash-plan.ts';
import { type Stage, stageFor, watch } from './crash-stage.ts';
import { storedIn } from './crash-stored.ts';
import { verdictOn } from './crash-verdict.ts';

export interface CrashReport {
  readonly seed: number;
  readonly kills: number;
  readonly killedInStartUp: number;
  readonly reports: number;
  readonly changes: Readonly<Record<Fate, number>>;
  /** Reports and changes that people were answered, or found when they looked. */
  readonly acknowledged: number;
  /** Accepted before they were in SharePoint. */
  readonly acceptedWaiting: number;
  readonly toldLost: number;
  readonly unheard: number;
  readonly problems: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly offences: readonly string[];
}

const FAULTS = [
  { part: 'graph', name: 'timeout-after-commit', share: 0.05 },
  { part: 'graph', name: 'unavailable', share: 0.05 },
  { part: 'graph', name: 'throttled', share: 0.02, amount: 1 },
  { part: 'graph', name: 'reset', share: 0.01 },
  { part: 'connector', name: 'timeout-after-delivery', share: 0.05 },
] as const;
// A card whose sending was never answered is sent once more after 45 seconds; one that stands twice is found when somebody
// looks at it again, which Teams asks us about once a minute.
const PATIENCE = 150_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What people do, each step after the ones before it on the same case. */
function work({ reporters, coordinators }: Stage, people: Crowd) {
  const numbers = new Map<string, string>();
  const reportedBy = new Map<string, Somebody>();
  const troubles: string[] = [];
  const chain = new Map<string, Promise<void>>();
  const then = (id: string, what: () => Promise<void>) => {
    const before = chain.get(id) ?? Promise.resolve();
    chain.set(
      id,
      before.then(what).catch((error: unknown) => void troubles.push(String(error))),
    );
  };
  // A report stands first among what happens to its case, even when somebody looks for it before it has been sent.
  const report = (planned: PlannedReport) => {
    const who = reporters[planned.reporter % reporters.length] as Somebody;
    reportedBy.set(planned.id, who);
    then(planned.id, async () => {
      await pause(planned.at);
      numbers.set(planned.id, await people.report(who, planned));
    });
  };
  const step = ({ report: id, changes }: PlannedStep) =>
    then(id, () =>
      people.change(
        id,
        changes.map((planned) => ({ who: coordinators[planned.who], planned })),
      ),
    );
  return {
    numbers,
    reportedBy,
    troubles,
    begin({ reports, steps }: Life): void {
      for (const planned of reports) report(planned);
      for (const planned of steps) setTimeout(() => step(planned), planned.at);
    },
    all: () => Promise.all(chain.values()),
  };
}

async function live(life: Life, environment: Stage['environment'], begin: (life: Life) => void): Promise<string[]> {
  const product = spawnSeparately(environment);
  if (life.endsIn === 'service') await product.listening.catch(() => undefined);
  begin(life);
  await pause(life.after);
  return (await product.kill()) ? [] : [`the product ended by itself: ${product.said().slice(-300)}`];
}

async function isDrained(url: string): Promise<boolean> {
  const { storage } = (await (await fetch(`${url}/health`)).json()) as { storage: { waiting: number } };
  return storage.waiting === 0;
}

/** Until all that was accepted is written and shown, or nothing has become better for a long while. */
async function settle(url: string, told: Told, platform: Platform, withCards: boolean) {
  let fewest = Number.POSITIVE_INFINITY;
  let end = Date.now() + PATIENCE;
  for (;;) {
    const { cards, ...verdict } = verdictOn(told, storedIn(platform));
    const offences = [...verdict.offences, ...(withCards ? cards : [])];
    const wrong = offences.length;
    if ((wrong === 0 && (await isDrained(url))) || Date.now() > end) return { ...verdict, offences };
    if (wrong < fewest) end = Date.now() + PATIENCE;
    fewest = Math.min(fewest, wrong);
    await pause(1_000);
  }
}

export async function crashTest(wanted: Wanted): Promise<CrashReport> {
  const began = performance.now();
  const data = mkdtempSync(path.join(tmpdir(), 'varna-crash-'));
  const stage = await stageFor(data, wanted.reporters);
  const { platform, environment, chats, channel } = stage;
  const url = environment['VARNA_PUBLIC_URL'] ?? '';
  const people = crowd(url);
  const { begin, all, numbers, reportedBy, troubles } = work(stage, people);
  const plan = crashPlan(wanted);
  for (const fault of FAULTS) platform.world.faults.set(fault);
  const stopWatching = watch(stage);
  const ended: string[] = [];
  for (const life of plan) ended.push(...(await live(life, environment, begin)));
  const product: StartingProduct = spawnSeparately(environment);
  await product.listening;
  await all();
  platform.world.faults.clear();
  const { tried } = people;
  const told: Told = { numbers, reporters: reportedBy, tried, chats, channel };
  const { offences, toldLost, unheard } = await settle(url, told, platform, wanted.withCards);
  await stopWatching();
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
  const count = (fate: Fate) => tried.filter((one) => one.fate === fate).length;
  const changes = {
    accepted: count('accepted'),
    seen: count('seen'),
    refused: count('refused'),
    unknown: count('unknown'),
  };
  return {
    seed: wanted.seed,
    kills: plan.length,
    killedInStartUp: plan.filter(({ endsIn }) => endsIn === 'start-up').length,
    reports: numbers.size,
    changes,
    acknowledged: numbers.size + changes.accepted + changes.seen,
    acceptedWaiting: tried.filter(({ waiting }) => waiting).length,
    toldLost,
    unheard,
    problems: Object.fromEntries(people.problems),
    seconds: Math.round((performance.now() - began) / 1_000),
    offences: [...ended, ...troubles, ...offences],
  };
}
