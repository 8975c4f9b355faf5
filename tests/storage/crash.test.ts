import { expect, it } from 'vitest';
import { crashTest } from './crash.ts';

it('killed eight times at random moments under faults, every answered report stands once, with its own number and one card', async () => {
  const seed = Number(process.env['CRASH_SEED'] ?? 20_261_124);
  const report = await crashTest({ seed, kills: 8, perLife: 3 });
  expect(report).toEqual({
    seed,
    kills: 8,
    answered: report.answered,
    lost: [],
    doubled: [],
    sameNumberTwice: [],
    channelCards: { missing: [], doubled: [] },
  });
  expect(report.answered).toBeGreaterThan(0);
}, 240_000);
