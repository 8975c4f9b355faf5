import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { teamsSide } from '../../infra/local/teams/teams-side.ts';
import { type Json, type Stage, setStage } from './teams-bot.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.answer = () => undefined;
});

const last = () => stage.heard.at(-1) ?? { authorization: '', activity: {} as Json };
const types = (from: number) => stage.heard.slice(from).map(({ activity }) => activity['type']);

describe('install', () => {
  it('the team is greeted at install, with the channel that was chosen', () => {
    const [update, install] = stage.heard.map(({ activity }) => activity);
    expect(update).toMatchObject({ type: 'conversationUpdate', membersAdded: [{ id: `28:${stage.botId}` }] });
    expect(update?.['channelData']).toMatchObject({
      eventType: 'teamMemberAdded',
      team: { name: 'Informationssäkerhet' },
      settings: { selectedChannel: { name: 'Incidenter' } },
    });
    expect(install).toMatchObject({ type: 'installationUpdate', action: 'add' });
  });

  it('rule 3.5.1: a person is greeted once, at the first opening; looking past is no opening', async () => {
    const from = stage.heard.length;
    await stage.as('Lena Forsgren', 'GET', '/chats/bot/messages?peek=1');
    expect(types(from)).toEqual([]);
    await Promise.all([1, 2].map(() => stage.as('Lena Forsgren', 'GET', '/chats/bot/messages')));
    await stage.as('Lena Forsgren', 'GET', '/chats/bot/messages');
    expect(types(from)).toEqual(['conversationUpdate', 'installationUpdate']);
  });

  it('removing the app says so, and a new install greets again', async () => {
    const from = stage.heard.length;
    await stage.as('Lena Forsgren', 'PUT', '/app', { state: 'removed' });
    await stage.as('Lena Forsgren', 'PUT', '/app', { state: 'installed' });
    expect(stage.heard.slice(from).map(({ activity }) => activity['action'])).toEqual(['remove', undefined, 'add']);
  });

  it('rule 3.7.5: the app speaks the person’s language', async () => {
    const english = stage.platform.world.directory.people.find((person) => person.preferredLanguage === 'en-GB');
    const app = await stage.as(english?.displayName ?? '', 'GET', '/app');
    expect(app).toMatchObject({
      staticTabs: [{ name: 'My tasks' }],
      commandLists: [{ commands: [{ title: 'help' }] }],
    });
    expect(await stage.as('Sara Lindqvist', 'GET', '/app')).toMatchObject({ staticTabs: [{ name: 'Mina uppgifter' }] });
  });
});

describe('messages to the bot', () => {
  it('rule 2.2: the token is for the bot and names the service URL of the activity', async () => {
    await stage.as('Sara Lindqvist', 'POST', '/chats/bot/messages', { text: 'hej' });
    const { authorization, activity } = last();
    const claims = decodeJwt(authorization.replace('Bearer ', ''));
    expect(claims).toMatchObject({
      iss: 'https://api.botframework.com',
      aud: stage.botId,
      serviceurl: activity['serviceUrl'],
    });
    expect(activity['serviceUrl']).toBe(stage.platform.info.connector);
  });

  it('a personal message looks as Teams sends it', async () => {
    await stage.as('Sara Lindqvist', 'POST', '/chats/bot/messages', { text: 'jag <b>klickade</b>' });
    const { activity } = last();
    expect(activity).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: 'jag <b>klickade</b>',
      textFormat: 'plain',
      locale: 'sv-SE',
      from: { id: expect.stringMatching(/^29:/), name: 'Sara Lindqvist', aadObjectId: stage.id('Sara Lindqvist') },
      recipient: { id: `28:${stage.botId}`, name: 'Provbot' },
      conversation: {
        conversationType: 'personal',
        tenantId: stage.platform.info.tenantId,
        id: expect.stringMatching(/^a:/),
      },
      channelData: { tenant: { id: stage.platform.info.tenantId } },
      localTimestamp: expect.stringMatching(/\+0[12]:00$/),
      attachments: [{ contentType: 'text/html', content: '<p>jag &lt;b&gt;klickade&lt;/b&gt;</p>' }],
    });
    expect(activity['entities']).toMatchObject([
      { type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Web' },
    ]);
  });

  it('a channel message without a mention stays among people; with one it reaches the bot', async () => {
    const channel = await stage.channel('Erik Sandström', 'Incidenter');
    const path = `/chats/${encodeURIComponent(channel)}/messages`;
    const from = stage.heard.length;
    const quiet = await stage.as('Erik Sandström', 'POST', path, { text: 'hej alla' });
    expect([stage.heard.length, quiet['delivered']]).toEqual([from, { status: 202 }]);
    const loud = await stage.as('Erik Sandström', 'POST', path, { text: 'status', mentionBot: true });
    expect(last().activity).toMatchObject({
      text: '<at>Provbot</at> status',
      conversation: { conversationType: 'channel', isGroup: true, id: `${channel};messageid=${String(loud['id'])}` },
      channelData: { channel: { id: channel }, team: { name: 'Informationssäkerhet' } },
      entities: [
        { type: 'mention', mentioned: { id: `28:${stage.botId}` }, text: '<at>Provbot</at>' },
        { type: 'clientInfo' },
      ],
    });
  });

  it('a file comes with an address where the bot can fetch it', async () => {
    const files = [{ name: 'Skärmbild.PNG', contentType: 'image/png', base64: Buffer.from('bild').toString('base64') }];
    await stage.as('Sara Lindqvist', 'POST', '/chats/bot/messages', { text: '', files });
    const attachments = last().activity['attachments'] as Json[];
    const content = attachments[1]?.['content'] as Json;
    expect(attachments[1]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: 'Skärmbild.PNG',
    });
    expect(content['fileType']).toBe('png');
    expect(await (await fetch(String(content['downloadUrl']))).text()).toBe('bild');
  });

  it('a person without the app cannot write to the bot', async () => {
    const guest = stage.platform.world.directory.people.find((person) => person.userType === 'Guest');
    expect(await stage.as(guest?.displayName ?? '', 'POST', '/chats/bot/messages', { text: 'hej' })).toHaveProperty(
      'error',
    );
  });
});

