// What Teams sends, parsed once: everything behind this knows what it has.
import * as z from 'zod/mini';
import { cleaned } from '../../blocks/plain.ts';

const text = z._default(z.string(), '');
const place = z.object({ id: z.string(), name: z.optional(z.nullable(z.string())) });

/** What may be there, may be null, and may be something else than it should: the rest of the message counts all the same. */
const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(z.nullable(schema)), undefined);

const attachment = z.object({
  contentType: z.catch(text, ''),
  name: maybe(z.string()),
  contentUrl: maybe(z.string()),
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

const said = {
  ...common,
  text: z._default(z.nullable(z.string()), ''),
  timestamp: maybe(z.string()),
  recipient: maybe(z.object({ id: z.string() })),
  entities: maybe(z.array(z.unknown())),
  attachments: maybe(z.array(attachment)),
};
const messageSchema = z.object({ ...said, type: z.literal('message') });
/** The same message once more, as it reads now; `eventType` tells an edit from a deletion that is taken back. */
const changedSchema = z.object({ ...said, type: z.literal(['messageUpdate', 'messageDelete']) });
const invokeSchema = z.object({
  ...common,
  type: z.literal('invoke'),
  name: z.string(),
  value: z.optional(z.unknown()),
});
const installSchema = z.object({ ...common, type: z.literal('installationUpdate'), action: z.optional(z.string()) });
const membersSchema = z.object({ ...common, type: z.literal('conversationUpdate') });

const activitySchema = z.discriminatedUnion('type', [
  messageSchema,
  changedSchema,
  invokeSchema,
  installSchema,
  membersSchema,
]);

export type ChangedActivity = z.output<typeof changedSchema>;
export type MessageActivity = z.output<typeof messageSchema>;
/** What somebody wrote, whichever time it is. */
export type SaidActivity = MessageActivity | ChangedActivity;
export type InvokeActivity = z.output<typeof invokeSchema>;
export type InstallActivity = z.output<typeof installSchema> | z.output<typeof membersSchema>;
export type TeamsActivity = z.output<typeof activitySchema>;

/** Every text in it is made plain first. `undefined` for what Värna has nothing to do with: typing, reactions, events. */
export function readActivity(raw: unknown): TeamsActivity | undefined {
  const parsed = activitySchema.safeParse(cleaned(raw));
  return parsed.success ? parsed.data : undefined;
}

export const isPersonal = (activity: TeamsActivity): boolean => activity.conversation.conversationType === 'personal';

/** What makes a message one message: an id is the chat's own. */
export const messageKey = ({ conversation, id }: SaidActivity): string => `${conversation.id}/${id}`;

/** What makes the answer to a message one answer, wherever it is changed. */
export const replyTo = (message: string): string => `reply/${message}`;

/** A press on a card (`adaptiveCard/action`); Teams rule 2.5b: the value may be anything. */
export const pressSchema = z.object({
  action: z.object({
    verb: z.string(),
    data: z._default(z.record(z.string(), z.unknown()), {}),
  }),
  trigger: z.optional(z.string()),
});

/** `task/fetch` and `task/submit`: what the button carried, with the inputs beside it. */
export const taskSchema = z.object({ data: z._default(z.record(z.string(), z.unknown()), {}) });

const identity = maybe(z.object({ displayName: maybe(z.string()) }));
const sender = maybe(z.object({ user: identity, application: identity }));

/** The message action: a message from anybody, as HTML. Any part of it may be missing. */
export const messagePayloadSchema = z.object({
  createdDateTime: maybe(z.string()),
  deletedDateTime: maybe(z.string()),
  deleted: maybe(z.boolean()),
  subject: maybe(z.string()),
  linkToMessage: maybe(z.string()),
  body: maybe(z.object({ contentType: maybe(z.string()), content: maybe(z.string()) })),
  from: sender,
  attachments: maybe(z.array(attachment)),
});

export const messageActionSchema = z.object({
  data: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  messagePayload: maybe(messagePayloadSchema),
});

/** A message that another one forwards or answers; Teams writes it as JSON in a string. */
export const forwardedSchema = z.object({
  originalMessageContent: maybe(z.string()),
  originalSentDateTime: maybe(z.string()),
  originalMessageSender: sender,
});
export const quotedSchema = z.object({ messagePreview: maybe(z.string()), messageSender: sender });
