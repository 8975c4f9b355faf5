// Texts to authorities and to those affected by an incident.
import type { Capability } from '../../capability.ts';
import { adviceCards } from './cards.ts';
import { authorityReportJobs } from './jobs.ts';
import { reportEventIndexes, reportEventList, reportIndexes, reportList } from './list.ts';
import { fullEdition, openEdition } from './papers.ts';
import type { AuthorityReportAnswers } from './question-model.ts';
import type { AuthorityReportLists } from './record-model.ts';
import { authorityReportPermissions, authorityReportRights } from './rights.ts';
import { authorityReportText } from './text.ts';

export const authorityReport = {
  name: 'authority-report',
  lists: {
    authorityReports: { list: reportList, indexes: reportIndexes },
    authorityReportEvents: { list: reportEventList, indexes: reportEventIndexes },
  },
  libraries: {},
  permissions: authorityReportPermissions,
  rights: authorityReportRights,
  text: authorityReportText,
  papers: { 'authorityReport.read': { letter: fullEdition }, 'authorityReport.open': { letter: openEdition } },
  jobs: authorityReportJobs,
  jobUpgrades: {},
  inbox: adviceCards,
  presses: { 'authorityReport.advise': 'inbox' },
  races: ['adviceGiven'],
  fields: { 'authorityReport.advise': { adviceMissing: 'text', fieldTooLong: 'text' } },
} as const satisfies Capability<
  'authority-report',
  keyof AuthorityReportLists,
  keyof AuthorityReportAnswers,
  keyof typeof authorityReportPermissions
>;
