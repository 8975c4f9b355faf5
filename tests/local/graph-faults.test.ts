// Rule 173: what no local state produces can be asked for, and hits only the requests it can concern.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FAULTS, type Fault, type FaultName } from '../../infra/local/faults.ts';
import type { Platform } from '../../infra/local/platform.ts';
import {
  columnOf,
  linkOf,
  pick,
  type Reply,
  startTestPlatform,
  textAt,
  type Wire,
  wireOf,
} from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
let items: string;

beforeAll(async () => {
  platform = await startTestPlatform();
  const admin = await wireOf(platform);
  const lists = `/sites/${platform.info.site.id}/lists`;
  await admin('POST', lists, { body: { displayName: 'Poster', columns: [{ name: 'Nr', number: {}, indexed: true }] } });
  varna = await wireOf(platform, 'varna');
  items = `${lists}/Poster/items`;
  for (const Nr of [1, 2, 3]) await varna('POST', items, { body: { fields: { Title: 'före', Nr } } });
});
afterAll(() => platform.close());
beforeEach(() => platform.world.faults.clear());

const set = (name: FaultName<'graph'>, more: Partial<Fault> = {}) =>
  platform.world.faults.set({ part: 'graph', name, times: 1, ...more });
const add = () => varna('POST', items, { body: { fields: { Title: 'ny' } } });
const change = (headers: Record<string, string> = {}) =>
  varna('PATCH', `${items}/1/fields`, { body: { Title: 'efter' }, headers });
/** A feed from its beginning to the state it gives, and what has happened since. */
const onwards = async (feed: string) => varna('GET', linkOf(await varna('GET', feed), 'deltaLink'));
const code = (reply: Reply) => [reply.status, textAt(reply, 'error.code')];

describe('rule 173: a fault that refuses', () => {
  it.each<[FaultName<'graph'>, () => Promise<Reply>, number, string]>([
    ['resource-modified', change, 409, 'resourceModified'],
    ['locked', change, 423, 'resourceLocked'],
    ['quota-exceeded', add, 507, 'quotaLimitReached'],
    ['token-expired', add, 401, 'InvalidAuthenticationToken'],
    ['grant-revoked', add, 403, 'accessDenied'],
    ['general-exception', add, 500, 'generalException'],
    ['resync', () => onwards(`${items}/delta`), 410, 'resyncChangesApplyDifferences'],
    ['resync', () => onwards('/users/delta'), 410, 'syncStateNotFound'],
  ])('%s, once', async (name, request, status, expected) => {
    set(name);
    expect(code(await request())).toEqual([status, expected]);
    expect((await request()).status).toBeLessThan(300);
  });

  it('rule 71: a collision without any If-Match is 409 and nothing is changed', async () => {
    const before = textAt(await varna('GET', `${items}/2`), 'eTag');
    set('resource-modified');
    const lost = await varna('PATCH', `${items}/2/fields`, { body: { Title: 'förlorad' } });
    expect(code(lost)).toEqual([409, 'resourceModified']);
    expect(textAt(await varna('GET', `${items}/2`), 'eTag')).toBe(before);
  });

  it('waits for a request that it can concern', async () => {
    set('resource-modified');
    expect((await varna('GET', `${items}/1`)).status).toBe(200);
    expect((await add()).status).toBe(201);
    expect((await change()).status).toBe(409);
  });

  it('rule 94: 410 tells where to begin again', async () => {
    set('resync');
    const gone = await onwards(`${items}/delta`);
    expect(gone.headers.get('location')).toBe(`https://graph.microsoft.com/v1.0${items}/delta`);
  });

  it('rule 104: 429 with the limit told', async () => {
    set('throttled-with-limits', { amount: 31 });
    const { status, headers } = await add();
    const told = ['retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((n) =>
      headers.get(n),
    );
    expect([status, ...told]).toEqual([429, '31', '1200', '0', '31']);
  });

  it('rule 109: only inside a batch', async () => {
    set('batch-throttled', { amount: 9 });
    expect((await varna('GET', `${items}/1`)).status).toBe(200);
    const reply = await varna('POST', '/$batch', {
      body: { requests: [{ id: '1', method: 'GET', url: `${items}/1` }] },
    });
    expect(reply.status).toBe(200);
    expect(pick(reply.body, 'responses.0')).toMatchObject({ status: 429, headers: { 'Retry-After': '9' } });
  });
});

