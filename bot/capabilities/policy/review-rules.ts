// A draft is reviewed by people who are named: asked, reminded, and answered for by themselves alone.
import { addDays, type Day, dayOf, type Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import { workingDays } from '../delegation/rules.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { DocumentVersion } from './model.ts';
import { LONGEST_COMMENT, MOST_REVIEWERS, type Review, type ReviewAnswer, type Reviewer } from './review-model.ts';
import type { PolicyRefusal, VersionChange } from './rules.ts';

/** The review that is under way. */
export const reviewNow = ({ state, reviews }: Pick<DocumentVersion, 'state' | 'reviews'>): Review | undefined =>
  state === 'inReview' ? reviews.at(-1) : undefined;

export const isReviewer = ({ reviews }: Pick<DocumentVersion, 'reviews'>, person: PersonId): boolean =>
  reviews.at(-1)?.reviewers.some((one) => one.person === person) ?? false;

/** Those whose answer is waited for. */
export const unanswered = (version: Pick<DocumentVersion, 'state' | 'reviews'>): readonly Reviewer[] =>
  reviewNow(version)?.reviewers.filter(({ answer }) => answer === null) ?? [];

const tooLong = (limit: number, { length }: string) =>
  refuse<PolicyRefusal>('tooLong', { limit: String(limit), length: String(length) });

const changed = (version: DocumentVersion, review: Review): VersionChange => ({
  reviews: version.reviews.with(-1, review),
});

interface Asking {
  /** As they are known today; undefined who is not. */
  readonly people: readonly (Person | undefined)[];
  readonly due: Day;
  readonly note: string;
  readonly actor: Person;
  readonly now: Instant;
  readonly today: Day;
}

const asked = ({ id, name }: Person, askedOn: Day): Reviewer => ({
  person: id,
  name,
  askedOn,
  answer: null,
  comment: '',
  at: null,
  remindedOn: null,
});

function askingFault(
  version: DocumentVersion,
  { people, due, note, today }: Asking,
): Refusal<PolicyRefusal> | undefined {
  if (version.state !== 'draft' && version.state !== 'inReview') return refuse('notNow', { title: version.title });
  if (people.length === 0) return refuse('reviewersMissing');
  if (people.length > MOST_REVIEWERS) return refuse('tooManyReviewers', { limit: String(MOST_REVIEWERS) });
  if (version.summary.sv.length === 0 && version.file === null) return refuse('nothingToReview');
  if (due < today) return refuse('reviewDayPast');
  const unlikely = unlikelyDay(due, today);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  return note.length > LONGEST_COMMENT ? tooLong(LONGEST_COMMENT, note) : undefined;
}

/** Of a draft it begins the review; of one in review, who stays keeps what they have answered. */
export function askReviewers(version: DocumentVersion, asking: Asking): VersionChange | Refusal<PolicyRefusal> {
  const fault = askingFault(version, asking);
  if (fault) return fault;
  const { due, note, actor, now } = asking;
  const before = reviewNow(version);
  const reviewers: Reviewer[] = [];
  for (const person of new Map(asking.people.map((one) => [one?.id, one])).values()) {
    const there = before?.reviewers.find((one) => one.person === person?.id);
    // Who has answered and left since is still who answered.
    if (!there && person?.account !== 'active') return refuse('reviewerUnknown');
    if (there) reviewers.push(there);
    else if (person) reviewers.push(asked(person, asking.today));
  }
  if (before) return changed(version, { ...before, due, note, reviewers });
  const review: Review = { askedById: actor.id, askedBy: actor.name, askedAt: now, due, note, reviewers };
  return { state: 'inReview', reviews: [...version.reviews, review] };
}

interface Answering {
  readonly person: PersonId;
  readonly answer: ReviewAnswer;
  readonly comment: string;
  readonly now: Instant;
}

/** Said again it takes the place of what was said before, as long as the review goes on. */
export function answerReview(
  version: DocumentVersion,
  { person, answer, comment, now }: Answering,
): VersionChange | Refusal<PolicyRefusal> {
  const review = reviewNow(version);
  if (!review) return refuse('reviewOver', { title: version.title });
  if (answer === 'change' && comment === '') return refuse('commentMissing');
  if (comment.length > LONGEST_COMMENT) return tooLong(LONGEST_COMMENT, comment);
  const reviewers = review.reviewers.map((one) => (one.person === person ? { ...one, answer, comment, at: now } : one));
  return changed(version, { ...review, reviewers });
}

/** Those who can be reminded today: who have not answered, work here, and have not been reminded already. */
export const remindable = (
  version: Pick<DocumentVersion, 'state' | 'reviews'>,
  today: Day,
  isHere: (person: PersonId) => boolean,
): readonly Reviewer[] =>
  unanswered(version).filter(({ person, remindedOn }) => remindedOn !== today && isHere(person));

export function remindReviewers(
  version: DocumentVersion,
  today: Day,
  isHere: (person: PersonId) => boolean,
): VersionChange | Refusal<PolicyRefusal> {
  const review = reviewNow(version);
  if (!review) return refuse('reviewOver', { title: version.title });
  const told = new Set(remindable(version, today, isHere).map(({ person }) => person));
  if (told.size === 0) return refuse('reviewersReminded');
  const reviewers = review.reviewers.map((one) => (told.has(one.person) ? { ...one, remindedOn: today } : one));
  return changed(version, { ...review, reviewers });
}

/** Working days between one reminder by the clock and the next, and after the last day until nobody is reminded any more. */
const REMINDED_EVERY = 3;
const REMINDED_AFTER = 10;

interface Clock {
  readonly today: Day;
  isFree(day: Day): boolean;
  isHere(person: PersonId): boolean;
}

/** Those whom the clock reminds today: some working days after they were asked or reminded, and not for ever. */
export function remindedByClock(
  version: Pick<DocumentVersion, 'state' | 'reviews'>,
  { today, isFree, isHere }: Clock,
): readonly Reviewer[] {
  const review = reviewNow(version);
  const daysSince = (day: Day) => workingDays(day, today, isFree, (one) => addDays(one, 1));
  if (!review || isFree(today) || daysSince(review.due) > REMINDED_AFTER) return [];
  return remindable(version, today, isHere).filter(({ remindedOn, askedOn }) => {
    const last = remindedOn ?? askedOn ?? dayOf(review.askedAt);
    return daysSince(last) >= REMINDED_EVERY;
  });
}

/** @param told those who are reminded today */
export const remindedNow = (version: DocumentVersion, told: readonly Reviewer[], today: Day): VersionChange => {
  const review = reviewNow(version);
  if (!review) return {};
  const reviewers = review.reviewers.map((one) => (told.includes(one) ? { ...one, remindedOn: today } : one));
  return changed(version, { ...review, reviewers });
};

/** Somebody else answers in the place of who was asked. */
export function replaceReviewer(
  version: DocumentVersion,
  from: PersonId,
  to: Person,
  today: Day,
): VersionChange | Refusal<PolicyRefusal> {
  const review = reviewNow(version);
  if (!review) return refuse('reviewOver', { title: version.title });
  const rest = review.reviewers.filter(({ person }) => person !== from);
  const isThere = rest.some(({ person }) => person === to.id);
  return changed(version, { ...review, reviewers: isThere ? rest : [...rest, asked(to, today)] });
}
