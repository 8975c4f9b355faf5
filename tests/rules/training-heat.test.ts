// Unit by lesson: which round counts, and what stands in each cell.
import { describe, expect, it } from 'vitest';
import { heatOf, latestRounds } from '../../bot/capabilities/training/heat-rules.ts';
import { aCampaign } from '../builders/campaign.ts';
import { instant } from '../builders/time.ts';

const round = (id: string, subject: string, startedAt: string) =>
  aCampaign({ id, kind: 'lesson', subject, startedAt: instant(startedAt) });

describe('the round that counts', () => {
  const spring = round('phishing/2026-03-01', 'phishing', '2026-03-01T08:00:00.000Z');
  const autumn = round('phishing/2026-11-01', 'phishing', '2026-11-01T08:00:00.000Z');
  const words = round('passwords/2026-06-01', 'passwords', '2026-06-01T08:00:00.000Z');

  it('is of each lesson the one that began last, in whatever order they come', () => {
    expect(latestRounds([spring, autumn, words])).toEqual([autumn, words]);
    expect(latestRounds([words, autumn, spring])).toEqual([autumn, words]);
    expect(latestRounds([])).toEqual([]);
  });
});

describe('a unit’s cells', () => {
  const somebody = (
    person: string,
    unit: string,
    state: 'delivered' | 'left' | 'setAside' | 'reached' = 'delivered',
  ) => ({
    person,
    unit,
    state,
  });
  const campaign = { id: 'c', title: 'Nätfiske' };
  const passed =
    (...who: string[]) =>
    (person: string) =>
      who.includes(person);

  it('hold how many are asked and how many have passed, lesson by lesson, and none where nobody is asked', () => {
    const { lessons, units } = heatOf([
      {
        campaign,
        deliveries: [somebody('a', 'Vården'), somebody('b', 'Vården'), somebody('c', 'Skolan')],
        hasPassed: passed('a', 'c'),
      },
      { campaign: { id: 'd', title: 'Lösenord' }, deliveries: [somebody('a', 'Vården')], hasPassed: passed() },
    ]);
    expect(lessons).toEqual([
      { campaign: 'c', title: 'Nätfiske' },
      { campaign: 'd', title: 'Lösenord' },
    ]);
    expect(units).toEqual([
      {
        unit: 'Vården',
        cells: [
          { asked: 2, passed: 1 },
          { asked: 1, passed: 0 },
        ],
      },
      { unit: 'Skolan', cells: [{ asked: 1, passed: 1 }, null] },
    ]);
  });

  it('leave out those who are not asked any longer, unless they had passed', () => {
    const { units } = heatOf([
      {
        campaign,
        deliveries: [
          somebody('a', 'Vården', 'left'),
          somebody('b', 'Vården', 'setAside'),
          somebody('c', 'Vården', 'reached'),
          somebody('d', 'Vården', 'left'),
        ],
        hasPassed: passed('d'),
      },
    ]);
    expect(units).toEqual([{ unit: 'Vården', cells: [{ asked: 1, passed: 1 }] }]);
  });

  it('come with most left first, and equal ones by name', () => {
    const { units } = heatOf([
      {
        campaign,
        deliveries: [somebody('a', 'Ö'), somebody('b', 'A'), somebody('c', 'B'), somebody('d', 'B')],
        hasPassed: passed(),
      },
    ]);
    expect(units.map(({ unit }) => unit)).toEqual(['B', 'A', 'Ö']);
  });
});
