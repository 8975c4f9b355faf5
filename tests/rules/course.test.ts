// How a campaign has gone: day by day against its due day, and unit by unit with the number who are left.
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../bot/blocks/instant.ts';
import { courseOf } from '../../bot/capabilities/campaign/course-rules.ts';
import type { Campaign, Delivery, Pack } from '../../bot/capabilities/campaign/model.ts';
import { packsOf } from '../../bot/capabilities/campaign/rules.ts';
import { aCampaign, people } from '../builders/campaign.ts';
import { day, instant } from '../builders/time.ts';

const today = day('2026-12-01');
const MONDAY = instant('2026-11-30T08:00:00.000Z');

function packOf(...changes: readonly Partial<Delivery>[]): Pack {
  const [pack] = packsOf('c', people(changes.length), String);
  if (!pack) throw new Error('a pack needs somebody');
  return { ...pack, deliveries: pack.deliveries.map((one, place) => ({ ...one, ...changes[place] })) };
}
const courseWith = (pack: Pack, answers: Readonly<Record<string, Instant>> = {}, about: Partial<Campaign> = {}) =>
  courseOf(aCampaign(about), [pack], { answeredAt: (person) => answers[person] ?? null, today });

describe('the course of a campaign', () => {
  it('grows with each day when somebody did what was asked', () => {
    const { days, meant } = courseWith(packOf({}, {}, {}, {}), {
      'person-0': instant('2026-11-25T08:00:00.000Z'),
      'person-1': MONDAY,
      'person-2': MONDAY,
    });
    expect(meant).toBe(4);
    expect(days).toEqual([
      { day: '2026-11-25', done: 1 },
      { day: '2026-11-30', done: 3 },
    ]);
  });

  it('counts the day in Sweden, also late in the evening', () => {
    const { days } = courseWith(packOf({}), { 'person-0': instant('2026-11-25T23:30:00.000Z') });
    expect(days).toEqual([{ day: '2026-11-26', done: 1 }]);
  });

  it('counts whoever had read the version before a correction from its first day', () => {
    const { days } = courseWith(packOf({}), { 'person-0': instant('2026-10-01T08:00:00.000Z') });
    expect(days).toEqual([{ day: '2026-11-24', done: 1 }]);
  });

  it('counts whoever was told in another way as done on that day', () => {
    const { days, units } = courseWith(packOf({ state: 'reached', at: MONDAY, unit: 'Vården' }));
    expect(days).toEqual([{ day: '2026-11-30', done: 1 }]);
    expect(units).toEqual([{ unit: 'Vården', done: 1, left: 0 }]);
  });

  it('leaves out those who have left or been set aside, but not what they had done', () => {
    const { meant, days } = courseWith(packOf({ state: 'left' }, { state: 'setAside' }, { state: 'left' }), {
      'person-2': MONDAY,
    });
    expect(meant).toBe(1);
    expect(days).toEqual([{ day: '2026-11-30', done: 1 }]);
  });

  it('tells the units with most left first, and equal ones by name', () => {
    const { units } = courseWith(packOf({ unit: 'Ö' }, { unit: 'A' }, { unit: 'B' }, { unit: 'B' }, { unit: 'C' }), {
      'person-4': MONDAY,
    });
    expect(units).toEqual([
      { unit: 'B', done: 0, left: 2 },
      { unit: 'A', done: 0, left: 1 },
      { unit: 'Ö', done: 0, left: 1 },
      { unit: 'C', done: 1, left: 0 },
    ]);
  });

  it('goes on to today, and of what is over to the last day when something was done', () => {
    const pack = packOf({}, {});
    const answers = { 'person-0': instant('2026-11-26T08:00:00.000Z') };
    expect(courseWith(pack, answers)).toMatchObject({ until: today, isOver: false, startedOn: '2026-11-24' });
    expect(courseWith(pack, answers, { state: 'paused' })).toMatchObject({ until: today, isOver: false });
    expect(courseWith(pack, answers, { state: 'ended' })).toMatchObject({ until: '2026-11-26', isOver: true });
    expect(courseWith(pack, {}, { state: 'cancelled' })).toMatchObject({ until: '2026-11-24', isOver: true });
  });
});
