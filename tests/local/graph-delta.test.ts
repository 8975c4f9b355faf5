import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, linkOf, pick, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let admin: Wire;
let varna: Wire;
let lists: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  admin = await wireOf(platform);
  varna = await wireOf(platform, 'varna');
  lists = `/sites/${platform.info.site.id}/lists`;
});
afterAll(() => platform.close());

async function aList(displayName: string, titles: readonly string[]): Promise<string> {
  await admin('POST', lists, { body: { displayName } });
  const items = `${lists}/${displayName}/items`;
  for (const Title of titles) await varna('POST', items, { body: { fields: { Title } } });
  return items;
}

describe('item delta', () => {
  it('rule 90: first gives everything, page by page, with the options of the first call', async () => {
    const items = await aList('Sidor', ['a', 'b', 'c']);
    const first = await varna('GET', `${items}/delta?$top=2&$expand=fields($select=Title)`);
    expect(columnOf(first, 'fields.Title')).toEqual(['a', 'b']);
    const second = await varna('GET', linkOf(first, 'nextLink'));
    expect(columnOf(second, 'fields.Title')).toEqual(['c']);
    expect(new URL(linkOf(second, 'deltaLink')).searchParams.has('token')).toBe(true);
  });

  it('rules 90 and 92: then what has changed, and tombstones without fields', async () => {
    const items = await aList('Andringar', ['a', 'b', 'c']);
    const link = linkOf(await varna('GET', `${items}/delta?$expand=fields`), 'deltaLink');
    expect(columnOf(await varna('GET', link), 'id')).toEqual([]);
    await varna('PATCH', `${items}/1/fields`, { body: { Title: 'A' } });
    await varna('DELETE', `${items}/2`);
    await varna('POST', items, { body: { fields: { Title: 'd' } } });
    const changed = await varna('GET', link);
    expect(columnOf(changed, 'id')).toEqual(['1', '2', '4']);
    expect(columnOf(changed, 'fields.Title')).toEqual(['A', undefined, 'd']);
    expect(pick(changed.body, 'value.1')).toEqual({
      id: '2',
      parentReference: { id: expect.any(String), siteId: platform.info.site.id },
      contentType: { id: expect.any(String), name: 'Item' },
      deleted: { state: 'deleted' },
    });
    expect(columnOf(await varna('GET', linkOf(changed, 'deltaLink')), 'id')).toEqual([]);
  });

  it('tells of an item deleted between the pages of the first round', async () => {
    const items = await aList('Mellan', ['a', 'b', 'c']);
    const first = await varna('GET', `${items}/delta?$top=1`);
    await varna('DELETE', `${items}/1`);
    const rest = await varna('GET', linkOf(first, 'nextLink'));
    const last = await varna('GET', linkOf(rest, 'nextLink'));
    expect([...columnOf(rest, 'id'), ...columnOf(last, 'id')]).toEqual(['2', '3']);
    const after = await varna('GET', linkOf(last, 'nextLink'));
    expect(columnOf(after, 'deleted.state')).toEqual(['deleted']);
  });

  it('what was deleted before the first call is not mentioned', async () => {
    const items = await aList('Forut', ['a', 'b']);
    await varna('DELETE', `${items}/1`);
    expect(columnOf(await varna('GET', `${items}/delta`), 'id')).toEqual(['2']);
  });

  it('rule 91: token=latest gives nothing but the link', async () => {
    const items = await aList('Senaste', ['a']);
    const latest = await varna('GET', `${items}/delta?token=latest`);
    expect(latest).toMatchObject({ status: 200, body: { value: [] } });
    await varna('POST', items, { body: { fields: { Title: 'b' } } });
    expect(columnOf(await varna('GET', linkOf(latest, 'deltaLink')), 'id')).toEqual(['2']);
    expect(await varna('GET', `${items}/delta(token='latest')`)).toMatchObject({ status: 200, body: { value: [] } });
  });

  it('rule 94: an unknown token, or another list’s, is 410 with where to begin again', async () => {
    const one = await aList('En', ['a']);
    const two = await aList('Tva', ['a']);
    const foreign = new URL(linkOf(await varna('GET', `${two}/delta`), 'deltaLink')).searchParams.get('token');
    for (const token of ['nonsense', foreign]) {
      const gone = await varna('GET', `${one}/delta?token=${token}`);
      expect(gone).toMatchObject({ status: 410, body: { error: { code: 'resyncChangesApplyDifferences' } } });
      expect(gone.headers.get('location')).toBe(`https://graph.microsoft.com/v1.0${one}/delta`);
    }
  });
});

