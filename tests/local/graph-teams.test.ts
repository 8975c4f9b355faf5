import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../../infra/local/platform.ts';
import { clientOf, personOf, startTestPlatform, textAt, type Wire, wireOf } from '../builders/local-platform.ts';

let platform: Platform;
let varna: Wire;
const manifest = {
  id: 'c0ffee00-0000-4000-8000-000000000001',
  version: '1.0.0',
  name: { short: 'Appen' },
  bots: [{ botId: '' }],
  activities: { activityTypes: [{ type: 'due', description: 'd', templateText: '{actor}: {what} ska göras' }] },
};

beforeAll(async () => {
  platform = await startTestPlatform();
  varna = await wireOf(platform, 'varna');
  const bots = [{ botId: clientOf(platform, 'varna').clientId }];
  const app = { manifest: { ...manifest, bots }, messagingEndpoint: 'http://127.0.0.1:9/api/messages' };
  const accepted = await fetch(`${platform.world.origin}/teams/app`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(app),
  });
  expect(accepted.ok).toBe(true);
});
afterAll(() => platform.close());

const idOf = (name: string) => personOf(platform, name).id;
const WORK = (name: string) => `/users/${idOf(name)}/teamwork`;
const installation = async (name: string) => {
  const found = await varna('GET', `${WORK(name)}/installedApps?$expand=teamsApp`);
  return { id: textAt(found, 'value.0.id'), catalog: textAt(found, 'value.0.teamsApp.id') };
};

describe('rule 154: the chat of an installation', () => {
  it('is one that the connector knows', async () => {
    const { id } = await installation('Sara Lindqvist');
    const chat = await varna('GET', `${WORK('Sara Lindqvist')}/installedApps/${encodeURIComponent(id)}/chat`);
    expect(chat).toMatchObject({ status: 200, body: { chatType: 'oneOnOne', id: expect.stringMatching(/^a:1/) } });
    const credentials = clientOf(platform, 'varna');
    const token = await fetch(platform.info.token, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
        scope: 'https://api.botframework.com/.default',
      }),
    });
    const { access_token } = (await token.json()) as { access_token: string };
    const members = await fetch(
      `${platform.info.connector}/v3/conversations/${encodeURIComponent(textAt(chat, 'id'))}/members`,
      { headers: { authorization: `Bearer ${access_token}` } },
    );
    expect(JSON.stringify(await members.json())).toContain(idOf('Sara Lindqvist'));
  });
});

describe('rule 155: the activity feed', () => {
  const link = 'https://teams.microsoft.com/l/entity/x/y';
  const due = (overrides: object = {}) => ({
    topic: { source: 'text', value: 'En åtgärd', webUrl: link },
    activityType: 'due',
    previewText: { content: 'Före fredag' },
    templateParameters: [{ name: 'what', value: 'Genomgång' }],
    ...overrides,
  });
  const send = async (body: object, name = 'Sara Lindqvist') =>
    varna('POST', `${WORK(name)}/sendActivityNotification`, { body });
  const feed = (name: string) =>
    platform.world.database
      .all('SELECT text FROM teams_notification WHERE person = ? ORDER BY id', [idOf(name)])
      .map((row) => row['text']);

  it('shows the sentence of the manifest', async () => {
    expect((await send(due())).status).toBe(204);
    expect(feed('Sara Lindqvist').at(-1)).toBe('Appen: Genomgång ska göras: Före fredag');
  });

  it('takes systemDefault with its text, and the app by its catalogue id', async () => {
    const { catalog } = await installation('Sara Lindqvist');
    const templateParameters = [{ name: 'systemDefaultText', value: 'Hej' }];
    const body = due({ activityType: 'systemDefault', templateParameters, teamsAppId: catalog });
    expect((await send(body)).status).toBe(204);
  });

  it.each<[string, object, number]>([
    ['a type that the manifest does not have', { activityType: 'other' }, 400],
    ['a missing parameter', { templateParameters: [] }, 400],
    ['systemDefault without its text', { activityType: 'systemDefault' }, 400],
    ['a text without a Teams link', { topic: { source: 'text', value: 'x' } }, 400],
    ['a preview of 151 characters', { previewText: { content: 'x'.repeat(151) } }, 400],
    ['another app', { teamsAppId: 'other' }, 403],
  ])('%s is refused', async (_name, overrides, status) => {
    expect((await send(due(overrides))).status).toBe(status);
  });

  it('needs the app at the recipient', async () => {
    expect((await send(due(), 'Ingrid Åkesson')).status).toBe(403);
  });

  it('goes to many at once, and passes over those it cannot reach', async () => {
    const recipients = ['Maria Hellgren', 'Ingrid Åkesson'].map((name) => ({
      '@odata.type': '#microsoft.graph.aadUserNotificationRecipient',
      userId: idOf(name),
    }));
    const many = '/teamwork/sendActivityNotificationToRecipients';
    expect((await varna('POST', many, { body: due({ recipients }) })).status).toBe(202);
    expect([feed('Maria Hellgren').length, feed('Ingrid Åkesson').length]).toEqual([1, 0]);
    const crowd = Array.from({ length: 101 }, () => recipients[0]);
    expect((await varna('POST', many, { body: due({ recipients: crowd }) })).status).toBe(400);
  });
});
