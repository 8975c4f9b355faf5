import { box, card, heading, link, type Message, paragraph, said, small } from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { VacancyNotice } from '../vacancy/model.ts';
import type { PersonId, RoleHolding, RoleNews } from './model.ts';
import { findingSentence, heldSentence, organisationText } from './text.ts';

const MOST = 12;

/** What lacks somebody, told once. The summary names nobody: it stands in notifications. */
export function vacancyCard(
  { findings, coordinator, mayRead }: VacancyNotice,
  page: string,
  language: Language,
): Message {
  const t = organisationText[language];
  const left = findings.length - MOST;
  return {
    summary: t.notice.title(findings.length),
    card: card(
      [
        heading(t.notice.title(findings.length)),
        paragraph(t.notice.lead),
        ...findings.slice(0, MOST).map((finding) => box('warning', [said(findingSentence(finding, language))])),
        left > 0 && small(t.notice.more(left)),
        said(coordinator === null ? t.notice.mend : t.notice.ask(coordinator)),
        small(t.notice.once),
      ],
      [mayRead && link(t.notice.open, page)],
    ),
  };
}

interface RoleTold {
  readonly holding: RoleHolding;
  readonly news: RoleNews;
  /** Who reads it. */
  readonly reader: PersonId;
}

/** The summary says neither who nor which role: it stands in notifications. */
export function roleCard({ holding, news, reader }: RoleTold, page: string, language: Language): Message {
  const t = organisationText[language].news;
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
        act && said(t.by(act.byName, formatInstant(act.at, language))),
        small(t.wrong),
      ],
      [link(organisationText[language].notice.open, page)],
    ),
  };
}
