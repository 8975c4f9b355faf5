import type { Instant } from '../../blocks/instant.ts';
import type { JobFactsOf } from '../../blocks/job.ts';
import type { IncidentId } from '../incident/model.ts';
import type { PersonId } from '../people/model.ts';
import type { IncidentRole, NagKind } from './model.ts';

export interface IncidentWorkJobs {
  /** The case says something of itself that its work does not know: how severe it is, or that it has ended. */
  followCase: { readonly incident: IncidentId };
  /** Its time has come: the case is looked at, and what is still missing is asked for. */
  lookAtWork: { readonly incident: IncidentId; readonly about: NagKind };
  /** @property at when it was asked for. @property person where the channel could not be reached */
  askForWork: {
    readonly incident: IncidentId;
    readonly about: NagKind;
    readonly at: Instant;
    readonly person: PersonId | null;
  };
  tellCaseRole: { readonly incident: IncidentId; readonly role: IncidentRole; readonly person: PersonId };
}

export const incidentWorkJobs = {
  followCase: {
    label: {
      sv: 'Föra över en incidents allvarlighet och läge till arbetet med den',
      en: 'Take the severity and state of an incident into the work on it',
    },
    partition: 'work',
  },
  lookAtWork: {
    label: {
      sv: 'Se om en incident saknar roller eller lägesuppdatering',
      en: 'See whether an incident lacks roles or an update',
    },
    partition: 'work',
  },
  askForWork: {
    label: {
      sv: 'Påminna om roller eller lägesuppdatering i en incident',
      en: 'Remind of roles or an update in an incident',
    },
    partition: 'people',
  },
  tellCaseRole: {
    label: { sv: 'Berätta att någon fått en roll i en incident', en: 'Tell someone of a role in an incident' },
    partition: 'people',
  },
} as const satisfies JobFactsOf<IncidentWorkJobs>;
