// Limits on traffic, and the ledger's memory of requests that Microsoft's description does not know.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../infra/local/graph/answer.ts';
import type { Cost, Route } from '../../infra/local/graph/ask.ts';
import { checkBudget } from '../../infra/local/graph/budget.ts';
import { GraphFailure } from '../../infra/local/graph/errors.ts';
import { directoryLimit, sizeFor } from '../../infra/local/graph/limits.ts';
import { COST } from '../../infra/local/graph/units.ts';
import { type Ledger, openLedger } from '../../infra/local/ledger.ts';
import { openMeter } from '../../infra/local/meter.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { startTestPlatform, type Wire, wireOf } from '../builders/local-platform.ts';
import { checkAgainstSlice } from './openapi.ts';

let platform: Platform;
let varna: Wire;
beforeEach(async () => {
  platform = await startTestPlatform();
  varna = await wireOf(platform, 'varna');
});
afterEach(() => platform.close());

const control = async (method: string, path: string, body?: object) => {
  const sent = body ? { method, body: JSON.stringify(body) } : { method };
  return (await (await fetch(`${platform.world.origin}/control${path}`, sent)).json()) as Record<string, unknown>;
};
const lists = () => `/sites/${platform.info.site.id}/lists`;
const statuses = async (count: number, request: () => Promise<{ status: number }>) => {
  const all: number[] = [];
  for (let n = 0; n < count; n += 1) all.push((await request()).status);
  return all;
};

describe('rules 101 and 102: the size of the tenant', () => {
  it.each([
    [1000, 1250, 1_200_000, 18_750],
    [1001, 2500, 2_400_000, 37_500],
    [15_000, 3750, 3_600_000, 56_250],
    [15_001, 5000, 4_800_000, 75_000],
    [50_001, 6250, 6_000_000, 93_750],
  ])('%i licences give %i a minute, %i a day, %i for the tenant', (licences, perMinute, perDay, perTenant) => {
    expect(sizeFor(licences)).toEqual({ perMinute, perDay, perTenant });
  });

  it('is set over the control interface', async () => {
    expect(await control('PUT', '/budget', { licences: 3000 })).toMatchObject({ perMinute: 2500, enforced: false });
  });

  it.each(['perDay', 'perTenant'])('rule 103: %s stops too, without RateLimit headers', async (limit) => {
    await control('PUT', '/budget', { enforced: true, [limit]: 4 });
    expect(await statuses(3, () => varna('GET', lists()))).toEqual([200, 200, 429]);
    const stopped = await varna('GET', lists());
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(100);
    expect(stopped.headers.has('ratelimit-limit')).toBe(false);
  });

  it('rule 103: what is throttled counts all the same', async () => {
    await control('PUT', '/budget', { enforced: true, perMinute: 4 });
    await statuses(4, () => varna('GET', lists()));
    expect(await control('GET', '/ledger')).toMatchObject({ units: 8, throttled: 2, lastMinute: 8 });
  });
});

describe('rule 107: the directory', () => {
  it.each([
    [49, 3500],
    [50, 5000],
    [500, 5000],
    [501, 8000],
  ])('%i users give %i units in ten seconds', (users, units) => {
    expect(directoryLimit(users)).toBe(units);
  });

  it('tells the cost of each answer; $select and a small $top make it cheaper', async () => {
    const cost = async (path: string) => (await varna('GET', path)).headers.get('x-ms-resource-unit');
    expect(await cost('/users')).toBe('2');
    expect(await cost('/users?$select=id')).toBe('1');
    expect(await cost('/users?$select=id&$top=5')).toBe('1');
    expect(await cost('/users?$expand=manager')).toBe('3');
  });

  it('stops an app that has used up its ten seconds, and says whose limit it is', () => {
    const ledger = enforcing();
    const spent = { method: 'GET', path: '/users', query: '', status: 200, units: 0, at: new Date().toISOString() };
    ledger.charge({
      ...spent,
      directoryUnits: directoryLimit(platform.world.directory.people.length),
      clientId: 'app',
    });
    expect(refusalOf(ledger, COST.users, 'another')).toBeUndefined();
    expect(refusalOf(ledger, COST.users)).toMatchObject({
      status: 429,
      code: 'TooManyRequests',
      headers: {
        'Retry-After': expect.stringMatching(/^([1-9]|10)$/),
        'x-ms-throttle-limit-percentage': '1.00',
        'x-ms-throttle-scope': `Tenant_Application/ReadWrite/app/${platform.info.tenantId}`,
        'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
      },
    });
  });
});

