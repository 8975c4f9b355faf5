import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { teamsSide } from '../../infra/local/teams/teams-side.ts';
import { card, inside, type Json, type Stage, setStage, withCard } from './teams-bot.ts';

let stage: Stage;
let channel: string;
beforeAll(async () => {
  stage = await setStage();
  channel = await stage.channel('Erik Sandström', 'Incidenter');
  await fetch(`${stage.platform.world.origin}/teams/limits`, {
    method: 'PUT',
    body: JSON.stringify({ enforced: false }),
  });
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.answer = () => undefined;
});

const ERIK = 'Erik Sandström';
const DEPUTY = 'Anna-Karin Holm';
const inChannel = () => `/chats/${encodeURIComponent(channel)}/messages`;

/** The bot posts a card in the incident channel; the answer is its id. */
async function post(content: Json): Promise<string> {
  const made = await stage.connector('POST', '/v3/conversations', {
    channelData: { channel: { id: channel } },
    activity: withCard(content),
  });
  return String(made.body['activityId']);
}
const press = (name: string, id: string, body: Json) => stage.as(name, 'POST', `${inChannel()}/${id}/press`, body);

describe('dialogs', () => {
  const dialog = (content: Json) => ({
    task: {
      type: 'continue',
      value: { title: 'Rapportera', card: { contentType: 'application/vnd.microsoft.card.adaptive', content } },
    },
  });
  const form = card('form', { actions: [{ type: 'Action.Submit', title: 'Skicka', data: { step: 1 } }] });

  it('rule 3.4.2: a message action shows the bot the message as untrusted HTML, and its dialog to the person', async () => {
    stage.answer = (activity) =>
      activity['name'] === 'composeExtension/fetchTask' ? dialog(form) : { task: { type: 'message', value: 'Tack' } };
    const sent = await stage.as(ERIK, 'POST', inChannel(), { text: '<script>' });
    const opened = await stage.as(ERIK, 'POST', `${inChannel()}/${String(sent['id'])}/actions/report`);
    expect(stage.heard.at(-1)?.activity['value']).toMatchObject({
      commandId: 'report',
      commandContext: 'message',
      messagePayload: {
        id: sent['id'],
        body: { contentType: 'html', content: '<p>&lt;script&gt;</p>' },
        from: { user: { userIdentityType: 'aadUser', id: stage.id(ERIK), displayName: ERIK } },
      },
    });
    const id = inside(opened, 'dialog', 'id');
    const done = await stage.as(ERIK, 'POST', `/dialogs/${String(id)}/submit`, {
      button: 'Skicka',
      inputs: { what: 'x' },
    });
    expect(stage.heard.at(-1)?.activity).toMatchObject({
      name: 'composeExtension/submitAction',
      value: { data: { step: 1, what: 'x' } },
    });
    expect(done).toMatchObject({ outcome: 'message', message: 'Tack' });
  });

  it('rule 3.2.7: task/fetch opens a dialog and task/submit answers it', async () => {
    const id = await post(
      card('kort', {
        actions: [{ type: 'Action.Submit', title: 'Öppna', data: { msteams: { type: 'task/fetch' }, k: 1 } }],
      }),
    );
    stage.answer = () => dialog(form);
    const opened = await press(ERIK, id, { button: 'Öppna' });
    expect(stage.heard.at(-1)?.activity).toMatchObject({
      name: 'task/fetch',
      value: { data: { k: 1 }, context: { theme: 'default' } },
    });
    stage.answer = () => undefined;
    const opening = inside(opened, 'dialog', 'id');
    expect(await stage.as(ERIK, 'POST', `/dialogs/${String(opening)}/submit`, { data: { own: true } })).toMatchObject({
      outcome: 'none',
    });
    expect(stage.heard.at(-1)?.activity).toMatchObject({ name: 'task/submit', value: { data: { own: true } } });
    expect(await stage.as(DEPUTY, 'POST', `/dialogs/${String(opening)}/submit`, {})).toHaveProperty('error');
  });

  it('rule 3.1.7: a slow message extension is tried three times and then given up', async () => {
    const hasty = teamsSide(stage.platform.world, { message: 500, invoke: 500, extension: 40 });
    const sent = await stage.as(ERIK, 'POST', inChannel(), { text: 'seg' });
    stage.answer = () => new Promise((resolve) => setTimeout(() => resolve(undefined), 150));
    const from = stage.heard.length;
    const path = `/teams/api/people/${stage.id(ERIK)}${inChannel()}/${String(sent['id'])}/actions/report`;
    const outcome = await (await hasty.request(path, { method: 'POST' })).json();
    expect(outcome).toMatchObject({ outcome: 'error', status: 504, error: { code: 'late' } });
    expect(stage.heard.length - from).toBe(3);
  });
});

describe('what people notice', () => {
  it('a notification says the summary, never the card’s words', async () => {
    const made = await stage.connector('POST', '/v3/conversations', {
      members: [{ id: stage.id(ERIK) }],
      tenantId: stage.platform.info.tenantId,
      activity: withCard(card('hemligt'), { summary: 'Du har en ny uppgift' }),
    });
    const [newest] = await stage.as(ERIK, 'GET', '/notifications');
    expect(newest).toMatchObject({ text: 'Du har en ny uppgift', message: made.body['activityId'], read: false });
    await stage.as(ERIK, 'GET', '/chats/bot/messages');
    expect((await stage.as(ERIK, 'GET', '/notifications'))[0]).toMatchObject({ read: true });
  });

  it('events tell the window as things happen', async () => {
    const stop = new AbortController();
    const response = await fetch(`${stage.platform.world.origin}/teams/api/people/${stage.id(ERIK)}/events`, {
      signal: stop.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    const id = await post(card('nytt'));
    let text = '';
    while (!text.includes(id)) text += (await reader?.read())?.value ?? '';
    stop.abort();
    expect(text).toContain(JSON.stringify({ kind: 'message', chat: channel, id }));
  });
});
