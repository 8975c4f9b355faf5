// A draft to review inside the one personal card: what it says, and the two answers.
import { box, type Element, facts, link, paragraph, pressFor, said, small, textField } from '../../blocks/card.ts';
import { type Day, formatDay, formatInstant } from '../../blocks/instant.ts';
import type { Language } from '../../blocks/text.ts';
import type { ActionName, Asked } from '../../contract.ts';
import type { InboxCardTables } from '../inbox/model.ts';
import { type PolicyLink, pointsIn } from './model.ts';
import { LONGEST_COMMENT, type ReviewDone, type ReviewNews, type ReviewTask } from './review-model.ts';
import { reviewText } from './review-text.ts';
import { policyText } from './text.ts';

const press = pressFor<{ [Name in ActionName]: Asked<Name> }>();

type ReviewCards = InboxCardTables<ReviewTask, ReviewNews, ReviewDone, { to(kind: PolicyLink, id: string): string }>;

function reviewParts({ version, askedBy, note, due }: ReviewTask, today: Day, language: Language): readonly Element[] {
  const t = reviewText[language];
  const { kinds, fields } = policyText[language];
  const isLate = today > due;
  const points = pointsIn(version.summary, language);
  return [
    small(t.ask(kinds[version.kind])),
    said(version.title, 'strong'),
    said(t.from(askedBy)),
    ...(note === '' ? [] : facts([[t.note, note]])),
    box(isLate ? 'warning' : 'emphasis', [paragraph((isLate ? t.late : t.due)(formatDay(due, language)))]),
    ...(points.length > 0 ? [small(fields.summary), ...points.map((point) => said(`•  ${point}`))] : []),
    textField({ id: 'comment', label: t.comment, hint: t.commentHint, longest: LONGEST_COMMENT }, 'many'),
  ];
}

export const reviewCards: ReviewCards = {
  tasks: {
    review(task, { today, language, links }) {
      const t = reviewText[language];
      const { id } = task.version;
      return {
        parts: reviewParts(task, today, language),
        buttons: [
          press(t.answers.fine, 'policy.answerReview', { id, answer: 'fine' }, 'positive'),
          press(t.answers.change, 'policy.answerReview', { id, answer: 'change' }),
          link(t.open, links.to('document', id)),
        ],
      };
    },
  },
  lines: { review: ({ version: { id, title } }) => ({ id, asks: 'review', title }) },
  news: {
    reviewed({ answer, name, title, left }, language) {
      const t = reviewText[language];
      return answer === 'fine' ? t.newsFine(name, title, left) : t.newsChange(name, title, left);
    },
  },
  done: {
    review: ({ title, at }, language) => reviewText[language].done(title[language], formatInstant(at, language)),
  },
};
