// The card of somebody who is kept informed: how it is, what is done, what is needed, and when more comes.
import { box, card, facts, heading, type Message, paragraph, said, small } from '../../blocks/card.ts';
import { formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import { incidentText } from '../incident/text.ts';
import { updateParts } from '../incident-work/cards.ts';
import type { StatusView } from './model.ts';
import { statusCardText } from './text.ts';

/** The same for every reader: it holds only what was written for them. */
export function statusCard(view: StatusView, language: Language): Message {
  const t = statusCardText[language];
  const words = incidentText[language];
  const { number, status, severity, update, nextUpdateAt, isReader } = view;
  // Of a case that whoever had the card may not see any more.
  if (number === '')
    return {
      summary: words.restrictedCase,
      card: card([heading(words.restrictedCase), paragraph(words.channel.restricted)]),
    };
  const summary = t.summary(number);
  if (!isReader) return { summary, card: card([heading(t.removed(number)), paragraph(t.removedWhy)]) };
  const isClosed = status === 'closed';
  return {
    summary,
    card: card([
      heading(t.title(number)),
      isClosed
        ? box('good', [paragraph(t.closed)])
        : nextUpdateAt !== null &&
          box('accent', [small(t.next), said(formatInstant(nextUpdateAt, language), 'strong')]),
      update ? box('emphasis', updateParts(update, language)) : paragraph(t.none),
      facts([
        [t.status, words.statuses[status]],
        ...(severity ? [[t.severity, words.severities[severity]] as const] : []),
      ]),
      small(t.why),
    ]),
  };
}
