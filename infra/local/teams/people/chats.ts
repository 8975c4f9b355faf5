import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { Person } from '../../directory/directory.ts';
import { cardsOf } from '../activity.ts';
import type { Conversation } from '../conversations.ts';
import { greetPerson, greetTeams } from '../greeting.ts';
import type { Message } from '../messages.ts';
import { refreshViewed, shownCard } from '../refresh.ts';
import { type Change, changeText, deliverMessage, sendText } from '../send.ts';
import type { Side } from '../side.ts';
import { bodyOf, chatIn, messageIn, personIn } from './access.ts';

/** How long a reader waits for the bot before seeing what there already is. */
const READER_WAITS = 5000;

function titleFor(side: Side, chat: Conversation, person: Person): string {
  if (chat.kind === 'bot') return side.app.manifestIn(side.people.settings(person).language)?.name.short ?? chat.title;
  if (chat.kind === 'channel') return chat.title;
  const others = chat.memberIds.filter((id) => id !== person.id);
  return others.map((id) => side.world.directory.person(id)?.displayName ?? '').join(', ');
}

function chatRow(side: Side, chat: Conversation, person: Person) {
  const last = side.messages.last(chat.id);
  const text = last?.summary || last?.text || '';
  return {
    id: chat.id,
    kind: chat.kind,
    title: titleFor(side, chat, person),
    members: chat.memberIds.length,
    hasBot: side.conversations.hasBot(chat),
    unread: side.messages.unread(chat.id, person.id),
    ...(chat.team ? { team: { id: chat.team.id, name: chat.team.displayName } } : {}),
    ...(last
      ? { lastMessage: { id: last.id, text: text.slice(0, 200), from: last.fromName, sentAt: last.sentAt } }
      : {}),
  };
}

function messageView(side: Side, message: Message, person: Person) {
  const [, ...others] = cardsOf(message.attachments);
  const first = shownCard(side, message, person);
  return {
    id: message.id,
    ...(message.thread === null ? {} : { threadId: message.thread }),
    from: { id: message.fromId, name: message.fromName, kind: message.fromKind },
    sentAt: message.sentAt,
    ...(message.editedAt === null ? {} : { editedAt: message.editedAt }),
    text: message.text,
    textFormat: message.textFormat,
    ...(message.summary === null ? {} : { summary: message.summary }),
    cards: first ? [first, ...others] : [],
    ...(message.files.length > 0 ? { files: message.files } : {}),
    ...(message.failed ? { failed: true } : {}),
    mentionsBot: message.entities.some((entity) => entity['type'] === 'mention') && message.fromKind === 'person',
  };
}

function within(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
}

async function look(side: Side, chat: Conversation, person: Person): Promise<void> {
  if (chat.kind === 'bot') await within(READER_WAITS, greetPerson(side, person));
  if (chat.kind === 'channel') await within(READER_WAITS, greetTeams(side));
  await within(READER_WAITS, refreshViewed(side, chat, person));
  const news = [side.messages.markRead(chat.id, person.id), side.notifications.markRead(person.id, chat.id)];
  if (news.includes(true)) side.events.tell([person.id], { kind: 'read', chat: chat.id, id: '' });
}

const draftSchema = z.object({
  text: z.string().max(28_000).default(''),
  mentionBot: z.boolean().default(false),
  replyTo: z.string().optional(),
  files: z
    .array(
      z.object({
        name: z.string().min(1),
        contentType: z.string(),
        base64: z.base64(),
        pasted: z.boolean().default(false),
      }),
    )
    .default([]),
  lossyText: z.boolean().default(false),
});
const editSchema = z.object({ text: z.string().max(28_000) });

/** A person's own message, edited, deleted or brought back. */
function changeRoutes(app: Hono, side: Side): void {
  const one = '/teams/api/people/:p/chats/:chat/messages/:id';
  const change = async (c: Context, what: Change) => {
    const person = personIn(side, c);
    const conversation = chatIn(side, c, person);
    const message =
      what.kind === 'undelete'
        ? side.messages.restore(conversation.id, c.req.param('id') ?? '')
        : messageIn(side, c, conversation);
    if (message?.fromId !== person.id) return c.json({ error: 'Not a message of this person.' }, 403);
    const status = await changeText(side, { person, conversation, thread: message.thread }, message, what);
    return c.json({ id: message.id, delivered: { status } });
  };
  app.put(one, async (c) => change(c, { kind: 'edit', ...(await bodyOf(c, editSchema)) }));
  app.delete(one, (c) => change(c, { kind: 'delete' }));
  app.post(`${one}/undelete`, (c) => change(c, { kind: 'undelete' }));
}

export function chatRoutes(app: Hono, side: Side): void {
  changeRoutes(app, side);
  const base = '/teams/api/people/:p/chats';
  app.get(base, (c) => {
    const person = personIn(side, c);
    return c.json(side.conversations.of(person).map((chat) => chatRow(side, chat, person)));
  });
  app.delete(`${base}/bot`, (c) => {
    const person = personIn(side, c);
    side.conversations.forgetBotChat(person);
    side.events.tell([person.id], { kind: 'app', chat: '', id: '' });
    return c.json({ id: side.conversations.botChat(person).id });
  });
  app.get(`${base}/:chat/messages`, async (c) => {
    const person = personIn(side, c);
    const chat = chatIn(side, c, person);
    if (c.req.query('peek') === undefined) await look(side, chat, person);
    return c.json(side.messages.list(chat.id).map((message) => messageView(side, message, person)));
  });
  app.post(`${base}/:chat/messages`, async (c) => {
    const person = personIn(side, c);
    const conversation = chatIn(side, c, person);
    if (conversation.kind === 'bot' && side.people.reach(person) !== 'installed') {
      return c.json({ error: 'The person does not have the app, or has blocked it.' }, 403);
    }
    const draft = await bodyOf(c, draftSchema);
    const root = draft.replyTo === undefined ? undefined : side.messages.find(conversation.id, draft.replyTo);
    const thread = root ? (root.thread ?? root.id) : null;
    const sent = await sendText(side, { person, conversation, thread }, draft);
    side.messages.markRead(conversation.id, person.id);
    return c.json({ id: sent.id, delivered: { status: sent.status } }, 201);
  });
  app.post(`${base}/:chat/messages/:id/retry`, async (c) => {
    const person = personIn(side, c);
    const chat = chatIn(side, c, person);
    const message = messageIn(side, c, chat);
    return c.json({ id: message.id, delivered: { status: await deliverMessage(side, chat, message) } });
  });
}
