// What Teams sends, parsed once: everything behind this knows what it has.
import * as z from 'zod/mini';
import { cleaned } from '../../blocks/plain.ts';

const text = z._default(z.string(), '');
const place = z.object({ id: z.string(), name: z.optional(z.nullable(z.string())) });

const attachment = z.object({
  contentType: text,
  name: z.optional(z.nullable(z.string())),
  content: z.optional(z.unknown()),
});

const common = {
  id: text,
  serviceUrl: z.string(),
  locale: z.optional(z.nullable(z.string())),
  from: z.object({ id: z.string(), name: text, aadObjectId: z.optional(z.string()) }),
  conversation: z.object({
    id: z.string(),
    conversationType: z._default(z.string(), 'personal'),
    tenantId: z.optional(z.string()),
  }),
  replyToId: z.optional(z.string()),
  channelData: z.optional(
    z.object({
      tenant: z.optional(place),
      team: z.optional(
        z.object({ id: z.string(), name: z.optional(z.nullable(z.string())), aadGroupId: z.optional(z.string()) }),
      ),
      channel: z.optional(place),
      eventType: z.optional(z.string()),
      settings: z.optional(z.object({ selectedChannel: z.optional(place) })),
    }),
  ),
};

const messageSchema = z.object({
  ...common,
  type: z.literal('message'),
  text: z._default(z.nullable(z.string()), ''),
  value: z.optional(z.unknown()),
  attachments: z._default(z.array(attachment), []),
});
const invokeSchema = z.object({
  ...common,
  type: z.literal('invoke'),
  name: z.string(),
  value: z.optional(z.unknown()),
});
const installSchema = z.object({ ...common, type: z.literal('installationUpdate'), action: z.optional(z.string()) });
const membersSchema = z.object({ ...common, type: z.literal('conversationUpdate') });

const activitySchema = z.discriminatedUnion('type', [messageSchema, invokeSchema, installSchema, membersSchema]);

export type MessageActivity = z.output<typeof messageSchema>;
export type InvokeActivity = z.output<typeof invokeSchema>;
export type InstallActivity = z.output<typeof installSchema> | z.output<typeof membersSchema>;
export type TeamsActivity = z.output<typeof activitySchema>;

/** Every text in it is made plain first. `undefined` for what Värna has nothing to do with: typing, reactions, events. */
export function readActivity(raw: unknown): TeamsActivity | undefined {
  const parsed = activitySchema.safeParse(cleaned(raw));
  return parsed.success ? parsed.data : undefined;
}

export const isPersonal = (activity: TeamsActivity): boolean => activity.conversation.conversationType === 'personal';

/** What the person wrote, without the mention of the bot that channels need. */
export function wordsOf(activity: MessageActivity): string {
  return (activity.text ?? '').replace(/<at>[^<]*<\/at>/gu, ' ').trim();
}

/** A press on a card (`adaptiveCard/action`); teams.md 2.5b: the value may be anything. */
export const pressSchema = z.object({
  action: z.object({
    verb: z.string(),
    data: z._default(z.record(z.string(), z.unknown()), {}),
  }),
  trigger: z.optional(z.string()),
});

/** `task/fetch` and `task/submit`: what the button carried, with the inputs beside it. */
export const taskSchema = z.object({ data: z._default(z.record(z.string(), z.unknown()), {}) });

/** The message action: a message from anybody, as HTML. */
export const messageActionSchema = z.object({
  commandId: z.string(),
  data: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  messagePayload: z.optional(
    z.object({
      id: text,
      createdDateTime: z.optional(z.nullable(z.string())),
      subject: z.optional(z.nullable(z.string())),
      linkToMessage: z.optional(z.nullable(z.string())),
      body: z.optional(z.object({ contentType: text, content: z._default(z.nullable(z.string()), '') })),
      from: z.optional(
        z.nullable(
          z.object({
            user: z.optional(z.nullable(z.object({ displayName: z.optional(z.nullable(z.string())) }))),
            application: z.optional(z.nullable(z.object({ displayName: z.optional(z.nullable(z.string())) }))),
          }),
        ),
      ),
      attachments: z.optional(z.array(z.object({ contentType: text, name: z.optional(z.nullable(z.string())) }))),
    }),
  ),
});
