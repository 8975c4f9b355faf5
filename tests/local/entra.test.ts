import { ConfidentialClientApplication, type INetworkModule, InteractionRequiredAuthError } from '@azure/msal-node';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { clientOf, graphToken, personOf, startTestPlatform } from '../builders/local-platform.ts';
import { laxaDirectory } from '../builders/two-municipalities.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startTestPlatform();
});
afterAll(() => platform.close());

const varna = () => clientOf(platform, 'varna');
const GRAPH = 'https://graph.microsoft.com/.default';

/** As the product reaches a local Entra: the authority stays Microsoft's, only the origin of each request changes. */
function rewriting(): INetworkModule {
  const send = async (method: 'GET' | 'POST', url: string, headers: Record<string, string> = {}, body?: string) => {
    const local = url.replace('https://login.microsoftonline.com', `${platform.world.origin}/entra`);
    const response = await fetch(local, { method, headers, ...(body !== undefined && { body }) });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.json() };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options?.headers),
    sendPostRequestAsync: (url, options) => send('POST', url, options?.headers, options?.body),
  };
}

function msal(overrides: { clientSecret?: string; clientId?: string; tenant?: string } = {}) {
  return new ConfidentialClientApplication({
    auth: {
      clientId: overrides.clientId ?? varna().clientId,
      clientSecret: overrides.clientSecret ?? varna().clientSecret,
      authority: `https://login.microsoftonline.com/${overrides.tenant ?? platform.info.tenantId}`,
    },
    system: { networkClient: rewriting() },
  });
}

