import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import {
  columnOf,
  pick,
  type Reply,
  startTestPlatform,
  textAt,
  type Wire,
  wireOf,
} from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
let list: string;
let items: string;

const COLUMNS = [
  { name: 'Nyckel', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Text', text: {} },
  { name: 'Lang', text: { allowMultipleLines: true } },
  { name: 'Antal', number: {} },
  { name: 'Klar', boolean: {} },
  { name: 'Dag', dateTime: { format: 'dateTime' } },
  { name: 'Val', choice: { choices: ['a', 'b'] } },
  { name: 'Flera', choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } },
  { name: 'Person', personOrGroup: {} },
  { name: 'Personer', personOrGroup: { allowMultipleSelection: true } },
  { name: 'Lank', hyperlinkOrPicture: {} },
  { name: 'Standard', text: {}, defaultValue: { value: 'utgångsläge' } },
];

beforeAll(async () => {
  platform = await startTestPlatform();
  varna = await wireOf(platform, 'varna');
  const site = `/sites/${platform.info.site.id}`;
  const admin = await wireOf(platform);
  await admin('POST', `${site}/lists`, { body: { displayName: 'Poster', columns: COLUMNS } });
  list = `${site}/lists/Poster`;
  items = `${list}/items`;
});
afterAll(() => platform.close());

const add = (fields: object, headers: Record<string, string> = {}) =>
  varna('POST', items, { body: { fields }, headers });
const refused = (status: number, code: string, message = '') => ({
  status,
  body: { error: { code, message: expect.stringContaining(message) } },
});
const etag = (reply: Reply) => textAt(reply, 'eTag');
const addedId = async (fields: object = {}) => textAt(await add(fields), 'id');

describe('creating', () => {
  it('rules 39 and 41: answers with the whole item', async () => {
    const made = await add({ Title: 'Ett' });
    expect(made).toMatchObject({
      status: 201,
      body: {
        id: expect.stringMatching(/^\d+$/),
        eTag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
        createdDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        contentType: { name: 'Item' },
        fields: { Title: 'Ett', LinkTitle: 'Ett', _UIVersionString: '1.0', Attachments: false, ContentType: 'Item' },
      },
    });
    expect(etag(made)).toBe((made.body as Record<string, unknown>)['@odata.etag']);
  });

  it('rule 138: names the app and no person', async () => {
    const made = await add({});
    expect(pick(made.body, 'createdBy')).toEqual({
      application: { id: platform.info.clients[1]?.clientId, displayName: 'varna' },
    });
  });

  it('rule 40: takes columns outside fields, and ignores them', async () => {
    const made = await varna('POST', items, { body: { Title: 'x' } });
    expect(made.status).toBe(201);
    expect(pick(made.body, 'fields')).not.toHaveProperty('Title');
  });

  it('rule 41: never uses a number twice', async () => {
    const first = await addedId();
    await varna('DELETE', `${items}/${first}`);
    expect(Number(await addedId())).toBeGreaterThan(Number(first));
  });

  it('rule 43: empty fields are absent; rule 30: defaults are applied', async () => {
    const made = await add({ Text: '', Antal: null });
    expect(pick(made.body, 'fields')).not.toHaveProperty('Text');
    expect(pick(made.body, 'fields')).not.toHaveProperty('Antal');
    expect(pick(made.body, 'fields.Standard')).toBe('utgångsläge');
  });
});