describe('rule 108: Teams counts requests a second', () => {
  it.each([
    ['notifications', COST.notify, 5, ''],
    ['notifications to many', COST.notifyMany, 2, ''],
    ['installations', COST.installs, 30, ''],
    ['removals', COST.uninstall, 15, ''],
    ['members', COST.teamMembers, 60, ''],
    ['anything on one team', COST.teams, 4, 'team'],
  ])('%s', (_name, cost, most, team) => {
    const ledger = enforcing();
    const answers = Array.from({ length: most + 1 }, () => refusalOf(ledger, cost, 'app', team)?.status ?? 200);
    expect(answers).toEqual([...Array.from({ length: most }, () => 200), 429]);
  });
});

const enforcing = () => {
  const ledger = openLedger();
  ledger.setBudget({ enforced: true });
  return ledger;
};

/** What the budget says of one more request. */
function refusalOf(ledger: Ledger, cost: Cost, clientId = 'app', team = ''): GraphFailure | undefined {
  const caller = { clientId, appName: '', roles: [], scopes: [] };
  const route: Route = { method: 'GET', path: '/x', gate: () => {}, options: [], cost, answer: () => ok('') };
  try {
    checkBudget(platform.world, ledger, { caller, route, units: cost.units, team });
  } catch (error) {
    if (error instanceof GraphFailure) return error;
    throw error;
  }
  return undefined;
}

describe('the sliding window', () => {
  it('forgets what is older than its span', () => {
    let now = 0;
    const meter = openMeter(60_000, () => now);
    meter.add('a', 5);
    now = 30_000;
    meter.add('a', 7);
    expect([meter.used('a'), meter.used('b'), meter.reset('a')]).toEqual([12, 0, 30]);
    now = 60_000;
    expect(meter.used('a')).toBe(7);
  });
});

describe('requests that Microsoft’s description does not know', () => {
  const site = '/sites/host.example,1,2';
  it.each<[string, string, unknown, string | undefined]>([
    ['GET', `${site}/lists?$select=id`, undefined, undefined],
    ['GET', `https://graph.microsoft.com/v1.0${site}/lists/A/items?$top=5&expand=fields`, undefined, undefined],
    ['GET', '/sites/host.example:/sites/a:/lists', undefined, undefined],
    ['PUT', '/drives/d/root:/Mapp/a.txt:/content', undefined, undefined],
    ['POST', `${site}/lists`, { displayName: 'A', columns: [{ name: 'B', text: {} }] }, undefined],
    ['POST', `${site}/lists`, { displayName: 'A', columns: [{ name: 'B', text: {}, number: {} }] }, 'exactly one'],
    ['POST', `${site}/lists`, { displayName: 'A', name: 'A' }, 'must not have'],
    ['POST', `${site}/lists`, undefined, 'body is missing'],
    ['POST', `${site}/lists/A/items/1/versions/1.0/restoreVersion`, { a: 1 }, 'no body'],
    ['GET', `${site}/lists/A/items?$count=true`, undefined, 'refused by the service'],
    ['GET', `${site}/lists/A/items?$apply=x`, undefined, '$apply is not known'],
    ['PUT', `${site}/lists/A`, undefined, 'method PUT'],
    ['GET', `${site}/pages`, undefined, 'address is not known'],
  ])('%s %s %j', (method, url, body, reason) => {
    const found = checkAgainstSlice(method, url, body);
    if (reason === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(reason);
  });

  it('are kept in the ledger, also as steps of a batch, until it is zeroed', async () => {
    await varna('GET', `${lists()}?$select=id`);
    await varna('GET', `${lists()}/A/pages?x=1`);
    await varna('POST', '/$batch', { body: { requests: [{ id: '1', method: 'GET', url: '/chats' }] } });
    expect((await control('GET', '/ledger'))['unknownRequests']).toEqual([
      `GET ${lists()}/A/pages?x=1: the address is not known`,
      'GET /chats: the address is not known',
    ]);
    expect((await control('DELETE', '/ledger'))['unknownRequests']).toEqual([]);
  });
});
