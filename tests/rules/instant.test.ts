// An instant is not a day, and neither is any text: what would mix them up does not compile.
import { describe, expect, it } from 'vitest';
import { day as dayCodec, instant as instantCodec, optional, Unreadable } from '../../bot/blocks/codec.ts';
import {
  type Day,
  dayOf,
  firstDayOf,
  formatDay,
  type Instant,
  instantAt,
  isInstant,
  isMinutesBefore,
  lastDayOf,
  monthOf,
  shortDay,
  shortInstant,
  toDay,
  toInstant,
} from '../../bot/blocks/instant.ts';
import { daySchema, instantSchema } from '../../bot/blocks/question.ts';

const midnight = toInstant('2026-11-30T23:30:00.000Z');

describe('does not compile', () => {
  it('an instant that is cut into a day', () => {
    // @ts-expect-error the first ten characters are the day in UTC
    const cut: Day = midnight.slice(0, 10);
    // @ts-expect-error
    formatDay(midnight.slice(0, 10), 'sv');
    expect(cut).not.toBe(dayOf(midnight));
  });
  it('an instant as a day, or a day as an instant', () => {
    // @ts-expect-error
    const asDay: Day = midnight;
    // @ts-expect-error
    const asInstant: Instant = dayOf(midnight);
    expect([asDay, asInstant]).toEqual(['2026-11-30T23:30:00.000Z', '2026-12-01']);
  });
  it('a text as either, or the one compared with the other', () => {
    // @ts-expect-error
    const day: Day = '2026-12-01';
    // @ts-expect-error
    const instant: Instant = new Date(0).toISOString();
    // @ts-expect-error
    expect(midnight < dayOf(midnight)).toBe(true);
    expect([day, instant]).toHaveLength(2);
  });
});

describe('a day in Sweden', () => {
  it.each([
    ['2026-11-30T22:59:59.999Z', '2026-11-30', '2026-11'],
    ['2026-11-30T23:00:00.000Z', '2026-12-01', '2026-12'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30', '2026-06'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01', '2026-07'],
  ])('%s is %s', (text, day, month) => {
    expect([dayOf(toInstant(text)), monthOf(toInstant(text))]).toEqual([day, month]);
  });
  it('a month has its first and its last', () => {
    expect([firstDayOf('2028-02'), lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual([
      '2028-02-01',
      '2028-02-29',
      '2026-12-31',
    ]);
  });
});

describe('what is read', () => {
  it.each(['2026-11-24', 'not a date', '', '2026-11-24T08:00:00+01:00', '2026-13-24T08:00:00Z'])(
    '%j is no instant, and is said by name',
    (text) => {
      expect(isInstant(text)).toBe(false);
      expect(() => toInstant(text)).toThrow(`no instant: ${JSON.stringify(text)}`);
      expect(() => instantCodec.read(text)).toThrow(Unreadable);
      expect(() => instantCodec.read(text)).toThrow('no instant');
    },
  );
  it.each(['2026-02-30', '2026-11-24T08:00:00.000Z', '24/11', ''])('%j is no day, and is said by name', (text) => {
    expect(() => toDay(text)).toThrow(`no day: ${JSON.stringify(text)}`);
    expect(() => dayCodec.read(text)).toThrow('no day');
    expect(daySchema.safeParse(text).success).toBe(false);
  });
  it('comes back as it was written', () => {
    expect(instantCodec.read(instantCodec.write(midnight))).toBe(midnight);
    expect(dayCodec.read(dayCodec.write(dayOf(midnight)))).toBe('2026-12-01');
    expect([optional(dayCodec).read(undefined), optional(instantCodec).read('')]).toEqual([null, null]);
    expect(instantAt(0)).toBe('1970-01-01T00:00:00.000Z');
  });
  it('an instant with an offset is kept in UTC', () => {
    expect(instantSchema.parse('2026-12-01T00:30:00+01:00')).toBe(midnight);
    expect(instantSchema.safeParse('2026-12-01').success).toBe(false);
  });
});

describe('in a column', () => {
  const today = toDay('2026-11-29');
  it('a day has its year only when it is another', () => {
    expect(shortDay(toDay('2026-12-22'), 'sv', today)).toBe('22 dec.');
    expect(shortDay(toDay('2027-01-04'), 'sv', today)).toBe('4 jan. 2027');
    expect(shortDay(toDay('2027-01-04'), 'en', today)).toBe('4 Jan 2027');
  });
  it('a moment is said from today, or by its day', () => {
    const said = (instant: string) => shortInstant(toInstant(instant), 'sv', today);
    expect(said('2026-11-29T08:03:00.000Z')).toBe('i dag 09:03');
    // In Sweden it is past midnight.
    expect(said('2026-11-28T23:30:00.000Z')).toBe('i dag 00:30');
    expect(said('2026-11-28T08:03:00.000Z')).toBe('i går 09:03');
    expect(said('2026-11-24T09:20:00.000Z')).toBe('24 nov. 10:20');
    expect(said('2025-11-24T09:20:00.000Z')).toBe('24 nov. 2025');
    expect(shortInstant(toInstant('2026-11-28T08:03:00.000Z'), 'en', today)).toBe('yesterday 09:03');
  });
});

describe('a moment that somebody types', () => {
  it('has no seconds, so it is not before what was recorded in the same minute', () => {
    const recorded = toInstant('2026-11-24T08:15:42.000Z');
    expect(isMinutesBefore(toInstant('2026-11-24T08:15:00.000Z'), recorded)).toBe(false);
    expect(isMinutesBefore(toInstant('2026-11-24T08:14:59.000Z'), recorded)).toBe(true);
  });
});
