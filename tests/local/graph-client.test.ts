// The real JavaScript SDK at the front door, reached as the product does: only the last step of its chain is exchanged.
import {
  AuthenticationHandler,
  BatchRequestContent,
  BatchResponseContent,
  Client,
  type Context,
  FileUpload,
  GraphError,
  LargeFileUploadTask,
  type Middleware,
  PageIterator,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { graphToken, startTestPlatform, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let client: Client;
let items: string;

class LocalTransport implements Middleware {
  async execute(context: Context): Promise<void> {
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    const url = address.replace('https://graph.microsoft.com/v1.0', platform.info.graph);
    context.response = await fetch(url, context.options as RequestInit);
  }
}

function connect(token: string): Client {
  const authentication = new AuthenticationHandler({ getAccessToken: async () => token });
  const retry = new RetryHandler(new RetryHandlerOptions(0, 3));
  authentication.setNext(retry);
  retry.setNext(new LocalTransport());
  return Client.initWithMiddleware({ middleware: authentication });
}

beforeAll(async () => {
  platform = await startTestPlatform();
  const admin = await wireOf(platform);
  const lists = `/sites/${platform.info.site.id}/lists`;
  const columns = [{ name: 'Nyckel', text: {}, indexed: true, enforceUniqueValues: true }];
  await admin('POST', lists, { body: { displayName: 'Poster', columns } });
  items = `${lists}/Poster/items`;
  client = connect(await graphToken(platform, 'varna'));
});
afterAll(() => platform.close());

const add = (Nyckel: string) => client.api(items).post({ fields: { Title: Nyckel, Nyckel } });

describe('@microsoft/microsoft-graph-client', () => {
  it('creates, filters, changes with If-Match and deletes', async () => {
    const made = await add('sdk');
    const found = await client.api(items).filter("fields/Nyckel eq 'sdk'").expand('fields($select=Title)').get();
    expect(found.value[0].fields.Title).toBe('sdk');
    const at = `${items}/${made.id}`;
    await client.api(`${at}/fields`).header('If-Match', made.eTag).patch({ Title: 'ny' });
    const lost = client.api(`${at}/fields`).header('If-Match', made.eTag).patch({ Title: 'för sen' });
    await expect(lost).rejects.toMatchObject({ statusCode: 412, code: 'resourceModified' });
    expect(await client.api(at).delete()).toBeUndefined();
  });

  it('rule 118: an error is a GraphError with code, message and request id', async () => {
    const error = await client
      .api(`${items}/4711`)
      .get()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ statusCode: 404, code: 'itemNotFound', requestId: expect.any(String) });
  });

  it('rule 111: retries 429 after Retry-After and succeeds', async () => {
    platform.world.faults.set({ part: 'graph', name: 'throttled', times: 1, amount: 1 });
    expect((await client.api(items).top(1).get()).value).toBeDefined();
  });

  it('rule 112: a create answered 504 after it was kept is sent again, and only a unique key stops the doublet', async () => {
    platform.world.faults.set({ part: 'graph', name: 'timeout-after-commit', times: 1 });
    await expect(add('en gång')).rejects.toMatchObject({ statusCode: 400, code: 'invalidRequest' });
    platform.world.faults.set({ part: 'graph', name: 'timeout-after-commit', times: 1 });
    const second = await client.api(items).post({ fields: { Title: 'utan nyckel' } });
    const before = await client
      .api(`${items}/${Number(second.id) - 1}`)
      .expand('fields')
      .get();
    expect(before.fields.Title).toBe('utan nyckel');
  });

  it('rule 86: iterates over pages by the links it is given', async () => {
    for (const n of [1, 2, 3, 4, 5]) await add(`sida ${n}`);
    const first = await client.api(items).top(2).get();
    const seen: string[] = [];
    await new PageIterator(client, first, (item: { id: string }) => seen.push(item.id) > 0).iterate();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(5);
  });

  it('rule 121: uploads a large file in fragments', async () => {
    const admin = await wireOf(platform);
    const lists = `/sites/${platform.info.site.id}/lists`;
    await admin('POST', lists, { body: { displayName: 'Filer', list: { template: 'documentLibrary' } } });
    const { id } = await client.api(`${lists}/Filer/drive`).get();
    const session = await client.api(`/drives/${id}/root:/stor.bin:/createUploadSession`).post({});
    const content = new Uint8Array(700 * 1024).fill(7);
    const file = new FileUpload(content, 'stor.bin', content.length);
    // The SDK mangles addresses without TLS (rule 115); the transport brings it back to the platform.
    const url = String(session.uploadUrl).replace(platform.world.origin, 'https://graph.microsoft.com');
    const target = { url, expiry: new Date(session.expirationDateTime) };
    await new LargeFileUploadTask(client, file, target, { rangeSize: 320 * 1024 }).upload();
    const made = await client.api(`/drives/${id}/root:/stor.bin`).get();
    expect(made).toMatchObject({ name: 'stor.bin', size: content.length });
  });

  it('rules 119 and 120: sends a batch and reads its answers', async () => {
    const { id } = await add('i batch');
    const request = new Request(`https://graph.microsoft.com/v1.0${items}/${id}`);
    const content = await new BatchRequestContent([{ id: '1', request }]).getContent();
    const answers = new BatchResponseContent(await client.api('/$batch').post(content));
    expect(await answers.getResponseById('1').json()).toMatchObject({ id });
  });
});
