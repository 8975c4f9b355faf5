import { describe, expect, it } from 'vitest';
import { budget, unitsOf } from '../../bot/edges/graph/budget.ts';

const headers = (all: Readonly<Record<string, string>>) => new Headers(all);

describe('what a request costs (graph.md 100)', () => {
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

describe('the budget (graph.md 101–104)', () => {
  it('never spends more than the minute allows, whichever minute one looks at', () => {
    let clock = 0;
    const limits = budget(1_250, () => clock);
    const spent: number[] = [];
    while (spent.length < 3_000) {
      const wait = limits.wait(2, 'people');
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
      const wait = limits.wait(2, 'background', first.key);
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
    for (let place = 0; place < 200; place += 1) limits.wait(2, 'background', `key ${place}`);
    expect(limits.wait(2, 'people')).toBe(0);
  });

  it('lets people act while background work has to wait', () => {
    const limits = budget(100, () => 0);
    while (limits.wait(2, 'background') === 0);
    expect(limits.wait(2, 'background')).toBeGreaterThan(0);
    expect(limits.wait(2, 'people')).toBe(0);
  });

  it('waits for the greater of Retry-After and RateLimit-Reset after 429', () => {
    let clock = 0;
    const limits = budget(1_250, () => clock);
    limits.heard(
      429,
      headers({ 'Retry-After': '9', 'RateLimit-Limit': '1200', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '31' }),
    );
    expect(limits.wait(1, 'people')).toBe(31_000);
    clock = 31_000;
    expect(limits.wait(1, 'people')).toBe(0);
  });

  it('keeps what is left for people when the service says it is nearly used up', () => {
    const limits = budget(1_250, () => 0);
    limits.heard(200, headers({ 'RateLimit-Limit': '1200', 'RateLimit-Remaining': '120', 'RateLimit-Reset': '5' }));
    expect(limits.wait(1, 'background')).toBe(5_000);
    expect(limits.wait(1, 'people')).toBe(0);
  });
});
