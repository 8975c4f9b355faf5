import { box, card, heading, link, type Message, paragraph, said, small } from '../../blocks/card.ts';
import type { Language } from '../../blocks/text.ts';
import type { VacancyNotice } from './model.ts';
import { findingSentence, vacancyText } from './text.ts';

const MOST = 12;

/** What lacks somebody, told once. The summary names nobody: it stands in notifications. */
export function vacancyCard(
  { findings, coordinator, mayRead }: VacancyNotice,
  page: string,
  language: Language,
): Message {
  const t = vacancyText[language];
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
