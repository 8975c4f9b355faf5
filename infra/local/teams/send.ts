// A person writes: the message is kept, the others see it, and the bot gets it where it may.
import { randomUUID } from 'node:crypto';
import type { Json } from './activity.ts';
import { asText, FILE_TYPE } from './activity.ts';
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
}

export interface Draft {
  readonly text: string;
  readonly mentionBot: boolean;
  readonly files: readonly NewFile[];
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
  return { id, name: file.name, contentType: file.contentType, url };
}

/** Only personal chats carry files to a bot; in channels a bot sees that there was a text and no more. */
function fileAttachment(file: MessageBody['files'][number]): Json {
  const fileType = file.name.includes('.') ? (file.name.split('.').pop() ?? '').toLowerCase() : '';
  return {
    contentType: FILE_TYPE,
    contentUrl: file.url,
    name: file.name,
    content: { downloadUrl: file.url, uniqueId: file.id, fileType },
  };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function messageActivity(side: Side, occasion: Occasion, message: Message, mentionBot: boolean): Json {
  const bot = botAccount(side);
  const mention = `<at>${bot.name}</at>`;
  const plain = envelope(side, occasion, 'message');
  const html = `<p>${mentionBot ? `<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">${escaped(bot.name)}</span>&nbsp;` : ''}${escaped(message.text).replaceAll('\n', '<br>')}</p>`;
  const files = occasion.conversation.kind === 'bot' ? message.files.map(fileAttachment) : [];
  const entities = Array.isArray(plain['entities']) ? plain['entities'] : [];
  return {
    ...plain,
    id: message.id,
    text: mentionBot ? `${mention} ${message.text}` : message.text,
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
  const activity = toBot ? messageActivity(side, addressed, kept, mentionBot) : null;
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
