// The hard words of the product, explained once: beside the word where it is used, on the help page and in the search.
import type { Texts } from '../../bot/blocks/text.ts';

export const WORDS = [
  'acknowledgement',
  'aware',
  'basis',
  'board',
  'boardMatter',
  'checksum',
  'delegation',
  'delegationItem',
  'deputy',
  'evidence',
  'exception',
  'lesson',
  'measure',
  'nearMiss',
  'outcome',
  'owner',
  'personalData',
  'registryNumber',
  'residual',
  'risk',
  'sending',
  'significant',
  'steering',
  'treatment',
] as const;
export type Word = (typeof WORDS)[number];

interface Explained {
  readonly word: string;
  /** As somebody would search for it. */
  readonly question: string;
  readonly means: string;
}

const svWords: Readonly<Record<Word, Explained>> = {
  acknowledgement: {
    word: 'Kvittens',
    question: 'Vad är en kvittens?',
    means:
      'Ditt svar att du har läst och förstått ett dokument. Ditt namn, tiden och exakt vilken text du läste sparas.',
  },
  aware: {
    word: 'Kännedom',
    question: 'Vad betyder kännedom?',
    means:
      'Tidpunkten när kommunen fick veta vad som hade hänt. Lagens tider räknas därifrån, till exempel 72 timmar för att anmäla en personuppgiftsincident.',
  },
  basis: {
    word: 'Beslutsunderlag',
    question: 'Vad är ett beslutsunderlag?',
    means: 'Risken så som den såg ut när den lämnades till beslut. Underlaget ändras inte efteråt.',
  },
  board: {
    word: 'Nämnd',
    question: 'Vad är en nämnd?',
    means: 'Förtroendevalda som ansvarar för en del av kommunen. Varje nämnd är en egen myndighet.',
  },
  boardMatter: {
    word: 'Nämndärende',
    question: 'Vad är ett nämndärende?',
    means: 'En risk eller ett avsteg som en nämnd ska besluta om på ett sammanträde.',
  },
  checksum: {
    word: 'Kontrollsumma',
    question: 'Vad är en kontrollsumma?',
    means: 'Ett fingeravtryck av en text eller fil. Ändras ett enda tecken blir kontrollsumman en annan.',
  },
  delegation: {
    word: 'Delegationsordning',
    question: 'Vad är en delegationsordning?',
    means: 'Nämndens lista över vem som får besluta vad i nämndens namn.',
  },
  delegationItem: {
    word: 'Delegationspunkt',
    question: 'Vad är en delegationspunkt?',
    means:
      'Raden i delegationsordningen som ger någon rätt att besluta, till exempel 7.2. Punkten skrivs ut i beslutet.',
  },
  deputy: {
    word: 'Ersättare',
    question: 'Vad är en ersättare?',
    means: 'Den som tar över en roll när den som har rollen är borta. Värna frågar då ersättaren.',
  },
  evidence: {
    word: 'Bevis',
    question: 'Vad är ett bevis?',
    means: 'Det som visar att något är gjort, till exempel vilka som har kvitterat ett dokument.',
  },
  exception: {
    word: 'Avsteg',
    question: 'Vad är ett avsteg?',
    means:
      'Ett beslut att inte följa en regel under en viss tid. Risken ska vara bedömd, och någon måste godkänna den.',
  },
  lesson: {
    word: 'Lektion',
    question: 'Vad är en lektion?',
    means: 'Några minuters läsning med frågor. En omgång är en lektion som skickas ut till flera samtidigt.',
  },
  measure: {
    word: 'Åtgärd',
    question: 'Vad är en åtgärd?',
    means: 'Något som ska göras för att minska en risk. Åtgärden har en ansvarig och en sista dag.',
  },
  nearMiss: {
    word: 'Tillbud',
    question: 'Vad är ett tillbud?',
    means: 'Något som kunde ha gått illa men inte gjorde det. Tillbud är lika viktiga att rapportera.',
  },
  outcome: {
    word: 'Uppföljning av effekten',
    question: 'Vad är uppföljning av effekten?',
    means: 'En tid efter att åtgärden är klar frågar Värna om den hjälpte.',
  },
  owner: {
    word: 'Riskägare',
    question: 'Vad är en riskägare?',
    means: 'Den som ansvarar för att risken hanteras. Ofta är det chefen för verksamheten.',
  },
  personalData: {
    word: 'Personuppgifter',
    question: 'Vad är personuppgifter?',
    means: 'Uppgifter som går att koppla till en levande person, till exempel namn, personnummer eller bild.',
  },
  registryNumber: {
    word: 'Diarienummer',
    question: 'Vad är ett diarienummer?',
    means: 'Numret som ärendet har i kommunens diarium, till exempel KS 2026/114.',
  },
  residual: {
    word: 'Kvarstående risk',
    question: 'Vad är kvarstående risk?',
    means: 'Risken som finns kvar när de planerade åtgärderna är gjorda.',
  },
  risk: {
    word: 'Risk',
    question: 'Vad är en risk?',
    means: 'Något som kan hända och skada verksamheten. Nivån visar hur troligt det är och hur illa det blir.',
  },
  sending: {
    word: 'Utskick',
    question: 'Vad är ett utskick?',
    means:
      'Ett dokument eller en lektion som skickas till alla som omfattas. Du ser hur många som har kvitterat eller blivit klara.',
  },
  significant: {
    word: 'Betydande incident',
    question: 'Vad är en betydande incident?',
    means:
      'En incident som kommunen enligt cybersäkerhetslagen ska upplysa myndigheten om inom 24 timmar och anmäla inom 72. Lagen säger vad som är betydande.',
  },
  steering: {
    word: 'Styrdokument',
    question: 'Vad är ett styrdokument?',
    means: 'En policy, riktlinje, rutin eller instruktion som kommunen har beslutat.',
  },
  treatment: {
    word: 'Riskbehandling',
    question: 'Vad är riskbehandling?',
    means: 'Vad som ska göras med risken: minska den, undvika den, dela den med någon eller acceptera den.',
  },
};

