import type { JobFactsOf } from '../../blocks/job.ts';
import type { IncidentId } from '../incident/model.ts';

export interface CaseGroupJobs {
  /** @property main the case that stands for the wave */
  showWave: { readonly main: IncidentId };
}

export const caseGroupJobs = {
  showWave: {
    label: {
      sv: 'Visa eller uppdatera kortet för flera rapporter om samma sak',
      en: 'Show or update the card of many reports of one event',
    },
    partition: 'channel',
    yields: true,
    early: true,
    shows: true,
  },
} as const satisfies JobFactsOf<CaseGroupJobs>;
