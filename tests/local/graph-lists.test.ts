import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, pick, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let admin: Wire;
let varna: Wire;
let site: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  admin = await wireOf(platform);
  varna = await wireOf(platform, 'varna');
  site = `/sites/${platform.info.site.id}`;
});
afterAll(() => platform.close());

const refused = (status: number, code: string, message?: string) => ({
  status,
  body: { error: { code, ...(message && { message: expect.stringContaining(message) }) } },
});
const makeList = (displayName: string, more: object = {}) =>
  admin('POST', `${site}/lists`, { body: { displayName, ...more } });

describe('tokens', () => {
  const bare = (headers: Record<string, string>) => fetch(`${platform.info.graph}/users`, { headers });

  it('rule 4: none is refused with a challenge', async () => {
    const response = await bare({});
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await response.json()).toMatchObject(refused(401, 'InvalidAuthenticationToken', 'empty').body);
  });

  it('rule 4: one for another audience, or nonsense, is refused', async () => {
    const [person] = platform.world.directory.people;
    const tab = person ? await platform.world.issuer.tabToken(person, 'some-app') : '';
    expect((await bare({ authorization: `Bearer ${tab}` })).status).toBe(401);
    expect((await bare({ authorization: 'Bearer nonsense' })).status).toBe(401);
  });

  it('rule 5: the error body carries date without zone, request-id and the caller’s client-request-id', async () => {
    const reply = await varna('GET', `${site}/lists/Ingen`, { headers: { 'client-request-id': 'mine' } });
    expect(reply.headers.get('client-request-id')).toBe('mine');
    expect(pick(reply.body, 'error.innerError')).toEqual({
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      'request-id': reply.headers.get('request-id'),
      'client-request-id': 'mine',
    });
  });
});

describe('sites', () => {
  it('rules 9 and 10: are found by id, collection id and path', async () => {
    const { id, hostname, path } = platform.info.site;
    for (const address of [id, id.split(',')[1], `${hostname}:/${path}`, `${hostname}:/${path}:`]) {
      expect(await varna('GET', `/sites/${address}`)).toMatchObject({ status: 200, body: { id } });
    }
    expect(await varna('GET', `/sites/${hostname}:/${path}:/lists`)).toMatchObject({ status: 200 });
  });

  it.each([
    ['00000000-0000-0000-0000-000000000000', 400, 'invalidRequest', 'malformed'],
    ['11111111-2222-3333-4444-555555555555', 404, 'itemNotFound', 'could not be found'],
    ['askersund.sharepoint.example:/sites/annan', 404, 'itemNotFound', 'does not represent a site'],
  ])('rule 11: %s is refused', async (id, status, code, message) => {
    expect(await varna('GET', `/sites/${id}`)).toMatchObject(refused(status, code, message));
  });

  it('rule 134: without a grant an app with Sites.Selected sees nothing', async () => {
    expect(await varna('GET', '/sites/root')).toMatchObject(refused(403, 'accessDenied'));
    expect(await admin('GET', '/sites/root')).toMatchObject({ status: 200 });
  });

  it('rule 137: the collection of permissions has no roles, the single one has', async () => {
    const all = await admin('GET', `${site}/permissions`);
    expect(pick(all.body, 'value.0')).not.toHaveProperty('roles');
    const id = encodeURIComponent(textAt(all, 'value.0.id'));
    expect(await admin('GET', `${site}/permissions/${id}`)).toMatchObject({ body: { roles: ['write'] } });
    expect(await varna('GET', `${site}/permissions`)).toMatchObject(refused(403, 'accessDenied'));
  });

  it('rules 134-135: a grant is revoked, given with write, and raised by PATCH only', async () => {
    const other = await startTestPlatform();
    const wire = await wireOf(other);
    const app = await wireOf(other, 'varna');
    const permissions = `/sites/${other.info.site.id}/permissions`;
    const id = textAt(await wire('GET', permissions), 'value.0.id');
    await wire('DELETE', `${permissions}/${encodeURIComponent(id)}`);
    expect(await app('GET', `/sites/${other.info.site.id}/lists`)).toMatchObject(refused(403, 'accessDenied'));
    const application = { id: other.info.clients[1]?.clientId, displayName: 'varna' };
    const grant = (role: string) => ({ body: { roles: [role], grantedToIdentities: [{ application }] } });
    expect(await wire('POST', permissions, grant('fullcontrol'))).toMatchObject({ status: 400 });
    expect(await wire('POST', permissions, grant('write'))).toMatchObject({ status: 201, body: { roles: ['write'] } });
    await wire('PATCH', `${permissions}/${encodeURIComponent(id)}`, { body: { roles: ['manage'] } });
    const made = await app('POST', `/sites/${other.info.site.id}/lists`, { body: { displayName: 'Nu går det' } });
    expect(made.status).toBe(201);
    await other.close();
  });
});

