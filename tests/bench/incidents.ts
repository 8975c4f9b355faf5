// Figures of the list of cases: its first page over twenty thousand cases, while two hundred people have it open and cases change.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instantAt } from '../../bot/blocks/instant.ts';
import { incidentList } from '../../bot/capabilities/incident/list.ts';
import type { CaseList } from '../../bot/capabilities/incident/list-model.ts';
import { CATEGORIES, type Incident, SEVERITIES } from '../../bot/capabilities/incident/model.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { filler } from '../builders/filler.ts';
import { anIncident } from '../builders/incident.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { freePort } from '../builders/town.ts';
import { coordinator, MORNING, quiet } from './bench-campaign.ts';
import { ms, percentile, row, say } from './figures.ts';

const TABS = 200;
/** What the tab does by itself. */
const EVERY = 10_000;
const LASTS = 30_000;
const CHANGES_APART = 1_000;
const NAMES = ['Sara Lindqvist', 'Jonas Ek', 'Åsa Öberg', 'Maria Holm'];

function caseAt(place: number): Incident {
  const isClosed = place % 10 !== 0;
  return anIncident({
    id: `incident-${String(place).padStart(8, '0')}`,
    number: `2025-${String(place).padStart(4, '0')}`,
    reportedAt: instantAt(Date.parse('2025-01-01T08:00:00Z') + place * 60_000),
    reporterName: NAMES[place % NAMES.length] ?? '',
    happened: `Ärende ${place}: någon har klickat på en länk i ett brev som såg ut att komma från en kollega.`,
    category: CATEGORIES[place % CATEGORIES.length] ?? 'other',
    severity: isClosed ? (SEVERITIES[place % SEVERITIES.length] ?? null) : null,
    status: isClosed ? 'closed' : 'received',
    changeId: `seed-${place}`,
  });
}

export async function incidents(amount: number): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data });
  filler(platform)(
    incidentList,
    Array.from({ length: amount }, (_, place) => caseAt(place)),
  );
  const product = await startSeparately(started.environment);
  await install(started);
  const url = () => product.url;
  const { ask } = await coordinator(started, url);
  await quiet(url);
  const timed = async (name: string, question: object, took: number[]) => {
    const began = performance.now();
    await ask(name, question);
    took.push(performance.now() - began);
  };
  const others = { before: [] as number[], meanwhile: [] as number[] };
  for (let time = 0; time < 50; time += 1) await timed('organisation.me', {}, others.before);

  const first: number[] = [];
  const searches: number[] = [];
  const end = Date.now() + LASTS;
  const goOn = async (apart: number, doing: (time: number) => Promise<void>, wait = apart) => {
    await pause(wait);
    for (let time = 0; Date.now() < end; time += 1) {
      const began = Date.now();
      await doing(time);
      await pause(Math.max(0, began + apart - Date.now()));
    }
  };
  const tabs = Array.from({ length: TABS }, (_, place) =>
    goOn(EVERY, () => timed('incident.list', {}, first), (place * EVERY) / TABS),
  );
  let revision = 1;
  const changes = goOn(CHANGES_APART, async () => {
    const about = { id: 'incident-00000000', revision, category: 'phishing', severity: 'mindre' };
    await ask('incident.assess', about);
    revision += 1;
  });
  const searching = goOn(2_000, (time) => timed('incident.list', { search: `länk ${time}` }, searches));
  const meanwhile = goOn(500, () => timed('organisation.me', {}, others.meanwhile));
  await Promise.all([...tabs, changes, searching, meanwhile]);
  const whole = await ask<CaseList>('incident.list', { whole: true });
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });

  const both = (share: number) => [percentile(first, share), percentile(searches, share)].map(ms).join('; ');
  say(`\nThe list of ${amount} cases, open with ${TABS}, one case changed each second`);
  row(`first page and a new search, median of ${first.length} and ${searches.length}`, both(0.5));
  row('  p95 (goal: first page at most 100 ms)', both(0.95));
  row(
    'another question, p95 before and meanwhile',
    [others.before, others.meanwhile].map((all) => ms(percentile(all, 0.95))).join('; '),
  );
  row('cases in the file of everything', whole.rows.length);
}
