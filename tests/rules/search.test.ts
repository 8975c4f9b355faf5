// One search over everything that a person may see, and nothing else.
import { describe, expect, it } from 'vitest';
import { app } from '../../bot/app.ts';
import { isRefusal } from '../../bot/blocks/refusal.ts';
import { ranker, searcher, wantedWords } from '../../bot/blocks/search-words.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { MOST_HITS, type RankedHit } from '../../bot/capabilities/search/model.ts';
import { bestOf } from '../../bot/capabilities/search/rules.ts';
import { aPerson, as, erik } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { another, PEOPLE, rightsWorld } from '../builders/rights.ts';

const rank = (words: string, search: string) => ranker(wantedWords(search))(words);

describe('what is wanted', () => {
  it('is words without capitals, accents and signs; å, ä and ö stay letters of their own', () => {
    expect(wantedWords('  Ångra, ALLT: Café! ')).toEqual(['ångra', 'allt', 'cafe']);
    expect(wantedWords('2026-0017')).toEqual(['2026-0017']);
    expect(wantedWords(' … ')).toEqual([]);
  });
});

describe('what fits best', () => {
  it('begins with all that was written, as a number does', () => {
    expect(rank('2026-0017 mejl till fel person', '2026-0017')).toBe(0);
    expect(rank('2026-0017', '2026-0017')).toBe(0);
  });

  it('then begins with a part of it', () => {
    expect(rank('2026-0017 mejl till fel person', '2026-00')).toBe(1);
  });

  it('then has words that begin so, in any order', () => {
    expect(rank('2026-0017 mejl till fel person', 'pers mej')).toBe(2);
  });

  it('last has it inside a word', () => {
    expect(rank('2026-0017 mejl till fel person', 'erson')).toBe(3);
    expect(rank('2026-0017 mejl till fel person', 'mej erson')).toBe(3);
  });

  it('is nothing where any of the words is missing', () => {
    expect(rank('2026-0017 mejl till fel person', 'mejl server')).toBeNull();
  });
});

const hit = (id: string, about: Partial<RankedHit>): RankedHit => ({
  kind: 'case',
  id,
  number: '',
  title: id,
  about: '',
  rank: 3,
  at: '',
  ...about,
});
const from = (best: readonly RankedHit[], count = best.length) => ({ count, best });
const ids = (...found: readonly (readonly RankedHit[])[]) =>
  bestOf(found.map((best) => from(best))).hits.map(({ id }) => id);

describe('of one kind', () => {
  const row = (name: string, at: string) => ({ name, at });
  const search = searcher(
    {
      textOf: ({ name }: ReturnType<typeof row>) => name,
      atOf: ({ at }) => at,
      hitOf: ({ name, at }) => ({ title: `${name} ${at}` }),
    },
    3,
  );
  const rows = ['03', '01', '05', '02', '04'].map((at) => row('dörr', at));
  const titles = (wanted: string, maySee = () => true) =>
    search([...rows, row('en dörr', '09'), row('fönster', '10')], wantedWords(wanted), maySee);

  it('the best are kept, of equal ones the latest, and all are counted', () => {
    const { count, best } = titles('dörr');
    expect([count, best.map(({ title }) => title)]).toEqual([6, ['dörr 05', 'dörr 04', 'dörr 03']]);
  });

  it('what the asker may not see is neither shown nor counted', () => {
    expect(titles('dörr', () => false)).toEqual({ count: 0, best: [] });
  });
});

describe('the answer', () => {
  it('has the best first, and of those that fit as well the latest', () => {
    const old = hit('old', { rank: 1, at: '2025-01-01' });
    const late = hit('late', { rank: 1, at: '2026-01-01' });
    const number = hit('number', { rank: 0, at: '2024-01-01' });
    expect(ids([old, late, number])).toEqual(['number', 'late', 'old']);
    expect(ids([old], [late], [number])).toEqual(['number', 'late', 'old']);
  });

  it('says how many there are, and holds no more than one can look through', () => {
    const many = Array.from({ length: MOST_HITS + 5 }, (_, place) => hit(String(place), {}));
    const { hits, count } = bestOf([from(many, 1_000), from(many, 500)]);
    expect([hits.length, count]).toEqual([MOST_HITS, 1_500]);
  });

  it('tells nothing of how it was ordered', () => {
    expect(Object.keys(bestOf([from([hit('one', {})])]).hits[0] ?? {})).toEqual([
      'kind',
      'id',
      'number',
      'title',
      'about',
    ]);
  });
});

const { records } = await rightsWorld(another);
const actions = app(memory({ people: PEOPLE, records }).ports).actions;
async function kindsFor(asker: Asker, words: string) {
  const found = await actions['search.find']({ words }, asker);
  if (isRefusal(found)) throw new Error(found.refused);
  return [...new Set(found.hits.map(({ kind }) => kind))].toSorted();
}
const asks = (person: Asker['person'], ...roles: Asker['roles']): Asker => ({ person, roles, language: 'sv' });
const stranger = aPerson({ id: '00000000-0000-4000-8000-000000000099', name: 'Någon Annan' });

describe('what is found', () => {
  it('is of every kind for the coordinator', async () => {
    expect(await kindsFor(asks(erik, as('coordinator')), 'a')).toEqual([
      'case',
      'document',
      'measure',
      'person',
      'risk',
    ]);
  });

  it('is no case, risk, measure or person of somebody else for one without a role', async () => {
    expect(await kindsFor(asks(stranger), 'a')).toEqual(['document']);
  });

  it('is their own case, risk and measure for whoever they belong to', async () => {
    expect(await kindsFor(asks(another), 'a')).toEqual(['case', 'document', 'measure', 'risk']);
  });

  it('is nothing without a word', async () => {
    expect(await kindsFor(asks(erik, as('coordinator')), ' … ')).toEqual([]);
  });
});
