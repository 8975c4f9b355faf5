// The plan of measures, and what their owners answer.
import type { Capability } from '../../capability.ts';
import { measureCards } from './cards.ts';
import { measureEventIndexes, measureEventList, measureIndexes, measureList } from './list.ts';
import { planSheet } from './papers.ts';
import type { MeasureLists } from './record-model.ts';
import { measurePermissions, measureRights } from './rights.ts';
import { measureText } from './text.ts';

export const measure = {
  name: 'measure',
  lists: {
    measures: { list: measureList, indexes: measureIndexes },
    measureEvents: { list: measureEventList, indexes: measureEventIndexes },
  },
  libraries: {},
  permissions: measurePermissions,
  rights: measureRights,
  text: measureText,
  papers: { 'measure.list': { sheet: planSheet } },
  jobs: {},
  jobUpgrades: {},
  inbox: measureCards,
  presses: {
    'measure.done': 'inbox',
    'measure.delay': 'inbox',
    'measure.help': 'inbox',
    'measure.outcome': 'inbox',
  },
  fields: {
    'measure.done': { evidenceMissing: 'evidence', controlResultMissing: 'result', tooLong: 'evidence' },
    'measure.delay': {
      newDueWrong: 'newDue',
      newDueTooEarly: 'newDue',
      dayUnlikely: 'newDue',
      whyMissing: 'why',
      tooLong: 'why',
    },
    'measure.help': { whyMissing: 'why', tooLong: 'why' },
    'measure.outcome': { tooLong: 'note' },
  },
} as const satisfies Capability<'measure', keyof MeasureLists>;
