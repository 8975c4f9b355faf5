// Subscriptions through the real Graph client, against the platform, with a web server of the test's own at the public address.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { graphClient } from '../../bot/edges/graph/client.ts';
import { confidentialClient, graphToken } from '../../bot/edges/graph/sign-in.ts';
import { type Subscriptions, subscriptions } from '../../bot/edges/graph/subscriptions.ts';
import { type OpenDisk, openDisk } from '../../bot/edges/queue/disk.ts';
import type { ListName } from '../../bot/records.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { clientOf, pick, startTestPlatform, type Wire, wireOf } from '../builders/local-platform.ts';
import { quietLog } from '../builders/quiet-log.ts';
import { type Subscriber, startSubscriber } from '../local/subscriber.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LISTS = ['incidents', 'roles'] as const satisfies readonly ListName[];

let platform: Platform;
let varna: Wire;
let subscriber: Subscriber;
let folder: string;
let disk: OpenDisk;
let log: ReturnType<typeof quietLog>;
let changed: ListName[];
let ours: Subscriptions;

const place = async (list: ListName) => `/sites/${platform.info.site.id}/lists/${list}`;

/** The product's subscriptions as after a start: on the same disk as before, unless it is another. */
function started(overrides: { notificationUrl?: string; place?: typeof place } = {}): Subscriptions {
  const { info, world } = platform;
  const app = { ...clientOf(platform, 'varna'), tenantId: info.tenantId, loginOrigin: `${world.origin}/entra` };
  const client = graphClient({ token: graphToken(confidentialClient(app)), origin: world.origin });
  const { now } = world.clock;
  const ordinary = { client, disk, log, now, lists: LISTS, place, notificationUrl: subscriber.url };
  return subscriptions({ ...ordinary, changed: (list) => changed.push(list), ...overrides });
}

interface Ledger {
  readonly recent: readonly { readonly method: string; readonly path: string }[];
}
interface There {
  readonly id: string;
  readonly resource: string;
  readonly notificationUrl: string;
  readonly clientState: string;
  readonly expirationDateTime: string;
}

const there = async () => (pick((await varna('GET', '/subscriptions')).body, 'value') ?? []) as readonly There[];
const idsThere = async () => (await there()).map(({ id }) => id).sort();
/** What has been asked of /subscriptions since the last clearing, oldest first. */
async function asked(): Promise<readonly string[]> {
  const { recent } = (await (await fetch(`${platform.world.origin}/control/ledger`)).json()) as Ledger;
  return recent
    .filter((one) => one.path.includes('/subscriptions'))
    .map(({ method }) => method)
    .reverse();
}
const askedNothing = () => fetch(`${platform.world.origin}/control/ledger`, { method: 'DELETE' });

beforeAll(async () => {
  platform = await startTestPlatform();
  varna = await wireOf(platform, 'varna');
  const admin = await wireOf(platform);
  const lists = `/sites/${platform.info.site.id}/lists`;
  for (const displayName of LISTS) await admin('POST', lists, { body: { displayName } });
});
afterAll(() => platform.close());

beforeEach(async () => {
  subscriber = await startSubscriber();
  folder = mkdtempSync(path.join(tmpdir(), 'varna-'));
  disk = openDisk(path.join(folder, 'varna.sqlite'));
  log = quietLog();
  changed = [];
  ours = started();
  await askedNothing();
});
afterEach(async () => {
  platform.world.faults.clear();
  platform.world.clock.set(Date.now());
  for (const { id } of await there()) await varna('DELETE', `/subscriptions/${id}`);
  disk.close();
  rmSync(folder, { recursive: true, force: true });
  await subscriber.close();
});

it('Graph rules 139–141: each list has one, for less than 42 300 minutes, and is looked at once more when it is made', async () => {
  await ours.tend();
  const all = await there();
  expect(all.map(({ resource }) => `/${resource}`).sort()).toEqual(await Promise.all(LISTS.map(place)));
  for (const { notificationUrl, expirationDateTime, clientState } of all) {
    expect(notificationUrl).toBe(subscriber.url);
    const minutes = (Date.parse(expirationDateTime) - platform.world.clock.now()) / MINUTE;
    expect(minutes).toBeGreaterThan(40_000);
    expect(minutes).toBeLessThan(42_300);
    expect(clientState).toMatch(/^[\w-]{43}$/u);
  }
  expect(changed).toEqual([...LISTS]);
  expect(LISTS.every(ours.live)).toBe(true);
});

it('nothing is asked of Graph when nothing is due, and one question an hour', async () => {
  await ours.tend();
  await askedNothing();
  for (let minute = 0; minute < 180; minute += 1) {
    platform.world.clock.advance(MINUTE);
    await ours.tend();
  }
  expect(await asked()).toEqual(['GET', 'GET', 'GET']);
});

it('a restart finds the same subscriptions and makes no new ones', async () => {
  await ours.tend();
  const before = await there();
  await askedNothing();
  changed = [];
  const again = started();
  expect(LISTS.every(again.live)).toBe(true);
  await again.tend();
  expect(await asked()).toEqual(['GET']);
  expect(await there()).toEqual(before);
  expect(changed).toEqual([]);
  again.heard(before.map(({ id, clientState }) => ({ subscriptionId: id, clientState })));
  expect([...changed].sort()).toEqual([...LISTS]);
});

