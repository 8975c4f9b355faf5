// The smaller rules of the protocol, of sites, lists and items.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAILURES } from '../../infra/local/graph/failures.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, linkOf, pick, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
let admin: Wire;
let site: string;
let items: string;

beforeAll(async () => {
  platform = await startTestPlatform();
  admin = await wireOf(platform);
  varna = await wireOf(platform, 'varna');
  site = `/sites/${platform.info.site.id}`;
  const columns = [
    { name: 'Nr', number: {}, indexed: true },
    { name: 'Lank', hyperlinkOrPicture: {} },
    { name: 'Flera', choice: { choices: ['a'], displayAs: 'checkBoxes' } },
    { name: 'Dold', text: {}, hidden: true },
  ];
  await admin('POST', `${site}/lists`, { body: { displayName: 'Poster', columns } });
  items = `${site}/lists/Poster/items`;
  for (const Nr of [2, null, 1, 2, null, 3])
    await varna('POST', items, { body: { fields: { Title: `nr ${Nr}`, Nr } } });
});
afterAll(() => platform.close());

describe('the protocol', () => {
  it('rule 1: options go with and without the dollar sign, inside and outside', async () => {
    for (const query of ['$top=1&$expand=fields($select=Title)', 'top=1&expand=fields(select=Title)']) {
      const reply = await varna('GET', `${items}?${query}`);
      expect(pick(reply.body, 'value.0.fields')).toEqual({ '@odata.etag': expect.any(String), Title: 'nr 2' });
    }
  });

  it('rule 2: $select has no case, the name of a field in a filter has', async () => {
    expect(pick((await varna('GET', `${items}?$select=Id&$top=1`)).body, 'value.0.id')).toBe('1');
    expect((await varna('GET', `${items}?$filter=fields/nr eq 1`)).status).toBe(400);
  });

  it('rule 3: every answer has both ids', async () => {
    const { headers } = await varna('GET', items, { headers: { 'client-request-id': 'mine' } });
    expect(headers.get('client-request-id')).toBe('mine');
    expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.has('date')).toBe(true);
  });

  it('rule 113: what the SDK adds when it tries again is tolerated', async () => {
    const headers = { 'Retry-Attempt': '2', SdkVersion: 'graph-js/3.0.7 (featureUsage=6), graph-js/3.0.7' };
    expect((await varna('GET', items, { headers })).status).toBe(200);
  });

  it('rules 124 and 128: a batch is 200 whatever becomes of its parts, and what was done stays done', async () => {
    const json = { 'Content-Type': 'application/json' };
    const part = (id: string, url: string) => ({
      id,
      method: 'POST',
      url,
      headers: json,
      body: { fields: { Title: 'b' } },
    });
    const before = columnOf(await varna('GET', items), 'id').length;
    const requests = [part('1', items), part('2', `${site}/lists/Saknas/items`)];
    const reply = await varna('POST', '/$batch', { body: { requests } });
    expect(reply.status).toBe(200);
    const ids = columnOf(await varna('GET', items), 'id');
    expect(ids).toHaveLength(before + 1);
    await varna('DELETE', `${items}/${String(ids.at(-1))}`);
    expect((await varna('POST', '/$batch', { body: { requests: 'all' } })).status).toBe(400);
  });

  it('rule 172: what nobody has shown is marked so', () => {
    const chosen = [
      'itemNotFound',
      'listNotFound',
      'fieldTooLong',
      'columnRefused',
      'fieldReadOnly',
      'filterUnsupported',
    ] as const;
    for (const name of [...chosen, 'skipRefused', 'bodyTooLarge', 'timeout'] as const) {
      expect(FAILURES[name].unverified, name).toBe(true);
    }
  });

  it('rule 6: a collection has a context, and a link only when there is more', async () => {
    const all = await varna('GET', `${items}?$top=6`);
    expect((all.body as Record<string, unknown>)['@odata.context']).toContain('$metadata#');
    expect(linkOf(all, 'nextLink')).toBe('undefined');
  });

  it('rules 7 and 8: a new item has whole seconds in UTC, and no Location', async () => {
    const made = await varna('POST', items, { body: { fields: { Title: 'x', Nr: 9 } } });
    expect(textAt(made, 'fields.Created')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(made.headers.has('location')).toBe(false);
    await varna('DELETE', `${items}/${textAt(made, 'id')}`);
  });
});

