import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Forger, forger } from '../builders/forger.ts';
import { type Town, town, until } from '../builders/town.ts';

let here: Town;
let forge: Forger;
beforeAll(async () => {
  here = await town();
  forge = forger(here);
});
afterAll(() => here.close());

/** Sends in the connector that a turn would have caused: what was refused must never have run. */
const ran = () => here.platform.world.database.all('SELECT COUNT(*) AS n FROM teams_message')[0]?.['n'];

/** The answer to it; the chat that is opened for it may bring something before. */
const helped = () =>
  here.platform.world.database.all("SELECT id FROM teams_message WHERE body LIKE '%Hjälp från Värna%'");

const OTHER_TENANT = '11111111-2222-3333-4444-555555555555';

describe('the bot’s door (Teams rules 2.3 and 2.5a)', () => {
  const rows: readonly [string, number, () => Promise<[unknown, string | undefined]>][] = [
    ['a valid request', 200, async () => [forge.activity(), `Bearer ${await forge.token()}`]],
    ['no header', 401, async () => [forge.activity(), undefined]],
    ['Basic', 401, async () => [forge.activity(), 'Basic dmFybmE6dmFybmE=']],
    ['garbage', 401, async () => [forge.activity(), 'Bearer x.y.z']],
    ['an empty bearer', 401, async () => [forge.activity(), 'Bearer ']],
    ['algorithm none', 401, async () => [forge.activity(), `Bearer ${forge.unsigned()}`]],
    ['HS256', 401, async () => [forge.activity(), `Bearer ${await forge.hs256()}`]],
    ['a forged signature with a known key id', 401, async () => [forge.activity(), `Bearer ${await forge.forged()}`]],
    ['an unknown key id', 401, async () => [forge.activity(), `Bearer ${await forge.token({}, 'nobody')}`]],
    ['another audience', 401, async () => [forge.activity(), `Bearer ${await forge.token({ aud: OTHER_TENANT })}`]],
    [
      'another issuer',
      401,
      async () => [forge.activity(), `Bearer ${await forge.token({ iss: 'https://evil.example' })}`],
    ],
    ['an expired token', 401, async () => [forge.activity(), `Bearer ${await forge.token({ exp: 1_000, nbf: 500 })}`]],
    [
      'a token for another service address',
      401,
      async () => [
        forge.activity(),
        `Bearer ${await forge.token({ serviceurl: 'https://smba.trafficmanager.net/emea/' })}`,
      ],
    ],
    [
      'a token without a service address',
      401,
      async () => [forge.activity(), `Bearer ${await forge.token({ serviceurl: null })}`],
    ],
    [
      'an activity without serviceUrl',
      400,
      async () => [forge.activity({ serviceUrl: null }), `Bearer ${await forge.token()}`],
    ],
    ['an empty serviceUrl', 401, async () => [forge.activity({ serviceUrl: '' }), `Bearer ${await forge.token()}`]],
    [
      'a service address that is not Teams’',
      401,
      async () => [
        forge.activity({ serviceUrl: 'https://evil.example' }),
        `Bearer ${await forge.token({ serviceurl: 'https://evil.example' })}`,
      ],
    ],
    [
      'another tenant in the conversation',
      401,
      async () => [
        forge.activity({ conversation: { id: 'a:1', tenantId: OTHER_TENANT } }),
        `Bearer ${await forge.token()}`,
      ],
    ],
    [
      'another tenant in the channel data',
      401,
      async () => [forge.activity({ channelData: { tenant: { id: OTHER_TENANT } } }), `Bearer ${await forge.token()}`],
    ],
    [
      'no tenant at all',
      401,
      async () => [forge.activity({ channelData: null, conversation: { id: 'a:1' } }), `Bearer ${await forge.token()}`],
    ],
    [
      'an unendorsed channel',
      401,
      async () => [forge.activity({ channelId: 'webchat' }), `Bearer ${await forge.token()}`],
    ],
    ['the AseChannel', 401, async () => [forge.activity({ channelId: 'AseChannel' }), `Bearer ${await forge.token()}`]],
    ['no channel', 400, async () => [forge.activity({ channelId: null }), `Bearer ${await forge.token()}`]],
    ['POST {} without a token', 401, async () => ['{}', undefined]],
    ['POST {} with a token', 400, async () => ['{}', `Bearer ${await forge.token()}`]],
    ['an array', 400, async () => ['[]', `Bearer ${await forge.token()}`]],
    ['a body that is not JSON', 400, async () => ['hej {', `Bearer ${await forge.token()}`]],
    ['an empty body', 400, async () => ['', `Bearer ${await forge.token()}`]],
    ['a type that is no string', 400, async () => [forge.activity({ type: 7 }), `Bearer ${await forge.token()}`]],
    [
      'an Action.Execute with an empty value',
      200,
      async () => [
        forge.activity({ type: 'invoke', name: 'adaptiveCard/action', value: {} }),
        `Bearer ${await forge.token()}`,
      ],
    ],
    [
      'an unknown invoke',
      200,
      async () => [
        forge.activity({ type: 'invoke', name: 'nonsense/now', value: null }),
        `Bearer ${await forge.token()}`,
      ],
    ],
  ];

  it.each(rows)('%s → %i', async (name, status, request) => {
    const before = ran();
    const [body, authorization] = await request();
    const answer = await forge.post(body, authorization);
    expect(answer.status).toBe(status);
    // Its answer must not be taken for one to a request that was refused afterwards.
    if (name === 'a valid request') await until(helped, (all) => all.length > 0);
    if (status !== 200) {
      expect(answer.text).toBe('');
      expect(ran()).toBe(before);
    }
  });

  it('a body over the limit → 413, and the process lives', async () => {
    const answer = await forge.post(forge.activity({ text: 'a'.repeat(2_000_000) }), `Bearer ${await forge.token()}`);
    expect(answer.status).toBe(413);
    expect((await fetch(`${here.product().url}/health`)).status).toBe(200);
  });

  it('the metadata endpoint being down → 401, with nothing about it in the answer', async () => {
    const down = await town();
    const lost = forger(down);
    const token = await lost.token({}, 'unknown-key-that-makes-it-look-again');
    await down.platform.close();
    const answer = await lost.post(lost.activity(), `Bearer ${token}`);
    expect(answer).toEqual({ status: 401, text: '' });
    await down.product().stop();
  });
});