describe('batch', () => {
  const batch = (requests: readonly unknown[]) => varna('POST', '/$batch', { body: { requests } });
  const byId = (reply: { body: unknown }) => {
    const responses = pick(reply.body, 'responses') as { id: string; status: number }[];
    return Object.fromEntries(responses.map((each) => [each.id, each.status]));
  };

  it('rule 126: what depends on a failed request is 424, and the rest goes on', async () => {
    const items = await aList('Batch', ['a']);
    const reply = await batch([
      { id: 'a', method: 'GET', url: `${items}/1` },
      { id: 'b', method: 'GET', url: `/v1.0${items}/99`, dependsOn: ['a'] },
      { id: 'c', method: 'DELETE', url: `${items}/1`, dependsOn: ['b'] },
      { id: 'd', method: 'GET', url: `${items}/1` },
    ]);
    expect(reply.status).toBe(200);
    expect(byId(reply)).toEqual({ a: 200, b: 404, c: 424, d: 200 });
  });

  it('rules 120 and 123: a body needs its Content-Type, and answers carry theirs', async () => {
    const items = await aList('Kropp', []);
    const body = { fields: { Title: 'x' } };
    const headers = { 'Content-Type': 'application/json' };
    const made = await batch([{ id: '1', method: 'POST', url: items, headers, body }]);
    expect(pick(made.body, 'responses.0')).toMatchObject({
      status: 201,
      headers: { 'Content-Type': 'application/json' },
    });
    expect(await batch([{ id: '1', method: 'POST', url: items, body }])).toMatchObject({ status: 400 });
    const gone = await batch([{ id: '1', method: 'DELETE', url: `${items}/1` }]);
    expect(pick(gone.body, 'responses.0')).not.toHaveProperty('body');
  });

  it('rule 122: more than twenty are refused', async () => {
    const requests = Array.from({ length: 21 }, (_, n) => ({ id: String(n), method: 'GET', url: '/users' }));
    const reply = await batch(requests);
    expect(reply).toMatchObject({ status: 400, body: { error: { code: 'MaximumValueExceeded' } } });
  });

  it.each([
    [
      'a doubled id',
      [
        { id: 'a', method: 'GET', url: '/users' },
        { id: 'A', method: 'GET', url: '/users' },
      ],
    ],
    ['no id', [{ method: 'GET', url: '/users' }]],
    ['a dependency that is not there', [{ id: 'a', method: 'GET', url: '/users', dependsOn: ['b'] }]],
    ['nothing', []],
  ])('rule 123: %s is refused', async (_name, requests) => {
    expect((await batch(requests)).status).toBe(400);
  });

  it('rules 109 and 127: each part is throttled by itself', async () => {
    platform.world.faults.set({ part: 'graph', name: 'throttled', times: 1, amount: 7 });
    const reply = await batch([
      { id: 'a', method: 'GET', url: '/users?$top=1' },
      { id: 'b', method: 'GET', url: '/users?$top=1' },
    ]);
    expect(byId(reply)).toEqual({ a: 429, b: 200 });
    const responses = pick(reply.body, 'responses') as { id: string; headers: Record<string, string> }[];
    expect(responses.find((each) => each.id === 'a')?.headers['Retry-After']).toBe('7');
  });

  it('rule 125: the order of the answers means nothing', async () => {
    const requests = Array.from({ length: 20 }, (_, n) => ({ id: String(n), method: 'GET', url: '/users?$top=1' }));
    const orders = await Promise.all([1, 2, 3].map(async () => Object.values((await batch(requests)).body as object)));
    const ids = orders.map((rows) => JSON.stringify((rows[0] as { id: string }[]).map((each) => each.id)));
    expect(new Set([...ids, JSON.stringify(requests.map((each) => each.id))]).size).toBeGreaterThan(1);
  });
});

describe('faults', () => {
  const hit = (name: 'throttled' | 'unavailable' | 'timeout-after-commit' | 'reset' | 'delay', amount?: number) =>
    platform.world.faults.set({ part: 'graph', name, times: 1, ...(amount !== undefined && { amount }) });

  it('throttled: 429 with Retry-After, or without when the amount is 0', async () => {
    hit('throttled', 3);
    const told = await varna('GET', lists);
    expect(told).toMatchObject({ status: 429, body: { error: { code: 'TooManyRequests' } } });
    expect(told.headers.get('retry-after')).toBe('3');
    hit('throttled', 0);
    expect((await varna('GET', lists)).headers.has('retry-after')).toBe(false);
    expect((await varna('GET', lists)).status).toBe(200);
  });

  it('rule 112: timeout-after-commit does the work and answers 504', async () => {
    const items = await aList('Sent', []);
    hit('timeout-after-commit');
    expect((await varna('POST', items, { body: { fields: { Title: 'x' } } })).status).toBe(504);
    expect(columnOf(await varna('GET', items), 'id')).toEqual(['1']);
  });

  it('reset breaks the connection before any work', async () => {
    const items = await aList('Brott', []);
    hit('reset');
    await expect(varna('POST', items, { body: { fields: { Title: 'x' } } })).rejects.toThrow();
    expect(columnOf(await varna('GET', items), 'id')).toEqual([]);
  });

  it('unavailable is 503, delay is late', async () => {
    hit('unavailable');
    expect((await varna('GET', lists)).status).toBe(503);
    hit('delay', 60);
    const before = performance.now();
    expect((await varna('GET', lists)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(55);
  });

  it('a write that was answered is there after the process has gone', async () => {
    const items = await aList('Kvar', []);
    const id = textAt(await varna('POST', items, { body: { fields: { Title: 'x' } } }), 'id');
    const row = platform.world.database.one('SELECT count(*) AS n FROM graph_version WHERE item = ?', [Number(id)]);
    expect(Number(row?.['n'])).toBeGreaterThan(0);
    // 2 = FULL: SQLite waits for the disk at each commit.
    expect(platform.world.database.one('PRAGMA synchronous')).toMatchObject({ synchronous: 2 });
  });
});
