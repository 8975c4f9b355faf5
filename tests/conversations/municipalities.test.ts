// Several municipalities in one process see nothing of each other, and what stops one stops no other.
import { once } from 'node:events';
import { connect } from 'node:net';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseRow } from '../../bot/capabilities/incident/model.ts';
import { type Forger, forger } from '../builders/forger.ts';
import { pick, wireOf } from '../builders/local-platform.ts';
import { opens, ticketFor } from '../builders/taking.ts';
import { words } from '../builders/teams-person.ts';
import { type Town, until } from '../builders/town.ts';
import { type TwoMunicipalities, twoMunicipalities } from '../builders/two-municipalities.ts';

// Two whole municipalities take twice the time of one.
vi.setConfig({ testTimeout: 90_000 });

let both: TwoMunicipalities;
let askersund: Town;
let laxa: Town;
beforeAll(async () => {
  both = await twoMunicipalities();
  ({ askersund, laxa } = both);
}, 120_000);
afterAll(() => both.close());

const ERIK = 'Erik Sandström';
const SARA = 'Sara Lindqvist';
const casesOf = async (town: Town) => {
  const { body } = await town.ask(town.person(ERIK), 'incident.list', {});
  return (body.answer as { rows: readonly CaseRow[] }).rows;
};
/** Reported in the chat: what was said, and the number it got. */
const reportedIn = async (town: Town, said: string) => {
  const draft = await town.person(SARA).writes(said);
  const sent = await town.person(SARA).presses(draft, 'Skicka rapporten');
  return /\d{4}-\d{4}/u.exec(words(sent.card))?.[0];
};
const channelOf = async (town: Town) => {
  const erik = town.person(ERIK);
  return (await erik.reads(await erik.channel('Incidenter'))).map(({ cards }) => words(cards[0])).join('\n');
};
const tokenOf = async (town: Town) => `Bearer ${await town.person(ERIK).tabToken()}`;
const post = (path: string, authorization: string) =>
  opens(askersund, path, { method: 'POST', headers: { Authorization: authorization }, body: '{}' });

