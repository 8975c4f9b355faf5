// "Rapportera som incident" and its like: a message extension's action on one message, and the dialog it opens.
import { randomUUID } from 'node:crypto';
import type { Json } from './activity.ts';
import { CARD_TYPE } from './activity.ts';
import type { Conversation } from './conversations.ts';
import type { Answer } from './delivery.ts';
import type { Dialog } from './dialogs.ts';
import { envelope, type Occasion } from './envelope.ts';
import type { Message } from './messages.ts';
import { failed, type Outcome } from './outcome.ts';
import { choose, type Press } from './press.ts';
import type { Side } from './side.ts';
import { taskOutcome } from './task.ts';

/** First try and two more, as Teams does for extensions. */
const ATTEMPTS = 3;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function payloadOf(side: Side, conversation: Conversation, message: Message): Json {
  const user = { userIdentityType: 'aadUser', id: message.fromId, displayName: message.fromName };
  const application = { applicationIdentityType: 'bot', id: side.app.current()?.botId, displayName: message.fromName };
  const written = message.text === '' ? '' : `<p>${escaped(message.text).replaceAll('\n', '<br>')}</p>`;
  const pictures = message.files
    .filter((file) => file.pasted)
    .map(({ id }) => `<p><img alt="image" src="https://graph.microsoft.com/hostedContents/${id}/$value"></p>`);
  return {
    id: message.id,
    replyToId: message.thread,
    createdDateTime: message.sentAt,
    lastModifiedDateTime: message.editedAt,
    deleted: false,
    subject: null,
    summary: message.summary,
    importance: 'normal',
    locale: 'sv-se',
    linkToMessage: `https://teams.microsoft.com/l/message/${encodeURIComponent(conversation.id)}/${message.id}`,
    from: message.fromKind === 'bot' ? { user: null, application } : { user, application: null },
    body: { contentType: 'html', content: `${written}${pictures.join('')}` },
    attachments: [
      ...message.attachments.map(({ contentType, content, name }) => ({
        id: randomUUID(),
        contentType,
        // Graph's shape of a message: what is attached stands as JSON in a string.
        content: content === undefined ? null : JSON.stringify(content),
        name: name ?? null,
      })),
      ...message.files
        .filter((file) => !file.pasted)
        .map(({ id, name, url }) => ({ id, contentType: 'reference', contentUrl: url, content: null, name })),
    ],
    mentions: [],
    reactions: [],
  };
}

function sendExtension(side: Side, occasion: Occasion, name: string, value: Json): Promise<Answer> {
  const activity = envelope(side, occasion, 'invoke', { name, value });
  return side.delivery.send(activity, side.patience.extension, ATTEMPTS);
}

export async function runMessageAction(
  side: Side,
  occasion: Occasion,
  message: Message,
  commandId: string,
): Promise<Outcome> {
  const commands = side.app.current()?.manifest.composeExtensions?.flatMap((extension) => extension.commands) ?? [];
  const command = commands.find((each) => each.id === commandId && each.context?.includes('message'));
  if (!command) return failed(404, 'CommandNotFound', `Appen har ingen meddelandeåtgärd ”${commandId}”.`);
  const payload = payloadOf(side, occasion.conversation, message);
  const requestId = randomUUID();
  const context = { theme: side.people.settings(occasion.person).theme };
  const value = { commandId, commandContext: 'message', requestId, messagePayload: payload, context };
  const answer = await sendExtension(side, occasion, 'composeExtension/fetchTask', value);
  return taskOutcome(side, occasion, { kind: 'extension', commandId, requestId, payload }, answer);
}

export interface DialogAnswer extends Press {
  /** What a page in the dialog handed over; a card's answer comes from its button and inputs instead. */
  readonly data?: Json | undefined;
}

export async function submitDialog(
  side: Side,
  occasion: Occasion,
  dialog: Dialog,
  given: DialogAnswer,
): Promise<Outcome> {
  const chosen =
    given.button === undefined && given.action === undefined ? undefined : choose(dialog.card ?? {}, given);
  if (chosen && 'refused' in chosen) return chosen.refused;
  if (chosen?.action['type'] === 'Action.Execute') {
    return failed(0, 'ExecuteInDialog', 'I en dialog används Action.Submit, inte Action.Execute.');
  }
  const data = chosen?.data ?? given.data ?? given.inputs;
  const context = { theme: side.people.settings(occasion.person).theme };
  if (dialog.source.kind === 'task') {
    const activity = envelope(side, occasion, 'invoke', { name: 'task/submit', value: { data, context } });
    return taskOutcome(side, occasion, dialog.source, await side.delivery.send(activity, side.patience.invoke, 1));
  }
  const { commandId, requestId, payload } = dialog.source;
  const value = { commandId, commandContext: 'message', requestId, messagePayload: payload, data, context };
  const outcome = taskOutcome(
    side,
    occasion,
    dialog.source,
    await sendExtension(side, occasion, 'composeExtension/submitAction', value),
  );
  if (outcome.outcome === 'card') insertCard(side, occasion, outcome.card);
  return outcome;
}

/** Teams puts the card in the composer; here it is posted at once, in the person's name. */
function insertCard(side: Side, { person, conversation, thread }: Occasion, card: Json): void {
  const message = side.messages.add({
    conversation: conversation.id,
    thread,
    fromId: person.id,
    fromKind: 'person',
    fromName: person.displayName,
    attachments: [{ contentType: CARD_TYPE, content: card }],
  });
  side.events.tell(conversation.memberIds, { kind: 'message', chat: conversation.id, id: message.id });
}
