import { formatNumber } from '../../blocks/instant.ts';
import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Language, type Texts, words } from '../../blocks/text.ts';
import type { DecisionType } from '../delegation/model.ts';
import { ASPECTS, type Aspect, type InformationClass, type ObjectKind } from './model.ts';
import type { RiskRefusal } from './rules.ts';
import type { RenewTask } from './view-model.ts';

const named = (words: Readonly<Record<string, string>>, facts: Facts, name: string) =>
  words[fact(facts, name)] ?? fact(facts, name);

const svFields = {
  number: 'Nummer',
  title: 'Rubrik',
  object: 'Gäller',
  departsFrom: 'Avsteg från',
  scenario: 'Vad kan hända?',
  harm: 'Vad leder det till?',
  owner: 'Riskägare',
  unit: 'Enhet',
  class: 'Informationens klass',
  inherent: 'Före åtgärder',
  current: 'Nu',
  residual: 'Efter åtgärder',
  measures: 'Åtgärder',
  cost: 'Kostnad',
  treatment: 'Riskbehandling',
  proposal: 'Förslag',
  conditions: 'Villkor',
  validUntil: 'Gäller till och med',
  proposer: 'Förslag från',
  participants: 'Har deltagit i analysen',
  item: 'Delegationspunkt',
  decider: 'Beslutsfattare',
  reason: 'Motivering',
  likelihood: 'Sannolikhet',
  consequence: 'Konsekvens',
  board: 'Uppgifter om sammanträdet',
  why: 'Skäl',
};

const svAspects = words<Aspect>({
  confidentiality: 'Konfidentialitet',
  integrity: 'Riktighet',
  availability: 'Tillgänglighet',
});
const svClasses = ['Ingen eller försumbar', 'Måttlig', 'Betydande', 'Allvarlig'];
const enAspects: typeof svAspects = {
  confidentiality: 'Confidentiality',
  integrity: 'Integrity',
  availability: 'Availability',
};
const enClasses: typeof svClasses = ['None or negligible', 'Moderate', 'Significant', 'Serious'];

