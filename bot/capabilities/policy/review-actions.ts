// Reviewers are asked, reminded and answer; the draft shows what each of them said.
import { changing, decided } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import type { DocumentVersion, ReviewNow } from './model.ts';
import type { Reviewer } from './review-model.ts';
import {
  answerReview,
  askReviewers,
  isReviewer,
  remindable,
  remindReviewers,
  reviewNow,
  unanswered,
} from './review-rules.ts';
import { documentChanged, mayManage } from './rules.ts';
import type { Versions } from './version-actions.ts';

const isHereIn =
  ({ people }: Pick<Ports, 'people'>) =>
  (person: PersonId): boolean =>
    people.get(person)?.account === 'active';

/** Their card asks for it no longer, or still. */
export const shownAgain = (reviewers: readonly Pick<Reviewer, 'person'>[]): readonly Job[] =>
  reviewers.map(({ person }) => ({ kind: 'showTodo', person }));

/** @param once what makes it one ping */
const pings = (reviewers: readonly Pick<Reviewer, 'person'>[], once: string): readonly Job[] =>
  reviewers.map(({ person }) => ({ kind: 'ping', person, about: 'inbox', once }));

const isNotIn =
  (others: readonly Reviewer[]) =>
  ({ person }: Reviewer): boolean =>
    !others.some((other) => other.person === person);

/** The review as this reader may see it. */
export function reviewFor(
  ports: Pick<Ports, 'people' | 'now'>,
  version: DocumentVersion,
  asker: Asker,
): ReviewNow | null {
  const review = reviewNow(version);
  const isMine = isReviewer(version, asker.person.id);
  if (!review) return null;
  const isHere = isHereIn(ports);
  return {
    gone: review.reviewers.filter(({ person }) => !isHere(person)).map(({ person }) => person),
    remindable: mayManage(asker) ? remindable(version, dayOf(ports.now()), isHere).length : 0,
    isMine,
  };
}

/** By whoever was asked, and nobody else. */
function answering(ports: Ports): Pick<Actions, 'policy.answerReview'> {
  const reviewing = changing(ports, {
    list: 'documents',
    partition: ({ document }) => document,
    found: (id, { person }: Asker) => {
      const version = ports.lists.documents.get(id);
      return version && isReviewer(version, person.id) ? version : refuse('documentUnknown');
    },
    page: (version): DocumentVersion => version,
    conflict: documentChanged,
  });
  return {
    async 'policy.answerReview'({ id, ...said }, reviewer) {
      const { person } = reviewer;
      const answered = await reviewing.change({ id, revision: null }, reviewer, {
        decide: (version, { now, changeId }) =>
          decided(answerReview(version, { ...said, person: person.id, now }), (next) => ({
            follow: [
              ...shownAgain([{ person: person.id }]),
              // Who asked is told of each answer.
              { kind: 'ping', person: next.reviews.at(-1)?.askedById ?? '', about: 'inbox', once: changeId },
            ],
          })),
      });
      return isRefusal(answered) ? answered : { id };
    },
  };
}

export function reviewActions(
  ports: Ports,
  { today, change }: Versions,
): Pick<Actions, 'policy.review' | 'policy.redraft' | 'policy.remindReviewers' | 'policy.answerReview'> {
  const isHere = isHereIn(ports);
  return {
    'policy.review': ({ reviewers, due, note, ...seen }, actor) =>
      change(seen, actor, {
        decide(version, { now, changeId }) {
          const people = reviewers.map((id) => ports.people.get(id));
          const before = reviewNow(version)?.reviewers ?? [];
          const made = askReviewers(version, { people, due, note, actor: actor.person, now, today: today() });
          return decided(made, (next) => {
            const after = reviewNow(next)?.reviewers ?? [];
            return {
              follow: [
                ...pings(after.filter(isNotIn(before)), `review/${changeId}`),
                ...shownAgain(before.filter(isNotIn(after))),
              ],
            };
          });
        },
      }),

    'policy.redraft': (seen, actor) =>
      change(seen, actor, {
        decide: (version) =>
          version.state === 'inReview'
            ? decided({ state: 'draft' as const }, () => ({ follow: shownAgain(unanswered(version)) }))
            : refuse('notNow', { title: version.title }),
      }),

    'policy.remindReviewers': ({ id }, actor) =>
      change({ id, revision: null }, actor, {
        decide(version, { changeId }) {
          const told = remindable(version, today(), isHere);
          return decided(remindReviewers(version, today(), isHere), () => ({ follow: pings(told, changeId) }));
        },
      }),

    ...answering(ports),
  };
}
