import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../infra/local/teams/connector/limits.ts';
import { card, connectorToken, type Json, type Stage, setStage, withCard } from './teams-bot.ts';

let stage: Stage;
let sara: string;
beforeAll(async () => {
  stage = await setStage();
  const made = await personal(stage.id('Sara Lindqvist'));
  sara = String(made.body['id']);
  await limitsOn(false);
});
afterAll(() => stage.close());
beforeEach(() => stage.platform.world.faults.clear());

const at = (conversation: string, rest = '') =>
  `/v3/conversations/${encodeURIComponent(conversation)}/activities${rest}`;
const code = (body: Json) => (body['error'] as Json | undefined)?.['code'];
const limitsOn = (enforced: boolean) =>
  fetch(`${stage.platform.world.origin}/teams/limits`, { method: 'PUT', body: JSON.stringify({ enforced }) });
const personal = (member: string, tenantId = stage.platform.info.tenantId) =>
  stage.connector('POST', '/v3/conversations', { isGroup: false, members: [{ id: member }], tenantId });
const someone = (which: (person: Stage['platform']['world']['directory']['people'][number]) => boolean) =>
  stage.platform.world.directory.people.find(which)?.id ?? '';

describe('who may ask', () => {
  it.each([
    ['no token', ''],
    ['a token of somebody’s own making', 'abc.def.ghi'],
  ])('rule 2.3: %s gives 401', async (_, token) => {
    expect((await stage.connector('POST', at(sara), { type: 'message', text: 'hej' }, token)).status).toBe(401);
  });

  it('a valid token of another app gives 403', async () => {
    const token = await connectorToken(stage.platform, 'varna-provisioning');
    expect((await stage.connector('POST', at(sara), { type: 'message', text: 'hej' }, token)).status).toBe(403);
  });

  it('the service URL works with and without a slash at the end', async () => {
    const sent = await stage.connector('POST', `/${at(sara)}`, { type: 'message', text: 'hej' });
    expect(sent.status).toBe(201);
  });

  it('a request that is not known is answered 501', async () => {
    expect((await stage.connector('GET', '/v3/attachments/1')).status).toBe(501);
  });
});

describe('errors of rule 3.1.4', () => {
  it.each([
    ['a guest', () => someone((person) => person.userType === 'Guest')],
    ['a disabled account', () => someone((person) => !person.accountEnabled)],
    ['a person without Teams', () => someone((person) => !person.hasTeams)],
  ])('rule 3.1.4: %s is not in the roster', async (_, id) => {
    const { status, body } = await personal(id());
    expect([status, code(body)]).toEqual([403, 'BotNotInConversationRoster']);
  });

  it('rule 3.1.4: a person who blocked the bot cannot be written to', async () => {
    await stage.as('Karin Wadell', 'PUT', '/app', { state: 'blocked' });
    const { status, body } = await personal(stage.id('Karin Wadell'));
    expect([status, code(body)]).toEqual([403, 'ConversationBlockedByUser']);
  });

  it('rule 3.1.4: an unknown conversation and an unknown activity give 404', async () => {
    const unknown = await stage.connector('POST', at('a:1nobody'), { type: 'message', text: 'hej' });
    const gone = await stage.connector('PUT', at(sara, '/1'), { type: 'message', text: 'hej' });
    expect([unknown.status, code(unknown.body)]).toEqual([404, 'ConversationNotFound']);
    expect([gone.status, code(gone.body)]).toEqual([404, 'ActivityNotFoundInConversation']);
  });

  it('rule 3.1.4: a channel in a team without the bot is closed to it', async () => {
    const care = await stage.channel('Sara Lindqvist', 'Allmänt');
    const { status, body } = await stage.connector('POST', at(care), { type: 'message', text: 'hej' });
    expect([status, code(body)]).toEqual([403, 'BotNotInConversationRoster']);
  });

  it('rule 3.1.4: the bot may not change what a person wrote', async () => {
    const { id } = await stage.as('Sara Lindqvist', 'POST', '/chats/bot/messages', { text: 'mitt' });
    const changed = await stage.connector('PUT', at(sara, `/${String(id)}`), { type: 'message', text: 'ditt' });
    expect([changed.status, code(changed.body)]).toEqual([403, 'NotEnoughPermissions']);
  });

  it('rule 3.5.2: a user principal name is no member id, an Entra object id is', async () => {
    expect((await personal('sara.lindqvist@askersund.example')).status).toBe(400);
    expect((await personal(stage.id('Sara Lindqvist'))).status).toBe(201);
    expect((await personal(stage.id('Sara Lindqvist'), 'another-tenant')).status).toBe(400);
  });
});

describe('size and splitting', () => {
  it.each([
    ['50 000 characters', 50_000, 201],
    ['52 000 characters, which UTF-16 makes more than 100 KB', 52_000, 413],
  ])('rule 3.1.5: %s', async (_, length, status) => {
    const sent = await stage.connector('POST', at(sara), withCard(card('å'.repeat(length))));
    expect(sent.status).toBe(status);
  });

  it('rule 3.1.5: pictures inside the card do not count', async () => {
    const picture = { type: 'Image', url: `data:image/png;base64,${'A'.repeat(90_000)}` };
    expect((await stage.connector('POST', at(sara), withCard(card('bild', { body: [picture] })))).status).toBe(201);
  });

  it('rule 3.1.6: text and card together are split and no id comes back', async () => {
    const sent = await stage.connector('POST', at(sara), withCard(card('kort'), { text: 'text' }));
    const messages = await stage.as('Sara Lindqvist', 'GET', '/chats/bot/messages?peek=1');
    expect(sent.body).not.toHaveProperty('id');
    expect(messages.slice(-2).map((message) => [message['text'], (message['cards'] as Json[]).length])).toEqual([
      ['text', 0],
      ['', 1],
    ]);
  });
});

