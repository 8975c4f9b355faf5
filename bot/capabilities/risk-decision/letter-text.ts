import { type Day, formatDay } from '../../blocks/instant.ts';
import type { Texts } from '../../blocks/text.ts';

interface Decided {
  readonly board: string;
  readonly number: string;
  readonly title: string;
  readonly conditions: string;
  readonly validUntil: Day;
}

const sentence = (words: string): string => (words === '' || /[.?]$/u.test(words) ? words : `${words}.`);

const sv = {
  kind: 'Tjänsteskrivelse',
  boardTitle: (count: number): string =>
    count === 1 ? 'Beslut om en informationssäkerhetsrisk' : 'Beslut om informationssäkerhetsrisker',
  date: 'Datum',
  diaryNumber: 'Diarienummer',
  noDiaryNumber: 'Inte registrerat ännu',
  handler: 'Handläggare',
  to: 'Till',
  decision: 'Förslag till beslut',
  decides: {
    risk: ({ board, number, title, conditions, validUntil }: Decided) =>
      `${board} beslutar att godkänna förslaget om risken ${number} ${title}, att gälla till och med ${formatDay(validUntil, 'sv')}${conditions === '' ? '.' : `, med villkoret: ${sentence(conditions)}`}`,
    exception: ({ board, number, title, conditions, validUntil }: Decided) =>
      `${board} beslutar att godkänna avsteget ${number} ${title}, att gälla till och med ${formatDay(validUntil, 'sv')}${conditions === '' ? '.' : `, med villkoret: ${sentence(conditions)}`}`,
  },
  summary: 'Sammanfattning',
  summed: (count: number, board: string) =>
    count === 1 ? `Ett ärende kräver beslut av ${board}.` : `${count} ärenden kräver beslut av ${board}.`,
  description: 'Ärendebeskrivning',
  object: 'Gäller',
  position: 'Bedömning',
  before: 'Före åtgärder',
  now: 'Nu',
  after: 'Efter åtgärder',
  likelihood: 'Sannolikhet',
  consequence: 'Konsekvens',
  level: 'Risknivå',
  notJudged: 'Inte bedömd',
  treatment: 'Behandling',
  proposal: 'Förslag',
  measures: 'Åtgärder:',
  noMeasures: 'Inga åtgärder är föreslagna.',
  cost: 'Kostnad',
  noCost: 'Ingen kostnad',
  unknownCost: 'Inte beräknad',
  kronor: (amount: number) => `${new Intl.NumberFormat('sv-SE').format(amount)} kronor`,
  why: 'Därför beslutar nämnden',
  preparation: 'Beredning',
  participants: (names: string) => `I analysen deltog ${names}.`,
  noParticipants: 'Inga deltagare i analysen är angivna.',
  proposed: (by: string, on: string) => `Förslaget lades fram av ${by} den ${on}.`,
  bases: 'Underlag',
  basis: (number: string, hash: string) => `Underlag för ${number}, kontrollsumma (SHA-256): ${hash}`,
  delegated: 'Anmälan av delegationsbeslut',
  corrections: 'Rättade uppgifter om anmälan',
  period: 'Period',
  fromTo: (from: string, to: string) => `${from} till ${to}`,
  reported: (count: number, board: string) =>
    count === 0
      ? `Inga delegationsbeslut finns att anmäla till ${board} för perioden.`
      : `Följande delegationsbeslut anmäls till ${board}. Antal: ${count}.`,
  number: 'Nummer',
  matter: 'Beslut',
  decider: 'Beslutsfattare',
  item: 'Delegationspunkt',
  validUntil: 'Gäller till och med',
  noEnd: 'Ingen slutdag',
};

const en: typeof sv = {
  kind: 'Official letter',
  boardTitle: (count) =>
    count === 1 ? 'Decision on an information security risk' : 'Decisions on information security risks',
  date: 'Date',
  diaryNumber: 'Registry number',
  noDiaryNumber: 'Not registered yet',
  handler: 'Case officer',
  to: 'To',
  decision: 'Proposed decision',
  decides: {
    risk: ({ board, number, title, conditions, validUntil }) =>
      `${board} approves the proposal on the risk ${number} ${title}, to count until ${formatDay(validUntil, 'en')}${conditions === '' ? '.' : `, on the condition: ${sentence(conditions)}`}`,
    exception: ({ board, number, title, conditions, validUntil }) =>
      `${board} approves the exception ${number} ${title}, to count until ${formatDay(validUntil, 'en')}${conditions === '' ? '.' : `, on the condition: ${sentence(conditions)}`}`,
  },
  summary: 'Summary',
  summed: (count, board) =>
    count === 1 ? `One matter needs a decision by ${board}.` : `${count} matters need a decision by ${board}.`,
  description: 'Description of the matters',
  object: 'Concerns',
  position: 'Assessment',
  before: 'Before measures',
  now: 'Now',
  after: 'After measures',
  likelihood: 'Likelihood',
  consequence: 'Consequence',
  level: 'Risk level',
  notJudged: 'Not assessed',
  treatment: 'Treatment',
  proposal: 'Proposal',
  measures: 'Measures:',
  noMeasures: 'No measures are proposed.',
  cost: 'Cost',
  noCost: 'No cost',
  unknownCost: 'Not estimated',
  kronor: (amount) => `SEK ${new Intl.NumberFormat('en-GB').format(amount)}`,
  why: 'Why the board decides',
  preparation: 'Preparation',
  participants: (names) => `${names} took part in the analysis.`,
  noParticipants: 'No participants in the analysis are named.',
  proposed: (by, on) => `${by} made the proposal on ${on}.`,
  bases: 'Basis',
  basis: (number, hash) => `Basis for ${number}, checksum (SHA-256): ${hash}`,
  delegated: 'Report of delegated decisions',
  corrections: 'Corrected entries of what was reported',
  period: 'Period',
  fromTo: (from, to) => `${from} to ${to}`,
  reported: (count, board) =>
    count === 0
      ? `There are no delegated decisions to report to ${board} for the period.`
      : `The following delegated decisions are reported to ${board}. Number: ${count}.`,
  number: 'Number',
  matter: 'Decision',
  decider: 'Decided by',
  item: 'Delegation item',
  validUntil: 'Valid until',
  noEnd: 'No end date',
};

export const letterText: Texts<typeof sv> = { sv, en };
