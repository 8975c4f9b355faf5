// Lessons, who is to take them, how it goes, and the register of management's training.
import * as z from 'zod/mini';
import { type Day, type Instant, monthOf } from '../../blocks/instant.ts';
import { daySchema, idSchema, revisionSchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import { type AudienceRule, audienceRule } from '../organisation/audience-model.ts';
import type { PersonId } from '../people/model.ts';
import { type LessonPicture, pictureQuestion } from './picture-model.ts';

/** What a link into the tab may lead to. */
export type TrainingLink = 'lesson' | 'lessons';

export interface TrainingLinks {
  to(kind: TrainingLink, id: string): string;
  /** Where Teams fetches the picture of a lesson. */
  picture(lesson: string, picture: LessonPicture): string;
}

export const MOST_PAGES = 6;
export const MOST_QUESTIONS = 5;
export const MOST_CHOICES = 4;
export const LONGEST_PAGE = 600;
export const LONGEST_WORDS = 200;

const id = idSchema;
const revision = revisionSchema;
const words = z.object({ sv: z.string().check(z.maxLength(2_000)), en: z.string().check(z.maxLength(2_000)) });
/** The same said in both languages. */
export type Words = z.infer<typeof words>;

export const questionSchema = z.object({
  ask: words,
  choices: z.array(words).check(z.maxLength(10)),
  /** Place of the right choice. */
  right: z.number().check(z.int(), z.nonnegative()),
  /** Said after the answer, right or wrong. */
  why: words,
});
export type QuizQuestion = z.infer<typeof questionSchema>;
/** A question as a reader has it: what is right, and why, is told once it has been answered. */
export interface AskedQuestion extends Pick<QuizQuestion, 'ask' | 'choices'> {
  readonly right: number | null;
  readonly why: Words | null;
}
export const pagesSchema = z.array(words);
export const quizSchema = z.array(questionSchema);
export type Quiz = z.infer<typeof quizSchema>;

export const LESSON_STATES = ['draft', 'published', 'retired'] as const;
export type LessonState = (typeof LESSON_STATES)[number];

/** A few short pages, then one to five questions. */
export interface Lesson {
  readonly id: string;
  readonly title: Words;
  /** Before the first page. */
  readonly picture: LessonPicture | null;
  readonly pages: readonly Words[];
  readonly questions: readonly QuizQuestion[];
  /** How many right answers are enough. */
  readonly passMark: number;
  readonly state: LessonState;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly revision: number;
  readonly changeId: string;
}

/** A lesson as it leaves the server. */
export interface AskedLesson extends Omit<Lesson, 'questions'> {
  readonly questions: readonly AskedQuestion[];
}

/** Lessons that belong together, for whom, and how often. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly lessons: readonly string[];
  readonly audience: AudienceRule;
  /** Months from one round to the next; null = once. */
  readonly months: number | null;
  /** The first day of the latest round; null = never started. */
  readonly startedOn: Day | null;
  /** How many days people have. */
  readonly days: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly revision: number;
  readonly changeId: string;
}

export const RESULT_STATES = ['begun', 'failed', 'passed'] as const;
export type ResultState = (typeof RESULT_STATES)[number];
export const LESSON_CHANNELS = ['chat', 'tab'] as const;

/** How one person's lesson goes in one round: one row, written on as they answer, so that any device goes on from there. */
export interface LessonResult {
  /** `<campaign>/<person>` */
  readonly id: string;
  readonly campaign: string;
  readonly lesson: string;
  readonly person: PersonId;
  readonly personName: string;
  readonly unit: string;
  /** Of the lesson that was begun. */
  readonly revision: number;
  /** The choices of this try, question by question. */
  readonly answers: readonly number[];
  readonly tries: number;
  readonly state: ResultState;
  readonly score: number;
  readonly of: number;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly language: Language;
  readonly channel: (typeof LESSON_CHANNELS)[number];
  readonly changeId: string;
}

/** `2026-11`; null when it has not been passed. */
export const monthPassed = ({ state, finishedAt }: LessonResult): string | null =>
  state === 'passed' && finishedAt ? monthOf(finishedAt) : null;

export const resultId = (campaign: string, person: PersonId): string => `${campaign}/${person}`;
export const roundOf = (lesson: string, day: Day): string => `${lesson}/${day}`;

