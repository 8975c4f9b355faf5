// The clocks of the law: hours as they pass, months by the calendar and never ending on a holiday.
import { describe, expect, it } from 'vitest';
import { deadline, ruleAt } from '../../bot/blocks/deadline.ts';
import { type Day, dayOf, formatInstant, instantAt, weekday } from '../../bot/blocks/instant.ts';
import { LAW_RULES } from '../../bot/capabilities/legal-clock/law-rules.ts';
import type { ClockRule, ClockStep } from '../../bot/capabilities/legal-clock/model.ts';
import { holidays } from '../../bot/edges/clock/red-days.ts';
import { day, instant } from '../builders/time.ts';

const isHoliday = holidays();
const versionsOf = (step: ClockStep) => LAW_RULES.filter((rule) => rule.step === step);
const ruleOf = (name: ClockStep): ClockRule => {
  const rule = ruleAt(versionsOf(name), instant('2026-11-24T09:00:00.000Z'));
  if (!rule) throw new Error(name);
  return rule;
};
/** With Sweden's clock: `2026-12-23 16:40`, and with its offset in winter or summer. */
const at = (clock: string, offset: '+01:00' | '+02:00') =>
  instantAt(Date.parse(`${clock.replace(' ', 'T')}:00${offset}`));
const hours = (name: ClockStep, from: string) => deadline(instant(from), ruleOf(name), isHoliday);
const lastDay = (from: string) => dayOf(deadline(instant(from), ruleOf('finalReport'), isHoliday));

describe('the rules', () => {
  it.each([
    ['earlyWarning', 'elapsedHours', 24, '2 kap. 5 §'],
    ['notification', 'elapsedHours', 72, '2 kap. 6 §'],
    ['finalReport', 'calendarMonths', 1, '2 kap. 8 §'],
    ['personalDataNotification', 'elapsedHours', 72, 'artikel 33.1'],
  ] as const)('%s is %s, %i, and says by which law', (name, counts, amount, law) => {
    expect(ruleOf(name)).toMatchObject({ counts, amount });
    expect(ruleOf(name).source).toContain(law);
  });

  it('each act counts from the day it came into force, in Sweden', () => {
    const before = instant('2026-01-14T22:59:59.999Z');
    const after = instant('2026-01-14T23:00:00.000Z');
    for (const name of ['earlyWarning', 'notification', 'finalReport'] as const) {
      expect(ruleAt(versionsOf(name), before)).toBeUndefined();
      expect(ruleAt(versionsOf(name), after)).toBe(versionsOf(name)[0]);
    }
    expect(ruleAt(versionsOf('personalDataNotification'), before)).toBeDefined();
    expect(ruleAt(versionsOf('personalDataNotification'), instant('2018-05-24T12:00:00.000Z'))).toBeUndefined();
  });

  it('a new version counts for what begins when it is in force, and the one before for the rest', () => {
    const today = ruleOf('personalDataNotification');
    const old = { ...today, validUntil: day('2027-06-30') };
    const proposed = { ...today, amount: 96, validFrom: day('2027-07-01') };
    const amount = (from: string) => ruleAt([old, proposed], instant(from))?.amount;
    expect([amount('2027-06-30T21:59:59.999Z'), amount('2027-06-30T22:00:00.000Z')]).toEqual([72, 96]);
    expect(ruleAt([old], instant('2027-07-01T12:00:00.000Z'))).toBeUndefined();
  });
});

describe('hours', () => {
  it('run over Christmas Eve and Christmas: nothing moves them', () => {
    const aware = at('2026-12-23 16:40', '+01:00');
    expect(hours('earlyWarning', aware)).toBe(at('2026-12-24 16:40', '+01:00'));
    expect(hours('notification', aware)).toBe(at('2026-12-26 16:40', '+01:00'));
    expect(hours('personalDataNotification', aware)).toBe(at('2026-12-26 16:40', '+01:00'));
  });

  it('are an hour earlier by the clock when winter time begins, and an hour later when summer time does', () => {
    expect(formatInstant(hours('notification', at('2026-10-24 15:00', '+02:00')), 'sv')).toBe(
      '27 oktober 2026 kl. 14:00',
    );
    expect(hours('earlyWarning', at('2026-10-24 15:00', '+02:00'))).toBe(at('2026-10-25 14:00', '+01:00'));
    expect(hours('earlyWarning', at('2027-03-27 15:00', '+01:00'))).toBe(at('2027-03-28 16:00', '+02:00'));
    expect(hours('notification', at('2027-03-27 15:00', '+01:00'))).toBe(at('2027-03-30 16:00', '+02:00'));
  });

  it('that begin in the hour that comes twice are told apart', () => {
    expect(hours('earlyWarning', '2026-10-25T00:30:00.000Z')).toBe('2026-10-26T00:30:00.000Z');
    expect(hours('earlyWarning', '2026-10-25T01:30:00.000Z')).toBe('2026-10-26T01:30:00.000Z');
  });

  it('cross midnight, the end of a month, of a year and 29 February', () => {
    expect(hours('earlyWarning', at('2026-11-30 23:59', '+01:00'))).toBe(at('2026-12-01 23:59', '+01:00'));
    expect(hours('notification', at('2026-12-30 00:00', '+01:00'))).toBe(at('2027-01-02 00:00', '+01:00'));
    expect(hours('notification', at('2028-02-27 12:00', '+01:00'))).toBe(at('2028-03-01 12:00', '+01:00'));
  });

  it('keep the milliseconds: the last moment is exactly so much later', () => {
    expect(hours('earlyWarning', '2026-11-24T09:00:00.123Z')).toBe('2026-11-25T09:00:00.123Z');
  });
});

