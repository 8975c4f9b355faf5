// The directory as an administrator changes it, and what Graph tells of it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, linkOf, personOf, startTestPlatform, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
beforeAll(async () => {
  platform = await startTestPlatform();
  varna = await wireOf(platform, 'varna');
});
afterAll(() => platform.close());

async function control(method: string, path: string, body?: object, on = platform) {
  const sent = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await fetch(`${on.world.origin}/control/people${path}`, sent);
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as { id: string } };
}
const idOf = (name: string) => personOf(platform, name).id;
const rows = (reply: { body: unknown }) => (reply.body as { value: Record<string, unknown>[] }).value;
const begin = async (more = '') =>
  linkOf(await varna('GET', `/users/delta?$deltatoken=latest&$select=displayName,accountEnabled${more}`), 'deltaLink');

describe('rule 150: the feed of people', () => {
  it('tells who was renamed, disabled and added, each once, and then nothing', async () => {
    const link = await begin();
    const sara = idOf('Sara Lindqvist');
    await control('PATCH', `/${sara}`, { displayName: 'Sara Lindqvist Holm' });
    await control('PATCH', `/${sara}`, { accountEnabled: false });
    const added = await control('POST', '', { displayName: 'Nils Ny', userPrincipalName: 'nils.ny@askersund.example' });
    expect(added.status).toBe(201);
    const feed = await varna('GET', link);
    expect(rows(feed)).toEqual([
      { id: sara, displayName: 'Sara Lindqvist Holm', accountEnabled: false },
      { id: added.body.id, displayName: 'Nils Ny', accountEnabled: true },
    ]);
    expect(rows(await varna('GET', linkOf(feed, 'deltaLink')))).toEqual([]);
    expect(await varna('GET', `/users/${sara}`)).toMatchObject({ body: { displayName: 'Sara Lindqvist Holm' } });
  });

  it.each([
    ['', 'changed'],
    ['?permanently=true', 'deleted'],
  ])('tells who was removed%s', async (how, reason) => {
    const made = await control('POST', '', {
      displayName: 'Kort Tid',
      userPrincipalName: 'kort.tid@askersund.example',
    });
    const link = await begin();
    expect((await control('DELETE', `/${made.body.id}${how}`)).status).toBe(204);
    expect(rows(await varna('GET', link))).toEqual([{ id: made.body.id, '@removed': { reason } }]);
    expect((await varna('GET', `/users/${made.body.id}`)).status).toBe(404);
  });

  it('tells of a new manager', async () => {
    const link = await begin();
    const erik = idOf('Erik Sandström');
    const maria = idOf('Maria Hellgren');
    await control('PATCH', `/${erik}`, { managerId: maria });
    expect(rows(await varna('GET', link))).toMatchObject([
      { id: erik, 'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: maria }] },
    ]);
    expect(await varna('GET', `/users/${erik}/manager`)).toMatchObject({ body: { id: maria } });
  });

  it('keeps to those asked for', async () => {
    const one = idOf('Petra Nyström');
    const link = await begin(`&$filter=id eq '${one}'`);
    await control('PATCH', `/${one}`, { jobTitle: 'ny titel' });
    await control('PATCH', `/${idOf('Johan Rydell')}`, { jobTitle: 'ny titel' });
    expect(columnOf(await varna('GET', link), 'id')).toEqual([one]);
  });

  it('is forgotten after seven days', async () => {
    const link = await begin();
    platform.world.clock.advance(7 * 24 * 3_600_000);
    const late = await varna('GET', link);
    expect(late).toMatchObject({ status: 410, body: { error: { code: 'syncStateNotFound' } } });
    platform.world.clock.advance(-7 * 24 * 3_600_000);
  });
});

describe('what an administrator may not', () => {
  it.each([
    ['an unknown member', { shoeSize: 42 }, 400],
    ['a manager who is not there', { managerId: 'nobody' }, 400],
    ['a taken name', { userPrincipalName: 'maria.hellgren@askersund.example' }, 409],
  ])('%s', async (_name, change, status) => {
    expect((await control('PATCH', `/${idOf('Erik Sandström')}`, change)).status).toBe(status);
  });

  it('change nobody', async () => {
    expect((await control('PATCH', '/nobody', { jobTitle: 'x' })).status).toBe(404);
    expect((await control('DELETE', '/nobody')).status).toBe(404);
  });
});

it('changes outlive a restart, and do not reach another platform', async () => {
  const data = await mkdtemp(join(tmpdir(), 'local-platform-'));
  const first = await startTestPlatform({ data });
  const { id } = personOf(first, 'Emma Dahlin');
  await control('PATCH', `/${id}`, { displayName: 'Emma D' }, first);
  await first.close();
  const second = await startTestPlatform({ data });
  expect(second.world.directory.person(id)?.displayName).toBe('Emma D');
  expect(platform.world.directory.person(id)?.displayName).toBe('Emma Dahlin');
  await second.close();
  await rm(data, { recursive: true });
});

describe('searching people', () => {
  const eventual = { headers: { ConsistencyLevel: 'eventual' } };
  const names = async (query: string, sent = {}) =>
    columnOf(await varna('GET', `/users?${query}`, sent), 'displayName');

  it('rule 145: in stands for several eq', async () => {
    const ids = [idOf('Maria Hellgren'), idOf('Petra Nyström')].map((id) => `'${id}'`).join(',');
    expect(await names(`$filter=${encodeURIComponent(`id in (${ids})`)}`)).toHaveLength(2);
  });

  it('rule 145: endswith and $search want the advanced mode', async () => {
    expect(
      await names("$filter=endswith(userPrincipalName,'hellgren@askersund.example')&$count=true", eventual),
    ).toEqual(['Maria Hellgren']);
    expect((await varna('GET', "/users?$filter=endswith(mail,'x')")).status).toBe(400);
    expect(await names('$search="displayName:Hellg"', eventual)).toEqual(['Maria Hellgren']);
    expect((await varna('GET', '/users?$search="displayName:Hellg"')).status).toBe(400);
  });

  it('rule 146: what is given one by one is 501 in a list', async () => {
    expect((await varna('GET', '/users?$select=aboutMe')).status).toBe(501);
  });

  it('rule 148: managers above managers, in the advanced mode only', async () => {
    const at = `/users/${idOf('Ahmed Saleh')}?$expand=manager($levels=max;$select=id)&$count=true`;
    const reply = await varna('GET', at, eventual);
    expect(reply).toMatchObject({ body: { manager: { manager: { id: expect.any(String) } } } });
    expect((await varna('GET', at)).status).toBe(400);
  });
});