describe('lists', () => {
  it('rule 17: are made with a Title column', async () => {
    const made = await makeList('Risker', { description: 'Kommunens risker' });
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Risker', displayName: 'Risker', list: { template: 'genericList' } },
    });
    const columns = await varna('GET', `${site}/lists/Risker/columns`);
    expect(columnOf(columns, 'name')).toContain('Title');
  });

  it('rule 14: are addressed by id or title', async () => {
    const id = textAt(await makeList('Åtgärder'), 'id');
    expect(await varna('GET', `${site}/lists/${id}`)).toMatchObject({ body: { displayName: 'Åtgärder' } });
    expect(await varna('GET', `${site}/lists/${encodeURIComponent('Åtgärder')}`)).toMatchObject({ body: { id } });
  });

  it.each([
    ['rule 20: a title that is taken', { displayName: 'Risker' }, 409, 'nameAlreadyExists', ''],
    ['rule 18: a name', { displayName: 'N', name: 'n' }, 400, 'invalidRequest', "Cannot define a 'name'"],
    ['rule 19: an unknown template', { displayName: 'T', list: { template: 'x' } }, 400, 'invalidRequest', ''],
  ])('%s is refused', async (_name, body, status, code, message) => {
    expect(await admin('POST', `${site}/lists`, { body })).toMatchObject(refused(status, code, message));
  });

  it('rules 22 and 136: write makes neither lists nor columns', async () => {
    const list = await varna('POST', `${site}/lists`, { body: { displayName: 'Nej' } });
    expect(list).toMatchObject(refused(403, 'accessDenied'));
    const column = await varna('POST', `${site}/lists/Risker/columns`, { body: { name: 'X', text: {} } });
    expect(column).toMatchObject(refused(403, 'accessDenied'));
  });

  it('rule 16: are filtered by title only', async () => {
    const found = await varna('GET', `${site}/lists?$filter=displayName eq 'Risker'`);
    expect(columnOf(found, 'displayName')).toEqual(['Risker']);
    const refusal = await varna('GET', `${site}/lists?$filter=startswith(displayName,'R')`);
    expect(refusal).toMatchObject(refused(400, 'invalidRequest', 'filter statement is not supported'));
  });

  it('rule 21: are renamed but keep their name, and are gone when deleted', async () => {
    await makeList('Gammal');
    const renamed = await admin('PATCH', `${site}/lists/Gammal`, { body: { displayName: 'Ny' } });
    expect(renamed).toMatchObject({ status: 200, body: { displayName: 'Ny', name: 'Gammal' } });
    expect((await admin('DELETE', `${site}/lists/Ny`)).status).toBe(204);
    expect(await admin('GET', `${site}/lists/Ny`)).toMatchObject(refused(404, 'itemNotFound'));
  });
});

