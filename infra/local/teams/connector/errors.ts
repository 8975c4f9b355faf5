// The connector's refusals with the codes of Teams rule 3.1.4.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const MESSAGES = {
  BadSyntax: [400, 'Bad format of the request.'],
  BadArgument: [400, 'An argument is missing or wrong.'],
  BotNotInConversationRoster: [403, 'The bot is not part of the conversation roster.'],
  ConversationBlockedByUser: [403, 'User blocked the conversation with the bot.'],
  BotDisabledByAdmin: [403, 'The tenant admin disabled this bot.'],
  InvalidBotApiHost: [403, 'Invalid bot API host.'],
  NotEnoughPermissions: [403, 'Bot does not have permission to perform this operation.'],
  ConversationNotFound: [404, 'Conversation not found.'],
  ActivityNotFoundInConversation: [404, 'The activity was not found in the conversation.'],
  MemberNotFoundInConversation: [404, 'The member was not found in the conversation.'],
  PreconditionFailed: [412, 'Precondition failed, please try again.'],
  MessageSizeTooBig: [413, 'Message size too large.'],
  Throttled: [429, 'Too many requests.'],
  NotImplemented: [501, 'The local Teams side does not know this request.'],
  BadGateway: [502, 'Bad gateway.'],
  GatewayTimeout: [504, 'Gateway timeout.'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type ConnectorCode = keyof typeof MESSAGES;

export function refuse(c: Context, code: ConnectorCode): Response {
  const [status, message] = MESSAGES[code];
  return c.json({ error: { code, message } }, status);
}

export function refuseThrottled(c: Context, seconds: number, header = seconds > 0 ? String(seconds) : ''): Response {
  if (header !== '') c.header('Retry-After', header);
  return refuse(c, 'Throttled');
}
