import type { Day } from '../../blocks/instant.ts';
import type { JobFactsOf, JobUpgrades } from '../../blocks/job.ts';
import type { Language } from '../../blocks/text.ts';
import type { Job } from '../../jobs.ts';
import type { PersonId } from '../people/model.ts';
import type { PingAbout } from './model.ts';

export interface InboxJobs {
  /** The person's own card, where one stands; nothing new is sent. */
  showTodo: { readonly person: PersonId };
  /** Their card, with a ping where they have had none today, if it holds what the ping is about. @property once what makes it one ping */
  ping: { readonly person: PersonId; readonly about: PingAbout; readonly once: string };
  /** Their card last in their chat, since they asked for it. */
  answerTodo: { readonly person: PersonId; readonly language: Language };
  /** Where they press their card, which is how one is found whose sending was never answered. */
  todoFound: {
    readonly person: PersonId;
    readonly conversation: string;
    readonly activity: string;
    readonly serviceUrl: string;
  };
}

export const inboxJobs = {
  showTodo: {
    label: { sv: 'Uppdatera kortet ”Att göra” för en person', en: 'Update the card “To do” for a person' },
    partition: 'people',
    shows: true,
  },
  ping: {
    label: { sv: 'Skicka kortet ”Att göra” till en person', en: 'Send the card “To do” to a person' },
    partition: 'people',
    // Managers of a whole municipality are told the same morning: every process helps.
    shared: ({ about, person }) => (about === 'staff' ? `manager/${person}` : undefined),
    readBefore: ['campaigns', 'packs', 'documents', 'acknowledgements', 'addresses'],
  },
  answerTodo: {
    label: { sv: 'Svara en person med kortet ”Att göra”', en: 'Answer a person with the card “To do”' },
    partition: 'people',
  },
  todoFound: {
    label: {
      sv: 'Notera var kortet ”Att göra” finns för en person',
      en: 'Note where the card “To do” is for a person',
    },
    partition: 'people',
  },
} as const satisfies JobFactsOf<InboxJobs>;

interface Weekly {
  readonly person: PersonId;
  readonly day: Day;
}

/** Until version 0.4 a ping was of one of three kinds, by what it was about. */
export const inboxUpgrades = {
  pingTodo: ({ person, about }: { readonly person: PersonId; readonly about: string }): Job => ({
    kind: 'ping',
    person,
    about: 'inbox',
    once: about,
  }),
  tellManager: ({ person, day }: Weekly): Job => ({ kind: 'ping', person, about: 'staff', once: day }),
  tellOwner: ({ person, day }: Weekly): Job => ({ kind: 'ping', person, about: 'measure', once: day }),
} as const satisfies JobUpgrades<Job>;
