import { type Facts, fact, factInstant } from '../../blocks/refusal.ts';
import { inSentence, type Language, type Texts, words } from '../../blocks/text.ts';
import type { Decider } from '../delegation/model.ts';
import type { RiskRefusal } from '../risk/rules.ts';
import { riskMethodText } from '../risk-method/text.ts';
import type { Decision, Outcome, Treatment, Validity } from './model.ts';
import type { DecisionRefusal } from './rules.ts';

const named = (words: Readonly<Record<string, string>>, facts: Facts, name: string) =>
  words[fact(facts, name)] ?? fact(facts, name);
const when = (facts: Facts, language: Language) => factInstant(facts, 'at', language);

const svOutcomes = words<Outcome>({
  approved: 'Godkänt',
  rejected: 'Avslaget',
  returned: 'Återlämnat med en fråga',
  withdrawn: 'Tillbakadraget',
  revoked: 'Återkallat',
});
const svDeciders = words<Decider>({
  manager: 'Närmaste chef',
  administrationHead: 'Förvaltningschef',
  chiefExecutive: 'Kommundirektör',
  board: 'Nämnd',
});

const sv = {
  treatments: words<Treatment>({
    reduce: 'Minska risken med åtgärder',
    avoid: 'Undvika risken',
    share: 'Dela risken med någon annan',
    accept: 'Acceptera risken som den är',
  }),
  deciders: svDeciders,
  capacities: words<Decision['as']>({
    holder: 'ordinarie beslutsfattare',
    deputy: 'ersättare',
    proposer: 'förslagsställare',
    secretary: 'nämndsekreterare',
    coordinator: 'samordnare',
  }),
  outcomes: svOutcomes,
  validities: words<Validity>({
    open: 'Inget förslag än',
    waiting: 'Väntar på beslut',
    board: 'Ska till nämnden',
    returned: 'Återlämnad med en fråga',
    rejected: 'Förslaget är avslaget',
    accepted: 'Gällande beslut',
    expiring: 'Beslutet går snart ut',
    stale: 'Beslutet gäller inte längre',
    expired: 'Beslutet har gått ut',
    closed: 'Avslutad',
  }),
  moved: (then: string, now: string, rescore: boolean) =>
    rescore
      ? `Skalorna har ändrats sedan förslaget lämnades. Risken är bedömd med de tidigare stegen, som visas här. Nivån var då ${inSentence(then)}. Nu är den ${inSentence(now)}, och det avgör vem som beslutar.`
      : `Riskmatrisen har ändrats sedan förslaget lämnades. Nivån var då ${inSentence(then)}. Nu är den ${inSentence(now)}, och det avgör vem som beslutar.`,
  card: {
    ask: 'Ett beslut väntar på dig',
    askDeputy: 'Ett beslut väntar på dig som ersättare',
    due: (day: string) => `Svara senast ${day}. Sedan frågar Värna även ersättaren.`,
    late: (day: string) => `Beslutet har väntat sedan ${day}. Nu får även nästa i ordningen frågan.`,
    reason: 'Motivering eller fråga',
    reasonHint: 'Behövs när du avslår eller skickar tillbaka',
    conditions: 'Villkor för beslutet',
    conditionsHint: 'Lämna tomt om det inte finns några',
    approve: 'Godkänn',
    return: 'Skicka tillbaka med en fråga',
    reject: 'Avslå',
    open: 'Öppna i Värna',
    showBasis: 'Visa underlaget',
    newsLine: (title: string, outcome: string, name: string, moment: string) =>
      `${title}: ${inSentence(outcome)} av ${name}, ${moment}`,
    newsOwn: (title: string, outcome: string, moment: string) => `${title}: ${inSentence(outcome)} av dig, ${moment}`,
    newsMoved: (title: string, level: string, decider: string) =>
      `${title}: riskmatrisen har ändrats och nivån är nu ${inSentence(level)}. Beslutsfattare: ${inSentence(decider)}.`,
    newsArrived: (title: string, level: string) =>
      `${title}: nämndärendet har kommit till nämnden, nivå ${inSentence(level)}. Beslutsunderlag och tjänsteskrivelse finns på sidan Nämndärenden.`,
    newsCorrected: (title: string, outcome: string, by: string, section: string, name: string, moment: string) =>
      `${title}: uppgiften om beslutet är rättad av ${name}, ${moment}. Rätt är: ${inSentence(outcome)} av ${by}, ${section}.`,
    newsDropped: (measures: string) => `Struken ur handlingsplanen: ${measures}.`,
    newsBack: (measures: string) => `Tillbaka i handlingsplanen: ${measures}.`,
  },
  refusals: {
    scoreFirst: (_facts: Facts) =>
      'Skalorna har ändrats sedan risken bedömdes. Välj Ändra, bedöm risken på nytt och lämna sedan förslaget.',
    residualMissing: (_facts: Facts) => 'Ange hur stor risken är efter åtgärderna. Det behövs när ni vill minska den.',
    proposalMissing: (_facts: Facts) => 'Skriv vad du föreslår.',
    validityPast: (_facts: Facts) => 'Välj en dag framåt i tiden. Ett beslut gäller alltid till och med en viss dag.',
    validityTooLong: (facts: Facts) =>
      `Ett beslut får gälla högst ${fact(facts, 'months')} månader. Välj senast ${fact(facts, 'latest')}.`,
    proposalUnknown: (_facts: Facts) =>
      'Förslaget är tillbakadraget eller redan beslutat. Öppna risken för att se vad som gäller.',
    alreadyDecided: (facts: Facts) =>
      `${fact(facts, 'name')} fattade beslutet ${when(facts, 'sv')}. Öppna risken för att se det.`,
    basisChanged: (_facts: Facts) =>
      'Beslutsunderlaget, riskmatrisen eller delegationsordningen har ändrats sedan kortet skickades. Läs igenom det nya kortet och svara där.',
    notYourDecision: (_facts: Facts) =>
      'Någon annan beslutar enligt delegationsordningen. Öppna risken för att se vem.',
    decidedElsewhere: (facts: Facts) =>
      `Riskmatrisen har ändrats sedan du fick frågan. Nivån är nu ${inSentence(named(riskMethodText.sv.levels, facts, 'level'))}, och beslutet fattas av: ${inSentence(named(svDeciders, facts, 'decider'))}. Du behöver inte göra något mer.`,
    ownProposal: (_facts: Facts) => 'Du har lämnat förslaget själv, och då måste någon annan besluta.',
    decisionReasonMissing: (_facts: Facts) => 'Skriv varför eller vad du undrar, och tryck igen.',
    notApproved: (_facts: Facts) => 'Det finns inget gällande beslut att återkalla.',
  } satisfies Record<Exclude<DecisionRefusal, RiskRefusal>, (facts: Facts) => string>,
};

