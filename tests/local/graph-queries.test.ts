import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../infra/local/graph/store/columns.ts';
import { addItem } from '../../infra/local/graph/store/items.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, linkOf, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
let items: string;
let large: string;

const PREFER = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
const COLUMNS = [
  { name: 'Status', text: {}, indexed: true },
  { name: 'Antal', number: {}, indexed: true },
  { name: 'Klar', boolean: {}, indexed: true },
  { name: 'Dag', dateTime: {}, indexed: true },
  { name: 'Fri', text: {} },
];

const ROWS = [
  { Title: 'ett', Status: 'Öppen', Antal: 1, Klar: false, Dag: '2026-01-01T00:00:00Z', Fri: 'x' },
  { Title: 'två', Status: 'Öppen', Antal: 2, Klar: true, Dag: '2026-02-01T00:00:00Z', Fri: 'y' },
  { Title: 'tre', Status: 'Stängd', Antal: 10, Klar: true, Dag: '2026-03-01T00:00:00Z', Fri: 'x' },
  { Title: 'fyra', Status: "D'Arc", Antal: -3 },
  { Title: 'fem' },
];

async function fill(listId: string, count: number) {
  const { database } = platform.world;
  const shelf = { database, list: listId, columns: columnsOf(database, listId) };
  const stamp = { now: '2026-01-01T00:00:00Z', by: { application: { id: 'a', displayName: 'a' } } };
  for (let n = 0; n < count; n += 1) addItem(shelf, { Status: 'alla', Antal: n, Fri: 'x' }, stamp);
}

beforeAll(async () => {
  platform = await startTestPlatform();
  varna = await wireOf(platform, 'varna');
  const admin = await wireOf(platform);
  const lists = `/sites/${platform.info.site.id}/lists`;
  await admin('POST', lists, { body: { displayName: 'Liten', columns: COLUMNS } });
  items = `${lists}/Liten/items`;
  for (const fields of ROWS) await varna('POST', items, { body: { fields } });
  const made = await admin('POST', lists, { body: { displayName: 'Stor', columns: COLUMNS } });
  large = `${lists}/Stor/items`;
  await fill(textAt(made, 'id'), 5001);
});
afterAll(() => platform.close());

const refused = (status: number, code: string, message = '') => ({
  status,
  body: { error: { code, message: expect.stringContaining(message) } },
});
const ask = (filter: string, headers: Record<string, string> = {}, more = '') =>
  varna('GET', `${items}?$filter=${encodeURIComponent(filter)}&$expand=fields($select=Title)${more}`, { headers });
const titles = async (filter: string, headers?: Record<string, string>) =>
  columnOf(await ask(filter, headers), 'fields.Title');

