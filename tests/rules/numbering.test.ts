// Numbers by year, as people say them to each other.
import { describe, expect, it } from 'vitest';
import { lastPlaces, numberAfter, numberAt, placeOfNumber } from '../../bot/blocks/numbering.ts';

describe('a number', () => {
  it.each([
    [2026, 1, '2026-0001'],
    [2026, 9_999, '2026-9999'],
    [2026, 10_000, '2026-10000'],
  ])('of %i and place %i is %s, and is read again', (year, place, number) => {
    expect(numberAt(year, place)).toBe(number);
    expect(placeOfNumber(number)).toEqual({ letter: '', year, place });
  });

  it('may have a letter before the year', () => {
    expect(placeOfNumber('Å2026-0013')).toEqual({ letter: 'Å', year: 2026, place: 13 });
  });

  it.each(['', '2026', '2026-', '26-0013', '20267-0013', '2026-0013b', '2026 0013', 'x'])('%j is none', (words) => {
    expect(placeOfNumber(words)).toBeUndefined();
  });
});

describe('the next number', () => {
  it('is one more than the highest of its year, in whatever order they come', () => {
    const there = ['2025-0040', '2026-0009', 'Å2026-0012', '2026-0010', 'x', '2026-0002'];
    expect(numberAfter(2026, there)).toBe('2026-0013');
    expect(numberAfter(2025, there)).toBe('2025-0041');
    expect(numberAfter(2027, there)).toBe('2027-0001');
    expect(numberAfter(2026, [])).toBe('2026-0001');
  });

  it('knows of each year the highest place, and nothing of what is no number', () => {
    expect([...lastPlaces(['2026-0009', 'x', '2025-0040', '2026-0010', '2026-0003', ''])]).toEqual([
      [2026, 10],
      [2025, 40],
    ]);
  });
});