describe('values', () => {
  const person = { 'PersonerLookupId@odata.type': 'Collection(Edm.Int32)', PersonerLookupId: [1, 2] };
  it.each([
    ['a number', { Antal: 2.5 }, { Antal: 2.5 }],
    ['a yes/no', { Klar: false }, { Klar: false }],
    ['a choice outside the list (rule 49)', { Val: 'c' }, { Val: 'c' }],
    ['several choices (rule 53)', { 'Flera@odata.type': 'Collection(Edm.String)', Flera: ['a'] }, { Flera: ['a'] }],
    ['a person by number (rule 54)', { PersonLookupId: 6 }, { PersonLookupId: '6' }],
    ['a person by text (rule 54)', { PersonLookupId: '6' }, { PersonLookupId: '6' }],
    ['several persons (rule 55)', person, { Personer: [{ LookupId: 1 }, { LookupId: 2 }] }],
    ['an instant', { Dag: '2026-03-01T10:00:00.123Z' }, { Dag: '2026-03-01T10:00:00Z' }],
    ['an instant with an offset', { Dag: '2026-03-01T10:00:00+02:00' }, { Dag: '2026-03-01T08:00:00Z' }],
    ['a winter date in the site’s zone (rule 59)', { Dag: '2026-03-24T00:00:00' }, { Dag: '2026-03-23T23:00:00Z' }],
    ['a summer date in the site’s zone (rule 59)', { Dag: '2026-07-01' }, { Dag: '2026-06-30T22:00:00Z' }],
  ])('%s', async (_name, fields, expected) => {
    expect(await add(fields)).toMatchObject({ status: 201, body: { fields: expected } });
  });

  it.each([
    ['rule 48: an unknown field', { Nej: 1 }, "Field 'Nej' is not recognized"],
    ['rule 48: a field in the wrong case', { text: 'x' }, "Field 'text' is not recognized"],
    ['rule 33: a name with an underscore', { _Nej: 1 }, "Field '_Nej' is not recognied"],
    ['rule 65: a system field', { Created: '2026-01-01T00:00:00Z' }, 'read-only'],
    ['rule 65: the id', { id: '7' }, 'read-only'],
    ['rule 52: an object in a text', { Text: {} }, 'without a type name'],
    ['rule 53: choices without the annotation', { Flera: ['a'] }, 'without a type name'],
    ['rule 58: a link without the header', { Lank: { Url: 'https://a.example' } }, 'malformed'],
    ['rule 38: 256 characters on one line', { Text: 'x'.repeat(256) }, 'longer'],
    ['rule 38: 64 000 characters on several', { Lang: 'x'.repeat(64_000) }, 'longer'],
    ['a text for a number', { Antal: '3' }, 'Antal'],
    ['a text for a date', { Dag: 'igår' }, 'Dag'],
  ])('%s is refused', async (_name, fields, message) => {
    expect(await add(fields)).toMatchObject(refused(400, 'invalidRequest', message));
  });

  it('rule 58: a link is taken with Prefer: apiversion=2.1', async () => {
    const made = await add({ Lank: { Url: 'https://a.example', Description: 'A' } }, { prefer: 'apiversion=2.1' });
    expect(made).toMatchObject({ status: 201, body: { fields: { Lank: { Url: 'https://a.example' } } } });
  });

  it('rule 51: a value that must be unique is refused with 400, not 409, and nothing is kept', async () => {
    await add({ Nyckel: 'en' });
    const before = columnOf(await varna('GET', `${items}?$top=5000`), 'id').length;
    const second = await add({ Nyckel: 'en' });
    expect(second).toMatchObject(refused(400, 'invalidRequest', 'One or more fields with unique constraints'));
    expect(columnOf(await varna('GET', `${items}?$top=5000`), 'id')).toHaveLength(before);
  });

  it('rule 51: a change to a taken value is refused; many may be empty; a freed value may be used', async () => {
    const a = await addedId({ Nyckel: 'a' });
    const b = await addedId({ Nyckel: 'b' });
    const taken = await varna('PATCH', `${items}/${b}/fields`, { body: { Nyckel: 'a' } });
    expect(taken).toMatchObject(refused(400, 'invalidRequest', 'unique'));
    await varna('PATCH', `${items}/${a}/fields`, { body: { Nyckel: null } });
    expect((await varna('PATCH', `${items}/${b}/fields`, { body: { Nyckel: 'a' } })).status).toBe(200);
    expect((await varna('PATCH', `${items}/${b}/fields`, { body: { Nyckel: 'a' } })).status).toBe(200);
  });
});

