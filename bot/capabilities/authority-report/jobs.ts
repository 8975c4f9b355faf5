import type { JobFactsOf } from '../../blocks/job.ts';

export interface AuthorityReportJobs {
  /** The text is sent, or never will be: its clock follows, whatever stopped in between. */
  settleReport: { readonly report: string; readonly isComplete: boolean };
}

export const authorityReportJobs = {
  settleReport: {
    label: { sv: 'Stoppa tidsfristen för en rapport som är skickad', en: 'Stop the clock of a report that was sent' },
    partition: 'people',
  },
} as const satisfies JobFactsOf<AuthorityReportJobs>;
