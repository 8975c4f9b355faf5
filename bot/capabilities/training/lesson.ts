// A lesson as it may be kept: said in both languages, short enough for a card on a phone, with an answer to each question.
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Content } from '../../blocks/versioned.ts';
import {
  type Lesson,
  type LessonQuestion,
  type LessonState,
  LONGEST_PAGE,
  LONGEST_WORDS,
  MOST_PAGES,
  MOST_QUESTIONS,
  type QuizQuestion,
  type Words,
} from './model.ts';
import { inPlaceOf, type LessonPicture, LONGEST_ALT } from './picture-model.ts';
import { question as askable, type Outcome, said, saidAll } from './rules.ts';

/** What a lesson says, in both languages and short enough for a card on a phone. */
function content(
  given: LessonQuestion,
): Outcome<Pick<Lesson, 'title' | 'pages' | 'questions' | 'passMark'> & { readonly alt: Words | null }> {
  const title = said(given.title, LONGEST_WORDS);
  if (isRefusal(title)) return title;
  if (title.sv === '') return refuse('lessonTitleMissing');
  const alt = given.picture && said(given.picture.alt, LONGEST_ALT);
  if (isRefusal(alt)) return alt;
  if (alt?.sv === '') return refuse('pictureAltMissing');
  const pages = saidAll(given.pages, LONGEST_PAGE);
  if (isRefusal(pages)) return pages;
  if (pages.length === 0) return refuse('lessonPageMissing');
  if (pages.length > MOST_PAGES || given.questions.length > MOST_QUESTIONS)
    return refuse('lessonTooMany', { pages: String(MOST_PAGES), questions: String(MOST_QUESTIONS) });
  if (given.questions.length === 0) return refuse('lessonQuestionMissing');
  const questions: QuizQuestion[] = [];
  for (const one of given.questions) {
    const asked = askable(one);
    if (isRefusal(asked)) return asked;
    questions.push(asked);
  }
  const { passMark } = given;
  if (!Number.isInteger(passMark) || passMark < 1 || passMark > questions.length)
    return refuse('passMarkWrong', { most: String(questions.length) });
  return { title, alt, pages, questions, passMark };
}

interface SavingLesson {
  readonly question: LessonQuestion;
  readonly old: Lesson | undefined;
  /** The picture that the question means; undefined where there is none of that id. */
  readonly picture?: Omit<LessonPicture, 'alt'> | undefined;
}

/** A lesson in use may be mended: those who have begun go on with the try they began. */
export function saveLesson({ question, old, picture: file }: SavingLesson): Outcome<Content<Lesson>> {
  if (old?.state === 'retired') return refuse('lessonNotNow', { title: old.title.sv });
  const written = content(question);
  if (isRefusal(written)) return written;
  const { alt, ...words } = written;
  if (alt && !file) return refuse('pictureUnknown');
  const picture = alt && file ? inPlaceOf({ ...file, alt }, old?.picture) : null;
  return { state: old?.state ?? 'draft', ...words, picture };
}

/** Somebody was first. */
export const lessonChanged = ({ changedBy }: Pick<Lesson, 'changedBy'>) => refuse('lessonChanged', { name: changedBy });

/** One that is no longer used can be used again as it is. */
const LESSON_STEPS: Readonly<Record<'publish' | 'retire', { from: readonly LessonState[]; to: LessonState }>> = {
  publish: { from: ['draft', 'retired'], to: 'published' },
  retire: { from: ['published'], to: 'retired' },
};

export function lessonStep(
  { state, title }: Pick<Lesson, 'state' | 'title'>,
  which: 'publish' | 'retire',
): Outcome<Pick<Lesson, 'state'>> {
  const { from, to } = LESSON_STEPS[which];
  return from.includes(state) ? { state: to } : refuse('lessonNotNow', { title: title.sv });
}
