// Parsing what every route under /teams/api begins with: which person, which chat, which message.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import type { Person } from '../../directory/directory.ts';
import type { Conversation } from '../conversations.ts';
import type { Message } from '../messages.ts';
import type { Side } from '../side.ts';

function missing(message: string): HTTPException {
  return new HTTPException(404, { message });
}

export function personIn(side: Side, c: Context): Person {
  const person = side.people.person(decodeURIComponent(c.req.param('p') ?? ''));
  if (!person) throw missing('No such person.');
  return person;
}

/** `bot` is short for the person's chat with the bot. */
export function chatIn(side: Side, c: Context, person: Person, id = c.req.param('chat') ?? ''): Conversation {
  const chat = id === 'bot' ? side.conversations.botChat(person) : side.conversations.find(id);
  if (!chat?.memberIds.includes(person.id)) throw missing('No such chat for this person.');
  return chat;
}

export function messageIn(side: Side, c: Context, chat: Conversation): Message {
  const message = side.messages.find(chat.id, c.req.param('id') ?? '');
  if (!message) throw missing('No such message.');
  return message;
}

export async function bodyOf<S extends z.ZodType>(c: Context, schema: S): Promise<z.infer<S>> {
  const text = await c.req.text();
  const parsed = schema.safeParse(text === '' ? {} : JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HTTPException(400, { message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'bad body'}` });
}

const LOOPBACK = ['127.0.0.1', 'localhost'];

/** A page elsewhere on the web must not act here; a program without an Origin may. */
export function ownOrigin(side: Side, c: Context): boolean {
  const port = new URL(side.world.origin).port;
  const isOwn = (address: string) =>
    URL.canParse(address) && LOOPBACK.includes(new URL(address).hostname) && new URL(address).port === port;
  const origin = c.req.header('origin');
  const host = c.req.header('host');
  return (origin === undefined || isOwn(origin)) && (host === undefined || isOwn(`http://${host}`));
}
