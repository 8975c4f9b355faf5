import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../bot/blocks/retry-after.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');

describe('what a service means by Retry-After', () => {
  it.each([
    ['2', 2_000],
    [' 30 ', 30_000],
    ['2.5', 2_500],
    ['3600', 3_600_000],
    // A floor of a second: nobody burns a core on a service that says "at once".
    ['0', 1_000],
    ['-1', 1_000],
    ['0.249', 1_000],
    ['Tue, 24 Nov 2026 09:00:20 GMT', 20_000],
    ['Tuesday, 24-Nov-26 09:00:20 GMT', 20_000],
    ['Tue Nov 24 09:00:20 2026', 20_000],
    ['Tue, 24 Nov 2026 08:00:00 GMT', 1_000],
    // A day or a year would hold as long: an hour at most, then one look.
    ['86400', 3_600_000],
    ['Wed, 24 Nov 2027 09:00:00 GMT', 3_600_000],
  ])('%j → %d ms', (header, wait) => expect(retryAfter(header, NOW, 0)).toBe(wait));

  it.each([[null], [undefined], [''], ['abc'], ['soon 2'], ['1e9'], ['Infinity'], ['2026-11-24'], ['Tue, soon']])(
    '%j says nothing',
    (header) => expect(retryAfter(header, NOW, 0)).toBeUndefined(),
  );

  it('those who were refused together come back apart, and never too early', () => {
    expect(retryAfter('0', NOW, 0.999)).toBe(1_500);
    expect(retryAfter('120', NOW, 0.5)).toBe(126_000);
  });
});
