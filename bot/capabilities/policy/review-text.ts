// The words of a review: the people who are asked, and what they answer.
import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { ReviewAnswer } from './review-model.ts';
import type { ReviewRefusal } from './rules.ts';

const sv = {
  inHand: 'Granskning av utkast',
  ask: (kind: string) => `${kind} att granska`,
  /** @param askedBy who asked */
  from: (askedBy: string) => `${askedBy} vill ha ditt svar.`,
  due: (day: string) => `Svara senast ${day}.`,
  late: (day: string) => `Du skulle ha svarat senast ${day}.`,
  note: 'Meddelande',
  comment: 'Kommentar',
  commentHint: 'Skriv vad du vill ändra. Behövs bara om du vill ändra något.',
  open: 'Öppna utkastet',
  answers: words<ReviewAnswer>({ fine: 'Inget att ändra', change: 'Vill ändra' }),
  newsFine: (name: string, title: string, left: number) =>
    left === 0
      ? `${name} har inget att ändra i ${title}. Alla har svarat.`
      : `${name} har inget att ändra i ${title}. ${left === 1 ? '1 svar' : `${left} svar`} saknas.`,
  newsChange: (name: string, title: string, left: number) =>
    left === 0
      ? `${name} vill ändra i ${title}. Alla har svarat.`
      : `${name} vill ändra i ${title}. ${left === 1 ? '1 svar' : `${left} svar`} saknas.`,
  done: (title: string, at: string) => `Du svarade på granskningen av ${title} ${at}. Tack!`,
  refusals: {
    reviewersMissing: (_facts: Facts) => 'Välj minst en person som ska granska.',
    tooManyReviewers: (facts: Facts) => `Högst ${fact(facts, 'limit')} personer kan granska. Ta bort någon.`,
    reviewerUnknown: (_facts: Facts) => 'Välj granskare som har ett konto i kommunen.',
    nothingToReview: (_facts: Facts) => 'Det finns inget att granska än. Skriv en punkt eller lägg till filen först.',
    reviewDayPast: (_facts: Facts) => 'Välj en sista dag som inte har passerat.',
    reviewOver: (facts: Facts) => `Granskningen av ${fact(facts, 'title')} är avslutad. Ditt svar behövs inte längre.`,
    reviewersReminded: (_facts: Facts) =>
      'Alla som granskningen väntar på är redan påminda i dag. Du kan påminna dem igen i morgon.',
    commentMissing: (_facts: Facts) => 'Skriv vad du vill ändra.',
  } satisfies Record<ReviewRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  inHand: 'Review of a draft',
  ask: (kind) => `${kind} to review`,
  from: (askedBy) => `${askedBy} would like your answer.`,
  due: (day) => `Answer by ${day}.`,
  late: (day) => `Your answer was due by ${day}.`,
  note: 'Message',
  comment: 'Comment',
  commentHint: 'Write what you want changed. Only needed if you want a change.',
  open: 'Open the draft',
  answers: words<ReviewAnswer>({ fine: 'Nothing to change', change: 'Wants a change' }),
  newsFine: (name, title, left) =>
    left === 0
      ? `${name} has nothing to change in ${title}. Everyone has answered.`
      : `${name} has nothing to change in ${title}. ${left === 1 ? '1 answer is' : `${left} answers are`} missing.`,
  newsChange: (name, title, left) =>
    left === 0
      ? `${name} wants a change in ${title}. Everyone has answered.`
      : `${name} wants a change in ${title}. ${left === 1 ? '1 answer is' : `${left} answers are`} missing.`,
  done: (title, at) => `You answered the review of ${title} ${at}. Thank you!`,
  refusals: {
    reviewersMissing: (_facts) => 'Choose at least one person to review.',
    tooManyReviewers: (facts) => `At most ${fact(facts, 'limit')} people can review. Remove someone.`,
    reviewerUnknown: (_facts) => 'Choose reviewers who have an account in the municipality.',
    nothingToReview: (_facts) => 'There is nothing to review yet. Write a point or add the file first.',
    reviewDayPast: (_facts) => 'Choose a last day that has not passed.',
    reviewOver: (facts) => `The review of ${fact(facts, 'title')} has ended. Your answer is no longer needed.`,
    reviewersReminded: (_facts) =>
      'Everyone the review is waiting for has already been reminded today. You can remind them again tomorrow.',
    commentMissing: (_facts) => 'Write what you want changed.',
  },
};

export const reviewText: Texts<typeof sv> = { sv, en };
