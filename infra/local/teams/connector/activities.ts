import type { Context, Hono } from 'hono';
import { activitySchema } from '../activity.ts';
import { type Address, type Conversation, readAddress } from '../conversations.ts';
import { botAccount } from '../envelope.ts';
import type { Message } from '../messages.ts';
import type { Side } from '../side.ts';
import { type ConnectorCode, refuse, refuseThrottled } from './errors.ts';
import type { Limits } from './limits.ts';
import { postActivity, tooBig, updateActivity } from './posting.ts';

export interface Place {
  readonly conversation: Conversation;
  readonly address: Address;
}

/** Why the bot may not write there, if it may not. */
export function barred(side: Side, conversation: Conversation): ConnectorCode | undefined {
  if (!side.conversations.hasBot(conversation)) return 'BotNotInConversationRoster';
  if (conversation.kind !== 'bot') return undefined;
  const owner = side.people.person(conversation.memberIds[0] ?? '');
  const reach = owner ? side.people.reach(owner) : 'absent';
  if (reach === 'blocked') return 'ConversationBlockedByUser';
  return reach === 'absent' ? 'BotNotInConversationRoster' : undefined;
}

export function placeOf(side: Side, id: string): Place | ConnectorCode {
  const address = readAddress(id);
  const conversation = side.conversations.find(address.conversation);
  if (!conversation) return 'ConversationNotFound';
  if (address.thread !== null && !side.messages.find(conversation.id, address.thread)) return 'ConversationNotFound';
  return barred(side, conversation) ?? { conversation, address };
}

async function post(c: Context, side: Side, limits: Limits, id: string, replyTo?: string): Promise<Response> {
  const wait = limits.take('send', id);
  if (wait > 0) return refuseThrottled(c, wait);
  const place = placeOf(side, id);
  if (typeof place === 'string') return refuse(c, place);
  const parsed = activitySchema.safeParse(await c.req.json());
  if (!parsed.success) return refuse(c, 'BadSyntax');
  if (tooBig(parsed.data)) return refuse(c, 'MessageSizeTooBig');
  const { conversation } = place;
  // Typing leaves no trace: it has an id in the answer, but there is nothing to update.
  if (parsed.data.type === 'typing') {
    side.events.tell(conversation.memberIds, { kind: 'typing', chat: conversation.id, id: place.address.thread ?? '' });
    return c.json({ id: String(side.world.clock.now()) }, 201);
  }
  if (parsed.data.type !== 'message') return refuse(c, 'BadArgument');
  const thread = place.address.thread ?? (conversation.kind === 'channel' ? (replyTo ?? null) : null);
  const message = postActivity(side, conversation, { ...place.address, thread }, parsed.data);
  return c.json(message ? { id: message.id } : {}, 201);
}

/** The bot's own message, for a change. */
function ownMessage(side: Side, place: Place, id: string): Message | ConnectorCode {
  const message = side.messages.find(place.conversation.id, id);
  if (!message) return 'ActivityNotFoundInConversation';
  return message.fromId === botAccount(side).id ? message : 'NotEnoughPermissions';
}

async function change(c: Context, side: Side, limits: Limits, id: string, activityId: string): Promise<Response> {
  const wait = limits.take('send', id);
  if (wait > 0) return refuseThrottled(c, wait);
  const place = placeOf(side, id);
  if (typeof place === 'string') return refuse(c, place);
  const message = ownMessage(side, place, activityId);
  if (typeof message === 'string') return refuse(c, message);
  if (c.req.method === 'DELETE') {
    side.messages.remove(message);
    side.events.tell(place.conversation.memberIds, { kind: 'delete', chat: place.conversation.id, id: message.id });
    return c.body(null, 200);
  }
  const parsed = activitySchema.safeParse(await c.req.json());
  if (!parsed.success) return refuse(c, 'BadSyntax');
  if (tooBig(parsed.data)) return refuse(c, 'MessageSizeTooBig');
  updateActivity(side, place.conversation, message, parsed.data);
  return c.json({ id: message.id });
}

export function activityRoutes(app: Hono, side: Side, limits: Limits): void {
  const one = '/v3/conversations/:c/activities/:a';
  app.post('/v3/conversations/:c/activities', (c) => post(c, side, limits, c.req.param('c')));
  app.post(one, (c) => post(c, side, limits, c.req.param('c'), c.req.param('a')));
  app.put(one, (c) => change(c, side, limits, c.req.param('c'), c.req.param('a')));
  app.delete(one, (c) => change(c, side, limits, c.req.param('c'), c.req.param('a')));
}
