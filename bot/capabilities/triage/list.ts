import {
  choice,
  choices,
  day,
  instant,
  json,
  longText,
  number,
  optional,
  person,
  shortText,
} from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import { factsSchema, type Service } from '../significance/model.ts';
import {
  answersSchema,
  decisionSchema,
  idsSchema,
  type Party,
  type PartyKind,
  type QuickAnswers,
  type SignificanceDecision,
  type Triage,
  type TriageEvent,
  type TriageEventKind,
} from './model.ts';

// Words that stand in SharePoint for good: what a person sees may be reworded in text.ts, these may not.
const services: Readonly<Record<Service, string>> = {
  administration: 'Offentlig förvaltning',
  care: 'Vårdgivare',
  water: 'Dricksvatten och avlopp',
  energy: 'El, fjärrvärme och fjärrkyla',
  gas: 'Gas',
  transport: 'Sjöfart, luftfart och vägtransport',
  rail: 'Järnväg och kollektivtrafik',
  waste: 'Avfall',
  food: 'Livsmedel',
  other: 'Annan tjänst',
};
const kinds: Readonly<Record<TriageEventKind, string>> = {
  answered: 'Svar',
  services: 'Tjänster',
  involved: 'Berörda',
  fact: 'Fakta',
  moment: 'Tidpunkt',
  decided: 'Beslut',
  stopped: 'Stopp',
  resumed: 'Stopp hävt',
};
const parties: Readonly<Record<PartyKind, string>> = {
  protection: 'Säkerhetsskydd',
  police: 'Polis',
  jointIt: 'Gemensam it',
  company: 'Kommunalt bolag',
};
const stamp = {
  revision: column('Revision', 'Ändring nr', number),
  changedBy: column('ChangedBy', 'Ändrat av', shortText),
  changedAt: column('ChangedAt', 'Ändrat', instant),
  changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
};
const list = json((raw): readonly string[] => idsSchema.parse(raw));

export const triageList = {
  name: 'Triages',
  displayName: 'Bedömningar av incidenter',
  description:
    'En rad per ärende: svar, tidpunkter, fakta och om incidenten är betydande. Skrivs av Värna; ändra inte här.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    number: column('Title', 'Ärende', shortText, 'indexed'),
    answers: column(
      'Answers',
      'Svar',
      json((raw): QuickAnswers => answersSchema.parse(raw)),
    ),
    services: column('Services', 'Tjänster', choices(services)),
    systems: column('Systems', 'System', longText),
    supplier: column('Supplier', 'Leverantör', shortText),
    boards: column('Boards', 'Nämnder', list),
    companies: column('Companies', 'Bolag', list),
    facts: column(
      'Facts',
      'Fakta',
      json((raw) => factsSchema.parse(raw)),
    ),
    occurredAt: column('OccurredAt', 'Inträffade', optional(instant)),
    detectedAt: column('DetectedAt', 'Upptäcktes', optional(instant)),
    awareAt: column('AwareAt', 'Kännedom', instant, 'indexed'),
    significantAt: column('SignificantAt', 'Bedömd som betydande', optional(instant), 'indexed'),
    stoppedAt: column('StoppedAt', 'Stoppad för säkerhetsskydd', optional(instant)),
    decision: column('Decision', 'Beslut', optional(json((raw): SignificanceDecision => decisionSchema.parse(raw)))),
    ...stamp,
  },
} satisfies ListOf<Triage>;

export const triageEventList = {
  name: 'TriageEvents',
  displayName: 'Bedömningarnas historik',
  description: 'En rad per ändring, med värdet före och efter. Skrivs en gång och ändras aldrig.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    triage: column('Triage', 'Ärendets nyckel', shortText, 'indexed'),
    kind: column('Kind', 'Händelse', choice(kinds)),
    about: column('About', 'Gäller', shortText),
    before: column('Before', 'Före', longText),
    after: column('After', 'Efter', longText),
    reason: column('Reason', 'Varför', longText),
    at: column('At', 'Tid', instant, 'indexed'),
    actorId: column('Actor', 'Person (id)', person),
    actorName: column('ByName', 'Person', shortText),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<TriageEvent>;

export const triageEventIndexes = { triage: ({ triage }: TriageEvent) => triage };

export const partyList = {
  name: 'TriageParties',
  displayName: 'Vem kommunen ringer, och dess bolag',
  description: 'En rad per telefonnummer eller kommunalt bolag. Skrivs i Värnas flik.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    name: column('Title', 'Namn', shortText),
    kind: column('Kind', 'Typ', choice(parties)),
    phone: column('Phone', 'Telefon', shortText),
    checkedOn: column('CheckedOn', 'Kontrollerad', day),
    ...stamp,
  },
} satisfies ListOf<Party>;
