import { box, card, heading, link, type Message, said, small } from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { HandoverItem, HandoverNotice } from './model.ts';
import { handoverText } from './text.ts';

const MOST = 12;

const row = ({ what, title }: HandoverItem, language: Language) => said(`• ${what[language]}: ${title[language]}`);

/** The summary names nobody: it stands in notifications. @param page where it is prepared; null for those who may not read it */
export function handoverCard(
  { handover, reader, items, notMoved }: HandoverNotice,
  page: string | null,
  language: Language,
): Message {
  const t = handoverText[language].news;
  const { from, to, state, prepared } = handover;
  const who = { from: handover.fromName, to: handover.toName, day: formatDay(handover.day, language) };
  const told = reader === to ? t.receiver : reader === from ? t.giver : t.others;
  const left = items.length - MOST;
  return {
    summary: t.title[state],
    card: card(
      [
        heading(t.title[state]),
        items.length > 0 && said(told[state](who)),
        ...items.slice(0, MOST).map((item) => row(item, language)),
        left > 0 && small(t.more(left)),
        notMoved.length > 0 &&
          box('warning', [said(t.notMoved), ...notMoved.slice(0, MOST).map((item) => row(item, language))]),
        said(t.by(prepared.actorName, formatInstant(prepared.at, language)), 'quiet'),
        state === 'planned' && small(t.until),
      ],
      [page !== null && link(t.open, page)],
    ),
  };
}