describe('columns', () => {
  const column = (body: object) => admin('POST', `${site}/lists/Kolumner/columns`, { body });
  beforeAll(() => makeList('Kolumner', { columns: [{ name: 'Nyckel', text: {}, indexed: true }] }));

  it('rule 31: come with the list', async () => {
    expect(columnOf(await varna('GET', `${site}/lists/Kolumner/columns`), 'name')).toContain('Nyckel');
  });

  it('rules 25 and 32: get a displayName, an encoded name, and keep it', async () => {
    const made = await column({ name: 'Picture Column', text: {} });
    expect(made).toMatchObject({
      status: 201,
      body: { name: 'Picture_x0020_Column', displayName: 'Picture Column' },
    });
    const at = `${site}/lists/Kolumner/columns/${textAt(made, 'id')}`;
    const renamed = await admin('PATCH', at, { body: { displayName: 'Bild' } });
    expect(renamed).toMatchObject({ status: 200, body: { name: 'Picture_x0020_Column', displayName: 'Bild' } });
    expect((await admin('DELETE', at)).status).toBe(204);
    expect(await admin('GET', at)).toMatchObject(refused(404, 'itemNotFound'));
  });

  it.each([
    ['rule 28: no facet', { name: 'A' }, 'Unable to determine type'],
    ['rule 26: two facets', { name: 'A', text: {}, number: {} }, 'Unable to determine type'],
    ['rule 35: unique without index', { name: 'A', text: {}, enforceUniqueValues: true }, 'indexed'],
    ['rule 35: an index on several lines', { name: 'A', text: { allowMultipleLines: true }, indexed: true }, 'indexed'],
    ['rule 35: a unique yes/no', { name: 'A', boolean: {}, indexed: true, enforceUniqueValues: true }, 'unique'],
  ])('%s is refused', async (_name, body, message) => {
    expect(await column(body)).toMatchObject(refused(400, 'invalidRequest', message));
  });

  it('rule 30: null in defaultValue is a general exception', async () => {
    expect(await column({ name: 'A', text: {}, defaultValue: null })).toMatchObject(refused(500, 'generalException'));
  });

  it('a member nobody knows is 501', async () => {
    expect(await column({ name: 'A', text: {}, colour: 'red' })).toMatchObject(refused(501, 'notSupported', 'colour'));
  });

  it('rule 35: the 21st index is refused', async () => {
    const columns = Array.from({ length: 20 }, (_, n) => ({ name: `I${n}`, number: {}, indexed: true }));
    await makeList('Många', { columns });
    const body = { name: 'I20', number: {}, indexed: true };
    const one = await admin('POST', `${site}/lists/${encodeURIComponent('Många')}/columns`, { body });
    expect(one).toMatchObject(refused(400, 'invalidRequest', '20'));
  });

  it('takes its values along when it is deleted', async () => {
    await makeList('Borta', { columns: [{ name: 'K', text: {} }] });
    await varna('POST', `${site}/lists/Borta/items`, { body: { fields: { Title: 't', K: 'k' } } });
    const columns = await admin('GET', `${site}/lists/Borta/columns`);
    const id = columnOf(columns, 'id')[columnOf(columns, 'name').indexOf('K')];
    expect((await admin('DELETE', `${site}/lists/Borta/columns/${id}`)).status).toBe(204);
    await admin('POST', `${site}/lists/Borta/columns`, { body: { name: 'K', text: {} } });
    const fields = await varna('GET', `${site}/lists/Borta/items/1/fields`);
    expect(fields.body).toMatchObject({ Title: 't' });
    expect(fields.body).not.toHaveProperty('K');
  });

  it('a unique index on doublets is refused and leaves the column as it was', async () => {
    await makeList('Dubbla', { columns: [{ name: 'K', text: {} }] });
    for (const _ of [1, 2]) await varna('POST', `${site}/lists/Dubbla/items`, { body: { fields: { K: 'lika' } } });
    const columns = await admin('GET', `${site}/lists/Dubbla/columns`);
    const id = columnOf(columns, 'id')[columnOf(columns, 'name').indexOf('K')];
    const at = `${site}/lists/Dubbla/columns/${id}`;
    const body = { indexed: true, enforceUniqueValues: true };
    expect(await admin('PATCH', at, { body })).toMatchObject(refused(400, 'invalidRequest'));
    expect(await admin('GET', at)).toMatchObject({ body: { indexed: false, enforceUniqueValues: false } });
  });
});

describe('what the embedded Graph does not know', () => {
  it.each([
    ['GET', '/sites/root/pages', 'pages'],
    ['GET', '/users?$apply=x', 'apply'],
    ['POST', '/chats', 'chats'],
  ])('%s %s is 501 and says what', async (method, path, what) => {
    expect(await admin(method, path)).toMatchObject(refused(501, 'notSupported', what));
  });

  it('a method that an address does not have is 405', async () => {
    expect((await admin('PUT', `${site}/lists`)).status).toBe(405);
  });

  it('a body that is no JSON is 400', async () => {
    const reply = await admin('POST', `${site}/lists`, { body: '{"displayName":' });
    expect(reply).toMatchObject(refused(400, 'BadRequest', 'Unable to read JSON'));
  });
});
