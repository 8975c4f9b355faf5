// The two years that are shipped: readable with today's lists, whole, in order, and adding up. `npm run demonstration` makes them again.
import { describe, expect, it } from 'vitest';
import { columnsIn, fieldOf, readFields } from '../../bot/blocks/column.ts';
import { dayOf, toInstant } from '../../bot/blocks/instant.ts';
import { isLate } from '../../bot/capabilities/measure/rules.ts';
import { lists } from '../../bot/capabilities.ts';
import type { ListName, Records } from '../../bot/records.ts';
import { type Table, unpacked } from '../../infra/demonstration/prepared.ts';
import { UNREAD } from '../../infra/demonstration/scenes.ts';

const prepared = unpacked({ platform: 'http://127.0.0.1:3980', product: 'http://127.0.0.1:3978' });
const now = toInstant(prepared.now);
const today = dayOf(now);

function rowsOf(tables: readonly Table[], name: string): readonly Readonly<Record<string, unknown>>[] {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, place) => [column, row[place]])));
}

const kept = new Map(rowsOf(prepared.platform, 'graph_list').map(({ id, name }) => [String(name), String(id)]));
const stored = rowsOf(prepared.platform, 'graph_item');
const itemsOf = (name: ListName) => stored.filter(({ list }) => list === kept.get(lists[name].name));

function recordsOf<Name extends ListName>(name: Name): readonly Records[Name][] {
  const list = lists[name];
  return itemsOf(name).map(
    ({ id, fields }) =>
      readFields(list as never, JSON.parse(String(fields)) as Record<string, unknown>, String(id)) as Records[Name],
  );
}

const idsOf = (name: ListName) => new Set(recordsOf(name).map(({ id }) => id));
const names = Object.keys(lists) as ListName[];

describe('what is kept', () => {
  it.each(names)('every row of %s is read with today’s columns', (name) => {
    expect(kept.has(lists[name].name)).toBe(true);
    expect(recordsOf(name).every(({ id }) => id !== '')).toBe(true);
  });

  it.each(names)('no row of %s has a column that is not known today', (name) => {
    const known = new Set([...columnsIn(lists[name]).map(fieldOf), 'Title', 'ContentType']);
    const found = itemsOf(name).flatMap(({ fields }) => Object.keys(JSON.parse(String(fields)) as object));
    expect([...new Set(found)].filter((field) => !known.has(field))).toEqual([]);
  });

  it('no secret and no address of the machine that made it', () => {
    const text = JSON.stringify(prepared);
    expect(text).not.toContain('PRIVATE KEY');
    expect(text.match(/127\.0\.0\.1:\d+/gu)?.filter((one) => !/:(?:3980|3978)$/u.test(one)) ?? []).toEqual([]);
  });
});

describe('what belongs together', () => {
  it('leads to what is there', () => {
    const missing = (from: readonly (string | null)[], to: ListName) => {
      const there = idsOf(to);
      return from.filter((id) => id !== null && !there.has(id));
    };
    expect(
      missing(
        recordsOf('timeline').map(({ incident }) => incident),
        'incidents',
      ),
    ).toEqual([]);
    expect(
      missing(
        recordsOf('measureEvents').map(({ measure }) => measure),
        'measures',
      ),
    ).toEqual([]);
    expect(
      missing(
        recordsOf('acknowledgements').map(({ version }) => version),
        'documents',
      ),
    ).toEqual([]);
    expect(
      missing(
        recordsOf('packs').map(({ campaign }) => campaign),
        'campaigns',
      ),
    ).toEqual([]);
    expect(
      missing(
        recordsOf('results').map(({ campaign }) => campaign),
        'campaigns',
      ),
    ).toEqual([]);
    expect(
      missing(
        recordsOf('points').map(({ risk }) => risk),
        'risks',
      ),
    ).toEqual([]);
    expect(
      missing(
        recordsOf('proposals').map(({ risk }) => risk),
        'risks',
      ),
    ).toEqual([]);
    expect(
      missing(
        recordsOf('decisions').map(({ proposal }) => proposal),
        'proposals',
      ),
    ).toEqual([]);
    const fromCases = recordsOf('measures').filter(({ source }) => source.kind === 'incident');
    expect(fromCases.length).toBeGreaterThan(0);
    expect(
      missing(
        fromCases.map(({ source }) => source.id),
        'incidents',
      ),
    ).toEqual([]);
  });

  it('happened in order, and before the moment in which it was left', () => {
    const reported = new Map(recordsOf('incidents').map(({ id, reportedAt }) => [id, reportedAt]));
    const published = new Map(recordsOf('documents').map(({ id, publishedAt }) => [id, publishedAt]));
    const proposed = new Map(recordsOf('proposals').map(({ id, proposedAt }) => [id, proposedAt]));
    const wrong = [
      ...recordsOf('timeline').filter(({ incident, at }) => at < (reported.get(incident) ?? '') || at > now),
      ...recordsOf('incidents').filter(({ closing, reportedAt }) => closing !== null && closing.at <= reportedAt),
      ...recordsOf('acknowledgements').filter(({ version, at }) => at <= (published.get(version) ?? at) || at > now),
      ...recordsOf('decisions').filter(({ proposal, at }) => at <= (proposed.get(proposal) ?? at) || at > now),
      ...recordsOf('results').filter(({ startedAt, finishedAt }) => finishedAt !== null && finishedAt < startedAt),
      ...recordsOf('roles').filter(({ given, from }) => given === null || dayOf(given.at) > from),
    ];
    expect(wrong).toEqual([]);
  });

  it('a card has rung in a chat before it is answered', () => {
    const startedAt = new Map(recordsOf('campaigns').map(({ subject, startedAt: at }) => [subject, String(at)]));
    const rung = rowsOf(prepared.platform, 'teams_notification');
    const early = recordsOf('acknowledgements').filter(
      ({ version, person, at }) =>
        !rung.some((one) => {
          const moment = String(one['at']);
          return one['person'] === person && moment >= (startedAt.get(version) ?? at) && moment <= at;
        }),
    );
    expect(early).toEqual([]);
  });

  it('nobody has written anything later than the moment in which it was left', () => {
    const late = rowsOf(prepared.platform, 'teams_message').filter((one) => String(one['sent_at']) > now);
    expect(late).toEqual([]);
  });
});

