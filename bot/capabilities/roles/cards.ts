import { card, heading, link, type Message, said, small } from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { PersonId } from '../people/model.ts';
import type { RoleHolding, RoleNews } from './model.ts';
import { heldSentence, roleText } from './text.ts';

interface RoleTold {
  readonly holding: RoleHolding;
  readonly news: RoleNews;
  /** Who reads it. */
  readonly reader: PersonId;
}

/** The summary says neither who nor which role: it stands in notifications. */
export function roleCard({ holding, news, reader }: RoleTold, page: string, language: Language): Message {
  const t = roleText[language].news;
  const { holder, holderName, deputy, from, given, ended } = holding;
  const what = heldSentence(holding, language);
  const day = formatDay(from, language);
  const sentence = () => {
    if (reader === holder) return t.own[news](what, day);
    return reader === deputy ? t.standIn[news](what, holderName, day) : t.other[news](what, holderName, day);
  };
  const act = news === 'given' ? given : ended;
  return {
    summary: t.title[news],
    card: card(
      [
        heading(t.title[news]),
        said(sentence()),
        act && said(t.by(act.actorName, formatInstant(act.at, language))),
        small(t.wrong),
      ],
      [link(roleText[language].open, page)],
    ),
  };
}
