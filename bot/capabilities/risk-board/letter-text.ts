import { type Day, formatDay } from '../../blocks/instant.ts';
import { inSentence, type Texts } from '../../blocks/text.ts';

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
      `${board} beslutar att godkänna förslaget om risk ${number}, ${title}. Beslutet gäller till och med ${formatDay(validUntil, 'sv')}.${conditions === '' ? '' : ` Villkor: ${sentence(conditions)}`}`,
    exception: ({ board, number, title, conditions, validUntil }: Decided) =>
      `${board} beslutar att godkänna avsteg ${number}, ${title}. Beslutet gäller till och med ${formatDay(validUntil, 'sv')}.${conditions === '' ? '' : ` Villkor: ${sentence(conditions)}`}`,
  },
  summary: 'Sammanfattning',
  summed: (count: number, board: string) =>
    count === 1 ? `Ett nämndärende kräver beslut av ${board}.` : `${count} nämndärenden kräver beslut av ${board}.`,
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
  treatment: 'Riskbehandling',
  proposal: 'Förslag',
  measures: 'Åtgärder:',
  noMeasures: 'Inga åtgärder är föreslagna.',
  cost: 'Kostnad',
  noCost: 'Ingen kostnad',
  unknownCost: 'Inte beräknad',
  kronor: (amount: number) => `${new Intl.NumberFormat('sv-SE').format(amount)} kronor`,
  /** @param item of the delegation order; empty where it has none */
  why: (level: string, law: boolean, item: string) =>
    `Risken är ${inSentence(level)}${law ? ' och rör lagkrav' : ''}. ${item === '' ? 'Därför beslutar nämnden.' : `Enligt delegationsordningen punkt ${item} beslutar nämnden.`}`,
  preparation: 'Beredning',
  participants: (names: string) => `${names} deltog i analysen.`,
  noParticipants: 'Deltagarna i analysen är inte antecknade.',
  proposed: (by: string, on: string) => `${by} lämnade förslaget den ${on}.`,
  bases: 'Beslutsunderlag',
  basis: (number: string, hash: string) => `Beslutsunderlag för ${number}, kontrollsumma (SHA-256): ${hash}`,
  delegated: 'Anmälan av delegationsbeslut',
  corrections: 'Rättade uppgifter om anmälan',
  period: 'Period',
  fromTo: (from: string, to: string) => `${from} till ${to}`,
  reported: (count: number, board: string) =>
    count === 0
      ? `Det finns inga delegationsbeslut att anmäla till ${board} för perioden.`
      : `Följande delegationsbeslut anmäls till ${board}. Antal: ${count}.`,
  number: 'Nummer',
  matter: 'Beslut',
  decider: 'Beslutsfattare',
  item: 'Delegationspunkt',
  validUntil: 'Gäller till och med',
  noEnd: 'Ingen slutdag',
};

const en: typeof sv = {
  kind: 'Report to the board',
  boardTitle: (count) =>
    count === 1 ? 'Decision on an information security risk' : 'Decisions on information security risks',
  date: 'Date',
  diaryNumber: 'Registry number',
  noDiaryNumber: 'Not registered yet',
  handler: 'Officer',
  to: 'To',
  decision: 'Proposed decision',
  decides: {
    risk: ({ board, number, title, conditions, validUntil }) =>
      `${board} decides to approve the proposal on risk ${number}, ${title}. The decision is valid until ${formatDay(validUntil, 'en')}.${conditions === '' ? '' : ` Conditions: ${sentence(conditions)}`}`,
    exception: ({ board, number, title, conditions, validUntil }) =>
      `${board} decides to approve exception ${number}, ${title}. The decision is valid until ${formatDay(validUntil, 'en')}.${conditions === '' ? '' : ` Conditions: ${sentence(conditions)}`}`,
  },
  summary: 'Summary',
  summed: (count, board) =>
    count === 1
      ? `One board matter needs a decision by ${board}.`
      : `${count} board matters need a decision by ${board}.`,
  description: 'Description of the board matters',
  object: 'Concerns',
  position: 'Assessment',
  before: 'Before measures',
  now: 'Now',
  after: 'After measures',
  likelihood: 'Likelihood',
  consequence: 'Consequence',
  level: 'Risk level',
  notJudged: 'Not assessed',
  treatment: 'Risk treatment',
  proposal: 'Proposal',
  measures: 'Measures:',
  noMeasures: 'No measures are proposed.',
  cost: 'Cost',
  noCost: 'No cost',
  unknownCost: 'Not estimated',
  kronor: (amount) => `SEK ${new Intl.NumberFormat('en-GB').format(amount)}`,
  why: (level, law, item) =>
    `The risk is ${inSentence(level)}${law ? ' and involves legal requirements' : ''}. ${item === '' ? 'Therefore the board decides.' : `According to item ${item} of the scheme of delegation the board decides.`}`,
  preparation: 'Preparation',
  participants: (names) => `${names} took part in the analysis.`,
  noParticipants: 'The participants in the analysis are not recorded.',
  proposed: (by, on) => `${by} made the proposal on ${on}.`,
  bases: 'Decision basis',
  basis: (number, hash) => `Decision basis for ${number}, checksum (SHA-256): ${hash}`,
  delegated: 'Report of delegated decisions',
  corrections: 'Corrected details of what was reported',
  period: 'Period',
  fromTo: (from, to) => `${from} to ${to}`,
  reported: (count, board) =>
    count === 0
      ? `There are no delegated decisions to report to ${board} for the period.`
      : `The following delegated decisions are reported to ${board}. Number: ${count}.`,
  number: 'Number',
  matter: 'Decision',
  decider: 'Decision-maker',
  item: 'Delegation item',
  validUntil: 'Valid until',
  noEnd: 'No end date',
};

export const letterText: Texts<typeof sv> = { sv, en };
