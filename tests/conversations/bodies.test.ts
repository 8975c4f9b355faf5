// How much comes in at the doors, from whom, and what an answer says about itself.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { importPKCS8, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Forger, forger } from '../builders/forger.ts';
import { opens } from '../builders/taking.ts';
import { type Town, town } from '../builders/town.ts';

let here: Town;
let forge: Forger;
beforeAll(async () => {
  here = await town();
  forge = forger(here);
});
afterAll(() => here.close());

const port = () => Number(new URL(here.product().url).port);

/** What the server says to a request that is begun and never finished. */
async function begun(head: readonly string[], body: string): Promise<string> {
  const socket = connect(port(), '127.0.0.1');
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  const said = await heard(socket);
  socket.destroy();
  return said;
}
async function heard(socket: Socket): Promise<string> {
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk.toString();
}
const CHUNK = `7d0\r\n${'a'.repeat(2_000)}\r\n`;
const chunked = (path: string, authorization = '') => [
  `POST ${path} HTTP/1.1`,
  'Host: varna.example',
  'Transfer-Encoding: chunked',
  ...(authorization === '' ? [] : [`Authorization: ${authorization}`]),
];

const DOORS = [
  '/api/messages',
  '/api/ask/incident.report',
  '/api/sheet/risk.list',
  '/api/letter/risk.board',
  '/api/picture',
  '/api/file/any',
];

describe('a body', () => {
  it.each(DOORS)('without a token is not waited for at %s, and its connection ends', async (path) => {
    const said = await begun(chunked(path), CHUNK);
    expect(said).toMatch(/^HTTP\/1\.1 401 /u);
    expect(said).toMatch(/^connection: close\r$/imu);
  });

  it.each(DOORS)('with a token that does not check out is not waited for at %s', async (path) => {
    expect(await begun(chunked(path, `Bearer ${await forge.forged()}`), CHUNK)).toMatch(/^HTTP\/1\.1 401 /u);
  });

  it('that says it is too large is refused, and the next one on the same connection is heard', async () => {
    const token = await here.person('Sara').tabToken();
    const socket = connect(port(), '127.0.0.1');
    const post = (size: number) =>
      [
        'POST /api/ask/incident.mine HTTP/1.1',
        'Host: varna.example',
        `Authorization: Bearer ${token}`,
        'Content-Type: application/json',
        `Content-Length: ${size}`,
        '\r\n',
      ].join('\r\n');
    socket.write(post(1_500_000) + 'x'.repeat(1_500_000));
    expect(await heard(socket)).toMatch(/^HTTP\/1\.1 413 /u);
    socket.write(`${post(2)}{}`);
    expect(await heard(socket)).toMatch(/^HTTP\/1\.1 200 /u);
    socket.destroy();
  });

  it('beside more than the server holds at once is told when to come back', async () => {
    const token = await here.person('Erik Sandström').tabToken();
    const { id } = (await policy()) as { id: string };
    const waiting = Array.from({ length: 12 }, () => connect(port(), '127.0.0.1'));
    for (const socket of waiting) socket.write(`${chunked(`/api/file/${id}`, `Bearer ${token}`).join('\r\n')}\r\n\r\n`);
    const refused: string[] = [];
    // The six that there is room for wait for their bodies and say nothing.
    for (const socket of waiting) socket.on('data', (chunk: Buffer) => refused.push(chunk.toString()));
    await expect.poll(() => refused.length, { timeout: 15_000 }).toBe(6);
    for (const said of refused) {
      expect(said).toMatch(/^HTTP\/1\.1 503 /u);
      expect(said).toMatch(/^retry-after: 5\r$/imu);
    }
    for (const socket of waiting) socket.destroy();
    const room = async () =>
      (await begun([...chunked(`/api/file/${id}`, `Bearer ${token}`)], `4\r\nMZ..\r\n0\r\n\r\n`)).slice(9, 12);
    await expect.poll(room, { timeout: 15_000 }).toBe('415');
  });
});

const policy = async () => {
  const erik = here.person('Erik Sandström');
  const { body } = await here.ask(erik, 'policy.save', {
    id: null,
    revision: 0,
    kind: 'policy',
    title: 'Med fil',
    owner: erik.id,
    change: 'material',
    reviewOn: null,
    summary: { sv: ['Läs.'], en: ['Read.'] },
    changes: { sv: [], en: [] },
    audience: { everyone: true, administrations: [], units: [], groups: [], roles: [], also: [], not: [] },
  } as never);
  return body.answer;
};

describe('the bot’s door', () => {
  it('does not take the tokens of the emulator, which any app secret can get', async () => {
    const { tenantId } = here.platform.world.directory;
    const appId = here.environment['VARNA_APP_ID'] ?? '';
    for (const iss of [
      'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      `https://login.microsoftonline.com/${tenantId}/v2.0`,
      `https://sts.windows.net/${tenantId}/`,
    ]) {
      const token = await forge.token({ iss, appid: appId, azp: appId, ver: '1.0', serviceurl: null });
      expect((await forge.post(forge.activity(), `Bearer ${token}`)).status).toBe(401);
    }
  });

  it('takes no token without an end', async () => {
    const key = here.platform.world.database.one('SELECT secret FROM entra_key WHERE signatory = ?', ['botframework']);
    const token = await new SignJWT({
      iss: 'https://api.botframework.com',
      aud: here.environment['VARNA_APP_ID'] ?? '',
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'local-botframework' })
      .sign(await importPKCS8(String(key?.['secret']), 'RS256'));
    expect((await forge.post(forge.activity(), `Bearer ${token}`)).status).toBe(401);
  });

  it.each(['constructor', 'valueOf', 'hasOwnProperty', '__proto__', 'toString'])(
    'knows no invoke called %s, and says nothing about itself',
    async (name) => {
      const answer = await forge.post(
        forge.activity({ type: 'invoke', name, value: {} }),
        `Bearer ${await forge.token()}`,
      );
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('äldre version av Värna');
      expect(answer.text).not.toContain('127.0.0.1');
    },
  );

  it.each([
    ['without a name', { name: null }],
    ['with a number for a name', { name: 7 }],
    ['without anybody in the directory', { from: { id: '29:nobody' } }],
    ['with a list for its value', { value: [] }],
    ['with a conversation that is a number', { conversation: { id: 7 } }],
  ])('an invoke %s is answered 200 or 400', async (_, odd) => {
    const body = forge.activity({ type: 'invoke', name: 'adaptiveCard/action', value: {}, ...odd });
    const { status } = await forge.post(body, `Bearer ${await forge.token()}`);
    expect([200, 400]).toContain(status);
  });
});

describe('what is somebody’s own', () => {
  it('is kept by no browser and no proxy', async () => {
    const { headers } = await opens(here, '/api/ask/incident.mine', {
      method: 'POST',
      headers: { Authorization: `Bearer ${await here.person('Sara').tabToken()}` },
      body: '{}',
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('is shown by pages that load, post and ask for nothing beyond what they need', async () => {
    const { headers } = await opens(here, '/privacy');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of ["base-uri 'none'", "form-action 'none'", "object-src 'none'"]) expect(policy).toContain(rule);
    expect(headers.get('permissions-policy')).toContain('camera=()');
  });
});
