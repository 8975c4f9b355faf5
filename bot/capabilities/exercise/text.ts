import { type Facts, fact, factInstant } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { Answer } from '../incident/model.ts';
import type { DraftField, ExerciseState } from './model.ts';
import type { ExerciseRefusal } from './rules.ts';

type Refused = Record<Exclude<ExerciseRefusal, 'notAllowed'>, (facts: Facts) => string>;

const sv = {
  stamp: 'ÖVNING',
  stampLead: 'Detta är en övning. Inget av det har hänt.',
  states: words<ExerciseState>({ running: 'Pågår', ended: 'Avslutad' }),
  fields: {
    category: 'Vad är det som har hänt?',
    severity: 'Hur allvarligt är det?',
    personalData: 'Rör det personuppgifter?',
    significant: 'Är incidenten betydande?',
  },
  answers: words<Answer>({ yes: 'Ja', no: 'Nej', unknown: 'Vet inte än' }),
  draft: words<DraftField>({
    what: 'Vad har hänt?',
    impact: 'Vad påverkas, och hur många?',
    unlawful: 'Misstänker ni brott, eller att det är avsiktligt?',
    done: 'Vad har ni gjort hittills?',
  }),
  line: (number: string, title: string) => `${number} ${title}`,
  card: {
    chooseMissing: 'Välj ett svar.',
    assess: 'Spara bedömningen',
    open: 'Öppna övningen',
    write: 'Skriv utkastet till upplysning i fliken.',
    assessedBy: (name: string, at: string) => `Bedömd av ${name}, ${at}.`,
  },
  paper: {
    title: (title: string, number: string) => `Övning: ${title}, ${number}`,
    number: 'Nummer',
    leader: 'Ledare',
    participants: 'Deltagare',
    started: 'Började',
    ended: 'Avslutades',
    speed: 'Fart',
    speedOf: (speed: number) => `${speed} timmar på en timme`,
    toAssess: 'Minuter till bedömning',
    toDraft: 'Minuter till första utkast',
    notDone: 'Inte gjort',
    assessment: 'Bedömning',
    draft: 'Utkast till upplysning',
    findings: 'Iakttagelser',
    noFindings: 'Inga iakttagelser.',
    foot: 'ÖVNING. Inget i det här dokumentet har hänt.',
  },
  refusals: {
    exerciseUnknown: (_facts: Facts) => 'Övningen finns inte, eller så deltar du inte i den.',
    exerciseChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade övningen ${factInstant(facts, 'at', 'sv')}. Se efter hur det står nu och gör om.`,
    exerciseEnded: (_facts: Facts) => 'Övningen är avslutad. Starta en ny om ni vill öva igen.',
    exerciseParticipantsMissing: (_facts: Facts) => 'Välj minst en som ska delta.',
    exerciseParticipantsTooMany: (facts: Facts) =>
      `Högst ${fact(facts, 'limit')} kan delta. Dela upp er i flera övningar.`,
    exercisePersonUnknown: (_facts: Facts) =>
      'Någon av deltagarna har inget aktivt konto. Ta bort personen och välj någon annan.',
    exerciseSpeedWrong: (_facts: Facts) => 'Välj en av farterna i listan.',
    exerciseAnswerMissing: (_facts: Facts) => 'Svara på alla fyra frågorna. Välj ”Vet inte än” när ni inte vet.',
    exerciseDraftEmpty: (_facts: Facts) => 'Skriv något här. Det räcker med det ni vet nu.',
    exerciseTooLong: (facts: Facts) => `Texten är för lång. Högst ${fact(facts, 'limit')} tecken får plats.`,
    exerciseFindingMissing: (_facts: Facts) => 'Skriv vad ni såg.',
    exerciseFindingUnknown: (_facts: Facts) => 'Iakttagelsen finns inte längre. Ladda om sidan.',
    exerciseFindingsFull: (facts: Facts) => `Högst ${fact(facts, 'limit')} iakttagelser får plats i en övning.`,
  } satisfies Refused,
};

const en: typeof sv = {
  stamp: 'EXERCISE',
  stampLead: 'This is an exercise. None of it has happened.',
  states: { running: 'Running', ended: 'Ended' },
  fields: {
    category: 'What has happened?',
    severity: 'How serious is it?',
    personalData: 'Does it concern personal data?',
    significant: 'Is the incident significant?',
  },
  answers: { yes: 'Yes', no: 'No', unknown: 'Not known yet' },
  draft: {
    what: 'What has happened?',
    impact: 'What is affected, and how many?',
    unlawful: 'Do you suspect a crime, or intent?',
    done: 'What have you done so far?',
  },
  line: (number, title) => `${number} ${title}`,
  card: {
    chooseMissing: 'Choose an answer.',
    assess: 'Save the assessment',
    open: 'Open the exercise',
    write: 'Write the draft of the early warning in the tab.',
    assessedBy: (name, at) => `Assessed by ${name}, ${at}.`,
  },
  paper: {
    title: (title, number) => `Exercise: ${title}, ${number}`,
    number: 'Number',
    leader: 'Leader',
    participants: 'Participants',
    started: 'Started',
    ended: 'Ended',
    speed: 'Speed',
    speedOf: (speed) => `${speed} hours in an hour`,
    toAssess: 'Minutes to assessment',
    toDraft: 'Minutes to first draft',
    notDone: 'Not done',
    assessment: 'Assessment',
    draft: 'Draft of the early warning',
    findings: 'Findings',
    noFindings: 'No findings.',
    foot: 'EXERCISE. Nothing in this document has happened.',
  },
  refusals: {
    exerciseUnknown: (_facts: Facts) => 'The exercise does not exist, or you are not taking part in it.',
    exerciseChanged: (facts: Facts) =>
      `${fact(facts, 'name')} changed the exercise on ${factInstant(facts, 'at', 'en')}. Look at it as it is now, and try again.`,
    exerciseEnded: (_facts: Facts) => 'The exercise has ended. Start a new one to practise again.',
    exerciseParticipantsMissing: (_facts: Facts) => 'Choose at least one person to take part.',
    exerciseParticipantsTooMany: (facts: Facts) =>
      `At most ${fact(facts, 'limit')} can take part. Divide into several exercises.`,
    exercisePersonUnknown: (_facts: Facts) =>
      'One of the participants has no active account. Remove the person and choose another.',
    exerciseSpeedWrong: (_facts: Facts) => 'Choose one of the speeds in the list.',
    exerciseAnswerMissing: (_facts: Facts) => 'Answer all four questions. Choose “Not known yet” when you do not know.',
    exerciseDraftEmpty: (_facts: Facts) => 'Write something here. What you know now is enough.',
    exerciseTooLong: (facts: Facts) => `The text is too long. There is room for ${fact(facts, 'limit')} characters.`,
    exerciseFindingMissing: (_facts: Facts) => 'Write what you saw.',
    exerciseFindingUnknown: (_facts: Facts) => 'The finding no longer exists. Reload the page.',
    exerciseFindingsFull: (facts: Facts) => `There is room for ${fact(facts, 'limit')} findings in one exercise.`,
  },
};

export const exerciseText: Texts<typeof sv> = { sv, en };
