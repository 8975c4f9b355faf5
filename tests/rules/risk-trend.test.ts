// The register as it was: how many risks of each level month by month, and where they lay last quarter.
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../bot/blocks/instant.ts';
import type { RiskPoint } from '../../bot/capabilities/risk/model.ts';
import {
  monthEnds,
  pastOf,
  quarterEnd,
  type RiskPast,
  scoreOn,
  trendOf,
} from '../../bot/capabilities/risk/trend-rules.ts';
import { DEFAULT_METHOD, levelOf } from '../../bot/capabilities/risk-method/rules.ts';
import { risk } from '../builders/a-risk.ts';
import { day, instant } from '../builders/time.ts';

const today = day('2026-11-20');
const SMALL = { likelihood: 1, consequence: 1 };
const GREAT = { likelihood: 4, consequence: 4 };
const point = (at: string, current: typeof SMALL): RiskPoint => ({
  id: at,
  risk: risk.id,
  at: instant(at),
  actorName: 'Erik',
  inherent: GREAT,
  current,
  residual: null,
  changeId: at,
});
// As they may lie in a list: in no order, and one late in the evening, when it is the next day in Sweden.
const points = [point('2026-10-04T22:30:00.000Z', GREAT), point('2026-09-10T08:00:00.000Z', SMALL)];
const grew: RiskPast = pastOf({ ...risk, current: GREAT }, points, dayOf);
const known = {
  today,
  levelOn: (score: typeof SMALL) => levelOf(score, DEFAULT_METHOD),
  size: [4, 4] as const,
};
const closed = (at: string): RiskPast =>
  pastOf({ ...risk, current: GREAT, state: 'closed', changedAt: instant(at) }, points, dayOf);

describe('the months', () => {
  it('are twelve, told at their last days, and the one that goes on is told today', () => {
    const ends = monthEnds(today);
    expect(ends).toHaveLength(12);
    expect(ends[0]).toBe('2025-12-31');
    expect(ends.slice(-2)).toEqual(['2026-10-31', '2026-11-20']);
  });

  it('end with today also on the last day of a month', () => {
    expect(monthEnds(day('2026-11-30')).slice(-2)).toEqual(['2026-10-31', '2026-11-30']);
  });

  it.each([
    ['2026-01-01', '2025-12-31'],
    ['2026-03-31', '2025-12-31'],
    ['2026-04-01', '2026-03-31'],
    ['2026-11-20', '2026-09-30'],
  ])('of a quarter: on %s the latest that is over ended on %s', (on, ended) => {
    expect(quarterEnd(day(on))).toBe(ended);
  });
});

describe('a risk on a day that has been', () => {
  it('is not there before it was scored, and changes on the day when it was scored again', () => {
    expect(scoreOn(grew, day('2026-09-09'))).toBeNull();
    expect(scoreOn(grew, day('2026-09-10'))).toEqual(SMALL);
    expect(scoreOn(grew, day('2026-10-04'))).toEqual(SMALL);
    expect(scoreOn(grew, day('2026-10-05'))).toEqual(GREAT);
  });

  it('is there until the day when it was closed', () => {
    const past = closed('2026-11-02T08:00:00.000Z');
    expect(scoreOn(past, day('2026-11-01'))).toEqual(GREAT);
    expect(scoreOn(past, day('2026-11-02'))).toBeNull();
  });

  it('is there as long as it is open, whenever it was last changed', () => {
    const open = pastOf({ ...risk, changedAt: instant('2026-09-11T08:00:00.000Z') }, points, dayOf);
    expect(scoreOn(open, day('2026-11-01'))).toEqual(GREAT);
  });

  it('was scored in the order of the days, however its history lies in the list', () => {
    const inOrder = pastOf({ ...risk, current: GREAT }, points.toReversed(), dayOf);
    expect(inOrder.points.map(({ on }) => on)).toEqual(['2026-09-10', '2026-10-05']);
    expect(grew.points).toEqual(inOrder.points);
  });

  it('without a history has always been as it is', () => {
    expect(scoreOn(pastOf({ ...risk, current: GREAT }, [], dayOf), day('2024-01-01'))).toEqual(GREAT);
  });
});

describe('the trend', () => {
  it('counts each risk at the level of its score at the end of each month', () => {
    const { months } = trendOf([grew], known);
    const of = (end: string) => months.find((one) => one.day === end)?.levels;
    expect(of('2026-08-31')).toEqual({ low: 0, moderate: 0, high: 0, critical: 0 });
    expect(of('2026-09-30')).toEqual({ low: 1, moderate: 0, high: 0, critical: 0 });
    expect(of('2026-10-31')).toEqual({ low: 0, moderate: 0, high: 0, critical: 1 });
    expect(of('2026-11-20')).toEqual({ low: 0, moderate: 0, high: 0, critical: 1 });
  });

  it('tells where risks lay last quarter, and leaves out what has no square in the matrix of today', () => {
    const outside = pastOf({ ...risk, current: { likelihood: 5, consequence: 5 } }, [], dayOf);
    const wide = pastOf({ ...risk, current: { likelihood: 1, consequence: 5 } }, [], dayOf);
    const there = pastOf({ ...risk, current: { likelihood: 3, consequence: 2 } }, [], dayOf);
    const { quarter, before } = trendOf([grew, outside, wide, there, there], known);
    expect(quarter).toBe('2026-09-30');
    expect(before).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 2, 0, 0],
      [0, 0, 0, 0],
    ]);
  });
});
