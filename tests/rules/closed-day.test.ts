// The municipality's own closed days: which days they cover, and what may be entered.
import { describe, expect, it } from 'vitest';
import type { ClosedDay } from '../../bot/capabilities/boards/closed-day-model.ts';
import { inOrder, isClosed, saveClosedDay } from '../../bot/capabilities/boards/closed-day-rules.ts';
import { redDays } from '../../bot/edges/clock/red-days.ts';
import { aClosedDay } from '../builders/closed-day.ts';
import { as, at, erik } from '../builders/incident.ts';
import { day as aDay } from '../builders/time.ts';

const TODAY = aDay('2026-11-24');
const actor = { person: erik, roles: [as('coordinator')], language: 'sv' } as const;
const refusal = (outcome: unknown) => (outcome as { refused?: string }).refused;

describe('a closed day', () => {
  const closedOf = (period: Partial<ClosedDay>, days: readonly string[]) =>
    days.filter((day) => isClosed(aDay(day), [aClosedDay(period)]));

  it('that comes once is closed that day only', () => {
    expect(closedOf({}, ['2026-05-07', '2027-05-06', '2027-05-07', '2027-05-08', '2028-05-07'])).toEqual([
      '2027-05-07',
    ]);
  });

  it('of several covers the first, the last and those between, over New Year too', () => {
    const days = ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-05', '2027-01-06', '2027-12-28'];
    expect(closedOf({ first: aDay('2026-12-28'), last: aDay('2027-01-05') }, days)).toEqual(days.slice(1, 5));
  });

  it('that comes every year comes on the same dates, from the first on', () => {
    const days = ['2025-12-28', '2026-01-02', '2026-12-28', '2027-01-02', '2031-12-31', '2032-01-05'];
    expect(closedOf({ first: aDay('2026-12-28'), last: aDay('2027-01-05'), yearly: true }, days)).toEqual(
      days.slice(2),
    );
    expect(
      closedOf({ first: aDay('2026-12-28'), last: aDay('2027-01-05'), yearly: true }, ['2031-12-27', '2032-01-06']),
    ).toEqual([]);
    expect(closedOf({ yearly: true }, ['2026-05-07', '2029-05-06', '2029-05-07'])).toEqual(['2029-05-07']);
  });

  it('on 29 February every year is closed in the years that have it', () => {
    const days = ['2028-02-28', '2028-02-29', '2028-03-01', '2029-02-28', '2029-03-01', '2032-02-29'];
    const leap = { first: aDay('2028-02-29'), last: aDay('2028-02-29'), yearly: true };
    expect(closedOf(leap, days)).toEqual(['2028-02-29', '2032-02-29']);
    expect(closedOf({ ...leap, first: aDay('2027-02-28'), last: aDay('2027-03-01') }, days)).toEqual(days);
  });

  it('is red beside those of the settings, of the law and of the weekend', () => {
    const closed = [aClosedDay({ first: aDay('2026-11-25'), last: aDay('2026-11-25') })];
    const isRed = redDays(['2026-11-26'], (day) => isClosed(day, closed));
    const week = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-12-24'];
    expect(week.filter((day) => isRed(aDay(day)))).toEqual(['2026-11-25', '2026-11-26', '2026-11-28', '2026-12-24']);
  });
});

