// A Teams that takes a request and never answers: everything else to that thread must not wait for it for ever.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { confidentialClient } from '../../bot/edges/graph/sign-in.ts';
import { TeamsAdapter } from '../../bot/edges/teams/adapter.ts';
import { deliveryOf } from '../../bot/edges/teams/delivery.ts';
import type { Platform } from '../../infra/local/platform.ts';
import { clientOf, startTestPlatform } from '../builders/local-platform.ts';

let platform: Platform;
let asked = 0;
const silent = createServer(() => {
  asked += 1;
});
beforeAll(async () => {
  platform = await startTestPlatform();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  silent.closeAllConnections();
  silent.close();
  await platform.close();
});

it('is waited for no longer than its time, once, and what was sent may have arrived', async () => {
  const { origin } = platform.world;
  const { clientId, clientSecret } = clientOf(platform, 'varna');
  const { tenantId } = platform.info;
  const adapter = new TeamsAdapter({
    appId: clientId,
    tenantId,
    client: confidentialClient({ tenantId, clientId, clientSecret, loginOrigin: `${origin}/entra` }),
    localPlatform: origin,
    timeOutMs: 200,
  });
  const { port } = silent.address() as AddressInfo;
  const client = await adapter.connector(`http://127.0.0.1:${port}`);
  const failure = await client.conversations
    .sendToConversation('19:somewhere', { type: 'message', text: 'hej' })
    .catch((error: unknown) => error);
  expect(deliveryOf(failure, 0)).toMatchObject({ kind: 'uncertain' });
  expect(asked).toBe(1);
});
