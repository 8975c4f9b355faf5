// What a reader may know of the questions: the right answer and its reason once the question is answered, never before.
import type { Day } from '../../blocks/instant.ts';
import type { AskedLesson, AskedQuestion, Lesson, LessonResult, LessonTask, Quiz, QuizQuestion } from './model.ts';

const hidden = ({ ask, choices }: QuizQuestion): AskedQuestion => ({ ask, choices, right: null, why: null });

/** @param answered how many of them, from the first */
export const askedOf = (questions: readonly QuizQuestion[], answered: number): readonly AskedQuestion[] =>
  questions.map((question, place) => (place < answered ? question : hidden(question)));

export const unanswered = (lesson: Lesson): AskedLesson => ({ ...lesson, questions: askedOf(lesson.questions, 0) });

/** Whole again, for those who were given all of it. */
export const quizOf = (asked: readonly AskedQuestion[]): Quiz =>
  asked.flatMap(({ right, why, ...rest }) => (right === null || why === null ? [] : [{ ...rest, right, why }]));

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