it('Graph rule 143: it is renewed when half its time is left, by the municipality’s clock', async () => {
  await ours.tend();
  const before = await idsThere();
  await askedNothing();
  platform.world.clock.advance(16 * DAY);
  await ours.tend();
  expect(await asked()).toEqual(['GET', 'PATCH', 'PATCH']);
  expect(await idsThere()).toEqual(before);
  for (const { expirationDateTime } of await there())
    expect(Date.parse(expirationDateTime) - platform.world.clock.now()).toBeGreaterThan(28 * DAY);
  platform.world.clock.advance(20 * DAY);
  expect(LISTS.every(ours.live)).toBe(true);
});

it('one that is gone is made anew, and what nobody told of meanwhile is looked for', async () => {
  await ours.tend();
  const [lost] = (await there()).filter(({ resource }) => resource.endsWith('roles'));
  await varna('DELETE', `/subscriptions/${lost?.id}`);
  changed = [];
  const anHourLater = async (handshake: Subscriber['handshake']) => {
    subscriber.handshake = handshake;
    platform.world.clock.advance(HOUR);
    await ours.tend();
    return LISTS.map(ours.live);
  };
  expect(await anHourLater('error')).toEqual([true, false]);
  expect(await anHourLater('good')).toEqual([true, true]);
  expect(await there()).toHaveLength(2);
  expect(await idsThere()).not.toContain(lost?.id);
  expect(changed).toEqual(['roles', 'roles']);
});

it('all are made anew when the time machine has passed their end, and in the meantime they do not count', async () => {
  await ours.tend();
  platform.world.clock.advance(60 * DAY);
  expect(LISTS.map(ours.live)).toEqual([false, false]);
  await ours.tend();
  expect(LISTS.map(ours.live)).toEqual([true, true]);
});

it('a clock that is put back does not stop it from looking', async () => {
  platform.world.clock.advance(10 * DAY);
  await ours.tend();
  await askedNothing();
  platform.world.clock.advance(-9 * DAY);
  await ours.tend();
  expect(await asked()).toEqual(['GET']);
});

it('leftovers with our address that nobody knows are cleared away; other addresses are left alone', async () => {
  const expirationDateTime = new Date(platform.world.clock.now() + HOUR).toISOString();
  const resource = (await place('roles')).slice(1);
  const make = (notificationUrl: string, clientState: string) =>
    varna('POST', '/subscriptions', {
      body: { changeType: 'updated', notificationUrl, resource, expirationDateTime, clientState },
    });
  await make(subscriber.url, 'of an earlier installation');
  await make(`${subscriber.url}&another=product`, 'somebody else’s');
  await ours.tend();
  const states = (await there()).map(({ clientState }) => clientState);
  expect(states).toHaveLength(3);
  expect(states).toContain('somebody else’s');
  expect(states).not.toContain('of an earlier installation');
});

it('Graph rule 112: one that was made although the answer was lost is cleared away, not doubled', async () => {
  // After the question of what there is, before the first is made.
  const faulty = (list: ListName) => {
    platform.world.faults.set({ part: 'graph', name: 'timeout-after-commit', times: 1 });
    return place(list);
  };
  await started({ place: faulty }).tend();
  expect(await there()).toHaveLength(1);
  expect(log.lines).toEqual([expect.stringContaining('504')]);
  platform.world.clock.advance(MINUTE);
  await ours.tend();
  expect((await there()).map(({ resource }) => `/${resource}`).sort()).toEqual(await Promise.all(LISTS.map(place)));
});

it('a new public address takes the place of the old one', async () => {
  await ours.tend();
  const url = `${subscriber.url}&moved=1`;
  const moved = started({ notificationUrl: url });
  expect(LISTS.some(moved.live)).toBe(false);
  await moved.tend();
  expect((await there()).map(({ notificationUrl }) => notificationUrl)).toEqual([url, url]);
});

it('Graph rule 141: an address that Graph cannot reach is logged once, tried each hour, and nothing counts as told', async () => {
  subscriber.handshake = 'error';
  for (let minute = 0; minute < 150; minute += 1) {
    await ours.tend();
    platform.world.clock.advance(MINUTE);
  }
  expect(LISTS.some(ours.live)).toBe(false);
  expect(log.lines).toEqual([expect.stringContaining('public address not reachable from Graph')]);
  expect((await asked()).filter((method) => method === 'POST')).toHaveLength(3);
  subscriber.handshake = 'good';
  platform.world.clock.advance(HOUR);
  await ours.tend();
  expect(LISTS.every(ours.live)).toBe(true);
  expect(log.lines.at(-1)).toMatch(/^change notifications again/u);
});

it('Graph rule 142: only who knows the secret is heard, and the secret is in no log', async () => {
  await ours.tend();
  const all = (await there()).filter(({ resource }) => resource.endsWith('incidents'));
  const { id: subscriptionId, clientState } = all[0] as There;
  changed = [];
  const forged = ['', 'guess', `${clientState}x`, clientState.slice(1), clientState.toLowerCase()];
  ours.heard(forged.map((guess) => ({ subscriptionId, clientState: guess })));
  ours.heard([{ subscriptionId, clientState: 'once more' }]);
  ours.heard([{ subscriptionId: 'unknown', clientState }]);
  expect(changed).toEqual([]);
  expect(log.lines).toEqual(['notifications from a stranger {"count":5}']);
  ours.heard([{ subscriptionId, clientState }]);
  expect(changed).toEqual(['incidents']);
  expect(log.lines.join('\n')).not.toContain(clientState);
});