/** Training that somebody has had elsewhere, with its evidence (2 kap. 4 §); a correction is a new row that names the old. */
export interface TrainingRecord {
  readonly id: string;
  readonly personName: string;
  readonly position: string;
  readonly board: string;
  readonly course: string;
  readonly provider: string;
  readonly on: Day;
  readonly evidence: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  /** The row this one takes the place of. */
  readonly corrects: string | null;
  readonly changeId: string;
}

const line = z.string().check(z.maxLength(2_000));
const channel = z.enum(LESSON_CHANNELS);
const record = z.object({
  personName: line,
  position: line,
  board: line,
  course: line,
  provider: line,
  on: daySchema,
  evidence: line,
});
export type RecordQuestion = z.infer<typeof record>;

export const trainingQuestions = {
  byId: z.object({ id }),
  step: z.object({ id, revision }),
  saveLesson: z.object({
    /** Null makes a new lesson. */
    id: z.nullable(id),
    revision,
    title: words,
    picture: z._default(z.nullable(pictureQuestion), null),
    pages: z.array(words).check(z.maxLength(20)),
    questions: z.array(questionSchema).check(z.maxLength(20)),
    passMark: z.coerce.number(),
  }),
  saveProgramme: z.object({
    id: z.nullable(id),
    revision,
    name: line,
    lessons: z.array(id).check(z.maxLength(20)),
    audience: audienceRule,
    months: z.nullable(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(60))),
    days: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(365)),
  }),
  begin: z.object({ campaign: id, channel }),
  answer: z.object({
    campaign: id,
    /** Which try and which question the person saw: an answer to another changes nothing. */
    tries: z.coerce.number(),
    place: z.coerce.number(),
    /** Empty where nothing was chosen: Teams leaves out a field that nobody filled in. */
    choice: z._default(z.union([z.literal(''), z.coerce.number()]), ''),
    channel,
  }),
  people: z.object({ campaign: id }),
  record,
  correct: z.object({ id, record }),
};
export type LessonQuestion = z.infer<typeof trainingQuestions.saveLesson>;
export type ProgrammeQuestion = z.infer<typeof trainingQuestions.saveProgramme>;

/** A lesson as one person meets it now. */
export interface LessonTask {
  readonly kind: 'lesson';
  readonly campaign: string;
  readonly lesson: AskedLesson;
  readonly due: Day;
  readonly result: LessonResult | null;
}

const hidden = ({ ask, choices }: QuizQuestion): AskedQuestion => ({ ask, choices, right: null, why: null });

/** @param answered how many of them, from the first */
export const askedOf = (questions: readonly QuizQuestion[], answered: number): readonly AskedQuestion[] =>
  questions.map((question, place) => (place < answered ? question : hidden(question)));

export const unanswered = (lesson: Lesson): AskedLesson => ({ ...lesson, questions: askedOf(lesson.questions, 0) });

/** Whole again, for those who were given all of it. */
export const quizOf = (asked: readonly AskedQuestion[]): Quiz =>
  asked.flatMap(({ right, why, ...rest }) => (right === null || why === null ? [] : [{ ...rest, right, why }]));

/** The lesson that the person passed last. */
export interface LessonDone {
  readonly kind: 'lesson';
  readonly title: Words;
  readonly at: Instant;
  /** The last question, which no next one shows the explanation of; null where the lesson has been changed since. */
  readonly last: LastAnswer | null;
}

interface LastAnswer {
  readonly isRight: boolean;
  readonly right: Words;
  readonly why: Words;
}

export function lastAnswerOf(lesson: Lesson, { revision, answers }: LessonResult): LastAnswer | null {
  const question = lesson.questions[answers.length - 1];
  const right = question?.choices[question.right];
  if (revision !== lesson.revision || !question || !right) return null;
  return { isRight: answers.at(-1) === question.right, right, why: question.why };
}

/** Answers to a lesson that has been changed since say nothing of the questions as they are now. */
export function taskOf(campaign: string, lesson: Lesson, due: Day, result: LessonResult | null): LessonTask {
  const answered = result?.revision === lesson.revision ? result.answers.length : 0;
  return {
    kind: 'lesson',
    campaign,
    lesson: { ...lesson, questions: askedOf(lesson.questions, answered) },
    due,
    result,
  };
}
