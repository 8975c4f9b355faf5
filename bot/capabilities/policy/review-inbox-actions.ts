// Drafts to review, and for whoever asked what has been answered.
import { addDays, dayOf } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { InboxItem, InboxSource } from '../inbox/model.ts';
import { versionFor } from './model.ts';
import type { ReviewDone, ReviewNews, ReviewTask } from './review-model.ts';
import { reviewNow, unanswered } from './review-rules.ts';

const NEWS_DAYS = 3;

export function draftsToReview(ports: Ports): InboxSource<ReviewTask, ReviewNews, ReviewDone> {
  const { documents } = ports.lists;
  return {
    what: { sv: 'utkast att granska', en: 'drafts to review' },
    tasks: (person) =>
      documents.by('state', 'inReview').flatMap((version): InboxItem<ReviewTask>[] => {
        const review = reviewNow(version);
        if (!review || !unanswered(version).some((one) => one.person === person)) return [];
        const { askedBy, note, due } = review;
        const shown = versionFor(version, { knows: true });
        return [{ urgency: 'own', task: { kind: 'review', version: shown, askedBy, note, due } }];
      }),
    news(person) {
      const since = addDays(dayOf(ports.now()), -NEWS_DAYS);
      return documents.by('state', 'inReview').flatMap((version): ReviewNews[] => {
        const review = reviewNow(version);
        if (review?.askedById !== person) return [];
        const left = unanswered(version).length;
        return review.reviewers.flatMap(({ name, answer, at }) =>
          answer !== null && at !== null && dayOf(at) > since
            ? [{ kind: 'reviewed', title: version.title, name, answer, left, at }]
            : [],
        );
      });
    },
    lastDone(person) {
      const own = documents.by('state', 'inReview').flatMap((version): ReviewDone[] => {
        const said = reviewNow(version)?.reviewers.find((one) => one.person === person);
        const title = { sv: version.title, en: version.title };
        return said?.answer && said.at ? [{ kind: 'review', title, answer: said.answer, at: said.at }] : [];
      });
      return own.reduce<ReviewDone | null>((last, one) => (last && last.at >= one.at ? last : one), null);
    },
  };
}