const enWords: typeof svWords = {
  acknowledgement: {
    word: 'Acknowledgement',
    question: 'What is an acknowledgement?',
    means: 'Your answer that you have read and understood a document. Your name, the time and the exact text are kept.',
  },
  aware: {
    word: 'Awareness',
    question: 'What does awareness mean?',
    means:
      'When the municipality became aware of what had happened. Legal deadlines run from then, for example 72 hours to notify a personal data breach.',
  },
  basis: {
    word: 'Decision basis',
    question: 'What is a decision basis?',
    means: 'The risk as it looked when it was put forward for a decision. The basis does not change afterwards.',
  },
  board: {
    word: 'Board',
    question: 'What is a board?',
    means:
      'Elected representatives who are responsible for a part of the municipality. Each board is an authority of its own.',
  },
  boardMatter: {
    word: 'Board matter',
    question: 'What is a board matter?',
    means: 'A risk or an exception that a board is to decide at a meeting.',
  },
  checksum: {
    word: 'Checksum',
    question: 'What is a checksum?',
    means: 'A fingerprint of a text or a file. If a single character changes, so does the checksum.',
  },
  delegation: {
    word: 'Scheme of delegation',
    question: 'What is a scheme of delegation?',
    means: 'The board’s list of who may decide what in its name.',
  },
  delegationItem: {
    word: 'Delegation item',
    question: 'What is a delegation item?',
    means:
      'The row of the scheme of delegation that gives someone the right to decide, for example 7.2. Decisions name it.',
  },
  deputy: {
    word: 'Deputy',
    question: 'What is a deputy?',
    means: 'The one who takes over a role when its holder is away. Värna then asks the deputy.',
  },
  evidence: {
    word: 'Evidence',
    question: 'What is evidence?',
    means: 'What shows that something has been done, for example who has acknowledged a document.',
  },
  exception: {
    word: 'Exception',
    question: 'What is an exception?',
    means: 'A decision not to follow a rule for some time. Its risk is assessed, and someone must approve it.',
  },
  lesson: {
    word: 'Lesson',
    question: 'What is a lesson?',
    means: 'A few minutes of reading with questions. A round is a lesson sent to several people at once.',
  },
  measure: {
    word: 'Measure',
    question: 'What is a measure?',
    means: 'Something to be done to lower a risk. It has someone responsible and a due date.',
  },
  nearMiss: {
    word: 'Near miss',
    question: 'What is a near miss?',
    means: 'Something that could have gone wrong but did not. It is just as important to report.',
  },
  outcome: {
    word: 'Follow-up of the effect',
    question: 'What is the follow-up of the effect?',
    means: 'Some time after a measure is done, Värna asks whether it helped.',
  },
  owner: {
    word: 'Risk owner',
    question: 'What is a risk owner?',
    means: 'The person responsible for dealing with the risk. It is often the manager of that work.',
  },
  personalData: {
    word: 'Personal data',
    question: 'What is personal data?',
    means: 'Information that can be tied to a living person, for example a name, an identity number or a picture.',
  },
  registryNumber: {
    word: 'Registry number',
    question: 'What is a registry number?',
    means: 'The number that the matter has in the municipality’s register, for example KS 2026/114.',
  },
  residual: {
    word: 'Residual risk',
    question: 'What is residual risk?',
    means: 'The risk that is left when the planned measures are done.',
  },
  risk: {
    word: 'Risk',
    question: 'What is a risk?',
    means: 'Something that can happen and harm the work. Its level says how likely it is and how bad it would be.',
  },
  sending: {
    word: 'Distribution',
    question: 'What is a distribution?',
    means: 'A document or a lesson sent to everyone it applies to. You see how many have acknowledged or finished.',
  },
  significant: {
    word: 'Significant incident',
    question: 'What is a significant incident?',
    means:
      'An incident that the municipality, under the Cybersecurity Act, must inform the authority of within 24 hours and notify within 72. The act says what is significant.',
  },
  steering: {
    word: 'Governing document',
    question: 'What is a governing document?',
    means: 'A policy, guideline, procedure or instruction that the municipality has decided.',
  },
  treatment: {
    word: 'Risk treatment',
    question: 'What is risk treatment?',
    means: 'What is done with the risk: lower it, avoid it, share it with someone or accept it.',
  },
};

export const glossary: Texts<typeof svWords> = { sv: svWords, en: enWords };
