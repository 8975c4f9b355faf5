import type { Day } from '../../blocks/instant.ts';
import type { JobFactsOf } from '../../blocks/job.ts';
import type { Cause } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';

export interface PolicyJobs {
  askOwner: { readonly document: string; readonly from: PersonId; readonly text: string };
  /** The card of a version to whoever is about to send it out: a trial that counts for nothing. */
  tryCard: { readonly document: string; readonly person: PersonId; readonly due: Day };
  /** A reader whose question did not reach the owner, or may not have. */
  tellNotAsked: { readonly document: string; readonly from: PersonId; readonly cause: Cause | 'uncertain' };
}

export const policyJobs = {
  askOwner: {
    label: {
      sv: 'Skicka en fråga till ett styrdokuments ägare',
      en: 'Send a question to the owner of a governing document',
    },
    partition: 'people',
  },
  tryCard: {
    label: { sv: 'Skicka ett provkort till den som bad om det', en: 'Send a trial card to whoever asked for it' },
    partition: 'people',
  },
  tellNotAsked: {
    label: {
      sv: 'Berätta för en läsare att frågan inte kom fram',
      en: 'Tell a reader that a question did not arrive',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<PolicyJobs>;
