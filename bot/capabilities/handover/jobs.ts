import type { JobFactsOf } from '../../blocks/job.ts';
import type { PersonId } from '../people/model.ts';
import type { HandoverState } from './model.ts';

export interface HandoverJobs {
  /** The day of a prepared handover has come. */
  handOver: { readonly handover: string };
  /** Tells one of those whom a handover concerns what has become of it. */
  tellHandover: { readonly handover: string; readonly person: PersonId; readonly news: HandoverState };
}

export const handoverJobs = {
  handOver: {
    label: { sv: 'Lämna över det som är förberett', en: 'Hand over what has been prepared' },
  },
  tellHandover: {
    label: {
      sv: 'Berätta om en överlämning för dem som den gäller',
      en: 'Tell those whom it concerns of a handover',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<HandoverJobs>;
