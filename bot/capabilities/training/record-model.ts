// The lists about lessons and training: what each holds, and the keys that questions ask by.
import type { Listed } from '../../blocks/indexed.ts';
import type { Lesson, LessonResult, Programme, TrainingRecord } from './model.ts';

export interface TrainingLists {
  lessons: Listed<Lesson>;
  programmes: Listed<Programme>;
  results: Listed<LessonResult, 'campaign' | 'person' | 'month'>;
  records: Listed<TrainingRecord>;
}
