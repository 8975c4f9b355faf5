// POST /v3/conversations: the bot opens a personal chat, or starts a thread in a channel.
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { activitySchema } from '../activity.ts';
import { writeAddress } from '../conversations.ts';
import type { Side } from '../side.ts';
import { barred } from './activities.ts';
import { refuse, refuseThrottled } from './errors.ts';
import type { Limits } from './limits.ts';
import { postActivity, tooBig } from './posting.ts';

const parametersSchema = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  activity: activitySchema.nullish(),
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string() }).nullish(),
      tenant: z.looseObject({ id: z.string() }).nullish(),
    })
    .nullish(),
});
type Parameters = z.infer<typeof parametersSchema>;

function startThread(c: Context, side: Side, parameters: Parameters, channelId: string): Response {
  const conversation = side.conversations.find(channelId);
  if (conversation?.kind !== 'channel') return refuse(c, 'ConversationNotFound');
  const bar = barred(side, conversation);
  if (bar) return refuse(c, bar);
  const { activity } = parameters;
  if (!activity) return refuse(c, 'BadArgument');
  if (tooBig(activity)) return refuse(c, 'MessageSizeTooBig');
  const message = postActivity(side, conversation, { conversation: conversation.id, thread: null }, activity);
  if (!message) return c.json({ id: conversation.id }, 201);
  return c.json(
    { id: writeAddress({ conversation: conversation.id, thread: message.id }), activityId: message.id },
    201,
  );
}

function openPersonal(c: Context, side: Side, parameters: Parameters): Response {
  const [member, ...others] = parameters.members ?? [];
  const tenant = parameters.tenantId ?? parameters.channelData?.tenant?.id;
  if (!member || others.length > 0 || parameters.isGroup === true) return refuse(c, 'BadArgument');
  if (tenant !== side.world.directory.tenantId) return refuse(c, 'BadArgument');
  // User principal names and e-mail addresses are not accepted (Teams rule 3.5.2).
  const person = member.id.includes('@') ? undefined : side.people.person(member.id);
  if (!person) return refuse(c, 'BadArgument');
  const conversation = side.conversations.botChat(person);
  const bar = barred(side, conversation);
  if (bar) return refuse(c, bar);
  const { activity } = parameters;
  if (activity && tooBig(activity)) return refuse(c, 'MessageSizeTooBig');
  const address = { conversation: conversation.id, thread: null };
  const message = activity ? postActivity(side, conversation, address, activity) : undefined;
  return c.json(
    { id: conversation.id, ...(message ? { activityId: message.id } : {}), serviceUrl: side.serviceUrl },
    201,
  );
}

export function creationRoutes(app: Hono, side: Side, limits: Limits): void {
  app.post('/v3/conversations', async (c) => {
    const parsed = parametersSchema.safeParse(await c.req.json());
    if (!parsed.success) return refuse(c, 'BadSyntax');
    const channel = parsed.data.channelData?.channel?.id;
    const wait = limits.take('send', `create ${channel ?? parsed.data.members?.[0]?.id ?? ''}`);
    if (wait > 0) return refuseThrottled(c, wait);
    return channel === undefined ? openPersonal(c, side, parsed.data) : startThread(c, side, parsed.data, channel);
  });
}
