// What stands in the editor before it is saved.
import type { AskedLesson, LessonQuestion, QuizQuestion, Words } from '../../../bot/capabilities/training/model.ts';
import { quizOf } from '../../../bot/capabilities/training/model.ts';
import { picturePath } from '../../../bot/capabilities/training/picture-model.ts';
import type { trainingText } from '../../../bot/capabilities/training/text.ts';
import type { Line } from '../../form/kept.ts';
import { type Faults, isEmpty, NO_WORDS, newQuestion, pairFaults, questionFaults } from '../../parts/quiz/question.ts';
import type { quizText } from '../../parts/quiz/text.ts';
import type { trainingPageText } from './text.ts';

/** A picture as the editor shows it: `url` is the server's, or the very picture until the lesson is saved. */
export interface WrittenPicture {
  readonly file: string;
  readonly url: string;
  readonly alt: Words;
}

export interface LessonWriting {
  readonly title: Words;
  readonly picture: WrittenPicture | null;
  readonly pages: readonly Words[];
  readonly questions: readonly QuizQuestion[];
  readonly passMark: number;
}

export const EMPTY: LessonWriting = {
  title: NO_WORDS,
  picture: null,
  pages: [NO_WORDS],
  questions: [newQuestion()],
  passMark: 1,
};

export function writingOf({ id, title, picture, pages, questions, passMark }: AskedLesson): LessonWriting {
  const shown = picture && { file: picture.id, url: picturePath(id, picture), alt: picture.alt };
  return { title, picture: shown, pages, questions: quizOf(questions), passMark };
}

export function questionOf(value: LessonWriting, id: string | null, revision: number): LessonQuestion {
  const { title, picture, pages, questions, passMark } = value;
  const meant = picture && { file: picture.file, alt: picture.alt };
  return { id, revision, title, picture: meant, pages: [...pages], questions: [...questions], passMark };
}

type Refusals = (typeof trainingText)['sv']['refusals'];

export function faultsOf({ title, picture, pages, questions }: LessonWriting, refusals: Refusals): Readonly<Faults> {
  const language = refusals.lessonLanguageMissing({});
  const missing = { part: refusals.lessonQuestionMissing({}), choices: refusals.choicesMissing({}), language };
  const faults = pairFaults('title', title, refusals.lessonTitleMissing({}), language);
  if (picture) Object.assign(faults, pairFaults('picture', picture.alt, refusals.pictureAltMissing({}), language));
  const isWithout = pages.every(isEmpty);
  for (const [place, page] of pages.entries()) {
    const none = isWithout && place === 0 ? refusals.lessonPageMissing({}) : null;
    Object.assign(faults, pairFaults(`pages/${place}`, page, none, language));
  }
  for (const [place, question] of questions.entries())
    Object.assign(faults, questionFaults(`questions/${place}`, question, missing));
  return faults;
}

/** What somebody else's change is told by. */
export const linesOf =
  (text: (typeof trainingPageText)['sv']['form'], quiz: (typeof quizText)['sv']) =>
  ({ title, picture, pages, questions, passMark }: LessonWriting): readonly Line[] => {
    const both = ({ sv, en }: Words) => [sv, en].filter(Boolean).join(' / ');
    return [
      [text.title, both(title)],
      [text.picture.alt, picture ? both(picture.alt) : ''],
      ...pages.map((page, place): Line => [text.page(place + 1), both(page)]),
      ...questions.map(({ ask, choices, why }, place): Line => {
        return [quiz.question(place + 1), [ask, ...choices, why].map(both).filter(Boolean).join('. ')];
      }),
      [text.passMark, String(passMark)],
    ];
  };
