import { choice, instant, json, longText, number, optional, person, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { type ClockSubject, subjectSchema } from '../legal-clock/model.ts';
import {
  type AuthorityReport,
  adviceSchema,
  decidedSchema,
  entriesSchema,
  type Informing,
  lateSchema,
  type ReportEvent,
  type ReportEventKind,
  type ReportKind,
  type ReportState,
  sentSchema,
} from './model.ts';

// Words that stand in SharePoint for good; what a person sees may be reworded in text.ts.
const kinds: Readonly<Record<ReportKind, string>> = {
  earlyWarning: 'Upplysning',
  notification: 'Incidentanmälan',
  partialReport: 'Delrapport',
  statusReport: 'Lägesrapport',
  finalReport: 'Slutrapport',
  personalDataNotification: 'Anmälan till IMY',
  personalDataCompletion: 'Komplettering till IMY',
  dataSubjects: 'Information till registrerade',
  recipients: 'Information till mottagare',
};
const states: Readonly<Record<ReportState, string>> = { draft: 'Utkast', sent: 'Skickad', notSent: 'Skickas inte' };
const informing: Readonly<Record<Informing, string>> = {
  now: 'Nu',
  wait: 'Vänta',
  no: 'Nej',
  person: 'En människa bedömer',
};
const events: Readonly<Record<ReportEventKind, string>> = {
  begun: 'Påbörjad',
  corrected: 'Rättelse påbörjad',
  sent: 'Skickad',
  inPortal: 'Registrerad i portalen',
  explained: 'Försening förklarad',
  adviceAsked: 'Råd begärt',
  advised: 'Råd',
  decided: 'Beslut om information',
  notReported: 'Beslut att inte skicka',
};

export const reportList = {
  name: 'AuthorityReports',
  displayName: 'Rapporter till myndigheter',
  description: 'En rad per text till en myndighet eller till berörda. En skickad text ändras aldrig. Skrivs av Värna.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    incident: column('Incident', 'Ärendets nyckel', shortText, 'indexed'),
    caseNumber: column('Title', 'Ärende', shortText, 'indexed'),
    subject: column(
      'SubjectOf',
      'Avser',
      json((raw): ClockSubject => subjectSchema.parse(raw)),
    ),
    kind: column('Kind', 'Typ', choice(kinds), 'indexed'),
    turn: column('Turn', 'Nummer i ordningen', number),
    clock: column('Clock', 'Tidsfristens nyckel', optional(shortText), 'indexed'),
    basedOn: column('BasedOn', 'Utgår från', optional(shortText)),
    corrects: column('Corrects', 'Rättar', optional(shortText)),
    entries: column(
      'Entries',
      'Fält',
      json((raw) => entriesSchema.parse(raw)),
    ),
    state: column('State', 'Läge', choice(states), 'indexed'),
    sent: column('SentAs', 'Skickad', optional(json((raw) => sentSchema.parse(raw)))),
    decided: column('Decision', 'Beslut', optional(json((raw) => decidedSchema.parse(raw)))),
    late: column('Late', 'Försening', optional(json((raw) => lateSchema.parse(raw)))),
    advice: column('Advice', 'Dataskyddsombudets råd', optional(json((raw) => adviceSchema.parse(raw)))),
    frozen: column('Frozen', 'Texten som den skickades', longText),
    hash: column('Hash', 'Kontrollsumma', shortText),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<AuthorityReport>;

export const reportIndexes = {
  incident: ({ incident }: AuthorityReport) => incident,
  clock: ({ clock }: AuthorityReport) => clock,
};

export const reportEventList = {
  name: 'AuthorityReportEvents',
  displayName: 'Händelser i rapporter till myndigheter',
  description: 'En rad per steg i en text, skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    report: column('Report', 'Textens nyckel', shortText, 'indexed'),
    kind: column('Kind', 'Händelse', choice(events)),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('Actor', 'Person (id)', person, 'indexed'),
    actorName: column('ByName', 'Person', shortText),
    note: column('Note', 'Skäl', longText),
    before: column('Before', 'Före', optional(choice(informing))),
    after: column('After', 'Efter', optional(choice(informing))),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<ReportEvent>;

export const reportEventIndexes = {
  report: ({ report }: ReportEvent) => report,
  actorId: ({ actorId }: ReportEvent) => actorId,
};
