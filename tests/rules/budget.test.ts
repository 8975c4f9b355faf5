import { describe, expect, it } from 'vitest';
import { budget, placeOf, unitsOf } from '../../bot/edges/graph/budget.ts';

const LIST = 'sharePoint/lists/risks';
const headers = (all: Readonly<Record<string, string>>) => new Headers(all);

describe('what a request costs (Graph rule 100)', () => {
  const base = 'https://graph.microsoft.com/v1.0/sites/a,b,c/lists/1';
  it.each([
    ['GET', `${base}/items/42?$expand=fields`, 1],
    ['GET', `${base}/items/delta?token=abc`, 1],
    ['GET', `${base}/items/delta?$top=500`, 2],
    ['GET', `${base}/items?$filter=x`, 2],
    ['POST', `${base}/items`, 2],
    ['PATCH', `${base}/items/42`, 2],
    ['GET', 'https://graph.microsoft.com/v1.0/sites/a/permissions', 5],
    ['GET', 'https://graph.microsoft.com/v1.0/users/delta', 0],
  ])('%s %s → %i', (method, url, units) => expect(unitsOf(method, url)).toBe(units));
});

describe('the budget (Graph rules 101–104)', () => {
  it('never spends more than the minute allows, whichever minute one looks at', () => {
    let clock = 0;
    const limits = budget(1_250, () => clock);
    const spent: number[] = [];
    while (spent.length < 3_000) {
      const wait = limits.wait(2, 'people', LIST);
      if (wait === 0) spent.push(clock);
      clock += wait;
    }
    const most = Math.max(...spent.map((end) => spent.filter((at) => at > end - 60_000 && at <= end).length * 2));
    expect(most).toBeLessThanOrEqual(1_250);
    // And it does not dawdle: no more than a twentieth is kept free.
    expect(spent.at(-1)).toBeLessThan((3_000 * 2 * 60_000) / (1_250 * 0.93));
  });

  it('gives each who waits a moment of its own, and keeps it: nobody is called in vain', () => {
    let clock = 0;
    const limits = budget(100, () => clock);
    const due = Array.from({ length: 300 }, (_, place) => ({ key: `key ${place}`, at: 0 }));
    const spent: number[] = [];
    let calls = 0;
    while (due.length > 0) {
      due.sort((a, b) => a.at - b.at);
      const first = due.shift();
      if (!first) break;
      clock = Math.max(clock, first.at);
      calls += 1;
      const wait = limits.wait(2, 'background', LIST, first.key);
      if (wait === 0) spent.push(clock);
      else due.push({ key: first.key, at: clock + wait });
    }
    const most = Math.max(...spent.map((end) => spent.filter((at) => at > end - 60_000 && at <= end).length * 2));
    expect(most).toBeLessThanOrEqual(100);
    expect(calls).toBeLessThanOrEqual(600);
    expect(spent.at(-1)).toBeLessThan((300 * 2 * 60_000) / (100 * 0.7));
  });

  it('people are not held up by what background work has reserved for later', () => {
    const limits = budget(100, () => 0);
    for (let place = 0; place < 200; place += 1) limits.wait(2, 'background', LIST, `key ${place}`);
    expect(limits.wait(2, 'people', LIST)).toBe(0);
  });

  it('lets people act while background work has to wait', () => {
    const limits = budget(100, () => 0);
    while (limits.wait(2, 'background', LIST) === 0);
    expect(limits.wait(2, 'background', LIST)).toBeGreaterThan(0);
    expect(limits.wait(2, 'people', LIST)).toBe(0);
  });

  it('waits for the greater of Retry-After and RateLimit-Reset after 429', () => {
    let clock = 0;
    const limits = budget(1_250, () => clock);
    limits.heard(
      LIST,
      429,
      headers({ 'Retry-After': '9', 'RateLimit-Limit': '1200', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '31' }),
    );
    expect(limits.wait(1, 'people', LIST)).toBe(31_000);
    clock = 31_000;
    expect(limits.wait(1, 'people', LIST)).toBe(0);
  });

  it('keeps what is left for people when the service says it is nearly used up', () => {
    const limits = budget(1_250, () => 0);
    limits.heard(
      LIST,
      200,
      headers({ 'RateLimit-Limit': '1200', 'RateLimit-Remaining': '120', 'RateLimit-Reset': '5' }),
    );
    expect(limits.wait(1, 'background', LIST)).toBe(5_000);
    expect(limits.wait(1, 'people', LIST)).toBe(0);
  });
});

describe('a "not now" is for the place it came from', () => {
  const base = 'https://graph.microsoft.com/v1.0/sites/a,b,c';
  it.each([
    [`${base}/lists/1/items/42`, 'sharePoint/lists/1'],
    [`/sites/a,b,c/lists/1/items`, 'sharePoint/lists/1'],
    ['https://graph.microsoft.com/v1.0/drives/9/root:/x:/content', 'sharePoint/drives/9'],
    [`${base}/lists?$select=id`, 'sharePoint'],
    ['https://graph.microsoft.com/v1.0/$batch', 'sharePoint'],
    ['https://graph.microsoft.com/v1.0/users/delta', 'directory'],
    ['https://graph.microsoft.com/v1.0/groups/7/transitiveMembers', 'directory'],
    ['https://graph.microsoft.com/v1.0/users/7/teamwork/installedApps', 'teamwork'],
    ['https://graph.microsoft.com/v1.0/communications/getPresencesByUserId', 'other'],
  ])('%s → %s', (url, place) => expect(placeOf(url)).toBe(place));

  it.each([
    ['directory', 'sharePoint/lists/risks', 0],
    ['sharePoint/lists/risks', 'sharePoint/lists/incidents', 0],
    ['sharePoint/lists/risks', 'directory', 0],
    ['sharePoint/lists/risks', 'sharePoint/lists/risks', 120_000],
    // What SharePoint says of a whole batch, or of the site, is said of every list.
    ['sharePoint', 'sharePoint/lists/risks', 120_000],
  ] as const)('429 from %s: %s waits %i ms', (from, asked, wait) => {
    const limits = budget(
      1_250,
      () => 0,
      () => 0,
    );
    limits.heard(from, 429, headers({ 'Retry-After': '120' }));
    expect(limits.wait(2, 'people', asked)).toBe(wait);
  });

  it('the app’s own minute that is used up is used up for every list', () => {
    const limits = budget(
      1_250,
      () => 0,
      () => 0,
    );
    limits.heard(LIST, 429, headers({ 'Retry-After': '31', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '31' }));
    expect(limits.wait(2, 'people', 'sharePoint/lists/incidents')).toBe(31_000);
    expect(limits.wait(0, 'people', 'directory')).toBe(0);
  });

  it.each([
    ['0', 1_000],
    ['-1', 1_000],
    ['0.249', 1_000],
    ['2', 2_000],
    ['Thu, 01 Jan 1970 00:00:20 GMT', 20_000],
    ['abc', 0],
    // One request may have to wait an hour; the list is asked again by another after three minutes.
    ['3600', 180_000],
  ])('Retry-After %s closes the list for %i ms', (header, wait) => {
    const limits = budget(
      1_250,
      () => 0,
      () => 0,
    );
    limits.heard(LIST, 429, headers({ 'Retry-After': header }));
    expect(limits.closed('people', LIST)).toBe(wait);
  });
});
