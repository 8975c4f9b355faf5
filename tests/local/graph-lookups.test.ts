// Fields that point elsewhere: people, items of other lists, content types.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, personOf, pick, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
let admin: Wire;
let site: string;
let items: string;
let sara: string;
let maria: string;

const INFORMATION = '/lists/User Information List/items';

async function numberOf(name: string): Promise<string> {
  const filter = `$filter=fields/EMail eq '${personOf(platform, name).mail}'&$expand=fields($select=Title)`;
  return textAt(await varna('GET', `${site}${INFORMATION}?${filter}`), 'value.0.id');
}

beforeAll(async () => {
  platform = await startTestPlatform();
  admin = await wireOf(platform);
  varna = await wireOf(platform, 'varna');
  site = `/sites/${platform.info.site.id}`;
  const made = await admin('POST', `${site}/lists`, { body: { displayName: 'System' } });
  const lookup = { listId: textAt(made, 'id'), columnName: 'Title' };
  const columns = [
    { name: 'Agare', personOrGroup: {}, indexed: true },
    { name: 'Deltagare', personOrGroup: { allowMultipleSelection: true } },
    { name: 'System', lookup, indexed: true },
    { name: 'Flera', lookup: { ...lookup, allowMultipleValues: true } },
    { name: 'Anstalld', personOrGroup: {} },
    { name: 'AnstalldId', text: {} },
    ...Array.from({ length: 12 }, (_, n) => ({ name: `P${n}`, personOrGroup: {} })),
  ];
  await admin('POST', `${site}/lists`, { body: { displayName: 'Poster', columns } });
  items = `${site}/lists/Poster/items`;
  for (const Title of ['Treserva', 'Procapita']) {
    await varna('POST', `${site}/lists/System/items`, { body: { fields: { Title } } });
  }
  [sara, maria] = [await numberOf('Sara Lindqvist'), await numberOf('Maria Hellgren')];
});
afterAll(() => platform.close());

const add = async (fields: object) => textAt(await varna('POST', items, { body: { fields } }), 'id');
const read = async (id: string, select: string) =>
  pick((await varna('GET', `${items}/${id}?$expand=fields($select=${select})`)).body, 'fields');

describe('rule 57: the hidden list of people', () => {
  it('has a number for everybody, by name and address', async () => {
    const row = await varna('GET', `${site}${INFORMATION}/${sara}?$expand=fields`);
    expect(row).toMatchObject({
      body: { fields: { Title: 'Sara Lindqvist', Name: 'i:0#.f|membership|sara.lindqvist@askersund.example' } },
    });
  });

  it('rule 13: shows among the lists only when system is selected', async () => {
    const named = async (more: string) => columnOf(await varna('GET', `${site}/lists${more}`), 'displayName');
    expect(await named('')).not.toContain('User Information List');
    expect(await named('?$select=system,displayName')).toContain('User Information List');
  });

  it('is not for callers to change', async () => {
    expect((await varna('POST', `${site}${INFORMATION}`, { body: { fields: { Title: 'x' } } })).status).toBe(403);
    expect((await admin('DELETE', `${site}/lists/User Information List`)).status).toBe(403);
  });

  it('takes in a person who has come since', async () => {
    await fetch(`${platform.world.origin}/control/people`, {
      method: 'POST',
      body: JSON.stringify({ displayName: 'Nils Ny', userPrincipalName: 'nils.ny@askersund.example' }),
    });
    expect(await numberOf('Nils Ny')).toMatch(/^\d+$/);
  });
});