describe('when the bot does not answer', () => {
  it('rule 3.1.7: too late once is delivered again with the same id', async () => {
    await stage.as('Sara Lindqvist', 'GET', '/chats/bot/messages');
    const hasty = teamsSide(stage.platform.world, { message: 60, invoke: 60, extension: 60 });
    let calls = 0;
    stage.answer = async () => {
      calls += 1;
      if (calls === 1) await new Promise((resolve) => setTimeout(resolve, 120));
      return undefined;
    };
    const from = stage.heard.length;
    const path = `/teams/api/people/${stage.id('Sara Lindqvist')}/chats/bot/messages`;
    const response = await hasty.request(path, { method: 'POST', body: JSON.stringify({ text: 'seg' }) });
    expect((await response.json()) as Json).toMatchObject({ delivered: { status: 200 } });
    const ids = stage.heard.slice(from).map(({ activity }) => activity['id']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('a refused message is kept as not delivered, and a retry sends the same activity', async () => {
    const world = stage.platform.world;
    const before = await (await fetch(`${world.origin}/teams/app`)).json();
    const app = before as Json;
    const put = (messagingEndpoint: unknown) =>
      fetch(`${world.origin}/teams/app`, { method: 'PUT', body: JSON.stringify({ ...app, messagingEndpoint }) });
    await put('http://127.0.0.1:9/api/messages');
    const sent = await stage.as('Sara Lindqvist', 'POST', '/chats/bot/messages', { text: 'ingen hemma' });
    const kept = (await stage.as('Sara Lindqvist', 'GET', '/chats/bot/messages?peek=1')).at(-1);
    expect([sent['delivered'], kept?.['failed']]).toEqual([{ status: 0 }, true]);
    await put(app['messagingEndpoint']);
    const again = await stage.as('Sara Lindqvist', 'POST', `/chats/bot/messages/${String(sent['id'])}/retry`);
    const mended = (await stage.as('Sara Lindqvist', 'GET', '/chats/bot/messages?peek=1')).at(-1);
    expect([again['delivered'], mended?.['failed'], last().activity['id']]).toEqual([
      { status: 200 },
      undefined,
      sent['id'],
    ]);
  });
});

describe('who may steer', () => {
  it.each([
    ['a page elsewhere', { origin: 'https://elsewhere.example' }],
    ['a page on another port', { origin: 'http://127.0.0.1:1' }],
  ])('%s is refused', async (_, headers) => {
    const url = `${stage.platform.world.origin}/teams/api/people/${stage.id('Sara Lindqvist')}/chats/bot/messages`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ text: 'hej' }) });
    expect(response.status).toBe(403);
  });

  it('nobody reads a chat that is not theirs', async () => {
    const chats = await stage.as('Sara Lindqvist', 'GET', '/chats');
    const own = chats.find((chat) => chat['kind'] === 'chat');
    const path = `/chats/${encodeURIComponent(String(own?.['id']))}/messages`;
    expect(await stage.as('Erik Sandström', 'GET', path)).toHaveProperty('error');
  });
});