const sv = {
  inHand: 'Risk',
  types: words<DecisionType>({ risk: 'Risk', exception: 'Avsteg' }),
  objects: words<ObjectKind>({ system: 'System', process: 'Arbetssätt', information: 'Information' }),
  fields: svFields,
  aspects: svAspects,
  /** The names of KLASSA's levels: its numbers differ between its own versions. */
  classes: svClasses,
  classed: (of: InformationClass) =>
    ASPECTS.map((aspect) => `${svAspects[aspect]}: ${svClasses[of[aspect] - 1] ?? ''}`).join(' · '),
  law: 'Lagkrav berörs',
  kronor: (amount: string) => `${amount}\u00A0kronor`,
  noCost: 'Ingen kostnad',
  unknownCost: 'Inte beräknad',
  card: {
    open: 'Öppna i Värna',
    score: 'Din bedömning i en riskanalys',
    scoreWhy: 'Bedöm först på egen hand. De andras svar visas när den som leder arbetet visar dem.',
    scoreSend: 'Spara min bedömning',
    scored: (title: string, moment: string, leader: string) =>
      `Din bedömning av ${title} är sparad ${moment}. De andras svar visas när ${leader} visar dem.`,
    why: 'Varför tänker du så?',
    renew: words<RenewTask['why']>({
      returned: 'Förslaget är återlämnat med en fråga',
      expiring: 'Beslutet går snart ut',
      stale: 'Beslutet gäller inte längre, eftersom risken eller riskmatrisen har ändrats',
      expired: 'Beslutet har gått ut',
    }),
    renewAsk: 'Gå igenom risken och lämna ett nytt förslag.',
    asked: (name: string) => `${name} frågar:`,
  },
  sheet: {
    what: 'Innehåll',
    register: 'Riskregister',
    type: 'Typ',
    level: 'Nivå',
    levelNow: 'Nivå i dagens matris',
    rescore: 'Behöver bedömas på nytt',
    yes: 'Ja',
    validity: 'Läge',
    administration: 'Förvaltning',
    decidedAt: 'Sammanträde',
    corrections: 'Rättat',
  },
  refusals: {
    riskNotYours: (_facts: Facts) =>
      'Det här kan bara riskens ägare och informationssäkerhetssamordnaren göra. Be någon av dem om hjälp.',
    riskUnknown: (_facts: Facts) => 'Risken finns inte. Gå till listan och välj en annan.',
    riskChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade risken före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    riskWaits: (_facts: Facts) =>
      'Ett förslag väntar på beslut, och risken går inte att ändra under tiden. Dra tillbaka förslaget först.',
    riskClosed: (_facts: Facts) => 'Risken är avslutad. Öppna den igen om du vill ändra något.',
    riskTitleMissing: (_facts: Facts) => 'Skriv en rubrik som säger vad risken är.',
    objectMissing: (_facts: Facts) => 'Skriv vilket system, arbetssätt eller vilken information det gäller.',
    scenarioMissing: (_facts: Facts) => 'Skriv vad som kan hända.',
    harmMissing: (_facts: Facts) => 'Skriv vad det leder till för invånare, medarbetare och verksamhet.',
    ruleMissing: (_facts: Facts) => 'Skriv vilken regel eller vilket krav ni gör avsteg från.',
    textTooLong: (facts: Facts) =>
      `Texten i ”${named(svFields, facts, 'field')}” är ${fact(facts, 'length')} tecken. Korta den till högst ${fact(facts, 'limit')}, så att den får plats i kortet.`,
    tooManyMeasures: (facts: Facts) =>
      `Högst ${fact(facts, 'limit')} åtgärder får plats. Slå ihop några eller ta bort dem som redan är klara.`,
    costUnclear: (facts: Facts) =>
      `Värna förstår inte beloppet ”${fact(facts, 'cost')}”. Skriv det i kronor, till exempel 12 500.`,
    scoreMissing: (_facts: Facts) => 'Välj ett steg på skalan.',
    outsideScale: (_facts: Facts) => 'Värdet finns inte på er skala. Ladda om sidan och välj på nytt.',
    riskOwnerUnknown: (_facts: Facts) => 'Ägaren finns inte bland kommunens aktiva konton. Välj en annan ägare.',
    sessionUnknown: (_facts: Facts) => 'Riskanalysen är avslutad, eller så är du inte inbjuden till den.',
    sessionShown: (_facts: Facts) => 'Bedömningarna visas redan för alla och kan inte ändras.',
    participantsMissing: (_facts: Facts) => 'Välj minst en person som ska bedöma.',
  } satisfies Record<RiskRefusal, (facts: Facts) => string>,
};

const enFields: typeof svFields = {
  number: 'Number',
  title: 'Title',
  object: 'Concerns',
  departsFrom: 'Exception from',
  scenario: 'What can happen?',
  harm: 'What does it lead to?',
  owner: 'Risk owner',
  unit: 'Unit',
  class: 'Class of the information',
  inherent: 'Before measures',
  current: 'Now',
  residual: 'After measures',
  measures: 'Measures',
  cost: 'Cost',
  treatment: 'Risk treatment',
  proposal: 'Proposal',
  conditions: 'Conditions',
  validUntil: 'Valid until',
  proposer: 'Proposal from',
  participants: 'Took part in the analysis',
  item: 'Delegation item',
  decider: 'Decision-maker',
  reason: 'Reason',
  likelihood: 'Likelihood',
  consequence: 'Consequence',
  board: 'Details of the meeting',
  why: 'Reason',
};

