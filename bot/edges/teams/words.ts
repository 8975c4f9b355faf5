// What somebody wrote. Teams' `text` can lack lines and what stood between < and >; the HTML copy of it has them.
import * as z from 'zod/mini';
import { plain } from '../../blocks/plain.ts';
import { isPersonal, type SaidActivity } from './activity.ts';
import { readHtml } from './html.ts';

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().check(z.minLength(1)),
  mentioned: z.object({ id: z.string() }),
});

/** How the bot's own mention stands in the text, which a channel needs; nobody else's is taken away. */
function ownMentions({ entities, recipient }: SaidActivity): readonly string[] {
  return (entities ?? []).flatMap((entity) => {
    const read = mention.safeParse(entity);
    return read.success && read.data.mentioned.id === recipient?.id ? [read.data.text] : [];
  });
}

const letters = (text: string) => text.replace(/\s+/gu, '').length;
const lines = (text: string) => text.split('\n').length;

export function wordsOf(activity: SaidActivity): string {
  const mentions = ownMentions(activity);
  const text = plain(mentions.reduce((words, own) => words.replaceAll(own, ' '), activity.text ?? ''));
  const copy = (activity.attachments ?? []).find(({ contentType }) => contentType === 'text/html')?.content;
  if (typeof copy !== 'string' || mentions.length > 0 || !isPersonal(activity)) return text;
  const read = readHtml(copy).text;
  const more = letters(read) > letters(text);
  const same = letters(read) === letters(text);
  return more || (same && lines(read) > lines(text)) ? read : text;
}
