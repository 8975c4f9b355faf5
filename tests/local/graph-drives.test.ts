import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { columnOf, graphToken, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
let token: string;
let list: string;
let drive: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  token = await graphToken(platform, 'varna');
  varna = await wireOf(platform, 'varna');
  const lists = `/sites/${platform.info.site.id}/lists`;
  const body = { displayName: 'Dokument', list: { template: 'documentLibrary' }, columns: [{ name: 'Typ', text: {} }] };
  await (await wireOf(platform))('POST', lists, { body });
  list = `${lists}/Dokument`;
  drive = `/drives/${textAt(await varna('GET', `${list}/drive`), 'id')}`;
});
afterAll(() => platform.close());

const refused = (status: number, code: string) => ({ status, body: { error: { code } } });

async function put(path: string, content: string | Uint8Array, headers: Record<string, string> = {}) {
  const response = await fetch(`${platform.info.graph}${drive}${path}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/pdf', ...headers },
    body: content as BodyInit,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}

const download = (path: string) =>
  fetch(`${platform.info.graph}${drive}${path}`, { headers: { authorization: `Bearer ${token}` } });

describe('rule 130: small uploads', () => {
  it('are new with 201, replaced with 200, and keep the id', async () => {
    const first = await put('/root:/policy.pdf:/content', 'ett');
    expect(first).toMatchObject({
      status: 201,
      body: { name: 'policy.pdf', size: 3, file: { mimeType: 'application/pdf' } },
    });
    const second = await put('/root:/policy.pdf:/content', 'två');
    expect(second).toMatchObject({ status: 200, body: { id: textAt(first, 'id'), size: 4 } });
    expect(textAt(second, 'eTag')).not.toBe(textAt(first, 'eTag'));
  });

  it('rule 132: come back byte for byte by a redirect that asks for no token', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
    const id = textAt(await put('/root:/bytes.bin:/content', bytes), 'id');
    const redirect = await fetch(`${platform.info.graph}${drive}/items/${id}/content`, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
    });
    expect(redirect.status).toBe(302);
    const file = await fetch(redirect.headers.get('location') ?? '');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    expect(await (await download('/root:/policy.pdf:/content')).text()).toBe('två');
  });

  it('lie in folders, with Swedish names', async () => {
    const folder = await varna('POST', `${drive}/root/children`, { body: { name: 'Ärenden', folder: {} } });
    const made = await put(`/items/${textAt(folder, 'id')}:/${encodeURIComponent('bilaga å.pdf')}:/content`, 'x');
    expect(made).toMatchObject({ status: 201, body: { parentReference: { id: textAt(folder, 'id') } } });
    const path = `${drive}/root:/${encodeURIComponent('Ärenden')}/${encodeURIComponent('bilaga å.pdf')}`;
    expect(await varna('GET', path)).toMatchObject({ status: 200, body: { id: textAt(made, 'id') } });
    const children = await varna('GET', `${drive}/root:/${encodeURIComponent('Ärenden')}:/children`);
    expect(columnOf(children, 'name')).toEqual(['bilaga å.pdf']);
  });

  it('rule 130: make the folders that are missing on the way', async () => {
    const put = await varna('PUT', `${drive}/root:/2026-0001/Bilder/a.txt:/content`, { body: 'hej' });
    expect(put.status).toBe(201);
    const inside = await varna('GET', `${drive}/root:/2026-0001/Bilder:/children`);
    expect(columnOf(inside, 'name')).toEqual(['a.txt']);
    expect((await varna('GET', `${drive}/root:/Saknas/a.txt`)).status).toBe(404);
    const top = textAt(await varna('GET', `${drive}/root:/2026-0001`), 'id');
    await varna('DELETE', `${drive}/items/${top}`);
  });

  it('rule 130: refuse forbidden letters, and a taken name when asked to', async () => {
    expect(await put(`/root:/${encodeURIComponent('a?b.pdf')}:/content`, 'x')).toMatchObject(
      refused(400, 'invalidRequest'),
    );
    const behaviour = (name: string) => `/root:/policy.pdf:/content?@microsoft.graph.conflictBehavior=${name}`;
    expect(await put(behaviour('fail'), 'x')).toMatchObject(refused(409, 'nameAlreadyExists'));
    expect(await put(behaviour('rename'), 'x')).toMatchObject({ status: 201, body: { name: 'policy 1.pdf' } });
  });

  it('rule 131: an old If-Match is 412', async () => {
    const first = await put('/root:/match.pdf:/content', 'a');
    await put('/root:/match.pdf:/content', 'b');
    const lost = await put('/root:/match.pdf:/content', 'c', { 'if-match': textAt(first, 'eTag') });
    expect(lost).toMatchObject(refused(412, 'resourceModified'));
    expect(await (await download('/root:/match.pdf:/content')).text()).toBe('b');
  });
});

describe('rule 129: a file is a list item too', () => {
  it('with columns of its own', async () => {
    const file = await put('/root:/kolumner.pdf:/content', 'x');
    const itemId = textAt(file, 'sharepointIds.listItemId');
    await varna('PATCH', `${list}/items/${itemId}/fields`, { body: { Typ: 'policy' } });
    const item = await varna(
      'GET',
      `${drive}/items/${textAt(file, 'id')}/listItem?$expand=fields($select=Typ,FileLeafRef)`,
    );
    expect(item).toMatchObject({ body: { id: itemId, fields: { Typ: 'policy', FileLeafRef: 'kolumner.pdf' } } });
    const back = await varna('GET', `${list}/items/${itemId}/driveItem`);
    expect(back).toMatchObject({ body: { id: textAt(file, 'id') } });
  });

  it('and is not made as one', async () => {
    expect(await varna('POST', `${list}/items`, { body: { fields: {} } })).toMatchObject(
      refused(400, 'invalidRequest'),
    );
  });

  it('renamed and deleted together', async () => {
    const file = await put('/root:/gammal.pdf:/content', 'x');
    const at = `${drive}/items/${textAt(file, 'id')}`;
    expect(await varna('PATCH', at, { body: { name: 'ny.pdf' } })).toMatchObject({ body: { name: 'ny.pdf' } });
    expect((await varna('DELETE', at)).status).toBe(204);
    expect(await varna('GET', at)).toMatchObject(refused(404, 'itemNotFound'));
    const item = `${list}/items/${textAt(file, 'sharepointIds.listItemId')}`;
    expect(await varna('GET', item)).toMatchObject(refused(404, 'itemNotFound'));
  });
});

describe('drives', () => {
  it('are listed for the site; a plain list has none', async () => {
    const drives = await varna('GET', `/sites/${platform.info.site.id}/drives`);
    expect(columnOf(drives, 'name')).toEqual(['Dokument']);
    await (await wireOf(platform))('POST', `/sites/${platform.info.site.id}/lists`, { body: { displayName: 'Lista' } });
    const none = await varna('GET', `/sites/${platform.info.site.id}/lists/Lista/drive`);
    expect(none).toMatchObject(refused(404, 'itemNotFound'));
  });
});

describe('rule 131: upload sessions', () => {
  const FRAGMENT = 320 * 1024;
  const bytes = (length: number) => new Uint8Array(length).fill(7);
  const open = async (name: string, item?: object) => {
    const body = item ? { item } : {};
    const made = await varna('POST', `${drive}/root:/${name}:/createUploadSession`, { body });
    expect(made).toMatchObject({ status: 200, body: { nextExpectedRanges: ['0-'] } });
    return textAt(made, 'uploadUrl');
  };
  const send = async (url: string, from: number, length: number, total: number) => {
    const range = `bytes ${from}-${from + length - 1}/${total}`;
    const response = await fetch(url, { method: 'PUT', headers: { 'content-range': range }, body: bytes(length) });
    return { status: response.status, body: (await response.json()) as unknown };
  };

  it('take fragments in order, without a token, and end with the file', async () => {
    const url = await open('stor.bin');
    const total = FRAGMENT + 10;
    expect(await send(url, 0, FRAGMENT, total)).toMatchObject({
      status: 202,
      body: { nextExpectedRanges: [`${FRAGMENT}-`] },
    });
    expect(await send(url, 0, FRAGMENT, total)).toMatchObject(refused(416, 'invalidRange'));
    expect(await send(url, FRAGMENT, 10, total)).toMatchObject({
      status: 201,
      body: { name: 'stor.bin', size: total },
    });
    expect((await fetch(url)).status).toBe(404);
  });

  it('refuse an odd fragment, and end when they are given up', async () => {
    const url = await open('udda.bin');
    expect(await send(url, 0, 1000, 5000)).toMatchObject(refused(400, 'invalidRequest'));
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(url)).status).toBe(404);
  });

  it('show a conflict at the end, unless told to replace', async () => {
    await put('/root:/finns.bin:/content', 'x');
    expect(await send(await open('finns.bin'), 0, 5, 5)).toMatchObject(refused(409, 'nameAlreadyExists'));
    const replacing = await open('finns.bin', { '@microsoft.graph.conflictBehavior': 'replace' });
    expect(await send(replacing, 0, 5, 5)).toMatchObject({ status: 200, body: { size: 5 } });
  });
});
