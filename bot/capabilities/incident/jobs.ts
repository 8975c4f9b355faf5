import type { Instant } from '../../blocks/instant.ts';
import type { JobFactsOf, JobUpgrades } from '../../blocks/job.ts';
import type { Job } from '../../jobs.ts';
import type { Cause } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';
import type { IncidentEvent, IncidentId } from './model.ts';

export interface IncidentJobs {
  showCase: { readonly incident: IncidentId; readonly where: 'channel' | 'reporter' };
  tellReporter: { readonly incident: IncidentId; readonly event: string; readonly text: string };
  /** A coordinator is shown the case in person, since the channel said no. */
  tellHandler: { readonly incident: IncidentId; readonly person: PersonId; readonly cause: Cause };
  tellLost: { readonly incident: IncidentId; readonly person: PersonId };
  /** A report that nobody has sent is put away, if nothing was added to it since. */
  closeDraft: { readonly draft: string; readonly at: Instant };
  /** Somebody's question, to a coordinator. */
  askCoordinator: { readonly from: PersonId; readonly to: PersonId; readonly text: string };
  /** Whoever asked: the question did not reach the coordinator, or may not have. */
  tellNotReached: { readonly from: PersonId; readonly to: PersonId; readonly cause: Cause | 'uncertain' };
}

export const incidentJobs = {
  showCase: {
    label: { sv: 'Visa eller uppdatera kortet för en incident', en: 'Show or update the card of an incident' },
    partition: ({ where }) => where,
    yields: true,
    early: true,
    shows: true,
  },
  tellReporter: {
    label: {
      sv: 'Skicka meddelande till den som rapporterade',
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
    label: { sv: 'Berätta att någon annan ändrade först', en: 'Tell someone that another person got there first' },
    partition: 'people',
  },
  closeDraft: {
    label: { sv: 'Lägga undan en rapport som inte skickades', en: 'Put away a report that was not sent' },
    partition: 'people',
  },
  askCoordinator: {
    label: { sv: 'Skicka en fråga till samordnaren', en: 'Send a question to the coordinator' },
    partition: 'people',
  },
  tellNotReached: {
    label: {
      sv: 'Berätta för den som frågade att frågan inte kom fram till samordnaren',
      en: 'Tell whoever asked that the question did not reach the coordinator',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<IncidentJobs>;

/** Until version 0.4 a line of the timeline was a kind of its own. */
export const incidentUpgrades = {
  event: ({ event }: { readonly event: IncidentEvent }): Job => ({
    kind: 'write',
    write: { list: 'timeline', add: event },
    follow: [],
    ifLost: [],
  }),
} as const satisfies JobUpgrades<Job>;
