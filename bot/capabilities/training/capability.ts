// Lessons, programmes, results, and the register of training held elsewhere.
import type { Capability } from '../../capability.ts';
import { trainingCards } from './cards.ts';
import { lessonList, programmeList, recordList, resultIndexes, resultList } from './list.ts';
import { peopleSheet, registerSheet } from './papers.ts';
import type { TrainingLists } from './record-model.ts';
import { trainingPermissions, trainingRights } from './rights.ts';
import { trainingText } from './text.ts';

export const training = {
  name: 'training',
  lists: {
    lessons: { list: lessonList, indexes: {}, earlierPartition: (rest) => `training/${rest}` },
    programmes: { list: programmeList, indexes: {}, earlierPartition: (rest) => `training/${rest}` },
    results: { list: resultList, indexes: resultIndexes },
    records: { list: recordList, indexes: {} },
  },
  libraries: { LessonPictures: 'Lektionernas bilder' },
  permissions: trainingPermissions,
  rights: trainingRights,
  text: trainingText,
  papers: { 'training.people': { sheet: peopleSheet }, 'training.register': { sheet: registerSheet } },
  jobs: {},
  jobUpgrades: {},
  inbox: trainingCards,
  presses: { 'training.begin': 'inbox', 'training.answer': 'inbox' },
} as const satisfies Capability<'training', keyof TrainingLists>;