describe('the same in each', () => {
  it('a report has its own number, stands in its own list and its own channel, and nowhere else', async () => {
    const here = 'jag klickade på en länk hos oss i Askersund';
    const there = 'jag tappade en pärm hos oss i Laxå';
    expect([await reportedIn(askersund, here), await reportedIn(laxa, there)]).toEqual(['2026-0001', '2026-0001']);
    expect((await casesOf(askersund)).map(({ number }) => number)).toEqual(['2026-0001']);
    for (const [town, own, others] of [
      [askersund, here, there],
      [laxa, there, here],
    ] as const) {
      const [row] = await casesOf(town);
      const { body } = await town.ask(town.person(ERIK), 'incident.read', { id: row?.id ?? '' });
      expect(JSON.stringify(body.answer)).toContain(own);
      const shown = await until(
        () => channelOf(town),
        (text) => text.includes('2026-0001'),
        40,
      );
      expect(shown).not.toContain(others);
    }
  });

  it('a case of the one is unknown in the other', async () => {
    const [row] = await casesOf(laxa);
    const { body } = await askersund.ask(askersund.person(ERIK), 'incident.read', { id: row?.id ?? '' });
    expect(body.refusal?.refused).toBe('caseUnknown');
  });

  it('a press changes the case where it stands', async () => {
    const [row] = await casesOf(laxa);
    const question = { id: row?.id ?? '', revision: 1 };
    expect((await laxa.ask(laxa.person(ERIK), 'incident.take', question)).body.refusal).toBeUndefined();
    const states = async (town: Town) => (await casesOf(town)).map(({ status }) => status);
    expect(await states(laxa)).not.toEqual(await states(askersund));
  });

  it('what others change in a list comes by notification, to the municipality whose list it is', async () => {
    const change = async (town: Town, text: string) => {
      const admin = await wireOf(town.platform);
      const [item] = town.platform.world.database.all(
        `SELECT i.id AS id FROM graph_item i JOIN graph_list l ON l.id = i.list WHERE l.name = 'Incidents'`,
      );
      const lists = await admin(
        'GET',
        `/sites/${town.platform.info.site.id}/lists?$filter=displayName eq 'Incidenter'`,
      );
      const path = `/sites/${town.platform.info.site.id}/lists/${String(pick(lists.body, 'value.0.id'))}/items/${String(item?.['id'])}/fields`;
      expect((await admin('PATCH', path, { body: { MessageToReporter: text } })).status).toBe(200);
    };
    const messageOf = async (town: Town) => {
      const [row] = await casesOf(town);
      const { body } = await town.ask(town.person(ERIK), 'incident.read', { id: row?.id ?? '' });
      return (body.answer as { incident: { messageToReporter: string | null } }).incident.messageToReporter;
    };
    for (const [town, own, others] of [
      [laxa, '/m/laxa/', '/m/askersund/'],
      [askersund, '/m/askersund/', '/m/laxa/'],
    ] as const) {
      // Before Graph tells of changes the lists are polled, which would prove nothing.
      const varna = await wireOf(town.platform, 'varna');
      const subscriptions = await until(
        async () => JSON.stringify((await varna('GET', '/subscriptions')).body),
        (text) => text.includes(`${own}api/notifications`),
      );
      expect(subscriptions).not.toContain(others);
      const before = await Promise.all([messageOf(askersund), messageOf(laxa)]);
      await change(town, `ändrat ${own}`);
      await until(
        () => messageOf(town),
        (text) => text === `ändrat ${own}`,
      );
      const after = await Promise.all([messageOf(askersund), messageOf(laxa)]);
      expect(after.filter((text, place) => text !== before[place])).toEqual([`ändrat ${own}`]);
    }
  });

  it('a file is fetched at the address of its own municipality only', async () => {
    for (const [town, own, others] of [
      [laxa, '/m/laxa/download/', '/m/askersund/download/'],
      [askersund, '/m/askersund/download/', '/m/laxa/download/'],
    ] as const) {
      const { body } = await ticketFor(town, town.person(ERIK), 'sheet/incident.list');
      const path = body.ticket?.path ?? '';
      expect(path.startsWith(own)).toBe(true);
      for (const elsewhere of [others, '/download/'])
        expect((await opens(town, path.replace(own, elsewhere))).status).toBe(404);
      expect((await opens(town, path)).status).toBe(200);
    }
  });

  it('a picture is shown at the address of its own municipality, and where it stood before there were several', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    const headers = { Authorization: await tokenOf(laxa) };
    const sent = await opens(laxa, '/api/picture', { method: 'POST', headers, body: new Uint8Array(png) });
    const { file } = JSON.parse(sent.text) as { file: string };
    const said = { sv: 'Titta.', en: 'Look.' };
    const { body } = await laxa.ask(laxa.person(ERIK), 'training.saveLesson', {
      id: null,
      revision: 0,
      title: said,
      pages: [said],
      passMark: 1,
      questions: [{ ask: said, choices: [said, { sv: 'Nej', en: 'No' }], right: 0, why: said }],
      picture: { file, alt: said },
    });
    const lesson = body.answer as { id: string; picture: { sha256: string } };
    const path = `/pictures/${lesson.id}/${lesson.picture.sha256}`;
    for (const [before, status] of [
      ['/m/laxa', 200],
      ['', 200],
      ['/m/askersund', 404],
    ] as const)
      expect([before, (await opens(laxa, `${before}${path}`)).status]).toEqual([before, status]);
    expect((await opens(laxa, `${path}0`)).status).toBe(404);
  });

  it('each line of the log says whose it is', () => {
    const { lines } = both.log;
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/"municipality":"(?:askersund|laxa)"/u.test(line))).toEqual([]);
  });
});

