import { expect, it } from 'vitest';
import { crashTest } from './crash.ts';

it('killed at random moments under faults, what was acknowledged stands once and what was refused left no trace (Graph rule 112)', async () => {
  const seed = Number(process.env['CRASH_SEED'] ?? 20_261_124);
  const report = await crashTest({
    seed,
    kills: 3,
    reportsPerLife: 3,
    stepsPerLife: 10,
    reporters: 6,
    longest: 700,
    withCards: false,
  });
  expect(report.offences).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(30);
}, 240_000);

it('killed in the middle of a busy moment with lost answers, each case has one card in each place', async () => {
  const seed = Number(process.env['CRASH_SEED'] ?? 77_545);
  const report = await crashTest({
    seed,
    kills: 2,
    reportsPerLife: 15,
    stepsPerLife: 3,
    reporters: 6,
    longest: 1_500,
    withCards: true,
  });
  expect(report.offences).toEqual([]);
  expect(report.reports).toBe(30);
}, 300_000);