describe('reading and changing', () => {
  it('rule 42: fields only come when asked for', async () => {
    const id = await addedId({ Title: 'x', Text: 'y' });
    const plain = await varna('GET', `${items}/${id}`);
    expect(plain.body).not.toHaveProperty('fields');
    expect(plain.body).toHaveProperty(['fields@odata.navigationLink']);
    const chosen = await varna('GET', `${items}/${id}?$select=id&$expand=fields($select=Text)`);
    expect(pick(chosen.body, 'fields')).toEqual({ '@odata.etag': expect.any(String), Text: 'y' });
    expect(chosen.body).not.toHaveProperty('createdDateTime');
    expect(await varna('GET', `${items}/${id}?expand=fields(select=Text)`)).toMatchObject({ status: 200 });
    expect(await varna('GET', `${items}/${id}/fields`)).toMatchObject({ body: { Title: 'x', Text: 'y' } });
  });

  it('rule 44: a change of fields answers with the fields, and leaves the others', async () => {
    const id = await addedId({ Title: 'x', Text: 'y' });
    const changed = await varna('PATCH', `${items}/${id}/fields`, { body: { Text: 'z' } });
    expect(changed).toMatchObject({ status: 200, body: { Title: 'x', Text: 'z', _UIVersionString: '2.0' } });
    expect(changed.body).not.toHaveProperty('createdDateTime');
  });

  it('rule 44: a change of the item answers with the item', async () => {
    const id = await addedId({ Title: 'x' });
    const changed = await varna('PATCH', `${items}/${id}`, { body: { fields: { Title: 'y' } } });
    expect(changed).toMatchObject({ status: 200, body: { id, fields: { Title: 'y' } } });
  });

  it('rule 60: null clears', async () => {
    const id = await addedId({ Text: 'y' });
    const changed = await varna('PATCH', `${items}/${id}/fields`, { body: { Text: null } });
    expect(changed.body).not.toHaveProperty('Text');
  });

  it('rules 46 and 47: what is deleted or never was is not found', async () => {
    const id = await addedId();
    expect(await varna('DELETE', `${items}/${id}`)).toMatchObject({ status: 204, body: '' });
    for (const gone of [id, '999999', 'x']) {
      expect(await varna('GET', `${items}/${gone}`)).toMatchObject(refused(404, 'itemNotFound'));
    }
  });

  it('rule 61: there are no attachments', async () => {
    expect((await varna('GET', `${items}/${await addedId()}/attachments`)).status).toBe(400);
  });

  it('rule 87: there is no count', async () => {
    expect(await varna('GET', `${items}/$count`)).toMatchObject(refused(404, 'itemNotFound'));
    expect(await varna('GET', `${items}?$count=true`)).toMatchObject(refused(400, 'invalidRequest', '$count'));
  });
});

describe('rules 67-72: a lost race', () => {
  it.each([
    ['PATCH', '/fields', { Title: 'min' }],
    ['PATCH', '', { fields: { Title: 'min' } }],
    ['DELETE', '', undefined],
  ])('%s%s with an old etag is 412 and changes nothing', async (method, path, body) => {
    const made = await add({ Title: 'först' });
    const at = `${items}/${textAt(made, 'id')}`;
    await varna('PATCH', `${at}/fields`, { body: { Title: 'deras' } });
    const lost = await varna(method, `${at}${path}`, { body, headers: { 'if-match': etag(made) } });
    expect(lost).toMatchObject({
      status: 412,
      body: { error: { code: 'resourceModified', innerError: { code: 'entityTagDoesNotMatch' } } },
    });
    expect(await varna('GET', `${at}/fields`)).toMatchObject({ body: { Title: 'deras' } });
  });

  it('the current etag and * go through', async () => {
    const made = await add({ Title: 'a' });
    const at = `${items}/${textAt(made, 'id')}`;
    const patch = (match: string) => varna('PATCH', at, { body: { fields: {} }, headers: { 'if-match': match } });
    expect((await patch(etag(made))).status).toBe(200);
    expect((await patch('*')).status).toBe(200);
  });

  it('rule 73: an etag that still holds is 304', async () => {
    const made = await add({});
    const again = await varna('GET', `${items}/${textAt(made, 'id')}`, { headers: { 'if-none-match': etag(made) } });
    expect(again.status).toBe(304);
  });
});

describe('rule 98: versions', () => {
  it('come newest first with their fields, and are restored as a new one', async () => {
    const id = await addedId({ Title: 'ett', Text: 'bara här' });
    await varna('PATCH', `${items}/${id}/fields`, { body: { Title: 'två', Text: null } });
    const versions = await varna('GET', `${items}/${id}/versions?$expand=fields`);
    expect(columnOf(versions, 'id')).toEqual(['2.0', '1.0']);
    expect(columnOf(versions, 'fields.Title')).toEqual(['två', 'ett']);
    expect((await varna('POST', `${items}/${id}/versions/1.0/restoreVersion`)).status).toBe(204);
    expect(await varna('GET', `${items}/${id}/fields`)).toMatchObject({
      body: { Title: 'ett', Text: 'bara här', _UIVersionString: '3.0' },
    });
  });
});
