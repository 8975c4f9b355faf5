// A review: who was asked to look at a draft, until when, and what each of them answered.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { daySchema, idSchema, instantSchema, revisionSchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { ReadVersion } from './model.ts';

/** `fine`: nothing to change. `change`: they want something changed, and say what. */
export const REVIEW_ANSWERS = ['fine', 'change'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

export const MOST_REVIEWERS = 10;
export const LONGEST_COMMENT = 2_000;

const reviewerSchema = z.object({
  person: z.string(),
  name: z.string(),
  answer: z.nullable(z.enum(REVIEW_ANSWERS)),
  comment: z.string(),
  at: z.nullable(instantSchema),
  /** Left out where the review began before it was kept. */
  askedOn: z.optional(daySchema),
  /** The last day that they were reminded, by the author or by Värna. */
  remindedOn: z.nullable(daySchema),
});
export type Reviewer = Readonly<z.infer<typeof reviewerSchema>>;

export const reviewSchema = z.object({
  askedById: z.string(),
  askedBy: z.string(),
  askedAt: instantSchema,
  due: daySchema,
  note: z.string(),
  reviewers: z.array(reviewerSchema),
});
/** One round of it; a draft that was changed may have another. */
export interface Review extends Readonly<Omit<z.infer<typeof reviewSchema>, 'reviewers'>> {
  readonly reviewers: readonly Reviewer[];
}

const seen = { id: idSchema, revision: revisionSchema };
const words = z.string().check(z.maxLength(20_000));

export const reviewQuestions = {
  /** Of a draft it begins the review; of one in review it changes who is asked and until when. */
  ask: z.object({ ...seen, reviewers: z.array(z.guid()).check(z.maxLength(50)), due: daySchema, note: words }),
  remind: z.object({ id: idSchema }),
  answer: z.object({ id: idSchema, answer: z.enum(REVIEW_ANSWERS), comment: z._default(words, '') }),
};

/** A draft that somebody is asked to review. */
export interface ReviewTask {
  readonly kind: 'review';
  readonly version: ReadVersion;
  readonly askedBy: string;
  readonly note: string;
  readonly due: Day;
}

/** What a reviewer has answered, for the one who asked. */
export interface ReviewNews {
  readonly kind: 'reviewed';
  readonly title: string;
  readonly name: string;
  readonly answer: ReviewAnswer;
  /** How many have not answered yet. */
  readonly left: number;
  readonly at: Instant;
}

/** The draft that the person reviewed last. */
export interface ReviewDone {
  readonly kind: 'review';
  readonly title: Readonly<Record<Language, string>>;
  readonly answer: ReviewAnswer;
  readonly at: Instant;
}
