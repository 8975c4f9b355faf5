// Somebody's message as frozen evidence: text only, whatever markup, card, link or sender it carries.
import type * as z from 'zod/mini';
import { type Instant, instantAt } from '../../blocks/instant.ts';
import { oneLine, plain } from '../../blocks/plain.ts';
import type { Language } from '../../blocks/text.ts';
import type { Evidence, WithoutWords } from '../../capabilities/incident/model.ts';
import { forwardedSchema, type messagePayloadSchema, quotedSchema } from './activity.ts';
import { wordsInCard } from './card-words.ts';
import { type Read, readHtml } from './html.ts';
import { chatText } from './text.ts';

type Payload = z.output<typeof messagePayloadSchema>;
type Attachment = NonNullable<Payload['attachments']>[number];
type Sender = Payload['from'];

const LONGEST_NAME = 200;

const nameOf = (sender: Sender): string =>
  oneLine(sender?.user?.displayName ?? sender?.application?.displayName ?? '').slice(0, LONGEST_NAME);

/** Teams writes cards and references as JSON in a string; some clients as they are. */
function parsed(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const NOTHING: Read = { text: '', hasPicture: false };

function bodyOf({ body }: Payload): Read {
  const content = body?.content ?? '';
  return body?.contentType === 'text' ? { text: plain(content), hasPicture: false } : readHtml(content);
}

/** What an attachment says: a message inside it, the words of a card, or the name of a file. */
function attached({ contentType, content, name }: Attachment, language: Language): Read {
  const t = chatText[language];
  const value = parsed(content);
  if (contentType === 'forwardedMessageReference') {
    const forwarded = forwardedSchema.safeParse(value);
    if (!forwarded.success) return NOTHING;
    const { text, hasPicture } = readHtml(forwarded.data.originalMessageContent ?? '');
    const from = t.forwardedFrom(nameOf(forwarded.data.originalMessageSender) || t.unknownSender);
    return text === '' ? { text, hasPicture } : { text: `${from}\n${text}`, hasPicture };
  }
  if (contentType === 'messageReference') {
    const quoted = quotedSchema.safeParse(value);
    const preview = quoted.success ? plain(quoted.data.messagePreview ?? '') : '';
    if (!quoted.success || preview === '') return NOTHING;
    return {
      text: `${t.answerTo(nameOf(quoted.data.messageSender) || t.unknownSender)}\n${preview}`,
      hasPicture: false,
    };
  }
  const words = contentType.includes('.card.') ? plain(wordsInCard(value).join('\n')) : '';
  if (words !== '') return { text: words, hasPicture: false };
  return name ? { text: `[${oneLine(name)}]`, hasPicture: false } : NOTHING;
}

function without({ deleted, deletedDateTime }: Payload, hasPicture: boolean): WithoutWords {
  if (deleted === true || typeof deletedDateTime === 'string') return 'deleted';
  return hasPicture ? 'picture' : 'unreadable';
}

/** A moment that is none is not kept: whoever opens the case must be able to read it. */
function momentOf(written: string | null | undefined): Instant | null {
  const at = Date.parse(written ?? '');
  return Number.isNaN(at) ? null : instantAt(at);
}

export function evidenceIn(payload: Payload, language: Language): Evidence {
  const all = payload.attachments ?? [];
  const quotes = all.filter(({ contentType }) => contentType === 'messageReference');
  const others = all.filter(({ contentType }) => contentType !== 'messageReference');
  const body = bodyOf(payload);
  const read = [
    ...quotes.map((one) => attached(one, language)),
    { text: plain(payload.subject ?? ''), hasPicture: false },
    body,
    ...others.map((one) => attached(one, language)),
  ];
  const hasPicture = read.some((one) => one.hasPicture);
  const words = read.map(({ text }) => text).filter((text) => text !== '');
  const text = words.length > 0 && hasPicture ? [...words, `[${chatText[language].unnamedFile}]`] : words;
  const link = payload.linkToMessage ?? null;
  return {
    text: text.join('\n'),
    sender: nameOf(payload.from),
    sentAt: momentOf(payload.createdDateTime),
    link: link?.startsWith('https://') ? link.slice(0, 2_000) : null,
    ...(words.length > 0 ? {} : { without: without(payload, hasPicture) }),
  };
}