describe('entering closed days', () => {
  const question = { id: null, revision: 0, name: 'Mellandagarna', first: aDay('2026-12-28'), last: '', yearly: false };
  const there = aClosedDay();
  const saving = { question, actor, closedDays: [there], id: 'new', now: at('09:00'), today: TODAY, changeId: 'c' };
  const asking = (more: object) => ({ question: { ...question, ...more } });

  it('keeps who and when, and one day as its own last', () => {
    expect(saveClosedDay(saving)).toEqual({
      id: 'new',
      name: 'Mellandagarna',
      first: '2026-12-28',
      last: '2026-12-28',
      yearly: false,
      revision: 1,
      changedBy: erik.name,
      changedAt: at('09:00'),
      changeId: 'c',
    });
  });

  it.each([
    ['by an auditor', { actor: { ...actor, roles: [as('auditor')] } }, 'notAllowed'],
    ['without a name', asking({ name: '' }), 'closedDayNameMissing'],
    ['without a day', asking({ first: '' }), 'closedDayMissing'],
    ['on a day that there is not', asking({ first: '2027-02-29' }), 'closedDayMissing'],
    ['in a year that cannot be meant', asking({ first: '2926-12-28' }), 'dayUnlikely'],
    ['with the days turned round', asking({ last: '2026-12-27' }), 'untilBeforeFrom'],
    ['for a summer', asking({ first: '2027-07-01', last: '2027-08-31' }), undefined],
    ['for more than a summer', asking({ first: '2027-07-01', last: '2027-09-01' }), 'closedDaysTooMany'],
    ['that are there', asking({ name: 'klämdag', first: '2027-05-07' }), 'closedDayDoubled'],
    ['that are gone', asking({ id: 'gone' }), 'closedDayUnknown'],
    ['that somebody has changed', asking({ id: 'bridge', revision: 0 }), 'closedDayChanged'],
    ['again as they stand', asking({ id: 'bridge', revision: 1, name: 'Klämdag', first: '2027-05-07' }), undefined],
  ])('%s', (_fact, more, code) => {
    expect(refusal(saveClosedDay({ ...saving, ...more }))).toBe(code);
  });

  it.each([
    ['another name', { name: 'Klämdag två', first: '2027-05-07' }],
    ['another first day', { name: 'Klämdag', first: '2027-05-06', last: '2027-05-07' }],
    ['another last day', { name: 'Klämdag', first: '2027-05-07', last: '2027-05-08' }],
    ['every year', { name: 'Klämdag', first: '2027-05-07', yearly: true }],
  ])('with %s are not there already', (_fact, more) => {
    const others = [
      there,
      aClosedDay({ id: 'other', name: 'Sommar', first: aDay('2027-07-01'), last: aDay('2027-07-01') }),
    ];
    expect(refusal(saveClosedDay({ ...saving, closedDays: others, ...asking(more) }))).toBeUndefined();
    const same = asking({ name: 'Klämdag', first: '2027-05-07' });
    expect(saveClosedDay({ ...saving, closedDays: others, ...same })).toEqual({
      refused: 'closedDayDoubled',
      facts: { name: 'Klämdag' },
    });
  });

  it.each([
    ['a last day that there is not', { last: '2027-02-29' }, 'closedDayMissing', {}],
    ['a last day that cannot be meant', { last: '2926-12-28' }, 'dayUnlikely', {}],
    ['too many days', { first: '2027-07-01', last: '2027-09-01' }, 'closedDaysTooMany', { days: '63', most: '62' }],
    ['an older revision', { id: 'bridge', revision: 0 }, 'closedDayChanged', { name: there.changedBy }],
  ])('with %s is refused, and told why', (_fact, more, refused, facts) => {
    expect(saveClosedDay({ ...saving, ...asking(more) })).toMatchObject({ refused, facts });
  });

  it('is closed when one of several periods covers the day', () => {
    const periods = [there, aClosedDay({ first: aDay('2026-11-25'), last: aDay('2026-11-25') })];
    expect([isClosed(aDay('2026-11-25'), periods), isClosed(aDay('2026-11-26'), periods)]).toEqual([true, false]);
  });

  it('lists those of every year first, then by day', () => {
    const bridge = there;
    const winter = aClosedDay({ id: 'winter', first: aDay('2026-12-28'), last: aDay('2026-12-30') });
    const yearly = aClosedDay({ id: 'yearly', first: aDay('2026-12-23'), last: aDay('2026-12-23'), yearly: true });
    expect(inOrder([bridge, winter, yearly]).map(({ id }) => id)).toEqual(['yearly', 'winter', 'bridge']);
  });
});
