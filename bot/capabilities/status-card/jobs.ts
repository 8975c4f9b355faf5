import type { JobFactsOf } from '../../blocks/job.ts';
import type { IncidentId } from '../incident/model.ts';
import type { PersonId } from '../people/model.ts';

export interface StatusCardJobs {
  showStatus: { readonly incident: IncidentId; readonly person: PersonId };
}

export const statusCardJobs = {
  showStatus: {
    label: { sv: 'Visa eller uppdatera ett lägeskort', en: 'Show or update a status card' },
    partition: ({ person }) => `status/${person}`,
    shows: true,
  },
} as const satisfies JobFactsOf<StatusCardJobs>;