async function post(form: Record<string, string>, tenant = platform.info.tenantId) {
  const response = await fetch(`${platform.world.origin}/entra/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const credentials = () => ({
  grant_type: 'client_credentials',
  client_id: varna().clientId,
  client_secret: varna().clientSecret,
  scope: GRAPH,
});

describe('rule 157: client credentials through msal-node', () => {
  it('gives a Graph token with the application permissions as roles', async () => {
    const result = await msal().acquireTokenByClientCredential({ scopes: [GRAPH] });
    expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
      aud: 'https://graph.microsoft.com',
      tid: platform.info.tenantId,
      appid: varna().clientId,
      idtyp: 'app',
      roles: expect.arrayContaining(['Sites.Selected', 'User.Read.All']),
    });
  });

  it('gives a Bot Connector token without Graph roles', async () => {
    const result = await msal().acquireTokenByClientCredential({ scopes: ['https://api.botframework.com/.default'] });
    const claims = await platform.world.issuer.verify(result?.accessToken ?? '', 'https://api.botframework.com');
    expect(claims).toMatchObject({ appid: varna().clientId });
    expect(claims).not.toHaveProperty('roles');
  });

  it('rule 161: a wrong secret is a ServerError with the number 7000215', async () => {
    const asked = msal({ clientSecret: 'wrong' }).acquireTokenByClientCredential({ scopes: [GRAPH] });
    await expect(asked).rejects.toMatchObject({ errorCode: 'invalid_client', errorNo: 7000215, status: 401 });
  });
});

describe('rule 158: on behalf of a person', () => {
  const tabToken = (name = 'Sara Lindqvist', audience = varna().clientId) =>
    platform.world.issuer.tabToken(personOf(platform, name), audience);

  it('turns the tab’s token into a delegated Graph token', async () => {
    const result = await msal().acquireTokenOnBehalfOf({ oboAssertion: await tabToken(), scopes: ['User.Read'] });
    expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
      aud: 'https://graph.microsoft.com',
      oid: personOf(platform, 'Sara Lindqvist').id,
      scp: expect.stringContaining('User.Read'),
    });
  });

  it('rule 160: what nobody has consented to asks for interaction', async () => {
    const asked = msal().acquireTokenOnBehalfOf({ oboAssertion: await tabToken(), scopes: ['Mail.Read'] });
    await expect(asked).rejects.toBeInstanceOf(InteractionRequiredAuthError);
  });

  it.each([
    ['another app’s token', () => tabToken('Sara Lindqvist', 'another-app'), 50013],
    ['a disabled account', () => tabToken('Göran Wallin'), 50057],
    ['nonsense', async () => 'nonsense', 50013],
  ])('refuses %s', async (_name, assertion, code) => {
    const answer = await post({
      ...credentials(),
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: await assertion(),
      requested_token_use: 'on_behalf_of',
    });
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant', error_codes: [code] } });
  });

  it('refuses an app-only token as assertion', async () => {
    const app = await post(credentials());
    const answer = await post({
      ...credentials(),
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: String(app.body['access_token']),
    });
    expect(answer.body).toMatchObject({ error_codes: [50013] });
  });
});

describe('rule 159: the error body', () => {
  it.each([
    ['an unknown app', { client_id: '00000000-1111-2222-3333-444444444444' }, 400, 'unauthorized_client', 700016],
    ['a wrong secret', { client_secret: 'x' }, 401, 'invalid_client', 7000215],
    ['no secret', { client_secret: '' }, 401, 'invalid_client', 7000216],
    ['a scope without .default', { scope: 'https://graph.microsoft.com/User.Read' }, 400, 'invalid_scope', 1002012],
    ['an unknown resource', { scope: 'https://nowhere.example/.default' }, 400, 'invalid_resource', 500011],
    ['an unknown grant', { grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
    ['no grant', { grant_type: '' }, 400, 'invalid_request', 900144],
  ])('%s', async (_name, change, status, error, code) => {
    const answer = await post({ ...credentials(), ...change });
    expect(answer).toMatchObject({
      status,
      body: {
        error,
        error_codes: [code],
        error_description: expect.stringMatching(new RegExp(`^AADSTS${code}: `)),
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
        trace_id: expect.any(String),
        correlation_id: expect.any(String),
      },
    });
  });

  it('an unknown tenant', async () => {
    const answer = await post(credentials(), 'another.example');
    expect(answer).toMatchObject({ status: 400, body: { error_codes: [90002] } });
  });

  it('a transient fault is 90033, once', async () => {
    platform.world.faults.set({ part: 'token', name: 'unavailable', times: 1 });
    expect(await post(credentials())).toMatchObject({ status: 503, body: { error_codes: [90033] } });
    expect(await post(credentials())).toMatchObject({ status: 200 });
  });
});

describe('the published keys', () => {
  it('verify the tab’s token, whose claims are those of Teams single sign-on', async () => {
    const keys = createRemoteJWKSet(
      new URL(`${platform.world.origin}/entra/${platform.info.tenantId}/discovery/v2.0/keys`),
    );
    const token = await platform.world.issuer.tabToken(personOf(platform, 'Erik Sandström'), varna().clientId);
    const { payload } = await jwtVerify(token, keys, {
      audience: varna().clientId,
      issuer: `https://login.microsoftonline.com/${platform.info.tenantId}/v2.0`,
    });
    expect(payload).toMatchObject({ scp: 'access_as_user', ver: '2.0', roles: ['Coordinator'] });
  });

  it('verify the Bot Connector’s token and endorse Teams', async () => {
    const document = await fetch(`${platform.world.origin}/entra/botframework/.well-known/openidconfiguration`);
    const { jwks_uri: address, issuer } = (await document.json()) as { jwks_uri: string; issuer: string };
    const published = (await (await fetch(address)).json()) as { keys: { endorsements: string[] }[] };
    expect(published.keys[0]?.endorsements).toEqual(['msteams']);
    const token = await platform.world.issuer.channelToken('a-bot', platform.info.connector);
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(address)), { issuer, audience: 'a-bot' });
    expect(payload).toMatchObject({ serviceurl: platform.info.connector });
  });
});

it('a token of another tenant opens nothing, whoever signed it', async () => {
  const other = await startTestPlatform({ directory: laxaDirectory() });
  const token = await graphToken(other);
  const statusAt = async (at: Platform) => {
    const address = `${at.info.graph}/sites/${at.info.site.id}/lists`;
    return (await fetch(address, { headers: { Authorization: `Bearer ${token}` } })).status;
  };
  expect([await statusAt(other), await statusAt(platform)]).toEqual([200, 401]);
  await other.close();
});
