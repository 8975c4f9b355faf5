// The report of one case as Word, in an open and a secret edition.
import type { Capability } from '../../capability.ts';
import type { CaseReportAnswers } from './model.ts';
import { openEdition, secretEdition } from './papers.ts';
import { caseReportPermissions, caseReportRights } from './rights.ts';
import { caseReportText } from './text.ts';

export const caseReport = {
  name: 'case-report',
  lists: {},
  libraries: {},
  permissions: caseReportPermissions,
  rights: caseReportRights,
  text: caseReportText,
  papers: { 'caseReport.open': { letter: openEdition }, 'caseReport.secret': { letter: secretEdition } },
  jobs: {},
  jobUpgrades: {},
  presses: {},
} as const satisfies Capability<'case-report', never, keyof CaseReportAnswers, keyof typeof caseReportPermissions>;