const en: typeof sv = {
  inHand: 'Risk',
  types: { risk: 'Risk', exception: 'Exception' },
  objects: { system: 'System', process: 'Way of working', information: 'Information' },
  fields: enFields,
  aspects: enAspects,
  classes: enClasses,
  classed: (of) => ASPECTS.map((aspect) => `${enAspects[aspect]}: ${enClasses[of[aspect] - 1] ?? ''}`).join(' · '),
  law: 'Legal requirements involved',
  kronor: (amount) => `SEK\u00A0${amount}`,
  noCost: 'No cost',
  unknownCost: 'Not estimated',
  card: {
    open: 'Open in Värna',
    score: 'Your assessment in a risk analysis',
    scoreWhy:
      'Assess on your own first. The answers of the others are shown when the person leading the work shows them.',
    scoreSend: 'Save my assessment',
    scored: (title, moment, leader) =>
      `Your assessment of ${title} was saved ${moment}. The answers of the others are shown when ${leader} shows them.`,
    why: 'Why do you think so?',
    renew: {
      returned: 'The proposal was returned with a question',
      expiring: 'The decision expires soon',
      stale: 'The decision is no longer valid, because the risk or the risk matrix has changed',
      expired: 'The decision has expired',
    },
    renewAsk: 'Go through the risk and make a new proposal.',
    asked: (name) => `${name} asks:`,
  },
  sheet: {
    what: 'Contents',
    register: 'Risk register',
    type: 'Type',
    level: 'Level',
    levelNow: 'Level in the matrix of today',
    rescore: 'Needs a new assessment',
    yes: 'Yes',
    validity: 'Status',
    administration: 'Administration',
    decidedAt: 'Meeting',
    corrections: 'Corrected',
  },
  refusals: {
    riskNotYours: () =>
      'Only the owner of the risk and the information security coordinator can do this. Ask one of them for help.',
    riskUnknown: () => 'There is no such risk. Go to the list and choose another.',
    riskChanged: (facts) =>
      `${fact(facts, 'name')} changed the risk before you. You now see the latest. Make your change again if needed.`,
    riskWaits: () =>
      'A proposal is waiting for a decision, and the risk cannot be changed meanwhile. Withdraw the proposal first.',
    riskClosed: () => 'The risk is closed. Open it again if you want to change something.',
    riskTitleMissing: () => 'Write a title that says what the risk is.',
    objectMissing: () => 'Write which system, way of working or information it concerns.',
    scenarioMissing: () => 'Write what can happen.',
    harmMissing: () => 'Write what it leads to for residents, employees and the service.',
    ruleMissing: () => 'Write which rule or requirement you make an exception from.',
    textTooLong: (facts) =>
      `The text in “${named(enFields, facts, 'field')}” is ${fact(facts, 'length')} characters. Shorten it to at most ${fact(facts, 'limit')}, so that it fits the card.`,
    tooManyMeasures: (facts) =>
      `There is room for at most ${fact(facts, 'limit')} measures. Merge some or remove those that are done.`,
    costUnclear: (facts) =>
      `Värna does not understand the amount “${fact(facts, 'cost')}”. Write it in kronor, for example 12,500.`,
    scoreMissing: () => 'Choose a step on the scale.',
    outsideScale: () => 'The value is not on your scale. Reload the page and choose again.',
    riskOwnerUnknown: () => 'The owner is not among the active accounts of the municipality. Choose another owner.',
    sessionUnknown: () => 'The risk analysis has ended, or you are not invited to it.',
    sessionShown: () => 'The assessments are already shown to everyone and cannot be changed.',
    participantsMissing: () => 'Choose at least one person to assess the risk.',
  },
};

export const riskText: Texts<typeof sv> = { sv, en };

/** Nothing said is not nothing: the one is for somebody to find out, the other decides. */
export function costWords(cost: number | null, language: Language): string {
  const t = riskText[language];
  if (cost === null) return t.unknownCost;
  return cost === 0 ? t.noCost : t.kronor(formatNumber(cost, language));
}