describe('rule 56: what stands behind a number', () => {
  it('comes only when the column is selected by its own name', async () => {
    const id = await add({ AgareLookupId: sara, SystemLookupId: '2' });
    expect(await read(id, 'AgareLookupId,SystemLookupId')).toMatchObject({ AgareLookupId: sara, SystemLookupId: '2' });
    expect(await read(id, 'AgareLookupId')).not.toHaveProperty('Agare');
    expect(await read(id, 'Agare,System')).toMatchObject({ Agare: 'Sara Lindqvist', System: 'Procapita' });
  });

  it('comes with several always, people with their address', async () => {
    const id = await add({
      'DeltagareLookupId@odata.type': 'Collection(Edm.Int32)',
      DeltagareLookupId: [Number(sara), Number(maria)],
      'FleraLookupId@odata.type': 'Collection(Edm.Int32)',
      FleraLookupId: [1, 99],
    });
    expect(await read(id, 'Deltagare,Flera')).toMatchObject({
      Deltagare: [
        { LookupId: Number(sara), LookupValue: 'Sara Lindqvist', Email: 'sara.lindqvist@askersund.example' },
        { LookupId: Number(maria), LookupValue: 'Maria Hellgren' },
      ],
      Flera: [
        { LookupId: 1, LookupValue: 'Treserva' },
        { LookupId: 99, LookupValue: '' },
      ],
    });
  });

  it('at most twelve at once', async () => {
    const id = await add({ AgareLookupId: sara });
    const twelve = Array.from({ length: 12 }, (_, n) => `P${n}LookupId`).join(',');
    expect((await varna('GET', `${items}/${id}?$expand=fields($select=${twelve})`)).status).toBe(200);
    expect((await varna('GET', `${items}/${id}?$expand=fields($select=${twelve},Agare)`)).status).toBe(400);
  });

  it('rule 80: filters go by number', async () => {
    const id = await add({ AgareLookupId: maria });
    expect(columnOf(await varna('GET', `${items}?$filter=fields/AgareLookupId eq ${maria}`), 'id')).toEqual([id]);
    expect((await varna('GET', `${items}?$filter=fields/Agare eq 'Maria Hellgren'`)).status).toBe(400);
  });

  it('rule 34: a column that is named as another’s id takes what was meant for the other', async () => {
    const id = await add({ AnstalldLookupId: sara });
    expect(await read(id, 'AnstalldId,AnstalldLookupId')).toEqual({
      '@odata.etag': expect.any(String),
      AnstalldId: sara,
    });
  });
});

describe('rule 66: content types', () => {
  const types = () => `${site}/lists/Poster/contentTypes`;

  it('are the site’s, and a list’s own copies', async () => {
    expect(columnOf(await varna('GET', `${site}/contentTypes`), 'name')).toContain('Announcement');
    expect(columnOf(await varna('GET', types()), 'name')).toEqual(['Item', 'Folder']);
    const body = { contentType: `https://graph.microsoft.com/v1.0${site}/contentTypes/0x0104` };
    const made = await admin('POST', `${types()}/addCopy`, { body });
    expect(made).toMatchObject({ status: 201, body: { name: 'Announcement', parentId: '0x0104' } });
    expect((await varna('GET', `${types()}/${textAt(made, 'id')}`)).status).toBe(200);
    expect((await varna('POST', `${types()}/addCopy`, { body })).status).toBe(403);
    expect((await varna('GET', `${types()}/0x99`)).status).toBe(404);
  });

  it('are chosen for an item when it is made or changed, and one that the list does not have is refused', async () => {
    const made = await varna('POST', items, { body: { contentType: { id: '0x0104' }, fields: { Title: 'x' } } });
    expect(made).toMatchObject({
      status: 201,
      body: { contentType: { name: 'Announcement' }, fields: { ContentType: 'Announcement' } },
    });
    expect(JSON.stringify(made.body)).not.toContain('.contentType');
    const at = `${items}/${textAt(made, 'id')}`;
    const back = await varna('PATCH', at, { body: { contentType: { id: '0x01' } } });
    expect(back).toMatchObject({ status: 200, body: { contentType: { name: 'Item' } } });
    const wrong = await varna('PATCH', at, { body: { contentType: { id: '0x0106' } } });
    expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'invalidRequest' } } });
  });
});
