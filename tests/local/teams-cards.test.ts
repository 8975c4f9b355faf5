import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { card, cardAnswer, inside, type Json, type Stage, setStage, withCard } from './teams-bot.ts';

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
const words = (message: Json | undefined) => inside(message, 'cards', 0, 'body', 0, 'text');
const invokes = (from: number) => stage.heard.slice(from).filter(({ activity }) => activity['type'] === 'invoke');
const button = (title: string, more: Json = {}) => ({
  type: 'Action.Execute',
  title,
  verb: title.toLowerCase(),
  data: { n: 1 },
  ...more,
});
const actionOf = (activity: Json | undefined) => inside(activity, 'value', 'action');

/** The bot posts a card in the incident channel; the answer is its id. */
async function post(content: Json): Promise<string> {
  const made = await stage.connector('POST', '/v3/conversations', {
    channelData: { channel: { id: channel } },
    activity: withCard(content),
  });
  return String(made.body['activityId']);
}
const seen = async (name: string, id: string) =>
  (await stage.as(name, 'GET', inChannel())).find((message) => message['id'] === id);
const press = (name: string, id: string, body: Json) => stage.as(name, 'POST', `${inChannel()}/${id}/press`, body);
const update = (id: string, content: Json) =>
  stage.connector(
    'PUT',
    `/v3/conversations/${encodeURIComponent(`${channel};messageid=${id}`)}/activities/${id}`,
    withCard(content),
  );

describe('pressing', () => {
  const form = card('form', {
    body: [
      { type: 'Input.Text', id: 'what', isRequired: true, errorMessage: 'Skriv vad som har hänt.' },
      { type: 'Input.Toggle', id: 'ongoing', title: 'Pågår' },
      { type: 'Input.ChoiceSet', id: 'personal', value: 'unknown', choices: [] },
      { type: 'Input.Text', id: 'note' },
    ],
    actions: [button('Skicka'), button('Avbryt', { associatedInputs: 'none' })],
  });

  it('rule 3.2.1: the invoke carries action, merged inputs as strings, trigger and the message', async () => {
    const id = await post(form);
    await press(ERIK, id, { button: 'Skicka', inputs: { what: 'nätfiske', count: 3, note: '' } });
    const { activity } = stage.heard.at(-1) ?? { activity: {} as Json };
    expect(activity).toMatchObject({ name: 'adaptiveCard/action', replyToId: id, value: { trigger: 'manual' } });
    expect(actionOf(activity)).toEqual({
      type: 'Action.Execute',
      verb: 'skicka',
      data: { n: 1, what: 'nätfiske', count: '3', ongoing: 'false', personal: 'unknown' },
    });
  });

  it('a button with associatedInputs none sends no inputs', async () => {
    const id = await post(form);
    await press(ERIK, id, { button: 'Avbryt', inputs: { what: 'nätfiske' } });
    expect(inside(actionOf(stage.heard.at(-1)?.activity), 'data')).toEqual({ n: 1 });
  });

  it('an empty required input stops the press where the card is drawn', async () => {
    const id = await post(form);
    const from = stage.heard.length;
    const outcome = await press(ERIK, id, { button: 'Skicka', validate: true });
    expect(outcome).toMatchObject({
      outcome: 'error',
      error: { code: 'validation', message: 'Skriv vad som har hänt.' },
    });
    expect(stage.heard).toHaveLength(from);
  });

  it.each([
    ['200 and a card', cardAnswer(card('klart')), { outcome: 'card' }],
    [
      '200 and a message',
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Tack' },
      { outcome: 'message', message: 'Tack' },
    ],
    [
      '400 and an error',
      { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'No', message: 'Nej' } },
      { outcome: 'error', error: { code: 'No', message: 'Nej' } },
    ],
    [
      'an answer of an unknown kind',
      { statusCode: 200, type: 'text/plain', value: 'x' },
      { outcome: 'error', error: { code: 'UnexpectedResponse' } },
    ],
  ])('rule 3.2.2: %s', async (_, answer, outcome) => {
    const id = await post(card('före', { actions: [button('Ta')] }));
    stage.answer = () => answer;
    expect(await press(ERIK, id, { button: 'Ta' })).toMatchObject(outcome);
  });

  it('rule 3.2.7: Action.Submit is a message with a value', async () => {
    const id = await post(card('fråga', { actions: [{ type: 'Action.Submit', title: 'Svara', data: { a: 1 } }] }));
    expect(await press(ERIK, id, { button: 'Svara' })).toMatchObject({ outcome: 'none', status: 200 });
    expect(stage.heard.at(-1)?.activity).toMatchObject({ type: 'message', value: { a: 1 }, replyToId: id });
  });

  it('a forwarded card brings the invoke from the new place and the person who presses', async () => {
    const id = await post(card('delad', { actions: [button('Ta')] }));
    const chat = (await stage.as(ERIK, 'GET', '/chats')).find((each) => each['kind'] === 'chat');
    const to = String(chat?.['id']);
    const copy = await stage.as(ERIK, 'POST', `${inChannel()}/${id}/forward`, { to });
    await stage.as(DEPUTY, 'POST', `/chats/${encodeURIComponent(to)}/messages/${String(copy['id'])}/press`, {
      button: 'Ta',
    });
    expect(stage.heard.at(-1)?.activity).toMatchObject({
      replyToId: copy['id'],
      from: { aadObjectId: stage.id(DEPUTY) },
      conversation: { conversationType: 'groupChat', id: to },
    });
  });
});

