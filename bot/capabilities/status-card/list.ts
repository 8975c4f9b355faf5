import { choice, instant, number, optional, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { UndeliveredCause } from '../incident/model.ts';
import type { StatusEvent, StatusEventKind, StatusReader } from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const kinds: Readonly<Record<StatusEventKind, string>> = {
  added: 'Tillagd',
  removed: 'Borttagen',
  sent: 'Kort framme',
  notDelivered: 'Kom inte fram',
};
const causes: Readonly<Record<UndeliveredCause, string>> = {
  appBlocked: 'Har blockerat Värna',
  appMissing: 'Har inte Värna',
  appForbidden: 'Får inte använda Värna',
  chatGone: 'Chatten finns inte',
  accountGone: 'Kontot är stängt',
  tooLarge: 'För stort',
  noChannel: 'Ingen kanal',
  refused: 'Teams sa nej',
  uncertain: 'Osäkert',
};

export const statusReaderList = {
  name: 'StatusReaders',
  displayName: 'Läsare av lägeskort',
  description: 'En rad per ärende och person som får lägeskortet. Skrivs av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    incident: column('Incident', 'Ärendets nyckel', shortText, 'indexed'),
    person: column('Person', 'Person (id)', person),
    personName: column('Title', 'Person', shortText),
    removedAt: column('RemovedAt', 'Borttagen', optional(instant)),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<StatusReader>;

export const statusReaderIndexes = { incident: ({ incident }: StatusReader) => incident };

export const statusEventList = {
  name: 'StatusEvents',
  displayName: 'Logg över lägeskort',
  description: 'Vilka som har fått lägeskortet, och när. Skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    incident: column('Incident', 'Ärendets nyckel', shortText, 'indexed'),
    person: column('Person', 'Person (id)', person),
    personName: column('Title', 'Person', shortText),
    kind: column('Kind', 'Händelse', choice(kinds)),
    update: column('UpdateNumber', 'Lägesuppdatering nr', number),
    cause: column('Cause', 'Orsak', optional(choice(causes))),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('Actor', 'Av (id)', person),
    actorName: column('ByName', 'Av', shortText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<StatusEvent>;

export const statusEventIndexes = { incident: ({ incident }: StatusEvent) => incident };
