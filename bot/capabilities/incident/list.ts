import { choice, instant, json, longText, number, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { type Closing, closingSchema, type Outcome } from './closing-model.ts';
import type {
  Answer,
  Category,
  EventKind,
  Incident,
  IncidentEvent,
  MissingFile,
  Severity,
  Source,
  Status,
  UndeliveredCause,
} from './model.ts';
import { attachmentsSchema, evidenceSchema, missingSchema } from './model.ts';
import { protectionSchema } from './protection-model.ts';

// Words that stand in SharePoint for good: what a person sees may be reworded in text.ts, these may not.
const categories: Readonly<Record<Category, string>> = {
  phishing: 'Nätfiske',
  malware: 'Skadlig kod',
  unauthorisedAccess: 'Obehörig åtkomst',
  wrongRecipient: 'Fel mottagare',
  lostEquipment: 'Förlorad utrustning',
  lostInformation: 'Information borta',
  alteredInformation: 'Information felaktig',
  outage: 'Driftstörning',
  accountTakeover: 'Kapat konto',
  supplier: 'Leverantör',
  physical: 'Fysisk säkerhet',
  weakness: 'Brist eller risk',
  other: 'Annat',
};
const severities: Readonly<Record<Severity, string>> = {
  mindre: 'Mindre',
  måttlig: 'Måttlig',
  allvarlig: 'Allvarlig',
  kritisk: 'Kritisk',
};
const answers: Readonly<Record<Answer, string>> = { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' };
const outcomes: Readonly<Record<Outcome, string>> = {
  resolved: 'Åtgärdad',
  harmless: 'Ofarlig',
  nearMiss: 'Tillbud',
  duplicate: 'Dubblett',
};
const statuses: Readonly<Record<Status, string>> = { received: 'Mottagen', inProgress: 'Pågår', closed: 'Avslutad' };
const sources: Readonly<Record<Source, string>> = {
  chat: 'Chatt',
  form: 'Formulär',
  message: 'Meddelande',
  tab: 'Flik',
};
const kinds: Readonly<Record<EventKind, string>> = {
  taken: 'Tagen',
  handedBack: 'Lämnad tillbaka',
  gaveBack: 'Övertagandet ångrat',
  unassessed: 'Bedömningen ångrad',
  assessed: 'Bedömd',
  noted: 'Anteckning',
  toldReporter: 'Till rapportören',
  informationAdded: 'Från rapportören',
  closed: 'Avslutad',
  reopened: 'Öppnad igen',
  handedOver: 'Överlämnad',
  notDelivered: 'Kom inte fram',
  delivered: 'Kom fram',
  filesAdded: 'Filer tillagda',
  messageEdited: 'Meddelande ändrat',
  messageDeleted: 'Meddelande raderat',
  messageRestored: 'Meddelande återställt',
  wordsRemoved: 'Ord borttagna',
  joined: 'Samlad',
  takenOut: 'Uttagen',
  reportSent: 'Rapport skickad',
  reportDecided: 'Rapport inte skickad',
  roleTaken: 'Roll tagen',
  roleGivenBack: 'Roll lämnad',
  situationTold: 'Lägesuppdatering',
  restricted: 'Insynen begränsad',
  unrestricted: 'Insynen öppnad',
  readerNamed: 'Läsare utsedd',
  readerRemoved: 'Läsare borttagen',
  reporterHidden: 'Rapportören dold',
  reporterShown: 'Rapportören visad',
  secrecyMarked: 'Sekretessmarkerad',
  secrecyCorrected: 'Sekretessmarkering rättad',
  secrecyLifted: 'Sekretessmarkering hävd',
  diaryNumbered: 'Diarieförd',
  diaryCorrected: 'Diarienummer rättat',
  holdSet: 'Bevarande beslutat',
  holdLifted: 'Bevarande hävt',
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

const category = choice(categories);
const severity = optional(choice(severities));
const answer = choice(answers);
const outcome = optional(choice(outcomes));

export const incidentList = {
  name: 'Incidents',
  displayName: 'Incidenter',
  description: 'Ett ärende per rapport. Skrivs av Värna; ändra inte här.',
  series: 'incidents',
  isAlwaysTaken: true,
  earlierFields: { 'closing.by': 'actorName' },
  columns: {
    number: column('Title', 'Ärende', shortText, 'indexed'),
    id: column('Key', 'Nyckel', shortText, 'unique'),
    status: column('Status', 'Läge', choice(statuses), 'indexed'),
    category: column('Category', 'Kategori', category, 'indexed'),
    categoryBy: column('CategoryBy', 'Kategori enligt', choice({ suggested: 'Förslag', coordinator: 'Samordnare' })),
    severity: column('Severity', 'Allvarlighet', severity, 'indexed'),
    reportedAt: column('ReportedAt', 'Rapporterat', instant, 'indexed'),
    awareAt: column('AwareAt', 'Kännedom', instant, 'indexed'),
    reporter: column('Reporter', 'Rapportör (id)', shortText, 'indexed'),
    reporterName: column('ReporterName', 'Rapportör', shortText),
    reporterUnit: column('ReporterUnit', 'Enhet', shortText),
    reporterAdministration: column('ReporterAdministration', 'Förvaltning', shortText),
    reporterLanguage: column('ReporterLanguage', 'Språk', choice({ sv: 'Svenska', en: 'Engelska' })),
    source: column('Source', 'Kom in via', choice(sources)),
    happened: column('Happened', 'Vad har hänt', longText),
    happenedWhen: column('HappenedWhen', 'När', longText),
    affected: column('Affected', 'Vad berörs', longText),
    personalData: column('PersonalData', 'Personuppgifter', answer),
    ongoing: column('Ongoing', 'Pågår', answer),
    evidence: column('Evidence', 'Rapporterat meddelande', optional(json((raw) => evidenceSchema.parse(raw)))),
    attachments: column(
      'Files',
      'Bifogade filer',
      json((raw) => attachmentsSchema.parse(raw ?? [])),
    ),
    filesMissing: column(
      'FilesMissing',
      'Filer som inte kom fram',
      optional(json((raw): readonly MissingFile[] => missingSchema.parse(raw))),
    ),
    handler: column('Handler', 'Handläggare (id)', optional(shortText), 'indexed'),
    handlerName: column('HandlerName', 'Handläggare', optional(shortText)),
    messageToReporter: column('MessageToReporter', 'Senast skrivet till rapportören', optional(longText)),
    closing: column(
      'Closing',
      'Avslut',
      optional(json((raw): Closing => closingSchema.parse(raw), { by: 'actorName' })),
    ),
    protection: column('Protection', 'Skydd', optional(json((raw) => protectionSchema.parse(raw)))),
    revision: column('Revision', 'Ändring nr', number),
    changedBy: column('ChangedBy', 'Ändrat av', shortText),
    changedAt: column('ChangedAt', 'Ändrat', instant),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Incident>;

export const incidentIndexes = {
  number: ({ number }: Incident) => number,
  reporter: ({ reporter }: Incident) => reporter,
  unitAndStatus: ({ reporterUnit, status }: Incident) => `${reporterUnit}\n${status}`,
};

export const timelineList = {
  name: 'IncidentEvents',
  displayName: 'Incidenthändelser',
  description: 'Tidslinjen: en rad per händelse i ett ärende, skrivs en gång och ändras aldrig.',
  earlierFields: { by: 'actorId', byName: 'actorName' },
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    incident: column('Incident', 'Ärendets nyckel', shortText, 'indexed'),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('By', 'Person (id)', shortText),
    actorName: column('ByName', 'Person', shortText),
    kind: column('Kind', 'Händelse', choice(kinds)),
    text: column('Words', 'Text', longText),
    category: column('Category', 'Kategori', optional(category)),
    severity: column('Severity', 'Allvarlighet', severity),
    outcome: column('Outcome', 'Utfall', outcome),
    cause: column('Cause', 'Orsak', optional(choice(causes))),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<IncidentEvent>;

export const timelineIndexes = { incident: ({ incident }: IncidentEvent) => incident };