describe('user-specific views', () => {
  const base = (users: readonly string[] = []) =>
    card('alla', { refresh: { action: { type: 'Action.Execute', verb: 'look' }, userIds: users } });
  const personalAnswer = (activity: Json) => cardAnswer(card(`för ${String((activity['from'] as Json)['name'])}`));

  it('rule 3.2.3: viewing invokes once with trigger automatic, and each sees their own card', async () => {
    stage.answer = personalAnswer;
    const id = await post(base());
    const from = stage.heard.length;
    await seen(ERIK, id);
    expect(words(await seen(ERIK, id))).toBe(`för ${ERIK}`);
    expect(words(await seen(DEPUTY, id))).toBe(`för ${DEPUTY}`);
    const mine = invokes(from).filter(({ activity }) => activity['replyToId'] === id);
    expect(mine.map(({ activity }) => (activity['value'] as Json)['trigger'])).toEqual(['automatic', 'automatic']);
  });

  it('looking past does not refresh', async () => {
    const id = await post(base());
    const from = stage.heard.length;
    const peeked = (await stage.as(ERIK, 'GET', `${inChannel()}?peek=1`)).find((message) => message['id'] === id);
    expect([words(peeked), invokes(from)]).toEqual(['alla', []]);
  });

  it('rule 3.2.5: the bot’s update replaces the shared card and drops every view', async () => {
    stage.answer = personalAnswer;
    const id = await post(base());
    await seen(ERIK, id);
    await update(id, card('stängd'));
    expect(words(await seen(ERIK, id))).toBe('stängd');
    expect((await seen(ERIK, id))?.['editedAt']).toBeDefined();
  });

  it('rule 3.2.4: the presser sees the returned card, the others the updated one', async () => {
    const id = await post(card('öppen', { actions: [button('Ta')] }));
    stage.answer = async () => {
      await update(id, card('tagen'));
      return cardAnswer(card('du tog den'));
    };
    await press(ERIK, id, { button: 'Ta' });
    expect([words(await seen(ERIK, id)), words(await seen(DEPUTY, id))]).toEqual(['du tog den', 'tagen']);
  });

  it('a bot that updates in answer to a refresh does not make viewers wake each other for ever', async () => {
    const id = await post(base());
    stage.answer = async (activity) => {
      if (activity['replyToId'] === id) await update(id, base());
      return personalAnswer(activity);
    };
    const from = stage.heard.length;
    for (let round = 0; round < 10; round += 1) {
      await seen(ERIK, id);
      await seen(DEPUTY, id);
    }
    const mine = invokes(from).filter(({ activity }) => activity['replyToId'] === id);
    expect(mine.length).toBeLessThanOrEqual(10);
  });
});
