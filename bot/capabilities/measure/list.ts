import {
  amount,
  choice,
  day,
  instant,
  json,
  longText,
  number,
  optional,
  person,
  shortText,
  yesNo,
} from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import {
  type ControlResult,
  controlSchema,
  filesSchema,
  type Measure,
  type MeasureEvent,
  type MeasureEventKind,
  type MeasureOutcome,
  type MeasureState,
  sourceSchema,
} from './model.ts';
import { sourceKey, yearOfNumber } from './rules.ts';

const states: Readonly<Record<MeasureState, string>> = { open: 'Öppen', done: 'Klar', cancelled: 'Avbruten' };
const outcomes: Readonly<Record<MeasureOutcome, string>> = { yes: 'Ja', partly: 'Delvis', no: 'Nej' };
const results: Readonly<Record<ControlResult, string>> = {
  passed: 'Godkänd',
  remarks: 'Med anmärkning',
  failed: 'Underkänd',
};
const kinds: Readonly<Record<MeasureEventKind, string>> = {
  created: 'Upplagd',
  changed: 'Ändrad',
  done: 'Klar',
  delayed: 'Försenad',
  help: 'Behöver hjälp',
  outcome: 'Hjälpte det',
  control: 'Kontroll',
  cancelled: 'Avbruten',
  reopened: 'Öppnad igen',
  attached: 'Bevis tillagt',
};

const attached = json((raw) => filesSchema.parse(raw));
/** Lines from before there were any have none. */
const files: typeof attached = {
  ...attached,
  read: (stored) => (stored === undefined || stored === null || stored === '' ? [] : attached.read(stored)),
};

export const measureList = {
  name: 'Measures',
  displayName: 'Åtgärder',
  description:
    'Handlingsplanen: en rad per åtgärd, vem som äger den och när den ska vara klar. Skrivs av Värna; ändra inte här.',
  series: 'measures',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    number: column('Title', 'Nummer', shortText, 'unique'),
    title: column('MeasureTitle', 'Åtgärd', shortText),
    what: column('What', 'Vad som ska göras', longText),
    source: column(
      'SourceOf',
      'Kommer från',
      json((raw) => sourceSchema.parse(raw)),
    ),
    owner: column('OwnerKey', 'Ägare (id)', person, 'indexed'),
    ownerName: column('OwnerName', 'Ägare', shortText),
    board: column('Board', 'Nämnd', shortText, 'indexed'),
    administration: column('Administration', 'Förvaltning', shortText),
    unit: column('Unit', 'Enhet', shortText),
    due: column('Due', 'Senast', day, 'indexed'),
    cost: column('Cost', 'Kostnad, kronor', optional(amount)),
    state: column('State', 'Läge', choice(states), 'indexed'),
    needsHelp: column('NeedsHelp', 'Behöver hjälp', yesNo),
    control: column('Control', 'Återkommande kontroll', optional(json((raw) => controlSchema.parse(raw)))),
    checkAfterMonths: column('CheckAfterMonths', 'Fråga om det hjälpte efter (månader)', optional(number)),
    doneOn: column('DoneOn', 'Klar', optional(day)),
    outcome: column('Outcome', 'Hjälpte det', optional(choice(outcomes))),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Measure>;

export const measureIndexes = {
  owner: ({ owner }: Measure) => owner,
  source: ({ source }: Measure) => sourceKey(source),
  year: ({ number: told }: Measure) => yearOfNumber(told),
};

export const measureEventList = {
  name: 'MeasureEvents',
  displayName: 'Åtgärdernas historik',
  description: 'En rad per svar, ändring och kontroll, skrivs en gång och ändras aldrig.',
  earlierFields: { actor: 'actorId', by: 'actorName' },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    measure: column('Measure', 'Åtgärdens nyckel', shortText, 'indexed'),
    kind: column('Kind', 'Händelse', choice(kinds)),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('Actor', 'Person (id)', person, 'indexed'),
    actorName: column('ByName', 'Person', shortText),
    note: column('Note', 'Anteckning', longText),
    evidence: column('Evidence', 'Vad som visar det', longText),
    files: column('Files', 'Filer som visar det', files),
    newDue: column('NewDue', 'Nytt datum', optional(day)),
    result: column('Result', 'Resultat', optional(choice(results))),
    outcome: column('Outcome', 'Hjälpte det', optional(choice(outcomes))),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<MeasureEvent>;

export const measureEventIndexes = {
  measure: ({ measure }: MeasureEvent) => measure,
  actorId: ({ actorId }: MeasureEvent) => actorId,
};
