// Figures of the coordinator's pages: what they cost over 500 acknowledgements, and over 50 000 of the years that follow.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { campaignList, packList } from '../../bot/capabilities/campaign/list.ts';
import { type Delivery, PACK_SIZE, type Pack, packId } from '../../bot/capabilities/campaign/model.ts';
import { EVERYONE } from '../../bot/capabilities/organisation/audience-model.ts';
import { acknowledgementList, documentList } from '../../bot/capabilities/policy/list.ts';
import { type Acknowledgement, acknowledgementId, type DocumentVersion } from '../../bot/capabilities/policy/model.ts';
import { startPlatform } from '../../infra/local/platform.ts';
import { install, prepare } from '../../infra/start.ts';
import { aCampaign } from '../builders/campaign.ts';
import { filler } from '../builders/filler.ts';
import { startSeparately } from '../builders/separate-product.ts';
import { day, instant } from '../builders/time.ts';
import { freePort } from '../builders/town.ts';
import { coordinator, ledgerOf, MORNING, newcomers, percentile, type Started } from './bench-campaign.ts';
import { row, say } from './figures.ts';

const TIMES = 20;
/** Everyone who works there. */
const PEOPLE = 500;
const AT = instant('2026-11-24T08:00:00.000Z');

export const aVersion = (place: number, owner: string): DocumentVersion => ({
  id: `version-${place}`,
  document: `document-${place}`,
  version: 1,
  kind: 'policy',
  title: `Styrdokument ${place}`,
  owner,
  ownerName: 'Erik Sandström',
  state: 'published',
  summary: { sv: ['Rapportera.'], en: ['Report.'] },
  changes: { sv: [], en: [] },
  change: 'material',
  decision: { body: 'KF', on: day('2026-11-16'), section: '§ 1', diaryNumber: String(place) },
  corrections: [],
  reviews: [],
  reviewOn: null,
  audience: { ...EVERYONE, everyone: false, administrations: ['Provförvaltningen'] },
  quiz: [],
  file: null,
  publishedAt: AT,
  changedBy: 'Erik Sandström',
  changedAt: AT,
  revision: 3,
  changeId: `published-${place}`,
});

/** So many documents, each sent to everyone and acknowledged by everyone. */
function fill(started: Started, documents: number): void {
  const put = filler(started.platform);
  const all = started.platform.world.directory.people;
  const people = all.filter(({ department }) => department === 'Provförvaltningen');
  const owner = all.find(({ displayName }) => displayName.startsWith('Erik Sandström'))?.id ?? '';
  const deliveries = people.map(
    ({ id, displayName, officeLocation }): Delivery => ({
      person: id,
      name: displayName,
      unit: officeLocation,
      language: 'sv',
      state: 'delivered',
      cause: null,
      code: null,
      at: AT,
      actorName: null,
      why: null,
      conversation: `a:1${id}`,
      activity: '1764000000000',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      pinged: day('2026-11-24'),
      due: null,
      placedAt: null,
    }),
  );
  for (let place = 0; place < documents; place += 1) {
    const version = aVersion(place, owner);
    const { id, document, title } = version;
    put(documentList, [version]);
    const about = { id, subject: id, title, startedAt: AT, audience: people.length, changeId: `campaign-${place}` };
    put(campaignList, [aCampaign(about)]);
    put(
      packList,
      Array.from(
        { length: Math.ceil(people.length / PACK_SIZE) },
        (_, number): Pack => ({
          id: packId(id, number),
          campaign: id,
          number,
          deliveries: deliveries.slice(number * PACK_SIZE, (number + 1) * PACK_SIZE),
          changeId: `pack-${place}-${number}`,
        }),
      ),
    );
    put(
      acknowledgementList,
      deliveries.map(
        ({ person, name, unit, language }): Acknowledgement => ({
          id: acknowledgementId(id, person),
          version: id,
          document,
          person,
          personName: name,
          unit,
          language,
          hash: 'a'.repeat(64),
          at: AT,
          channel: 'chat',
          changeId: `read-${place}-${person}`,
        }),
      ),
    );
  }
}

const ACTIONS = [
  ['campaign.read', { id: 'version-0' }],
  ['policy.list', {}],
  ['policy.evidence', { id: 'version-0' }],
  ['training.overview', {}],
] as const;

interface Figure {
  readonly milliseconds: number;
  readonly bytes: number;
  /** Requests to Graph while it answered; the median leaves out those of the polling that fall in by chance. */
  readonly requests: number;
}

async function measure(acknowledged: number): Promise<ReadonlyMap<string, Figure>> {
  const data = mkdtempSync(path.join(tmpdir(), 'varna-bench-'));
  const platform = await startPlatform({ port: 0, data: ':memory:', empty: false });
  platform.world.clock.set(MORNING);
  const started = await prepare(platform, { productPort: await freePort(), data });
  await newcomers(started, PEOPLE);
  fill(started, acknowledged / PEOPLE);
  const product = await startSeparately(started.environment);
  await install(started);
  const { token } = await coordinator(started, () => product.url);
  const figures = new Map<string, Figure>();
  for (const [name, question] of ACTIONS) {
    const seen: Figure[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { requests } = await ledgerOf(started);
      const began = performance.now();
      const response = await fetch(`${product.url}/api/ask/${name}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(question),
      });
      const body = await response.text();
      const milliseconds = performance.now() - began;
      if (!body.includes('"answer"')) throw new Error(`${name}: ${body.slice(0, 300)}`);
      const asked = (await ledgerOf(started)).requests - requests;
      seen.push({ milliseconds, bytes: Buffer.byteLength(body), requests: asked });
    }
    const median = (of: keyof Figure) =>
      percentile(
        seen.map((one) => one[of]),
        0.5,
      );
    figures.set(name, { milliseconds: median('milliseconds'), bytes: median('bytes'), requests: median('requests') });
  }
  await product.stop();
  await platform.close();
  rmSync(data, { recursive: true, force: true });
  return figures;
}

/** @param most acknowledgements of the larger one; the smaller has one document, acknowledged by everyone */
export async function coordinatorPage(most: number): Promise<void> {
  const few = await measure(PEOPLE);
  const many = await measure(most);
  say(
    `\nThe coordinator's pages over ${PEOPLE} and ${most} acknowledgements: ${PEOPLE} people, one document each ${PEOPLE}`,
  );
  for (const [name] of ACTIONS) {
    const one = few.get(name);
    const other = many.get(name);
    if (!one || !other) continue;
    row(
      `${name}: ms, median of ${TIMES}; ratio`,
      `${one.milliseconds.toFixed(1)}; ${other.milliseconds.toFixed(1)}; ${(other.milliseconds / one.milliseconds).toFixed(2)}`,
    );
    row('  Graph requests caused (goal 0)', `${one.requests}; ${other.requests}`);
    row('  bytes of the answer; ratio', `${one.bytes}; ${other.bytes}; ${(other.bytes / one.bytes).toFixed(2)}`);
  }
}
