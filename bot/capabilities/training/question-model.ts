// What can be asked of lessons, programmes and the register: the contract's part about them.
import { making, nothing } from '../../blocks/question.ts';
import type { Management } from './management-model.ts';
import {
  type AskedLesson,
  type Lesson,
  type LessonTask,
  type Programme,
  type TrainingRecord,
  trainingQuestions as training,
} from './model.ts';
import { type TrainingHeat, type TrainingOverview, type TrainingPerson } from './overview-model.ts';

export const trainingAsked = {
  'training.mine': nothing,
  'training.begin': training.begin,
  'training.answer': training.answer,
  'training.lessons': nothing,
  'training.publishLesson': training.step,
  'training.retireLesson': training.step,
  'training.programmes': nothing,
  'training.startProgramme': training.step,
  'training.overview': nothing,
  'training.heat': nothing,
  'training.people': training.people,
  'training.register': nothing,
  'training.management': nothing,
  'training.saveLesson': making(training.saveLesson),
  'training.saveProgramme': making(training.saveProgramme),
  'training.record': making(training.record),
  'training.correct': making(training.correct),
} as const;

export interface TrainingAnswers {
  'training.mine': readonly LessonTask[];
  'training.begin': LessonTask;
  'training.answer': LessonTask;
  'training.lessons': readonly AskedLesson[];
  'training.saveLesson': Lesson;
  'training.publishLesson': Lesson;
  'training.retireLesson': Lesson;
  'training.programmes': readonly Programme[];
  'training.saveProgramme': Programme;
  'training.startProgramme': Programme;
  'training.overview': TrainingOverview;
  'training.heat': TrainingHeat;
  'training.people': readonly TrainingPerson[];
  'training.register': readonly TrainingRecord[];
  'training.management': Management;
  'training.record': TrainingRecord;
  'training.correct': TrainingRecord;
}
