import type { JobFactsOf } from '../../blocks/job.ts';
import type { Cause } from '../campaign/model.ts';
import type { PersonId } from '../organisation/model.ts';
import type { IncidentEvent, IncidentId } from './model.ts';

export interface IncidentJobs {
  /** A line of the timeline. */
  event: { readonly event: IncidentEvent };
  showCase: { readonly incident: IncidentId; readonly where: 'channel' | 'reporter' };
  tellReporter: { readonly incident: IncidentId; readonly event: string; readonly text: string };
  /** A coordinator is shown the case in person, since the channel said no. */
  tellHandler: { readonly incident: IncidentId; readonly person: PersonId; readonly cause: Cause };
  tellLost: { readonly incident: IncidentId; readonly person: PersonId };
}

export const incidentJobs = {
  event: { label: { sv: 'Skriva en rad i ett ärendes tidslinje', en: 'Write a line in a case’s timeline' } },
  showCase: {
    label: { sv: 'Visa eller uppdatera kortet för en incident', en: 'Show or update the card of an incident' },
    partition: ({ where }) => where,
    yields: true,
    early: true,
    shows: true,
  },
  tellReporter: {
    label: {
      sv: 'Skicka meddelande till den som har rapporterat',
      en: 'Send a message to the person who reported',
    },
    partition: 'people',
  },
  tellHandler: {
    label: {
      sv: 'Visa en incident för samordnaren, när kanalen inte gick att nå',
      en: 'Show an incident to the coordinator when the channel could not be reached',
    },
    partition: 'people',
  },
  tellLost: {
    label: { sv: 'Berätta att någon annan hann före', en: 'Tell that somebody else was first' },
    partition: 'people',
  },
} as const satisfies JobFactsOf<IncidentJobs>;
