import type { JobFactsOf } from '../../blocks/job.ts';
import type { PersonId } from '../people/model.ts';
import type { RoleNews } from './model.ts';

export interface RoleJobs {
  /** Somebody has got a role, or has it no more. */
  tellRole: { readonly role: string; readonly person: PersonId; readonly news: RoleNews };
}

export const roleJobs = {
  tellRole: {
    label: {
      sv: 'Berätta att någon har fått en roll eller inte längre har den',
      en: 'Tell that someone has got a role, or no longer has it',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<RoleJobs>;
