import type { JobFactsOf } from '../../blocks/job.ts';
import type { PersonId, RoleNews } from './model.ts';

export interface OrganisationJobs {
  /** What is not as it should be with the roles, told once to whoever is nearest. */
  tellVacancies: { readonly person: PersonId; readonly vacancies: readonly string[] };
  /** Somebody has got a role, or has it no more. */
  tellRole: { readonly role: string; readonly person: PersonId; readonly news: RoleNews };
}

export const organisationJobs = {
  tellVacancies: {
    label: {
      sv: 'Berätta för en chef eller samordnare om roller som saknar någon',
      en: 'Tell a manager or coordinator of roles that lack somebody',
    },
    partition: 'people',
  },
  tellRole: {
    label: {
      sv: 'Berätta att någon har fått en roll eller inte längre har den',
      en: 'Tell that somebody has got a role, or no longer has it',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<OrganisationJobs>;
