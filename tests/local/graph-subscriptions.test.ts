import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';
import { type Subscriber, startSubscriber } from './subscriber.ts';

const MINUTES = 60_000;

let platform: Platform;
let varna: Wire;
let admin: Wire;
let subscriber: Subscriber;
let list: string;

beforeAll(async () => {
  platform = await startTestPlatform();
  subscriber = await startSubscriber();
  varna = await wireOf(platform, 'varna');
  admin = await wireOf(platform);
  await admin('POST', `/sites/${platform.info.site.id}/lists`, { body: { displayName: 'Poster' } });
  list = `sites/${platform.info.site.id}/lists/Poster`;
});
afterAll(async () => {
  await platform.close();
  await subscriber.close();
});
beforeEach(() => Object.assign(subscriber, { handshake: 'good', status: 202 }));

const inMinutes = (minutes: number) => new Date(platform.world.clock.now() + minutes * MINUTES).toISOString();
const wanted = (overrides: object = {}) => ({
  changeType: 'updated',
  notificationUrl: subscriber.url,
  resource: list,
  expirationDateTime: inMinutes(60),
  clientState: 'hemligt',
  ...overrides,
});
const subscribe = (overrides: object = {}, wire = varna) => wire('POST', '/subscriptions', { body: wanted(overrides) });
const add = () => varna('POST', `/${list}/items`, { body: { fields: { Title: 'x' } } });
const heard = (id: string) => subscriber.heard.filter((each) => each.subscriptionId === id);

describe('rule 139: a subscription on a list', () => {
  it('rules 141 and 143: is made after a handshake, read, renewed and removed', async () => {
    const made = await subscribe();
    expect(made).toMatchObject({
      status: 201,
      body: { changeType: 'updated', resource: list, clientState: 'hemligt' },
    });
    expect(subscriber.shaken.at(-1)).toBe('text/plain; charset=utf-8');
    const at = `/subscriptions/${textAt(made, 'id')}`;
    expect(columnOf(await varna('GET', '/subscriptions'), 'id')).toContain(textAt(made, 'id'));
    expect(columnOf(await varna('GET', `/${list}/subscriptions`), 'id')).toContain(textAt(made, 'id'));
    const expirationDateTime = inMinutes(120);
    expect(await varna('PATCH', at, { body: { expirationDateTime } })).toMatchObject({
      status: 200,
      body: { expirationDateTime },
    });
    expect((await varna('POST', `${at}/reauthorize`)).status).toBe(204);
    expect((await varna('DELETE', at)).status).toBe(204);
    expect((await varna('GET', at)).status).toBe(404);
  });

  it('rule 142: tells of changes, without saying which', async () => {
    const id = textAt(await subscribe(), 'id');
    await Promise.all([add(), add()]);
    await vi.waitFor(() => expect(heard(id).length).toBeGreaterThan(0), 15_000);
    expect(heard(id)[0]).toEqual({
      subscriptionId: id,
      subscriptionExpirationDateTime: expect.any(String),
      clientState: 'hemligt',
      changeType: 'updated',
      resource: list,
      tenantId: platform.info.tenantId,
      resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
    });
    expect(heard(id)).toHaveLength(1);
    await varna('DELETE', `/subscriptions/${id}`);
  });

  it('rule 142: a lost notification does not come again by itself, but the next change does', async () => {
    const id = textAt(await subscribe(), 'id');
    platform.world.faults.set({ part: 'graph', name: 'notification-lost', times: 1 });
    await add();
    await vi.waitFor(() => expect(platform.world.faults.list()).toEqual([]), 15_000);
    expect(heard(id)).toEqual([]);
    await add();
    await vi.waitFor(() => expect(heard(id)).toHaveLength(1), 15_000);
    await varna('DELETE', `/subscriptions/${id}`);
  });

  it('rule 142: what was not taken is sent again', async () => {
    subscriber.status = 500;
    const id = textAt(await subscribe(), 'id');
    await add();
    await vi.waitFor(() => expect(heard(id)).toHaveLength(1), 15_000);
    subscriber.status = 202;
    await vi.waitFor(() => expect(heard(id)).toHaveLength(2), 15_000);
    await varna('DELETE', `/subscriptions/${id}`);
  });

  it('is over when its time has come', async () => {
    const id = textAt(await subscribe({ expirationDateTime: inMinutes(1) }), 'id');
    platform.world.clock.advance(2 * MINUTES);
    expect((await varna('GET', `/subscriptions/${id}`)).status).toBe(404);
    platform.world.clock.advance(-2 * MINUTES);
    await varna('DELETE', `/subscriptions/${id}`);
  });

  it('belongs to the app that made it', async () => {
    const id = textAt(await subscribe(), 'id');
    expect((await admin('GET', `/subscriptions/${id}`)).status).toBe(404);
    await varna('DELETE', `/subscriptions/${id}`);
  });
});

describe('what is refused', () => {
  it.each([
    ['rule 139: another change than updated', { changeType: 'created' }],
    ['rule 140: more than 42 300 minutes', { expirationDateTime: inYears() }],
    ['rule 140: a client state of 129 characters', { clientState: 'x'.repeat(129) }],
    ['rule 140: an address without TLS, except on this machine', { notificationUrl: 'http://away.example/x' }],
    ['rule 141: an address that nobody reaches', { notificationUrl: 'https://away.example/x' }],
    ['rule 143: no resource', { resource: 7 }],
    ['a time that has gone by', { expirationDateTime: '2020-01-01T00:00:00Z' }],
  ])('%s', async (_name, overrides) => {
    expect((await subscribe(overrides)).status).toBe(400);
  });

  function inYears(): string {
    return new Date(Date.now() + 42_301 * MINUTES).toISOString();
  }

  it.each(['wrong', 'error'] as const)('rule 141: a handshake that goes %s', async (handshake) => {
    subscriber.handshake = handshake;
    expect(await subscribe()).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('Subscription validation request failed') } },
    });
  });

  it('other resources are 501, and a list of a site without grant is 403', async () => {
    expect((await subscribe({ resource: 'users' })).status).toBe(501);
    expect((await subscribe({ resource: 'sites/root/lists/Poster' })).status).toBe(403);
  });
});