describe('sites', () => {
  it('rule 10: the function form, and a continuing path', async () => {
    const { hostname, path, id } = platform.info.site;
    expect(textAt(await varna('GET', `/sites/${hostname}/getByPath(path='/${path}')`), 'id')).toBe(id);
    expect(columnOf(await varna('GET', `/sites/${hostname}:/${path}:/lists`), 'displayName')).toContain('Poster');
  });

  it('rule 12: a search finds for those who read everywhere, and nothing for Sites.Selected', async () => {
    expect(columnOf(await admin('GET', '/sites?search=information'), 'id')).toEqual([platform.info.site.id]);
    expect(columnOf(await admin('GET', '/sites?search=*'), 'id')).toHaveLength(2);
    expect(columnOf(await varna('GET', '/sites?search=*'), 'id')).toEqual([]);
  });
});

describe('lists', () => {
  it('rule 15: come with columns and items, each with a selection of its own', async () => {
    const expand = '$expand=columns($select=name),items($expand=fields($select=Title);$top=2)';
    const reply = await varna('GET', `${site}/lists/Poster?$select=id,name&${expand}`);
    expect(reply).toMatchObject({ status: 200, body: { name: 'Poster' } });
    expect(pick(reply.body, 'columns')).toContainEqual({ name: 'Nr' });
    expect(pick(reply.body, 'items.1.fields.Title')).toBe('nr null');
    expect(reply.body).not.toHaveProperty('webUrl');
  });

  it('rule 24: hidden columns show only when hidden is selected', async () => {
    const names = async (more: string) => columnOf(await varna('GET', `${site}/lists/Poster/columns${more}`), 'name');
    expect(await names('')).not.toContain('Dold');
    expect(await names('?$select=name,hidden')).toContain('Dold');
  });

  it('rules 27 and 29: check boxes are several choices, and a link tells its facet', async () => {
    const columns = await varna('GET', `${site}/lists/Poster/columns`);
    const byName = (name: string) =>
      (pick(columns.body, 'value') as Record<string, unknown>[]).find((column) => column['name'] === name);
    expect(byName('Flera')).toMatchObject({ choice: { displayAs: 'checkBoxes' } });
    expect(byName('Lank')).toMatchObject({ hyperlinkOrPicture: { isPicture: false } });
  });

  it('rule 25: the site has columns of its own', async () => {
    const made = await admin('POST', `${site}/columns`, { body: { name: 'Gemensam', text: {} } });
    expect(made.status).toBe(201);
    const at = `${site}/columns/${textAt(made, 'id')}`;
    expect(await admin('PATCH', at, { body: { displayName: 'Ny' } })).toMatchObject({ body: { displayName: 'Ny' } });
    expect(columnOf(await varna('GET', `${site}/columns`), 'name')).toEqual(['Gemensam']);
    expect((await varna('POST', `${site}/columns`, { body: { name: 'Nej', text: {} } })).status).toBe(403);
    expect((await admin('DELETE', at)).status).toBe(204);
    expect((await admin('GET', at)).status).toBe(404);
  });

  it('rule 36: Title has no index from the start, Id has', async () => {
    expect((await varna('GET', `${items}?$filter=fields/Title eq 'x'`)).status).toBe(400);
    expect(columnOf(await varna('GET', `${items}?$filter=fields/id eq 2`), 'id')).toEqual(['2']);
  });
});

