// The municipality's own closed days: which days they cover, and what may be entered.
import { describe, expect, it } from 'vitest';
import { closedDayActions } from '../../bot/capabilities/boards/closed-day-actions.ts';
import type { ClosedDay } from '../../bot/capabilities/boards/closed-day-model.ts';
import { inOrder, isClosed } from '../../bot/capabilities/boards/closed-day-rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { redDays } from '../../bot/edges/clock/red-days.ts';
import { aClosedDay } from '../builders/closed-day.ts';
import { as, at, erik } from '../builders/incident.ts';
import { memory } from '../builders/memory.ts';
import { day as aDay } from '../builders/time.ts';

const actor: Asker = { person: erik, roles: [as('coordinator')], language: 'sv' };
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
  const auditor = { ...actor, roles: [as('auditor')] };
  const product = (closedDays: readonly ClosedDay[]) =>
    closedDayActions(memory({ people: [erik], records: new Map([['closedDays', closedDays]]) }).ports);
  const save = (about: object, by: Asker = actor, closedDays: readonly ClosedDay[] = [there]) =>
    product(closedDays)['organisation.saveClosedDay']({ ...question, ...about, key: 'new-days' }, by);

  it('keeps who and when, and one day as its own last', async () => {
    expect(await save({})).toEqual({
      id: 'new-days',
      name: 'Mellandagarna',
      first: '2026-12-28',
      last: '2026-12-28',
      yearly: false,
      revision: 1,
      changedBy: erik.name,
      changedAt: at('10:00'),
      changeId: expect.any(String),
    });
  });

  it.each<[string, object, string | undefined, Asker?]>([
    ['by an auditor', {}, 'notAllowed', auditor],
    ['that somebody has changed, by an auditor', { id: 'bridge' }, 'notAllowed', auditor],
    ['without a name', { name: '' }, 'closedDayNameMissing'],
    ['without a day', { first: '' }, 'closedDayMissing'],
    ['on a day that there is not', { first: '2027-02-29' }, 'closedDayMissing'],
    ['in a year that cannot be meant', { first: '2926-12-28' }, 'dayUnlikely'],
    ['with the days turned round', { last: '2026-12-27' }, 'untilBeforeFrom'],
    ['for a summer', { first: '2027-07-01', last: '2027-08-31' }, undefined],
    ['for more than a summer', { first: '2027-07-01', last: '2027-09-01' }, 'closedDaysTooMany'],
    ['that are there', { name: 'klämdag', first: '2027-05-07' }, 'closedDayDoubled'],
    ['that are gone', { id: 'gone' }, 'closedDayUnknown'],
    ['that somebody has changed', { id: 'bridge', revision: 0 }, 'closedDayChanged'],
    ['again as they stand', { id: 'bridge', revision: 1, name: 'Klämdag', first: '2027-05-07' }, undefined],
  ])('%s', async (_fact, about, code, by = actor) => {
    expect(refusal(await save(about, by))).toBe(code);
  });

  it.each([
    ['another name', { name: 'Klämdag två', first: '2027-05-07' }],
    ['another first day', { name: 'Klämdag', first: '2027-05-06', last: '2027-05-07' }],
    ['another last day', { name: 'Klämdag', first: '2027-05-07', last: '2027-05-08' }],
    ['every year', { name: 'Klämdag', first: '2027-05-07', yearly: true }],
  ])('with %s are not there already', async (_fact, more) => {
    const others = [
      there,
      aClosedDay({ id: 'other', name: 'Sommar', first: aDay('2027-07-01'), last: aDay('2027-07-01') }),
    ];
    expect(refusal(await save(more, actor, others))).toBeUndefined();
    const same = { name: 'Klämdag', first: '2027-05-07' };
    expect(await save(same, actor, others)).toEqual({
      refused: 'closedDayDoubled',
      facts: { name: 'Klämdag' },
    });
  });

  it.each([
    ['a last day that there is not', { last: '2027-02-29' }, 'closedDayMissing', {}],
    ['a last day that cannot be meant', { last: '2926-12-28' }, 'dayUnlikely', {}],
    ['too many days', { first: '2027-07-01', last: '2027-09-01' }, 'closedDaysTooMany', { days: '63', most: '62' }],
    ['an older revision', { id: 'bridge', revision: 0 }, 'closedDayChanged', { name: there.changedBy }],
  ])('with %s is refused, and told why', async (_fact, more, refused, facts) => {
    expect(await save(more)).toMatchObject({ refused, facts });
  });

  it('is taken away by whoever may, as they saw it', async () => {
    const remove = (revision: number, by: Asker) =>
      product([there])['organisation.removeClosedDay']({ id: there.id, revision }, by);
    expect(refusal(await remove(0, auditor))).toBe('notAllowed');
    expect(await remove(0, actor)).toEqual({ refused: 'closedDayChanged', facts: { name: there.changedBy } });
    expect(await remove(1, actor)).toEqual(there);
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