describe('rule 173: a fault that spoils the answer', () => {
  it('rule 6: a page is empty and has a link, which leads to the rows', async () => {
    set('empty-page');
    const empty = await varna('GET', `${items}?$top=2`);
    expect(columnOf(empty, 'id')).toEqual([]);
    expect(columnOf(await varna('GET', linkOf(empty, 'nextLink')), 'id')).toEqual(['1', '2']);
  });

  it('rule 6: however long the fault lasts, the link of an empty page leads on', async () => {
    platform.world.faults.set({ part: 'graph', name: 'empty-page' });
    const seen: unknown[] = [];
    let link = `${items}?$top=2&$select=id`;
    let pages = 0;
    for (; pages < 20 && link !== 'undefined'; pages += 1) {
      const reply = await varna('GET', link);
      seen.push(...columnOf(reply, 'id'));
      link = linkOf(reply, 'nextLink');
    }
    expect(seen.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(pages).toBeLessThan(20);
  });

  it('rule 88: a filter finds nothing although there is something', async () => {
    set('empty-result');
    const search = () => varna('GET', `${items}?$filter=fields/Nr eq 2`);
    expect(columnOf(await search(), 'id')).toEqual([]);
    expect(columnOf(await search(), 'id')).toEqual(['2']);
  });

  it('rule 93: an item comes twice in the feed', async () => {
    set('duplicate-in-delta');
    const ids = columnOf(await varna('GET', `${items}/delta`), 'id');
    expect(ids.length).toBe(new Set(ids).size + 1);
  });

  it('rule 95: an element of the feed is an error without id', async () => {
    set('error-in-delta');
    const feed = await varna('GET', `${items}/delta`);
    expect(feed.status).toBe(200);
    expect(columnOf(feed, 'error.code')).toContain('InternalServerError');
    expect(linkOf(feed, 'deltaLink')).toContain('token=');
  });

  it('stale-read: what was just changed or made does not show yet', async () => {
    const made = textAt(await add(), 'id');
    const old = textAt(await varna('GET', `${items}/3?$expand=fields`), 'fields.Title');
    await varna('PATCH', `${items}/3/fields`, { body: { Title: 'nytt' } });
    set('stale-read', { times: 10 });
    expect(textAt(await varna('GET', `${items}/3?$expand=fields`), 'fields.Title')).toBe(old);
    expect(textAt(await varna('GET', `${items}/3/fields`), 'Title')).toBe(old);
    expect((await varna('GET', `${items}/${made}`)).status).toBe(404);
    expect(columnOf(await varna('GET', items), 'id')).not.toContain(made);
    platform.world.faults.clear();
    expect(textAt(await varna('GET', `${items}/3?$expand=fields`), 'fields.Title')).toBe('nytt');
  });
});

it('rule 173: a fault can hit a share of the requests', async () => {
  platform.world.faults.set({ part: 'graph', name: 'unavailable', share: 0 });
  expect((await varna('GET', items)).status).toBe(200);
  platform.world.faults.set({ part: 'graph', name: 'unavailable', share: 1 });
  expect((await varna('GET', items)).status).toBe(503);
});

it('rule 173: every fault is in the catalogue, in both languages', async () => {
  const reply = await fetch(`${platform.world.origin}/control/catalogue`);
  const rows = (await reply.json()) as { part: string; name: string; sv: string; en: string }[];
  const names = rows.filter((row) => row.part === 'graph' && row.sv !== '' && row.en !== '').map((row) => row.name);
  expect(names.toSorted()).toEqual([...FAULTS.graph].toSorted());
});
