// Figures of the home: every question that it asks, and those of the drawings, in a municipality of twenty thousand.
import { app } from '../../bot/app.ts';
import { addDays, instantAt } from '../../bot/blocks/instant.ts';
import { packsOf } from '../../bot/capabilities/campaign/rules.ts';
import { acknowledgementId } from '../../bot/capabilities/policy/model.ts';
import { resultId, roundOf } from '../../bot/capabilities/training/model.ts';
import type { ActionName, Asked } from '../../bot/contract.ts';
import { questionOf } from '../../bot/contract.ts';
import type { StoredRecord } from '../../bot/ports.ts';
import type { ListName } from '../../bot/records.ts';
import { risk } from '../builders/a-risk.ts';
import { aCampaign } from '../builders/campaign.ts';
import { aVersion } from '../builders/document.ts';
import { anIncident, aPerson, as, erik } from '../builders/incident.ts';
import { aMeasure } from '../builders/measure.ts';
import { memory } from '../builders/memory.ts';
import { day } from '../builders/time.ts';
import { median, ms, percentile, row, say } from './figures.ts';

const ROUNDS = 40;
const TODAY = day('2026-11-24');
const NOW = Date.parse('2026-11-24T09:00:00.000Z');
const HOUR_MS = 3_600_000;
const UNITS = 600;
const DOCUMENTS = 5;
/** Of everyone who works there: cases, risks and measures. */
const SHARE = 0.1;
const POINTS = 4;
const at = (hours: number) => instantAt(NOW - hours * HOUR_MS);

/** Documents that nearly all have read, and two lessons that half have passed. */
function sendings(people: readonly ReturnType<typeof aPerson>[]): [ListName, readonly StoredRecord[]][] {
  const documents = Array.from({ length: DOCUMENTS }, (_, place) =>
    aVersion({ id: `v${place}`, document: `d${place}`, title: `Styrdokument ${place}`, state: 'published' }),
  );
  const reading = documents.map(({ id, title }) => aCampaign({ id, subject: id, title, startedAt: at(600) }));
  const rounds = ['phishing', 'passwords'].map((lesson) =>
    aCampaign({ id: roundOf(lesson, TODAY), kind: 'lesson', subject: lesson, title: lesson, startedAt: at(500) }),
  );
  const delivered = { state: 'delivered', at: at(400) } as const;
  const packs = [...reading, ...rounds].flatMap(({ id }) =>
    packsOf(id, people, (number) => `${id}/${number}`).map((pack) => ({
      ...pack,
      deliveries: pack.deliveries.map((one) => ({ ...one, ...delivered })),
    })),
  );
  const read = documents.flatMap(({ id, document }) =>
    people.slice(0, Math.round(people.length * 0.9)).map(({ id: person, name, unit }, place) => ({
      id: acknowledgementId(id, person),
      version: id,
      document,
      person,
      personName: name,
      unit,
      hash: '',
      language: 'sv',
      at: at(place % 500),
      channel: 'chat',
      changeId: `${id}/${person}`,
    })),
  );
  const results = rounds.flatMap(({ id, subject }) =>
    people.slice(0, Math.round(people.length / 2)).map(({ id: person, name, unit }, place) => ({
      id: resultId(id, person),
      campaign: id,
      lesson: subject,
      person,
      personName: name,
      unit,
      revision: 1,
      answers: [],
      tries: 1,
      state: 'passed',
      score: 1,
      of: 1,
      startedAt: at(place % 400),
      finishedAt: at(place % 400),
      language: 'sv',
      channel: 'chat',
      changeId: `${id}/${person}`,
    })),
  );
  return [
    ['documents', documents],
    ['campaigns', [...reading, ...rounds]],
    ['packs', packs],
    ['acknowledgements', read],
    ['results', results],
  ];
}

/** Cases, risks with a history, and measures. */
function work(amount: number): [ListName, readonly StoredRecord[]][] {
  const places = Array.from({ length: amount }, (_, place) => place);
  const scoreOf = (place: number) => ({ likelihood: 1 + (place % 4), consequence: 1 + (Math.floor(place / 4) % 4) });
  return [
    [
      'incidents',
      places.map((place) => anIncident({ id: `i${place}`, number: `2026-${place}`, reportedAt: at(place * 4) })),
    ],
    [
      'timeline',
      places.map((place) => ({
        id: `t${place}`,
        incident: `i${place}`,
        at: at(place * 4 - 2),
        actorId: erik.id,
        actorName: erik.name,
        kind: 'toldReporter',
        text: 'Tack.',
        category: null,
        severity: null,
        outcome: null,
        cause: null,
        changeId: `t${place}`,
      })),
    ],
    ['risks', places.map((place) => ({ ...risk, id: `r${place}`, number: `R2026-${place}`, current: scoreOf(place) }))],
    [
      'points',
      places.flatMap((place) =>
        Array.from({ length: POINTS }, (_, point) => ({
          id: `r${place}/${point}`,
          risk: `r${place}`,
          at: at(9_000 - point * 2_000 - (place % 999)),
          actorName: erik.name,
          inherent: scoreOf(place),
          current: scoreOf(place + point),
          residual: null,
          changeId: `p${place}/${point}`,
        })),
      ),
    ],
    [
      'measures',
      places.map((place) =>
        aMeasure({ id: `m${place}`, number: `Å2026-${place}`, due: addDays(TODAY, (place % 200) - 50) }),
      ),
    ],
  ];
}

const QUESTIONS: readonly (readonly [ActionName, Asked<ActionName>])[] = [
  ['inbox.todo', {}],
  ['incident.list', { status: 'received' }],
  ['risk.list', {}],
  ['risk.list', { level: 'critical' }],
  ['risk.trend', {}],
  ['risk.board', {}],
  ['measure.list', {}],
  ['policy.list', {}],
  ['training.overview', {}],
  ['campaign.staff', {}],
  ['organisation.boards', {}],
  ['campaign.course', { id: 'v0' }],
  ['training.heat', {}],
  ['incident.statistics', {}],
];

/** @param staff everyone who works there */
export async function home(staff: number): Promise<void> {
  const people = Array.from({ length: staff }, (_, place) =>
    aPerson({
      id: `person-${place}`,
      name: `Namn ${place}`,
      unit: `Enhet ${place % UNITS}`,
      administration: `Förvaltning ${place % 20}`,
    }),
  );
  const amount = Math.round(staff * SHARE);
  const { ports } = memory({ people: [erik, ...people], records: new Map([...sendings(people), ...work(amount)]) });
  const { actions } = app(ports);
  const asker = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
  say(`\nThe home of ${staff} people, with ${amount} cases, ${amount} risks and ${amount} measures`);
  say('  in processor time, for the machine may be busy with something else');
  for (const [name, asked] of QUESTIONS) {
    const parsed = questionOf(name, asked);
    if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`);
    const ask = actions[name] as (question: unknown, by: typeof asker) => Promise<unknown>;
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = process.cpuUsage();
      await ask(parsed.data, asker);
      const { user, system } = process.cpuUsage(began);
      took.push((user + system) / 1_000);
    }
    const [first = 0, ...others] = took;
    const p95 = percentile(others, 0.95);
    row(
      `${name} ${JSON.stringify(asked)}: the first; median; p95 (goal 100)`,
      `${ms(first)}; ${ms(median(others))}; ${ms(p95)}`,
    );
  }
}
