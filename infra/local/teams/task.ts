// task/fetch, task/submit and the compose extension's two invokes answer in one form: a dialog, words, a card or nothing.
import { asJson, asText, CARD_TYPE, type Json } from './activity.ts';
import type { Answer } from './delivery.ts';
import type { Dialog, DialogSource } from './dialogs.ts';
import type { Occasion } from './envelope.ts';
import { type DialogView, failed, type Outcome, transportFailure } from './outcome.ts';
import type { Side } from './side.ts';

function viewOf(dialog: Dialog): DialogView {
  const { person: _person, conversation: _conversation, thread: _thread, source: _source, ...view } = dialog;
  return view;
}

function size(value: unknown): number | string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** A dialog is a card or a page; Teams shows an error for anything else, so does this. */
function openDialog(side: Side, occasion: Occasion, source: DialogSource, info: Json): Outcome {
  const url = asText(info['url']);
  const card = asJson(info['card']);
  const width = size(info['width']);
  const height = size(info['height']);
  if (url === undefined && card['contentType'] !== CARD_TYPE) {
    return failed(200, 'UnexpectedResponse', 'Dialogen saknar både kort och adress.');
  }
  const dialog = side.dialogs.open({
    person: occasion.person.id,
    conversation: occasion.conversation.id,
    thread: occasion.thread,
    source,
    title: asText(info['title']) ?? '',
    ...(url === undefined ? { card: asJson(card['content']) } : { url }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
  });
  return { outcome: 'dialog', status: 200, dialog: viewOf(dialog) };
}

function extensionOutcome(status: number, result: Json): Outcome {
  const text = asText(result['text']);
  if (result['type'] === 'message' && text !== undefined) return { outcome: 'message', status, message: text };
  const [first] = Array.isArray(result['attachments']) ? result['attachments'] : [];
  if (result['type'] === 'result' && first) return { outcome: 'card', status, card: asJson(asJson(first)['content']) };
  return { outcome: 'none', status };
}

export function taskOutcome(side: Side, occasion: Occasion, source: DialogSource, answer: Answer): Outcome {
  const failure = transportFailure(answer);
  if (failure || answer.kind !== 'answered') return failure ?? failed(0, 'unreachable', '');
  const body = asJson(answer.body);
  if (body['composeExtension'] !== undefined) return extensionOutcome(answer.status, asJson(body['composeExtension']));
  const { type, value } = asJson(body['task']);
  if (type === 'continue') return openDialog(side, occasion, source, asJson(value));
  if (type === 'message') return { outcome: 'message', status: answer.status, message: asText(value) ?? '' };
  return { outcome: 'none', status: answer.status };
}