describe('items', () => {
  it('rule 45: every change makes a new etag and a new version; rules 98 and 99: all are kept', async () => {
    const made = await varna('POST', items, { body: { fields: { Title: 'ett' } } });
    const at = `${items}/${textAt(made, 'id')}`;
    for (const Title of ['två', 'tre']) await varna('PATCH', `${at}/fields`, { body: { Title } });
    const now = await varna('GET', at);
    expect(textAt(now, 'eTag')).not.toBe(textAt(made, 'eTag'));
    expect(columnOf(await varna('GET', `${at}/versions`), 'id')).toEqual(['3.0', '2.0', '1.0']);
    await varna('DELETE', at);
  });

  it('rule 50: a required column may be left out', async () => {
    const made = await varna('POST', items, { body: { fields: {} } });
    expect(made.status).toBe(201);
    await varna('DELETE', `${items}/${textAt(made, 'id')}`);
  });

  it('rule 62: there is no search', async () => {
    expect((await varna('GET', `${items}?$search="x"`)).status).toBe(501);
  });

  it('rule 64: the id stands among the fields too', async () => {
    const reply = await varna('GET', `${items}/2?$expand=fields($select=id,Title)`);
    expect(pick(reply.body, 'fields')).toMatchObject({ id: '2' });
  });

  it('rule 89: an item comes with its versions; in a library with its file', async () => {
    const item = await varna('GET', `${items}/1?$select=id,fields&$expand=fields($select=Title),versions`);
    expect(item.body).toMatchObject({ id: '1', fields: { Title: 'nr 2' }, versions: [{ id: '1.0' }] });
    await admin('POST', `${site}/lists`, { body: { displayName: 'Filer', list: { template: 'documentLibrary' } } });
    const drive = textAt(await varna('GET', `${site}/lists/Filer/drive`), 'id');
    expect(textAt(await varna('GET', `${site}/drive`), 'id')).toBe(drive);
    await varna('PUT', `/drives/${drive}/root:/a.txt:/content`, { body: 'hej' });
    const files = await varna('GET', `${site}/lists/Filer/items?$expand=driveItem`);
    expect(pick(files.body, 'value.0')).toMatchObject({
      contentType: { name: 'Document' },
      driveItem: { name: 'a.txt' },
    });
  });

  it('rule 133: a path holds 400 characters, a file 250 GB', async () => {
    const drive = textAt(await varna('GET', `${site}/drive`), 'id');
    const long = 'x'.repeat(401);
    expect((await varna('PUT', `/drives/${drive}/root:/${long}:/content`, { body: 'hej' })).status).toBe(400);
    const body = { item: { fileSize: 251 * 1024 ** 3 } };
    expect((await varna('POST', `/drives/${drive}/root:/stor.bin:/createUploadSession`, { body })).status).toBe(507);
  });

  it.each([
    ['rule 83: upwards, the empty ones first', 'fields/Nr', ['2', '5', '3', '1', '4', '6']],
    ['rule 83: downwards, the empty ones last', 'fields/Nr desc', ['6', '4', '1', '3', '5', '2']],
    ['rule 83: by id downwards', 'fields/id desc', ['6', '5', '4', '3', '2', '1']],
  ])('%s, page by page', async (_name, by, expected) => {
    const seen: unknown[] = [];
    let link = `${items}?$orderby=${by}&$top=2&$select=id`;
    for (let page = 0; page < 5 && link !== 'undefined'; page += 1) {
      const reply = await varna('GET', link);
      seen.push(...columnOf(reply, 'id'));
      link = linkOf(reply, 'nextLink');
    }
    expect(seen).toEqual(expected);
  });

  it('rule 96: the feed is cheaper with a token', async () => {
    const first = await varna('GET', `${items}/delta`);
    const ledger = async (method = 'GET') =>
      (await (await fetch(`${platform.world.origin}/control/ledger`, { method })).json()) as { units: number };
    await ledger('DELETE');
    await varna('GET', `${items}/delta`);
    expect((await ledger()).units).toBe(2);
    await varna('GET', linkOf(first, 'deltaLink'));
    expect((await ledger()).units).toBe(3);
  });
});