describe('a month', () => {
  it.each([
    ['ends on the same day of the next', '2026-11-24T09:00:00.000Z', '2026-12-28'],
    ['on the last day of a shorter one, and after a Sunday on the Monday', '2027-01-31T12:00:00.000Z', '2027-03-01'],
    ['on 29 February in a leap year', '2028-01-31T12:00:00.000Z', '2028-02-29'],
    ['on 28 February in another', '2029-01-30T12:00:00.000Z', '2029-02-28'],
    ['on 30 April after 31 March', '2027-03-31T12:00:00.000Z', '2027-04-30'],
    ['over New Year', '2026-12-04T12:00:00.000Z', '2027-01-04'],
    ['not on a Saturday', '2026-10-28T12:00:00.000Z', '2026-11-30'],
    ['not on a Sunday', '2026-10-29T12:00:00.000Z', '2026-11-30'],
    ['not on Good Friday, nor over Easter', '2027-02-26T12:00:00.000Z', '2027-03-30'],
    ['not on Ascension Day', '2027-04-06T12:00:00.000Z', '2027-05-07'],
    ['not on the national day', '2028-05-06T12:00:00.000Z', '2028-06-07'],
    ['not on Midsummer Eve', '2027-05-25T12:00:00.000Z', '2027-06-28'],
    ['not on New Year’s Eve, New Year’s Day and the weekend after', '2026-11-30T23:30:00.000Z', '2027-01-04'],
  ])('%s', (_fact, from, last) => {
    expect(lastDay(from)).toBe(last);
  });

  it('is counted from the Swedish day: half past midnight is the new day', () => {
    expect(lastDay('2027-01-31T22:59:59.999Z')).toBe('2027-03-01');
    expect(lastDay('2027-01-31T23:00:00.000Z')).toBe('2027-03-01');
    expect(lastDay('2027-02-01T23:30:00.000Z')).toBe('2027-03-02');
    expect(lastDay('2027-06-09T22:30:00.000Z')).toBe('2027-07-12');
  });

  it('ends with its last day, in winter and in summer', () => {
    expect(deadline(instant('2027-01-31T12:00:00.000Z'), ruleOf('finalReport'), isHoliday)).toBe(
      '2027-03-01T22:59:59.999Z',
    );
    expect(deadline(instant('2027-03-01T12:00:00.000Z'), ruleOf('finalReport'), isHoliday)).toBe(
      '2027-04-01T21:59:59.999Z',
    );
    expect(deadline(instant('2026-09-25T12:00:00.000Z'), ruleOf('finalReport'), () => false)).toBe(
      '2026-10-25T22:59:59.999Z',
    );
  });

  it('is no thirty days', () => {
    const month = { ...ruleOf('finalReport'), amount: 1 };
    expect(dayOf(deadline(instant('2027-02-10T12:00:00.000Z'), month, () => false))).toBe('2027-03-10');
    expect(dayOf(deadline(instant('2026-12-31T12:00:00.000Z'), { ...month, amount: 2 }, () => false))).toBe(
      '2027-02-28',
    );
  });
});

describe('holidays', () => {
  it('are those of the law, and none of the municipality’s own', () => {
    const year = Array.from({ length: 365 }, (_, place) => dayOf(instantAt(Date.UTC(2027, 0, 1 + place, 12))));
    const red = year.filter((one: Day) => isHoliday(one) && weekday(one) < 6);
    expect(red).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-26',
      '2027-03-29',
      '2027-05-06',
      '2027-06-25',
      '2027-12-24',
      '2027-12-31',
    ]);
    expect(year.filter((one) => weekday(one) >= 6).every(isHoliday)).toBe(true);
  });
});
