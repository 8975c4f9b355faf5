// A press on a card's button, in a chat or in a dialog, becomes what Teams would send.
import type { Person } from '../directory/directory.ts';
import { asJson, asText, type Json } from './activity.ts';
import { findAction, gather, missingInput } from './card-actions.ts';
import type { Conversation } from './conversations.ts';
import { delivered, statusOf } from './delivery.ts';
import { envelope, type Occasion } from './envelope.ts';
import type { Message } from './messages.ts';
import { executeOutcome, failed, type Outcome, transportFailure } from './outcome.ts';
import { shownCard } from './refresh.ts';
import { sendText } from './send.ts';
import type { Side } from './side.ts';
import { taskOutcome } from './task.ts';

export interface Press {
  readonly button?: string | undefined;
  readonly action?: Json | undefined;
  readonly inputs: Json;
  /** Refuse as the renderer does when a required input is empty. */
  readonly validate?: boolean | undefined;
}

export type Chosen = { readonly action: Json; readonly data: Json } | { readonly refused: Outcome };

export function choose(card: Json, press: Press): Chosen {
  const action = press.action ?? findAction(card, press.button ?? '');
  if (!action)
    return { refused: failed(404, 'ActionNotFound', `Kortet har ingen knapp som heter ”${press.button ?? ''}”.`) };
  const data = gather(card, action, press.inputs);
  const missing = press.validate ? missingInput(card, data) : undefined;
  if (missing) return { refused: failed(0, 'validation', missing.message) };
  return { action, data };
}

async function execute(
  side: Side,
  occasion: Occasion,
  message: Message,
  chosen: { action: Json; data: Json },
): Promise<Outcome> {
  const { action, data } = chosen;
  const { type, id, verb } = action;
  const value = { action: { type, ...(id === undefined ? {} : { id }), verb, data }, trigger: 'manual' };
  const activity = envelope(side, occasion, 'invoke', {
    name: 'adaptiveCard/action',
    value,
    replyToId: message.id,
    channelData: { source: { name: 'message' }, legacy: { replyToId: message.id } },
  });
  const outcome = executeOutcome(await side.delivery.send(activity, side.patience.invoke, 1));
  const current = side.messages.find(message.conversation, message.id);
  if (outcome.outcome === 'card' && current) {
    side.views.keep(current, occasion.person.id, outcome.card);
    side.events.tell([occasion.person.id], { kind: 'view', chat: message.conversation, id: message.id });
  }
  return outcome;
}

/** Action.Submit: a message with a value, unless its data asks for another way (Teams rule 3.2.7). */
async function submit(side: Side, occasion: Occasion, message: Message, data: Json): Promise<Outcome> {
  const teams = asJson(data['msteams']);
  const said = asText(teams['displayText']) ?? asText(teams['text']) ?? asText(teams['value']);
  if (teams['type'] === 'task/fetch') {
    const value = { data, context: { theme: side.people.settings(occasion.person).theme } };
    const activity = envelope(side, occasion, 'invoke', { name: 'task/fetch', value, replyToId: message.id });
    return taskOutcome(side, occasion, { kind: 'task' }, await side.delivery.send(activity, side.patience.invoke, 1));
  }
  if (teams['type'] === 'imBack' && said !== undefined) {
    const sent = await sendText(side, occasion, { text: said, mentionBot: false, files: [], lossyText: false });
    return { outcome: 'none', status: sent.status };
  }
  const back =
    teams['type'] === 'messageBack'
      ? { text: asText(teams['text']) ?? '', value: teams['value'] ?? data }
      : { value: data };
  const activity = envelope(side, occasion, 'message', {
    ...back,
    replyToId: message.id,
    channelData: { source: { name: 'message' } },
  });
  const answer = await side.delivery.send(activity, side.patience.message, 2);
  return transportFailure(answer) ?? { outcome: 'none', status: delivered(answer) ? statusOf(answer) : 0 };
}

export async function pressCard(
  side: Side,
  person: Person,
  conversation: Conversation,
  message: Message,
  press: Press,
): Promise<Outcome> {
  const card = shownCard(side, message, person);
  if (!card) return failed(404, 'NoCard', 'Meddelandet har inget kort.');
  const chosen = choose(card, press);
  if ('refused' in chosen) return chosen.refused;
  const occasion: Occasion = {
    person,
    conversation,
    thread: message.thread ?? (conversation.kind === 'channel' ? message.id : null),
  };
  if (chosen.action['type'] === 'Action.Execute') return execute(side, occasion, message, chosen);
  if (chosen.action['type'] === 'Action.Submit') return submit(side, occasion, message, chosen.data);
  return { outcome: 'none', status: 0 };
}