describe('rule 74: filters on an indexed field', () => {
  it.each([
    ["fields/Status eq 'Öppen'", ['ett', 'två']],
    ["fields/Status eq 'öppen'", ['ett', 'två']],
    ["fields/Status ne 'Öppen'", ['tre', 'fyra', 'fem']],
    ["fields/Status eq 'D''Arc'", ['fyra']],
    ["startswith(fields/Status,'St')", ['tre']],
    ['fields/Antal gt 1', ['två', 'tre']],
    ['fields/Antal ge 1 and fields/Antal lt 10', ['ett', 'två']],
    ['fields/Antal le -3', ['fyra']],
    ['fields/Klar eq true', ['två', 'tre']],
    ['fields/Klar eq 1', ['två', 'tre']],
    ["fields/Dag ge '2026-02-01T00:00:00Z'", ['två', 'tre']],
    ['fields/Dag lt 2026-02-01T00:00:00Z', ['ett']],
    ['fields/id eq 3', ['tre']],
    ["fields/Status eq 'finns inte'", []],
    ["(fields/Status eq 'Öppen') and (fields/Klar eq true)", ['två']],
  ])('%s', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('follow a change and a deletion', async () => {
    const made = await varna('POST', items, { body: { fields: { Title: 'kort', Status: 'kort' } } });
    const at = `${items}/${textAt(made, 'id')}`;
    await varna('PATCH', `${at}/fields`, { body: { Status: 'ny' } });
    expect(await titles("fields/Status eq 'kort'")).toEqual([]);
    expect(await titles("fields/Status eq 'ny'")).toEqual(['kort']);
    await varna('DELETE', at);
    expect(await titles("fields/Status eq 'ny'")).toEqual([]);
  });
});

describe('filters that are refused', () => {
  it.each([
    ['rule 75: a field without index', "fields/Title eq 'ett'", 'invalidRequest', "Field 'Title' cannot be referenced"],
    ['rule 79: a second field without index', "fields/Antal eq 1 and fields/Fri eq 'x'", 'invalidRequest', "'Fri'"],
    ['rule 77: no fields/', "Status eq 'Öppen'", 'BadRequest', 'Invalid filter clause'],
    ['rule 78: contains', "contains(fields/Status,'pp')", 'invalidRequest', 'not supported'],
    ['rule 78: in', "fields/Status in ('a')", 'invalidRequest', 'not supported'],
    ['rule 78: not', "not(fields/Status eq 'a')", 'invalidRequest', 'not supported'],
    ['rule 78: tolower', "tolower(fields/Status) eq 'a'", 'invalidRequest', 'not supported'],
    ['rule 79: or', "fields/Status eq 'a' or fields/Status eq 'b'", 'invalidRequest', 'not supported'],
    ['rule 79: createdDateTime', "createdDateTime ge '2026-01-01'", 'invalidRequest', 'not supported'],
    ['an unknown field', "fields/Nej eq 'a'", 'invalidRequest', "Field 'Nej' is not recognized"],
    ['half a filter', "fields/Status eq 'a' and", 'BadRequest', ''],
    ['an open quote', "fields/Status eq 'a", 'BadRequest', ''],
    ['a text for a number', "fields/Antal eq 'x'", 'BadRequest', ''],
  ])('%s', async (_name, filter, code, message) => {
    expect(await ask(filter)).toMatchObject(refused(400, code, message));
  });

  it('rules 76 and 79: the Prefer header lets fields without index, and or, through', async () => {
    expect(await titles("fields/Fri eq 'x'", PREFER)).toEqual(['ett', 'tre']);
    expect(await titles("fields/Antal ge 1 and fields/Fri eq 'x'", PREFER)).toEqual(['ett', 'tre']);
    expect(await titles("fields/Antal eq 10 or fields/Status eq 'Öppen'", PREFER)).toEqual(['ett', 'två', 'tre']);
  });
});

describe('rule 83: order', () => {
  const order = async (by: string, more = '') =>
    varna('GET', `${items}?$orderby=${encodeURIComponent(by)}&$expand=fields($select=Title)${more}`);

  it('rule 84: is ascending id, also when a top-level property is asked for', async () => {
    expect(columnOf(await order('id desc'), 'fields.Title')).toEqual(['ett', 'två', 'tre', 'fyra', 'fem']);
  });

  it('follows an indexed field, page by page', async () => {
    const first = await order('fields/Antal desc', '&$top=3');
    expect(columnOf(first, 'fields.Title')).toEqual(['tre', 'två', 'ett']);
    expect(columnOf(await varna('GET', linkOf(first, 'nextLink')), 'fields.Title')).toEqual(['fyra', 'fem']);
  });

  it('is refused on a field without index', async () => {
    expect(await order('fields/Title')).toMatchObject(refused(400, 'invalidRequest', 'filter or orderby'));
  });
});

describe('paging', () => {
  it('rules 85, 86 and 116: 200 at a time; the link keeps the other options and is Microsoft’s own address', async () => {
    const first = await varna('GET', `${large}?$expand=fields($select=Antal)`);
    expect(columnOf(first, 'id')).toHaveLength(200);
    const link = linkOf(first, 'nextLink');
    expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//);
    const token = new URL(link).searchParams.get('$skiptoken') ?? '';
    expect(Buffer.from(token, 'base64url').toString()).toBe('Paged=TRUE&p_ID=200');
    expect(columnOf(await varna('GET', link), 'fields.Antal')[0]).toBe(200);
  });

  it('rule 85: a page holds at most 5 000, and rule 82: there is no threshold on plain paging', async () => {
    const first = await varna('GET', `${large}?$top=9999&$select=id`);
    expect(columnOf(first, 'id')).toHaveLength(5000);
    const second = await varna('GET', linkOf(first, 'nextLink'));
    expect(columnOf(second, 'id')).toEqual(['5001']);
    expect(second.body).not.toHaveProperty(['@odata.nextLink']);
  });

  it('a full last page has no link', async () => {
    expect((await varna('GET', `${items}?$top=5`)).body).not.toHaveProperty(['@odata.nextLink']);
  });

  it('keeps the filter', async () => {
    const first = await ask("fields/Status eq 'Öppen'", {}, '&$top=1');
    expect(columnOf(await varna('GET', linkOf(first, 'nextLink')), 'fields.Title')).toEqual(['två']);
  });

  it('rule 86: $skip is refused', async () => {
    expect(await varna('GET', `${items}?$skip=2`)).toMatchObject(refused(400, 'invalidRequest'));
  });
});

describe('rule 81: the list view threshold', () => {
  const throttled = { status: 429, body: { error: { innerError: { code: 'throttledRequest' } } } };
  const search = (filter: string, headers = {}) =>
    varna('GET', `${large}?$filter=${encodeURIComponent(filter)}&$select=id`, { headers });

  it.each([
    ['a first predicate that matches more than 5 000', "fields/Status eq 'alla' and fields/Antal eq 7", {}],
    ['a scan of a field without index', "fields/Fri eq 'x'", PREFER],
  ])('stops %s', async (_name, filter, headers) => {
    const reply = await search(filter, headers);
    expect(reply).toMatchObject(throttled);
    expect(reply.headers.has('retry-after')).toBe(false);
  });

  it('lets through when the first predicate is selective', async () => {
    expect(columnOf(await search("fields/Antal eq 7 and fields/Status eq 'alla'"), 'id')).toEqual(['8']);
    expect(columnOf(await search("fields/Antal eq 7 and fields/Fri eq 'x'", PREFER), 'id')).toEqual(['8']);
  });

  it('stops $orderby=id desc', async () => {
    expect(await varna('GET', `${large}?$orderby=id desc`)).toMatchObject(throttled);
  });
});
