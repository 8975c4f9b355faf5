import type { Day } from '../../blocks/instant.ts';
import type { JobFactsOf } from '../../blocks/job.ts';
import type { PersonId } from '../organisation/model.ts';

export interface MeasureJobs {
  /** An owner is told once a week which measures are to be answered. */
  tellOwner: { readonly person: PersonId; readonly day: Day };
}

export const measureJobs = {
  tellOwner: {
    label: {
      sv: 'Skicka veckans kort till den som har åtgärder att svara på',
      en: 'Send the week’s card to somebody with measures to answer',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<MeasureJobs>;
