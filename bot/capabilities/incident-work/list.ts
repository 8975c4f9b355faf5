import { choice, instant, json, longText, number, optional, person, shortText, yesNo } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { Severity } from '../incident/model.ts';
import { checklistSchema } from './checklist-model.ts';
import {
  type Checklist,
  type Holders,
  holdersSchema,
  type IncidentWork,
  type IncidentWorkEvent,
  nagsSchema,
  updateSchema,
  type WorkEventKind,
} from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const severities: Readonly<Record<Severity, string>> = {
  mindre: 'Mindre',
  måttlig: 'Måttlig',
  allvarlig: 'Allvarlig',
  kritisk: 'Kritisk',
};
const kinds: Readonly<Record<WorkEventKind, string>> = {
  roleTaken: 'Tog roll',
  roleGiven: 'Gav roll',
  roleGivenBack: 'Lämnade roll',
  stepDone: 'Steg klart',
  stepNotNeeded: 'Steg behövs inte',
  stepOpened: 'Steg öppnat igen',
  listChanged: 'Bytte checklista',
  cadenceChanged: 'Ändrade tid mellan uppdateringar',
  updated: 'Lägesuppdatering',
  rolesAsked: 'Påminnelse om roller',
  updateAsked: 'Påminnelse om lägesuppdatering',
};

export const incidentWorkList = {
  name: 'IncidentWork',
  displayName: 'Arbetet med incidenter',
  description: 'En rad per ärende: roller, checklista och lägesuppdatering. Skrivs av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    number: column('Title', 'Ärende', shortText, 'indexed'),
    severity: column('Severity', 'Allvarlighet', optional(choice(severities))),
    seriousSince: column('SeriousSince', 'Allvarlig sedan', optional(instant)),
    holders: column(
      'Holders',
      'Roller',
      json((raw): Holders => holdersSchema.parse(raw)),
    ),
    checklist: column(
      'Checklist',
      'Checklista',
      json((raw): Checklist => checklistSchema.parse(raw)),
    ),
    everyMinutes: column('EveryMinutes', 'Minuter mellan uppdateringar', optional(number)),
    isChosen: column('IsChosen', 'Tiden är vald', yesNo),
    nextUpdateAt: column('NextUpdateAt', 'Nästa lägesuppdatering senast', optional(instant), 'indexed'),
    update: column('SituationUpdate', 'Lägesuppdatering', optional(json((raw) => updateSchema.parse(raw)))),
    nags: column(
      'Nags',
      'Påminnelser',
      json((raw) => nagsSchema.parse(raw)),
    ),
    endedAt: column('EndedAt', 'Avslutat', optional(instant)),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<IncidentWork>;

export const incidentWorkIndexes = {
  asked: ({ endedAt, nags }: IncidentWork) =>
    endedAt === null && nags.roles.count + nags.update.count > 0 ? 'yes' : 'no',
};

export const incidentWorkEventList = {
  name: 'IncidentWorkEvents',
  displayName: 'Logg över arbetet med incidenter',
  description: 'En rad per händelse. Skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    incident: column('Incident', 'Ärendets nyckel', shortText, 'indexed'),
    kind: column('Kind', 'Händelse', choice(kinds)),
    about: column('About', 'Gäller', longText),
    note: column('Note', 'Anteckning', longText),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('Actor', 'Person (id)', person),
    actorName: column('ByName', 'Person', shortText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<IncidentWorkEvent>;

export const incidentWorkEventIndexes = { incident: ({ incident }: IncidentWorkEvent) => incident };
