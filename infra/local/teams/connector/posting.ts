// Bot → people: how an activity becomes messages, notifications and events.
import { type Activity, type Attachment, asJson } from '../activity.ts';
import type { Address, Conversation } from '../conversations.ts';
import { botAccount } from '../envelope.ts';
import type { Message, NewMessage } from '../messages.ts';
import { mentionedIds } from '../send.ts';
import type { Side } from '../side.ts';

const MOST = 100 * 1024;

/** Teams rule 3.1.5: UTF-16 counted, base64 pictures excluded. */
export function tooBig(activity: Activity): boolean {
  const text = JSON.stringify(activity).replaceAll(/data:image\/[^"]+/g, '');
  return text.length * 2 > MOST;
}

function speakersIn(side: Side, conversation: Conversation, thread: string): string[] {
  const inThread = side.messages.list(conversation.id).filter((each) => each.thread === thread || each.id === thread);
  return inThread.map((each) => each.fromId);
}

/** `channelData.notification.alert: false` asks for no notification. */
const isQuiet = (activity: Activity) => asJson(activity.channelData?.['notification'])['alert'] === false;

function tellPeople(side: Side, conversation: Conversation, message: Message, activity: Activity): void {
  side.events.tell(conversation.memberIds, { kind: 'message', chat: conversation.id, id: message.id });
  const mentioned = mentionedIds(message.entities).map((id) => side.people.person(id)?.id);
  const talking = message.thread === null ? [] : speakersIn(side, conversation, message.thread);
  const rung = conversation.memberIds.filter(
    (id) => conversation.kind === 'bot' || mentioned.includes(id) || talking.includes(id),
  );
  if (rung.length > 0 && !isQuiet(activity)) side.notifications.raise(rung, message);
}

function keep(
  side: Side,
  conversation: Conversation,
  thread: string | null,
  activity: Activity,
  part: Partial<NewMessage>,
): Message {
  const bot = botAccount(side);
  const message = side.messages.add({
    conversation: conversation.id,
    thread,
    fromId: bot.id,
    fromKind: 'bot',
    fromName: bot.name,
    textFormat: activity.textFormat ?? 'markdown',
    summary: activity.summary ?? null,
    entities: activity.entities ?? [],
    ...part,
  });
  tellPeople(side, conversation, message, activity);
  return message;
}

/** The new message; undefined when text and attachments were split in two and no id comes back (Teams rule 3.1.6). */
export function postActivity(
  side: Side,
  conversation: Conversation,
  address: Address,
  activity: Activity,
): Message | undefined {
  const attachments: Attachment[] = activity.attachments ?? [];
  const text = activity.text ?? '';
  const put = (part: Partial<NewMessage>) => keep(side, conversation, address.thread, activity, part);
  if (text === '' || attachments.length === 0) return put({ text, attachments });
  put({ text });
  put({ attachments });
  return undefined;
}

export function updateActivity(side: Side, conversation: Conversation, message: Message, activity: Activity): void {
  const change = {
    text: activity.text ?? '',
    textFormat: activity.textFormat ?? 'markdown',
    summary: activity.summary ?? message.summary,
    attachments: activity.attachments ?? [],
    entities: activity.entities ?? [],
    editedAt: new Date(side.world.clock.now()).toISOString(),
  };
  side.messages.change(message, change, true);
  side.views.drop(message);
  side.events.tell(conversation.memberIds, { kind: 'update', chat: conversation.id, id: message.id });
}