const enOutcomes: typeof svOutcomes = {
  approved: 'Approved',
  rejected: 'Rejected',
  returned: 'Returned with a question',
  withdrawn: 'Withdrawn',
  revoked: 'Revoked',
};
const enDeciders: typeof svDeciders = {
  manager: 'Line manager',
  administrationHead: 'Head of administration',
  chiefExecutive: 'Chief executive',
  board: 'Board',
};

const en: typeof sv = {
  treatments: {
    reduce: 'Reduce the risk with measures',
    avoid: 'Avoid the risk',
    share: 'Share the risk with someone else',
    accept: 'Accept the risk as it is',
  },
  deciders: enDeciders,
  capacities: {
    holder: 'regular decision-maker',
    deputy: 'deputy',
    proposer: 'proposer',
    secretary: 'board secretary',
    coordinator: 'coordinator',
  },
  outcomes: enOutcomes,
  validities: {
    open: 'No proposal yet',
    waiting: 'Waiting for a decision',
    board: 'To be decided by the board',
    returned: 'Returned with a question',
    rejected: 'Proposal is rejected',
    accepted: 'Decision in force',
    expiring: 'The decision expires soon',
    stale: 'Decision no longer valid',
    expired: 'The decision has expired',
    closed: 'Closed',
  },
  moved: (then, now, rescore) =>
    rescore
      ? `The scales have been changed since the proposal was made. The risk was assessed with the earlier steps, which are shown here. The level was then ${inSentence(then)}. It is now ${inSentence(now)}, and that determines who decides.`
      : `The risk matrix has been changed since the proposal was made. The level was then ${inSentence(then)}. It is now ${inSentence(now)}, and that determines who decides.`,
  card: {
    ask: 'A decision is waiting for you',
    askDeputy: 'A decision is waiting for you as deputy',
    due: (day) => `Answer by ${day}. After that Värna asks the deputy as well.`,
    late: (day) => `The decision has waited since ${day}. The next person in line has now been asked too.`,
    reason: 'Reason or question',
    reasonHint: 'Needed when you reject or return',
    conditions: 'Conditions for the decision',
    conditionsHint: 'Leave empty if there are none',
    approve: 'Approve',
    return: 'Return with a question',
    reject: 'Reject',
    open: 'Open in Värna',
    showBasis: 'Show the basis',
    newsLine: (title, outcome, name, moment) => `${title}: ${inSentence(outcome)} by ${name}, ${moment}`,
    newsOwn: (title, outcome, moment) => `${title}: ${inSentence(outcome)} by you, ${moment}`,
    newsMoved: (title, level, decider) =>
      `${title}: the risk matrix has been changed and the level is now ${inSentence(level)}. Decision-maker: ${inSentence(decider)}.`,
    newsArrived: (title, level) =>
      `${title}: the board matter has come to the board, level ${inSentence(level)}. The decision basis and the report are on the page Board matters.`,
    newsCorrected: (title, outcome, by, section, name, moment) =>
      `${title}: the details of the decision were corrected by ${name}, ${moment}. Correct is: ${inSentence(outcome)} by ${by}, ${section}.`,
    newsDropped: (measures) => `Dropped from the plan: ${measures}.`,
    newsBack: (measures) => `Back in the plan: ${measures}.`,
  },
  refusals: {
    scoreFirst: () =>
      'The scales have been changed since the risk was assessed. Choose Change, assess the risk again and then make the proposal.',
    residualMissing: () => 'Say how great the risk is after the measures. It is needed when you want to reduce it.',
    proposalMissing: () => 'Write what you propose.',
    validityPast: () => 'Choose a day ahead. A decision is always valid until a set date.',
    validityTooLong: (facts) =>
      `A decision can be valid for at most ${fact(facts, 'months')} months. Choose ${fact(facts, 'latest')} or earlier.`,
    proposalUnknown: () => 'The proposal has been withdrawn or already decided. Open the risk to see what applies.',
    alreadyDecided: (facts) =>
      `${fact(facts, 'name')} decided it ${when(facts, 'en')}. Open the risk to see the decision.`,
    basisChanged: () =>
      'The decision basis, the risk matrix or the scheme of delegation has changed since the card was sent. Read the new card and answer there.',
    notYourDecision: () => 'Someone else decides according to the scheme of delegation. Open the risk to see who.',
    decidedElsewhere: (facts) =>
      `The risk matrix has been changed since you were asked. The level is now ${inSentence(named(riskMethodText.en.levels, facts, 'level'))}, and the decision-maker is: ${inSentence(named(enDeciders, facts, 'decider'))}. You do not need to do anything more.`,
    ownProposal: () => 'You made the proposal yourself, so someone else must decide.',
    decisionReasonMissing: () => 'Write why, or what you want to ask, and press again.',
    notApproved: () => 'There is no decision in force to revoke.',
  },
};

export const riskDecisionText: Texts<typeof sv> = { sv, en };