describe('somebody whom the directory does not know', () => {
  const STRANGER = { id: '29:ghost', name: 'Spöket', aadObjectId: '11111111-2222-4333-8444-555555555555' };
  const PERSONAL = { id: 'a:ghost', conversationType: 'personal' };
  const send = async (about: object) =>
    forge.post(forge.activity({ from: STRANGER, conversation: PERSONAL, ...about }), `Bearer ${await forge.token()}`);

  it('reports nothing: a press is answered with a sentence', async () => {
    const answer = await send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'incident.report', data: { id: 'ghost-report', source: 'form', happened: 'spökar' } } },
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('hittar inte ditt konto i den här kommunens katalog');
    const erik = here.person('Erik Sandström');
    const { body } = await here.ask(erik, 'incident.read', { id: 'ghost-report' });
    expect(body.refusal?.refused).toBe('caseUnknown');
  });

  it('has no address kept, and is told so', async () => {
    expect((await send({ text: 'jag klickade på en länk' })).status).toBe(200);
    expect(here.log.lines.filter((line) => line.includes('turn failed'))).toEqual([]);
  });

  it('counts as nobody in a channel also while the directory does not answer, and as themselves in a chat of their own', async () => {
    here.fault('graph', 'unavailable');
    const action = {
      verb: 'incident.report',
      data: { id: 'ghost-report-2', source: 'form', happened: 'någon öppnade dörren' },
    };
    const press = { type: 'invoke', name: 'adaptiveCard/action', value: { action } };
    const shared = await send({
      ...press,
      conversation: { id: '19:shared@thread.tacv2', conversationType: 'channel' },
    });
    expect(shared.text).toContain('hittar inte ditt konto');
    const own = await send(press);
    expect(own.text).not.toContain('hittar inte ditt konto');
    here.noFaults();
  });
});

describe('the tab’s door', () => {
  const ask = (authorization: string | undefined, body = '{}', path = 'incident.mine') =>
    fetch(`${here.product().url}/api/ask/${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept-Language': 'sv',
        ...(authorization ? { Authorization: authorization } : {}),
      },
      body,
    });

  it('no token, a bot token and an app token are refused alike', async () => {
    for (const token of [undefined, `Bearer ${await forge.token()}`, 'Bearer x']) {
      const answer = await ask(token);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ title: 'Du behöver logga in igen' });
    }
  });

  it('an action that does not exist, and one that only exists on every object', async () => {
    const token = `Bearer ${await here.person('Sara').tabToken()}`;
    for (const name of ['incident.delete', 'constructor', '__proto__'])
      expect((await ask(token, '{}', name)).status).toBe(404);
  });

  it('a body that is not JSON says how to mend it', async () => {
    const answer = await ask(`Bearer ${await here.person('Sara').tabToken()}`, 'hej', 'incident.report');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      detail: 'Kontrollera fälten och försök igen.',
    });
  });

  it('a person without roles gets a refusal for every action of the coordinator', async () => {
    const sara = here.person('Sara');
    const reported = await here.ask(here.person('Erik'), 'incident.report', {
      id: 'eriks-own-case',
      happened: 'provar',
      source: 'tab',
    });
    expect(reported.status).toBe(200);
    const id = 'eriks-own-case';
    const refused = await Promise.all([
      here.ask(sara, 'incident.list', {}),
      here.ask(sara, 'incident.read', { id }),
      here.ask(sara, 'incident.own', { id }),
      here.ask(sara, 'incident.take', { id, revision: 1 }),
      here.ask(sara, 'incident.assess', { id, revision: 1, category: 'other', severity: 'mindre' }),
      here.ask(sara, 'incident.note', { id, text: 'x' }),
      here.ask(sara, 'incident.tellReporter', { id, text: 'x' }),
      here.ask(sara, 'incident.addInformation', { id, text: 'x' }),
      here.ask(sara, 'incident.close', { id, revision: 1, outcome: 'harmless', reason: 'x' }),
      here.ask(sara, 'incident.reopen', { id, revision: 1 }),
      here.ask(sara, 'incident.report', { id, happened: 'mitt', source: 'tab' }),
      here.ask(sara, 'organisation.roles', {}),
    ]);
    expect(refused.map(({ status, body }) => [status, body.refusal !== undefined])).toEqual(
      refused.map(() => [200, true]),
    );
  });
});
