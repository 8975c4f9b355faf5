// Legal clocks: deadlines of the law and of agreements, with warnings that reach somebody, and the reports that stop them.
import type { Capability } from '../../capability.ts';
import { clockCard, legalClockCards } from './cards.ts';
import { legalClockJobs } from './jobs.ts';
import {
  clockEventIndexes,
  clockEventList,
  clockRuleList,
  clockSettingsList,
  legalClockIndexes,
  legalClockList,
} from './list.ts';
import type { LegalClockAnswers } from './question-model.ts';
import type { LegalClockLists } from './record-model.ts';
import { legalClockPermissions, legalClockRights } from './rights.ts';
import { legalClockText } from './text.ts';

export const legalClock = {
  name: 'legal-clock',
  lists: {
    legalClocks: { list: legalClockList, indexes: legalClockIndexes },
    clockEvents: { list: clockEventList, indexes: clockEventIndexes },
    clockRules: { list: clockRuleList, indexes: {} },
    clockSettings: { list: clockSettingsList, indexes: {} },
  },
  libraries: {},
  permissions: legalClockPermissions,
  rights: legalClockRights,
  text: legalClockText,
  papers: {},
  jobs: legalClockJobs,
  jobUpgrades: {},
  inbox: legalClockCards,
  presses: {
    'legalClock.acknowledge': (notice, { asker, links }) => clockCard(notice, links, asker.language).card,
  },
  races: ['clockChanged'],
} as const satisfies Capability<
  'legal-clock',
  keyof LegalClockLists,
  keyof LegalClockAnswers,
  keyof typeof legalClockPermissions
>;
