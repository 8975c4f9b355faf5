// What a person does to a message: press, forward, run a message action, answer a dialog.
import type { Hono } from 'hono';
import { z } from 'zod';
import { CARD_TYPE, json } from '../activity.ts';
import { runMessageAction, submitDialog } from '../message-action.ts';
import { pressCard } from '../press.ts';
import { shownCard } from '../refresh.ts';
import type { Side } from '../side.ts';
import { bodyOf, chatIn, messageIn, personIn } from './access.ts';

const pressSchema = z.object({
  button: z.string().optional(),
  action: json.optional(),
  inputs: json.default({}),
  validate: z.boolean().optional(),
});
const answerSchema = pressSchema.extend({ data: json.optional() });

function forwardRoute(app: Hono, side: Side): void {
  app.post('/teams/api/people/:p/chats/:chat/messages/:id/forward', async (c) => {
    const person = personIn(side, c);
    const message = messageIn(side, c, chatIn(side, c, person));
    const { to } = await bodyOf(c, z.object({ to: z.string() }));
    const target = chatIn(side, c, person, to);
    const card = shownCard(side, message, person);
    const copy = side.messages.add({
      conversation: target.id,
      thread: null,
      fromId: person.id,
      fromKind: 'person',
      fromName: person.displayName,
      text: message.text,
      textFormat: message.textFormat,
      files: message.files,
      attachments: card ? [{ contentType: CARD_TYPE, content: card }] : [],
    });
    side.events.tell(target.memberIds, { kind: 'message', chat: target.id, id: copy.id });
    return c.json({ id: copy.id }, 201);
  });
}

export function actionRoutes(app: Hono, side: Side): void {
  const message = '/teams/api/people/:p/chats/:chat/messages/:id';
  app.post(`${message}/press`, async (c) => {
    const person = personIn(side, c);
    const chat = chatIn(side, c, person);
    return c.json(await pressCard(side, person, chat, messageIn(side, c, chat), await bodyOf(c, pressSchema)));
  });
  app.post(`${message}/actions/:command`, async (c) => {
    const person = personIn(side, c);
    const chat = chatIn(side, c, person);
    const target = messageIn(side, c, chat);
    const occasion = { person, conversation: chat, thread: target.thread };
    return c.json(await runMessageAction(side, occasion, target, c.req.param('command') ?? ''));
  });
  app.post('/teams/api/people/:p/dialogs/:d/submit', async (c) => {
    const person = personIn(side, c);
    const dialog = side.dialogs.find(person.id, c.req.param('d'));
    if (!dialog) return c.json({ error: 'No such dialog for this person.' }, 404);
    const conversation = chatIn(side, c, person, dialog.conversation);
    const occasion = { person, conversation, thread: dialog.thread };
    return c.json(await submitDialog(side, occasion, dialog, await bodyOf(c, answerSchema)));
  });
  forwardRoute(app, side);
}