describe('channels and members', () => {
  it('a conversation with a channel starts a thread and gives both ids', async () => {
    const channel = await stage.channel('Erik Sandström', 'Incidenter');
    const made = await stage.connector('POST', '/v3/conversations', {
      isGroup: true,
      channelData: { channel: { id: channel } },
      activity: withCard(card('Ny incident')),
    });
    const thread = String(made.body['id']);
    expect(thread).toBe(`${channel};messageid=${String(made.body['activityId'])}`);
    const reply = await stage.connector('POST', at(thread), { type: 'message', text: 'svar' });
    const messages = await stage.as('Erik Sandström', 'GET', `/chats/${encodeURIComponent(channel)}/messages`);
    expect(messages.find(({ id }) => id === reply.body['id'])?.['threadId']).toBe(made.body['activityId']);
  });

  it('members come with the ids that the bot knows people by', async () => {
    const path = `/v3/conversations/${encodeURIComponent(sara)}`;
    const mri = await stage.mri('Sara Lindqvist');
    const paged = await stage.connector('GET', `${path}/pagedmembers`);
    const one = await stage.connector('GET', `${path}/members/${encodeURIComponent(mri)}`);
    const other = await stage.connector('GET', `${path}/members/${stage.id('Erik Sandström')}`);
    expect(paged.body['members']).toMatchObject([{ id: mri, aadObjectId: stage.id('Sara Lindqvist') }]);
    expect(one.body).toMatchObject({ userPrincipalName: expect.stringContaining('@'), userRole: 'user' });
    expect([other.status, code(other.body)]).toEqual([404, 'MemberNotFoundInConversation']);
  });

  it('a team gives its name and channels, the general one without a name', async () => {
    const team = stage.platform.world.directory.teams.find((each) => each.displayName === 'Informationssäkerhet');
    const path = `/v3/teams/${encodeURIComponent(team?.threadId ?? '')}`;
    expect((await stage.connector('GET', path)).body).toMatchObject({
      name: 'Informationssäkerhet',
      aadGroupId: team?.id,
    });
    const { conversations } = (await stage.connector('GET', `${path}/conversations`)).body;
    expect(conversations).toMatchObject([{ id: team?.threadId }, { name: 'Incidenter' }]);
  });
});

describe('limits', () => {
  it.each([
    ['send', 7, 1000],
    ['read', 14, 1000],
  ] as const)('rule 3.1.1: %s: %i within a second, then wait', (kind, most, within) => {
    let now = 0;
    const box = limits(() => now);
    const taken = Array.from({ length: most }, () => box.take(kind, 'a'));
    expect(taken.every((wait) => wait === 0)).toBe(true);
    expect(box.take(kind, 'a')).toBe(1);
    expect(box.take(kind, 'b')).toBe(0);
    now += within + 1;
    expect(box.take(kind, 'a')).toBe(0);
  });

  it.each([
    [8, 2000],
    [60, 30_000],
    [1800, 3_600_000],
  ])('rule 3.1.1: at most %i sends within %i ms, however they are spread', (most, within) => {
    let now = 0;
    const box = limits(() => now);
    let sent = 0;
    for (; now < within; now += 100) if (box.take('send', 'a') === 0) sent += 1;
    expect(sent).toBeLessThanOrEqual(most);
    expect(sent).toBeGreaterThan(most / 2);
  });

  it('rule 3.1.2: 50 requests a second in all', () => {
    const box = limits(() => 0);
    const waits = Array.from({ length: 51 }, (_, index) => box.take('send', `thread ${index}`));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(50);
  });

  it('rule 3.1.1: more than seven sends in a second are answered 429 with Retry-After', async () => {
    await limitsOn(true);
    // Many more, so that a slow machine too makes eight of them within one second.
    const sends = Array.from({ length: 24 }, () => stage.connector('POST', at(sara), { type: 'message', text: 'hej' }));
    const refused = (await Promise.all(sends)).filter(({ status }) => status === 429);
    await limitsOn(false);
    expect(refused.length).toBeGreaterThan(0);
    for (const { body, retryAfter } of refused) expect([code(body), retryAfter]).toEqual(['Throttled', '1']);
  });
});

describe('faults', () => {
  it.each([
    ['throttled', 429],
    ['precondition-failed', 412],
    ['bad-gateway', 502],
  ] as const)('rule 3.1.3: %s is answered %i and nothing is delivered', async (name, status) => {
    const before = await stage.as('Sara Lindqvist', 'GET', '/chats/bot/messages?peek=1');
    stage.platform.world.faults.set({ part: 'connector', name, times: 1 });
    expect((await stage.connector('POST', at(sara), { type: 'message', text: 'hej' })).status).toBe(status);
    expect(await stage.as('Sara Lindqvist', 'GET', '/chats/bot/messages?peek=1')).toHaveLength(before.length);
  });

  it('rule 3.1.7: timeout-after-delivery delivers and answers 504', async () => {
    stage.platform.world.faults.set({ part: 'connector', name: 'timeout-after-delivery', times: 1 });
    const sent = await stage.connector('POST', at(sara), { type: 'message', text: 'kom fram' });
    const messages = await stage.as('Sara Lindqvist', 'GET', '/chats/bot/messages?peek=1');
    expect([sent.status, messages.at(-1)?.['text']]).toEqual([504, 'kom fram']);
  });

  it('reset breaks the connection', async () => {
    stage.platform.world.faults.set({ part: 'connector', name: 'reset', times: 1 });
    await expect(stage.connector('POST', at(sara), { type: 'message', text: 'hej' })).rejects.toThrow();
  });
});
