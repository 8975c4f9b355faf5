// What drawings are made of: round axes, days along them, and where a risk stands among the levels.
import { describe, expect, it } from 'vitest';
import { DEFAULT_METHOD, levelOf } from '../../bot/capabilities/risk-method/rules.ts';
import { spanOf, weekNumber } from '../../tab/pages/incident/spans.ts';
import { heightOf } from '../../tab/pages/risk/level-height.ts';
import { initialsOf } from '../../tab/pages/risk/spread.ts';
import { shareOfTime, ticksTo } from '../../tab/parts/chart/scale.ts';
import { day } from '../builders/time.ts';

describe('an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [5, [0, 2, 4, 6]],
    [40, [0, 10, 20, 30, 40]],
    [63, [0, 20, 40, 60, 80]],
    [20_000, [0, 5_000, 10_000, 15_000, 20_000]],
  ])('up to %i has whole numbers in round steps', (most, ticks) => {
    expect(ticksTo(most)).toEqual(ticks);
  });

  it('has room for any number, with at most five lines', () => {
    for (let most = 0; most < 3_000; most += 7) {
      const ticks = ticksTo(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(new Set(ticks).size).toBe(ticks.length);
    }
  });

  it('of time puts days between its ends, and what lies outside at the nearest end', () => {
    const span = [day('2026-11-01'), day('2026-11-11')] as const;
    expect(shareOfTime(day('2026-11-06'), span)).toBe(0.5);
    expect(shareOfTime(day('2026-10-01'), span)).toBe(0);
    expect(shareOfTime(day('2026-12-01'), span)).toBe(1);
    expect(shareOfTime(day('2026-11-01'), [day('2026-11-01'), day('2026-11-01')])).toBe(0.5);
  });
});

describe('a risk among the levels', () => {
  const height = (likelihood: number, consequence: number) => {
    const score = { likelihood, consequence };
    return heightOf(score, levelOf(score, DEFAULT_METHOD), DEFAULT_METHOD);
  };

  it('stands in the band of its level, whatever its number', () => {
    for (const likelihood of [1, 2, 3, 4])
      for (const consequence of [1, 2, 3, 4]) {
        const level = levelOf({ likelihood, consequence }, DEFAULT_METHOD);
        const band = Math.floor(height(likelihood, consequence) * 4);
        expect(band).toBe(['low', 'moderate', 'high', 'critical'].indexOf(level));
      }
  });

  it('stands higher in its band the greater it is, and in the middle where the level has one square', () => {
    expect(height(4, 4)).toBeGreaterThan(height(3, 4));
    const one = { grid: [['low', 'critical']] } as const;
    expect(heightOf({ likelihood: 1, consequence: 1 }, 'low', { grid: one.grid.map((line) => [...line]) })).toBe(0.125);
  });
});

it.each([
  ['Jonas Widmark', 'JW'],
  ['Anna-Karin Holm', 'AH'],
  ['  Åsa  Maria Öberg ', 'ÅÖ'],
  ['cher', 'C'],
  ['', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

describe('a span of time', () => {
  it.each([
    ['2026-01-01', 1],
    ['2026-11-23', 48],
    ['2026-11-29', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2025-12-29', 1],
  ])('%s is in week %i of the Swedish calendar', (on, week) => {
    expect(weekNumber(day(on))).toBe(week);
  });

  it.each([
    [0, 'minutes', '0'],
    [119, 'minutes', '119'],
    [120, 'hours', '2'],
    [150, 'hours', '2,5'],
    [2_879, 'hours', '48'],
    [2_880, 'days', '2'],
    [4_320, 'days', '3'],
  ] as const)('of %i minutes is told in %s: %s', (minutes, unit, count) => {
    expect(spanOf(minutes, 'sv')).toEqual({ unit, count });
  });
});
