import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, graphToken, startTestPlatform, wireOf } from '../builders/local-platform.ts';

let platform: Platform | undefined;
afterEach(async () => {
  await platform?.close();
  platform = undefined;
});

async function control(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${platform?.world.origin}/control${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

describe('the time machine', () => {
  it('moves the clock, and tells who follows it', async () => {
    platform = await startTestPlatform();
    const events = await fetch(`${platform.world.origin}/control/clock/events`);
    const reader = events.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    expect(await next()).toBe('data: 0\n\n');
    await control('PUT', '/clock', { advance: 3_600_000 });
    expect(await next()).toBe('data: 3600000\n\n');
    await reader?.cancel();
  });

  it('sets an instant that new items are stamped with, without hurting tokens', async () => {
    platform = await startTestPlatform();
    const wire = await wireOf(platform);
    await control('PUT', '/clock', { now: '2031-05-01T08:00:00Z' });
    const made = await wire('POST', `/sites/${platform.info.site.id}/lists`, { body: { displayName: 'A' } });
    expect(made.body).toMatchObject({ createdDateTime: expect.stringMatching(/^2031-05-01T08:00:0\dZ$/) });
  });

  it('refuses what is no time', async () => {
    platform = await startTestPlatform();
    expect(await control('PUT', '/clock', { now: 'soon' })).toMatchObject({ status: 400 });
  });
});

describe('faults', () => {
  it('are set, listed and removed', async () => {
    platform = await startTestPlatform();
    await control('POST', '/faults', { part: 'graph', name: 'delay', amount: 5 });
    await control('POST', '/faults', { part: 'token', name: 'unavailable' });
    expect((await control('DELETE', '/faults?part=token&name=unavailable')).body).toEqual([
      { part: 'graph', name: 'delay', amount: 5 },
    ]);
    expect((await control('DELETE', '/faults')).body).toEqual([]);
  });

  it('that do not exist are refused; those that exist are described in both languages', async () => {
    platform = await startTestPlatform();
    expect(await control('POST', '/faults', { part: 'graph', name: 'meteor' })).toMatchObject({ status: 400 });
    const catalogue = await control('GET', '/catalogue');
    const entries = catalogue.body as readonly { part: string; name: string; sv: string; en: string }[];
    expect(entries.map(({ part, name }) => `${part}/${name}`)).toContain('graph/reset');
    expect(entries.filter(({ sv, en }) => !sv || !en || sv === en)).toEqual([]);
  });
});

describe('the gallery', () => {
  const card = { name: 'helpCard', group: 'chat', language: 'sv', card: { type: 'AdaptiveCard' } };

  it('holds the cards that were put there last, and says that they changed', async () => {
    platform = await startTestPlatform();
    expect((await control('GET', '/cards')).body).toEqual({ version: 0, cards: [] });
    await control('PUT', '/cards', { cards: [card] });
    expect((await control('GET', '/cards')).body).toEqual({ version: 1, cards: [card] });
    await control('PUT', '/cards', { cards: [] });
    expect((await control('GET', '/cards/version')).body).toEqual({ version: 2 });
  });

  it('refuses what are no cards', async () => {
    platform = await startTestPlatform();
    expect(await control('PUT', '/cards', { cards: [{ ...card, language: 'fi' }] })).toMatchObject({ status: 400 });
    expect((await control('GET', '/cards')).body).toEqual({ version: 0, cards: [] });
  });
});

describe('callers from elsewhere', () => {
  it.each([
    ['a page on another site', { origin: 'https://evil.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin of its own', { origin: 'null' }],
  ])('%s may not steer the platform', async (_name, headers) => {
    platform = await startTestPlatform();
    expect(await control('PUT', '/clock', { advance: 1 }, headers)).toMatchObject({ status: 403 });
    expect(platform.world.clock.offset()).toBe(0);
  });

  it('the platform’s own page may', async () => {
    platform = await startTestPlatform();
    const own = { origin: platform.world.origin };
    expect(await control('PUT', '/clock', { advance: 1 }, own)).toMatchObject({ status: 200 });
  });
});

describe('the ledger', () => {
  it('rule 100: counts requests and resource units, and is zeroed', async () => {
    platform = await startTestPlatform();
    const wire = await wireOf(platform);
    const site = `/sites/${platform.info.site.id}`;
    await wire('POST', `${site}/lists`, { body: { displayName: 'A' } });
    await wire('POST', `${site}/lists/A/items`, { body: { fields: { Title: 'x' } } });
    await wire('GET', `${site}/lists/A/items/1`);
    await wire('GET', `${site}/permissions`);
    expect((await control('GET', '/ledger')).body).toMatchObject({
      requests: 4,
      units: 10,
      throttled: 0,
      byMethod: { GET: 2, POST: 2 },
    });
    expect((await control('DELETE', '/ledger')).body).toMatchObject({ requests: 0, units: 0, recent: [] });
  });
});

describe('rules 101-104: the budget of an app', () => {
  it('is only counted until it is enforced; then it warns at 80 % and stops at the limit, each app by itself', async () => {
    platform = await startTestPlatform();
    const varna = await wireOf(platform, 'varna');
    const admin = await wireOf(platform);
    const lists = `/sites/${platform.info.site.id}/lists`;
    expect((await control('PUT', '/budget', { enforced: true, perMinute: 10 })).body).toMatchObject({
      enforced: true,
      perMinute: 10,
    });
    const first = await varna('GET', lists);
    expect(first.headers.has('ratelimit-limit')).toBe(false);
    for (let n = 0; n < 4; n += 1) await varna('GET', lists);
    const stopped = await varna('GET', lists);
    expect(stopped).toMatchObject({ status: 429, body: { error: { code: 'activityLimitReached' } } });
    expect(stopped.headers.get('ratelimit-remaining')).toBe('0');
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await admin('GET', lists)).status).toBe(200);
    await control('PUT', '/budget', { enforced: false });
    expect((await varna('GET', lists)).status).toBe(200);
  });
});

describe('a data folder', () => {
  it('keeps lists, keys and ids over a restart; empty wipes the lists', async () => {
    const data = await mkdtemp(join(tmpdir(), 'local-platform-'));
    platform = await startTestPlatform({ data });
    const before = platform.info;
    const token = await graphToken(platform);
    await (await wireOf(platform))('POST', `/sites/${before.site.id}/lists`, { body: { displayName: 'Kvar' } });
    await platform.close();

    platform = await startTestPlatform({ data });
    expect({ ...platform.info.site, people: platform.info.people }).toEqual({ ...before.site, people: before.people });
    expect(await platform.world.issuer.verify(token, 'https://graph.microsoft.com')).toBeDefined();
    const lists = async (of: Platform) => (await wireOf(of))('GET', `/sites/${before.site.id}/lists`);
    expect(columnOf(await lists(platform), 'displayName')).toEqual(['Kvar']);
    await platform.close();

    platform = await startTestPlatform({ data, empty: true });
    expect(columnOf(await lists(platform), 'displayName')).toEqual([]);
    await rm(data, { recursive: true });
  });
});

describe('the directory', () => {
  it('shows the people a newcomer needs first, and only Erik is coordinator', async () => {
    platform = await startTestPlatform();
    const { people } = platform.info;
    expect(people.slice(0, 3).map((person) => person.name)).toEqual([
      'Sara Lindqvist',
      'Erik Sandström',
      'Anna-Karin Holm',
    ]);
    expect(people.filter((person) => person.roles.length > 0).map((person) => person.name)).toEqual(['Erik Sandström']);
  });

  it('has a manager for everybody below the chief executive, and nobody manages himself', async () => {
    platform = await startTestPlatform();
    const { directory } = platform.world;
    for (const person of directory.people) {
      expect(person.managerId).not.toBe(person.id);
      if (person.managerId !== null) expect(directory.person(person.managerId)).toBeDefined();
    }
    expect(new Set(directory.people.map((person) => person.id)).size).toBe(directory.people.length);
    expect(new Set(directory.people.map((person) => person.userPrincipalName)).size).toBe(directory.people.length);
  });
});
