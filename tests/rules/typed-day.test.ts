// A day that is typed: what people write is read, and what is no day is not guessed.
import { describe, expect, it } from 'vitest';
import { toDay } from '../../bot/blocks/instant.ts';
import { typedDay } from '../../bot/blocks/typed-day.ts';

const today = toDay('2026-11-29');

describe('a day that is typed', () => {
  it.each([
    '2026-12-22',
    '2026/12/22',
    ' 20261222 ',
    '261222',
    '22/12',
    '22/12 2026',
    '22.12.2026',
    '22 dec',
    '22 dec. 26',
    '22 december 2026',
    '22 December',
  ])('%s is 22 December 2026', (typed) => {
    expect(typedDay(typed, today)).toBe('2026-12-22');
  });

  it('without its year is the nearest one', () => {
    expect(typedDay('7/1', today)).toBe('2027-01-07');
    expect(typedDay('1 okt', today)).toBe('2026-10-01');
    expect(typedDay('1 oct', today)).toBe('2026-10-01');
  });

  it('may be said from today', () => {
    expect([typedDay('i dag', today), typedDay('Imorgon', today), typedDay('yesterday', today)]).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-11-28',
    ]);
  });

  it.each(['', '2026-12', '2026-02-30', '31/11', '13/13/2026', '22 xyz', 'snart', '12/22/2026'])(
    '%s is none',
    (typed) => {
      expect(typedDay(typed, today)).toBeNull();
    },
  );
});