describe('two years', () => {
  const year = (at: string) => at >= '2025-11-26';

  it('some sixty incidents in the last year, a wave in March, one critical and one open since this morning', () => {
    const incidents = recordsOf('incidents');
    expect(incidents.filter(({ reportedAt }) => year(reportedAt)).length).toBeGreaterThanOrEqual(55);
    const wave = incidents.filter(
      ({ category, reportedAt }) => category === 'phishing' && reportedAt.startsWith('2026-03-'),
    );
    expect(wave.length).toBeGreaterThanOrEqual(12);
    expect(incidents.filter(({ severity }) => severity === 'kritisk').length).toBe(1);
    const open = incidents.filter(({ status }) => status !== 'closed');
    expect(open.map(({ awareAt }) => dayOf(awareAt))).toContain(today);
    expect(open.length).toBe(3);
  });

  it('three documents in force, read by 96, 88 and 71 of a hundred', () => {
    const inForce = recordsOf('documents').filter(({ state }) => state === 'published');
    const campaigns = recordsOf('campaigns');
    const shares = inForce.map(({ id }) => {
      const asked = campaigns.find(({ subject }) => subject === id)?.audience ?? 0;
      return Math.round((100 * recordsOf('acknowledgements').filter(({ version }) => version === id).length) / asked);
    });
    expect(
      shares.toSorted((a, b) => b - a).map((share, place) => Math.abs(share - ([96, 88, 71][place] ?? 0))),
    ).toEqual(shares.map(() => expect.toSatisfy((off: number) => off <= 3)));
    const instruction = inForce.find(({ kind }) => kind === 'instruction')?.id;
    const readers = recordsOf('acknowledgements').filter(({ version }) => version === instruction);
    expect(readers.map(({ personName }) => personName)).not.toContain(UNREAD);
    expect(inForce.map(({ version }) => version).toSorted()).toEqual([1, 1, 2]);
  });

  it('a second round of training that is half way', () => {
    const rounds = recordsOf('campaigns').filter(({ kind }) => kind === 'lesson');
    expect(new Set(rounds.map(({ startedAt }) => dayOf(startedAt))).size).toBe(2);
    const passed = (campaign: string) =>
      recordsOf('results').filter((one) => one.campaign === campaign && one.state === 'passed').length;
    const running = rounds.filter(({ state }) => state === 'running');
    for (const { id, audience } of running) {
      expect(passed(id) / audience).toBeGreaterThan(0.4);
      expect(passed(id) / audience).toBeLessThan(0.65);
    }
  });

  it('forty risks that have fallen, six decisions by delegation and two by boards with §', () => {
    const risks = recordsOf('risks');
    expect(risks.length).toBe(40);
    const product = ({ likelihood, consequence }: { likelihood: number; consequence: number }) =>
      likelihood * consequence;
    const sum = (which: 'inherent' | 'current') => risks.reduce((all, risk) => all + product(risk[which]), 0);
    expect(sum('current')).toBeLessThan(sum('inherent') * 0.75);
    const approved = recordsOf('decisions').filter(({ outcome }) => outcome === 'approved');
    expect(approved.filter(({ board }) => board === null).length).toBe(6);
    expect(approved.flatMap(({ board }) => board?.section ?? []).length).toBe(2);
  });

  it('thirty measures, nine of them done and four late, and controls with their results; five more of exercises', () => {
    const all = recordsOf('measures');
    const measures = all.filter(({ source }) => source.kind !== 'exercise');
    expect([measures.length, all.length]).toEqual([30, 35]);
    expect(measures.filter(({ state }) => state === 'done').length).toBe(9);
    expect(measures.filter((measure) => isLate(measure, today)).length).toBe(4);
    expect(recordsOf('measureEvents').filter(({ kind }) => kind === 'control').length).toBeGreaterThan(8);
    expect(measures.filter(({ source }) => source.title.startsWith('Granskningen 2022')).length).toBe(12);
  });

  it('a delegation order that was adopted with §, and was changed', () => {
    const orders = recordsOf('delegations');
    expect(orders.map(({ note }) => /§ \d+/u.test(note))).toEqual([true, true]);
  });
});
