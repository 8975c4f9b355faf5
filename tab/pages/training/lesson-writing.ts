// What stands in the editor before it is saved: kept while the tab is open.

import type { AskedLesson, LessonQuestion, QuizQuestion, Words } from '../../../bot/capabilities/training/model.ts';
import { quizOf } from '../../../bot/capabilities/training/model.ts';
import { picturePath } from '../../../bot/capabilities/training/picture-model.ts';
import { draftsOf } from '../../parts/draft.ts';
import { NO_WORDS, newQuestion } from '../../parts/quiz/question.ts';

/** A picture as the editor shows it: `url` is the server's, or the very picture until the lesson is saved. */
export interface WrittenPicture {
  readonly file: string;
  readonly url: string;
  readonly alt: Words;
}

export interface LessonWriting {
  readonly revision: number;
  readonly title: Words;
  readonly picture: WrittenPicture | null;
  readonly pages: readonly Words[];
  readonly questions: readonly QuizQuestion[];
  readonly passMark: number;
  /** Something has been typed. */
  readonly begun: boolean;
}

export const useLessonWriting = draftsOf<LessonWriting>(() => ({
  revision: 0,
  title: NO_WORDS,
  picture: null,
  pages: [NO_WORDS],
  questions: [newQuestion()],
  passMark: 1,
  begun: false,
}));

export function writingOf({ id, revision, title, picture, pages, questions, passMark }: AskedLesson): LessonWriting {
  const shown = picture && { file: picture.id, url: picturePath(id, picture), alt: picture.alt };
  return { revision, title, picture: shown, pages, questions: quizOf(questions), passMark, begun: false };
}

export function questionOf(value: LessonWriting, id: string | null): LessonQuestion {
  const { revision, title, picture, pages, questions, passMark } = value;
  const meant = picture && { file: picture.file, alt: picture.alt };
  return { id, revision, title, picture: meant, pages: [...pages], questions: [...questions], passMark };
}
