import type { JobFactsOf } from '../../blocks/job.ts';
import type { PersonId } from '../people/model.ts';

export interface VacancyJobs {
  /** Tells the nearest manager or a coordinator, once, what is missing among the roles. */
  tellVacancies: { readonly person: PersonId; readonly vacancies: readonly string[] };
}

export const vacancyJobs = {
  tellVacancies: {
    label: {
      sv: 'Berätta för en chef eller samordnare om roller utan innehavare',
      en: 'Tell a manager or coordinator of roles that nobody holds',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<VacancyJobs>;
