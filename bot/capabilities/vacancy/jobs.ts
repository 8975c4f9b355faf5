import type { JobFactsOf } from '../../blocks/job.ts';
import type { PersonId } from '../people/model.ts';

export interface VacancyJobs {
  /** What is not as it should be with the roles, told once to whoever is nearest. */
  tellVacancies: { readonly person: PersonId; readonly vacancies: readonly string[] };
}

export const vacancyJobs = {
  tellVacancies: {
    label: {
      sv: 'Berätta för en chef eller samordnare om roller som saknar någon',
      en: 'Tell a manager or coordinator of roles that lack somebody',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<VacancyJobs>;
