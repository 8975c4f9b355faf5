// A person writes: the message is kept, the others see it, and the bot gets it where it may.
import { randomUUID } from 'node:crypto';
import type { Json } from './activity.ts';
import { asJson, asText, FILE_TYPE } from './activity.ts';
import type { Conversation } from './conversations.ts';
import { delivered, statusOf } from './delivery.ts';
import { botAccount, envelope, type Occasion } from './envelope.ts';
import { greetPerson } from './greeting.ts';
import type { Message, MessageBody } from './messages.ts';
import type { Side } from './side.ts';

interface NewFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
  readonly pasted: boolean;
}

export interface Draft {
  readonly text: string;
  readonly mentionBot: boolean;
  readonly files: readonly NewFile[];
  /** As some clients send it: `text` without lines and without what stood between < and >; the HTML copy has them. */
  readonly lossyText: boolean;
}

export interface Sent {
  readonly id: string;
  /** The bot's HTTP status; 0 = not reached, 504 = too late; absent bot: 202. */
  readonly status: number;
}

function keepFile(side: Side, file: NewFile): MessageBody['files'][number] {
  const id = randomUUID();
  const values = [id, file.name, file.contentType, file.base64];
  side.world.database.run('INSERT INTO teams_file (id, name, type, content) VALUES (?, ?, ?, ?)', values);
  const url = `${side.world.origin}/teams/files/${id}/${encodeURIComponent(file.name)}`;
  return { id, name: file.name, contentType: file.contentType, url, pasted: file.pasted };
}

const pictureAddress = (side: Side, id: string) => `${side.serviceUrl}/v3/attachments/${id}/views/original`;

/** Only personal chats carry files to a bot; in channels a bot sees that there was a text and no more. */
function fileAttachment(side: Side, file: MessageBody['files'][number]): Json {
  if (file.pasted) return { contentType: 'image/*', contentUrl: pictureAddress(side, file.id) };
  const fileType = file.name.includes('.') ? (file.name.split('.').pop() ?? '').toLowerCase() : '';
  return {
    contentType: FILE_TYPE,
    contentUrl: file.url,
    name: file.name,
    content: { downloadUrl: file.url, uniqueId: file.id, fileType },
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const lossy = (text: string) => text.replaceAll(/<[^<>]*>/g, '').replaceAll('\n', ' ');

function messageActivity(
  side: Side,
  occasion: Occasion,
  message: Message,
  { mentionBot, lossyText }: Pick<Draft, 'mentionBot' | 'lossyText'>,
): Json {
  const bot = botAccount(side);
  const mention = `<at>${bot.name}</at>`;
  const plain = envelope(side, occasion, 'message');
  const pasted = message.files.filter((file) => file.pasted);
  const pictures = pasted.map((file) => `<p><img alt="image" src="${pictureAddress(side, file.id)}"></p>`).join('');
  const html = `<p>${mentionBot ? `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">${escaped(bot.name)}</span>&nbsp;` : ''}${escaped(message.text).replaceAll('\n', '<br>')}</p>${pictures}`;
  const files = occasion.conversation.kind === 'bot' ? message.files.map((file) => fileAttachment(side, file)) : [];
  const text = lossyText ? lossy(message.text) : message.text;
  const entities = Array.isArray(plain['entities']) ? plain['entities'] : [];
  return {
    ...plain,
    id: message.id,
    text: mentionBot ? `${mention} ${text}` : text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: html }, ...files],
    entities: mentionBot ? [{ type: 'mention', mentioned: bot, text: mention }, ...entities] : entities,
    ...(message.thread === null ? {} : { replyToId: message.thread }),
  };
}

/** Sends what the message holds for the bot; the same activity, whichever time it is. */
export async function deliverMessage(side: Side, conversation: Conversation, message: Message): Promise<number> {
  if (!message.activity) return 202;
  const answer = await side.delivery.send(message.activity, side.patience.message, 2);
  const current = side.messages.find(conversation.id, message.id);
  if (current && current.failed === delivered(answer)) {
    side.messages.change(current, { failed: !delivered(answer) });
    side.events.tell(conversation.memberIds, { kind: 'update', chat: conversation.id, id: message.id });
  }
  return statusOf(answer);
}

export async function sendText(side: Side, occasion: Occasion, draft: Draft): Promise<Sent> {
  const { person, conversation, thread } = occasion;
  const toBot =
    side.app.current() !== undefined &&
    (conversation.kind === 'bot' || (draft.mentionBot && side.conversations.hasBot(conversation)));
  if (conversation.kind === 'bot') await greetPerson(side, person);
  const mentionBot = draft.mentionBot && conversation.kind === 'channel';
  const kept = side.messages.add({
    conversation: conversation.id,
    thread,
    fromId: person.id,
    fromKind: 'person',
    fromName: person.displayName,
    text: draft.text,
    files: draft.files.map((file) => keepFile(side, file)),
    entities: mentionBot ? [{ type: 'mention', mentioned: botAccount(side) }] : [],
  });
  const addressed = conversation.kind === 'channel' ? { ...occasion, thread: thread ?? kept.id } : occasion;
  const as = { mentionBot, lossyText: draft.lossyText };
  const activity = toBot ? messageActivity(side, addressed, kept, as) : null;
  const message = side.messages.change(kept, { activity });
  side.events.tell(conversation.memberIds, { kind: 'message', chat: conversation.id, id: message.id });
  if (conversation.kind === 'chat') {
    side.notifications.raise(
      conversation.memberIds.filter((id) => id !== person.id),
      message,
    );
  }
  return { id: message.id, status: await deliverMessage(side, conversation, message) };
}

export function mentionedIds(entities: readonly Json[]): string[] {
  return entities.flatMap((entity) => {
    const mentioned = entity['mentioned'];
    const id = typeof mentioned === 'object' && mentioned !== null ? asText(Reflect.get(mentioned, 'id')) : undefined;
    return entity['type'] === 'mention' && id !== undefined ? [id] : [];
  });
}

/** What a person does to a message of their own afterwards; the bot hears of it with the message's own id. */
export type Change = { readonly kind: 'edit'; readonly text: string } | { readonly kind: 'delete' | 'undelete' };

const TOLD = {
  edit: { type: 'messageUpdate', eventType: 'editMessage' },
  delete: { type: 'messageDelete', eventType: 'softDeleteMessage' },
  undelete: { type: 'messageUpdate', eventType: 'undeleteMessage' },
} as const;

export async function changeText(side: Side, occasion: Occasion, message: Message, change: Change): Promise<number> {
  const { conversation } = occasion;
  const editedAt = new Date(side.world.clock.now()).toISOString();
  const now = change.kind === 'edit' ? side.messages.change(message, { text: change.text, editedAt }) : message;
  if (change.kind === 'delete') side.messages.remove(message);
  if (change.kind === 'undelete') side.messages.restore(conversation.id, message.id);
  const kind = change.kind === 'delete' ? 'delete' : 'update';
  side.events.tell(conversation.memberIds, { kind, chat: conversation.id, id: message.id });
  if (message.activity === null) return 202;
  const whole = messageActivity(side, occasion, now, { mentionBot: false, lossyText: false });
  const { type, eventType } = TOLD[change.kind];
  const { text: _, attachments: __, ...bare } = whole;
  const channelData = { ...asJson(whole['channelData']), eventType };
  const activity = { ...(change.kind === 'delete' ? bare : whole), type, channelData };
  return statusOf(await side.delivery.send(activity, side.patience.message, 2));
}
