// The shapes in which Teams has been seen to say no, whatever the state of the conversation.
import type { Context } from 'hono';
import { type ConnectorCode, refuse } from './errors.ts';

const BLOCKED = JSON.stringify({
  subCode: 'MessageWritesBlocked',
  details: 'Message writes to the conversation are blocked.',
  errorCode: null,
  errorSubCode: null,
});

const coded = (code: ConnectorCode) => (c: Context) => refuse(c, code);

/** By the fault's name. */
export const NOES: Readonly<Record<string, (c: Context) => Response>> = {
  'conversation-not-found': coded('ConversationNotFound'),
  'activity-not-found': coded('ActivityNotFoundInConversation'),
  'not-in-roster': coded('BotNotInConversationRoster'),
  blocked: coded('ConversationBlockedByUser'),
  'blocked-in-message': (c) => c.json({ errorCode: 209, message: BLOCKED }, 403),
  'blocked-in-error': (c) => c.json({ error: { code: 'Forbidden', message: BLOCKED } }, 403),
  'disabled-by-admin': coded('BotDisabledByAdmin'),
  'forbidden-html': (c) => c.html('<!DOCTYPE html><html><body><h1>403 Forbidden</h1></body></html>', 403),
  'forbidden-empty': (c) => c.body(null, 403),
  'forbidden-other': coded('InvalidBotApiHost'),
  'too-large': coded('MessageSizeTooBig'),
};