describe('whoever is unknown', () => {
  const DOORS = [
    'ask/incident.report',
    'sheet/risk.list',
    'letter/risk.board',
    'picture',
    'file/any',
    'evidence/a/b/ticket',
  ];
  let forge: Forger;
  beforeAll(() => {
    forge = forger(laxa);
  });
  const strange = async (claims: object) =>
    `Bearer ${await new SignJWT({ ...claims }).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32))}`;
  const STRANGER = '11111111-2222-4333-8444-555555555555';

  /** The answer to a request whose body never ends. */
  const begun = async (path: string, authorization: string): Promise<string> => {
    const socket = connect(Number(new URL(askersund.product().url).port), '127.0.0.1');
    const head = [`POST ${path} HTTP/1.1`, 'Host: varna.example', 'Transfer-Encoding: chunked'];
    socket.write(`${[...head, `Authorization: ${authorization}`].join('\r\n')}\r\n\r\n4\r\nhej \r\n`);
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return chunk.toString();
  };

  it.each(DOORS)('by the tenant of the token is refused before the body is read: %s', async (door) => {
    expect(await begun(`/api/${door}`, await strange({ tid: STRANGER }))).toMatch(/^HTTP\/1\.1 401 /u);
    expect(await begun(`/api/${door}`, 'Bearer x')).toMatch(/^HTTP\/1\.1 401 /u);
  });

  it('by the audience of the bot’s token is refused before the body is read', async () => {
    const authorization = `Bearer ${await forge.token({ aud: STRANGER })}`;
    expect(await begun('/api/messages', authorization)).toMatch(/^HTTP\/1\.1 401 /u);
  });

  it.each(['pictures/a/b', 'download/a', 'api/notifications', 'health', 'api/ask/incident.mine'])(
    'by its path is nowhere: %s',
    async (path) => {
      expect((await opens(askersund, `/m/hallsberg/${path}`, { method: 'POST' })).status).toBe(404);
    },
  );

  it('a token of the one is refused at every door of the other', async () => {
    for (const door of DOORS) {
      expect([door, (await post(`/m/laxa/api/${door}`, await tokenOf(askersund))).status]).toEqual([door, 401]);
      expect([door, (await post(`/m/askersund/api/${door}`, await tokenOf(laxa))).status]).toEqual([door, 401]);
    }
    expect((await post('/m/laxa/api/ask/incident.mine', await tokenOf(laxa))).status).toBe(200);
  });

  it('a token of the one does not become the other’s by its tenant’s name', async () => {
    const claims = {
      tid: laxa.environment['VARNA_TENANT_ID'],
      aud: laxa.environment['VARNA_APP_ID'],
      scp: 'access_as_user',
    };
    expect((await post('/api/ask/incident.mine', await strange(claims))).status).toBe(401);
  });

  it('an activity of the one with the bot’s token of the other never runs', async () => {
    const sent = (town: Town) => town.platform.world.database.all('SELECT COUNT(*) AS n FROM teams_message')[0]?.['n'];
    const before = [sent(askersund), sent(laxa)];
    const token = `Bearer ${await forge.token()}`;
    const ofAskersund = forger(askersund).activity();
    expect((await forge.post(ofAskersund, token)).status).toBe(401);
    expect((await forge.post({ ...ofAskersund, serviceUrl: laxa.platform.info.connector }, token)).status).toBe(401);
    expect([sent(askersund), sent(laxa)]).toEqual(before);
    expect((await forge.post(forge.activity({ type: 'invoke', name: 'x/y', value: {} }), token)).status).toBe(200);
  });
});

describe('the server', () => {
  it('tells of each in /health, and of one at its own address', async () => {
    const all = JSON.parse((await opens(laxa, '/health')).text) as { municipalities: readonly object[] };
    expect(all).toMatchObject({
      ok: true,
      municipalities: [
        { name: 'askersund', ok: true },
        { name: 'laxa', ok: true },
      ],
    });
    expect(JSON.parse((await opens(laxa, '/m/laxa/health')).text)).toMatchObject({ ok: true, coordinator: true });
  });

  it('starts again with both on their own disks', async () => {
    await laxa.restart();
    expect((await casesOf(laxa)).map(({ number }) => number)).toEqual(['2026-0001']);
    expect((await casesOf(askersund)).map(({ number }) => number)).toEqual(['2026-0001']);
  });

  it('goes on with the one when the other’s Microsoft is gone', async () => {
    await laxa.platform.close();
    expect(await reportedIn(askersund, 'det ligger okända papper i skrivaren')).toBe('2026-0002');
    await until(
      () => channelOf(askersund),
      (text) => text.includes('2026-0002'),
      40,
    );
    const { municipalities } = JSON.parse((await opens(askersund, '/health')).text) as {
      municipalities: readonly { readonly storage: { readonly reachable: boolean } }[];
    };
    expect(municipalities[0]?.storage.reachable).toBe(true);
  });
});
