// Advice on a text to IMY, inside the one personal card: whose it is and by when. What it says is read in Värna.
import { box, link, paragraph, pressFor, said, small, textField } from '../../blocks/card.ts';
import { formatDay, formatInstant } from '../../blocks/instant.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { InboxCardTables } from '../inbox/model.ts';
import { type AdviceDone, type AdviceTask, LONGEST_REASON, type ReportLink } from './model.ts';
import { authorityReportText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

type AdviceCards = InboxCardTables<AdviceTask, never, AdviceDone, { to(kind: ReportLink, id: string): string }>;

const adviceParts: AdviceCards['tasks']['advice'] = ({ report, due }, { language, links, today }) => {
  const { advice: t, kinds } = authorityReportText[language];
  const { id, caseNumber, subject, kind, advice } = report;
  return {
    parts: [
      small(t.ask),
      said(t.title(caseNumber, subject.name), 'strong'),
      said(kinds[kind]),
      said(t.lead(advice?.askedBy ?? '')),
      box(due < today ? 'warning' : 'emphasis', [paragraph(t.due(formatDay(due, language)))]),
      small(t.where),
      textField({ id: 'text', label: t.text, hint: t.hint, longest: LONGEST_REASON }, 'many'),
    ],
    buttons: [
      press(t.give, 'authorityReport.advise', { id }, 'positive'),
      link(t.open, links.to('authority-report', id)),
    ],
  };
};

export const adviceCards: AdviceCards = {
  tasks: { advice: adviceParts },
  lines: {
    advice: ({ report: { id, caseNumber, subject } }, language) => ({
      id,
      asks: 'advise',
      title: authorityReportText[language].advice.title(caseNumber, subject.name),
    }),
  },
  news: {},
  done: {
    advice: ({ caseNumber, at }, language) =>
      authorityReportText[language].advice.done(caseNumber, formatInstant(at, language)),
  },
};
