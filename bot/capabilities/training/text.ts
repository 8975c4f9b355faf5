import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { LessonState, TrainingPerson } from './model.ts';
import type { TrainingRefusal } from './rules.ts';

const sv = {
  lessonStates: words<LessonState>({ draft: 'Utkast', published: 'Används', retired: 'Används inte längre' }),
  states: words<TrainingPerson['state']>({
    notBegun: 'Inte påbörjad',
    begun: 'Påbörjad',
    failed: 'Inte godkänd än',
    passed: 'Godkänd',
    unreachable: 'Gick inte att nå',
    reached: 'Nådd på annat sätt',
    left: 'Har slutat',
  }),
  card: {
    ask: 'En kort lektion väntar på dig',
    title: (title: string) => `Lektion: ${title}`,
    due: (day: string) => `Gör den senast ${day}.`,
    late: (day: string) => `Skulle ha varit gjord ${day}. Det går bra att göra den nu.`,
    length: (questions: number) =>
      questions === 1 ? '1 fråga avslutar lektionen.' : `${questions} frågor avslutar lektionen.`,
    begin: 'Till frågorna',
    place: (place: number, of: number) => `Fråga ${place} av ${of}`,
    choose: 'Ditt svar',
    chooseFirst: 'Välj ett av svaren först.',
    answer: 'Svara',
    right: 'Rätt.',
    wrong: 'Inte riktigt.',
    failed: (score: number, of: number, passMark: number) =>
      `Du hade ${score} av ${of} rätt. Det behövs ${passMark} för att bli klar. Läs igenom igen och gör om frågorna.`,
    again: 'Gör om frågorna',
    open: 'Öppna i Värna',
    passed: (title: string, at: string) => `Du blev klar med ${title} ${at}. Bra gjort.`,
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra.',
    lessonUnknown: (_facts: Facts) => 'Lektionen finns inte längre. Ladda om sidan.',
    lessonTitleMissing: (_facts: Facts) => 'Skriv vad lektionen heter.',
    lessonPageMissing: (_facts: Facts) => 'Skriv minst en sida.',
    lessonQuestionMissing: (_facts: Facts) => 'Skriv minst en fråga, med en förklaring till svaret.',
    lessonLanguageMissing: (_facts: Facts) => 'Skriv allt både på svenska och på engelska.',
    lessonTooLong: (facts: Facts) =>
      `Texten är för lång för ett kort: ${fact(facts, 'length')} tecken. Korta den till högst ${fact(facts, 'limit')}.`,
    lessonTooMany: (facts: Facts) =>
      `En lektion har högst ${fact(facts, 'pages')} sidor och ${fact(facts, 'questions')} frågor. Dela upp den i två.`,
    choicesMissing: (_facts: Facts) =>
      'Varje fråga behöver två till fyra svar, och ett av dem ska vara markerat som rätt.',
    passMarkWrong: (facts: Facts) => `Gränsen för godkänt ska vara mellan 1 och ${fact(facts, 'most')}.`,
    lessonChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra lektionen före dig. Ladda om och gör din ändring igen.`,
    lessonNotNow: (facts: Facts) =>
      `Det går inte att göra med ${fact(facts, 'title')} som den ligger till nu. Ladda om sidan.`,
    lessonNotYours: (_facts: Facts) => 'Lektionen väntar inte på dig. Skriv mina uppgifter för att se vad du har kvar.',
    programmeUnknown: (_facts: Facts) => 'Programmet finns inte längre. Ladda om sidan.',
    programmeNameMissing: (_facts: Facts) => 'Skriv vad programmet heter.',
    programmeEmpty: (_facts: Facts) => 'Välj minst en lektion som används.',
    programmeChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra programmet före dig. Ladda om och gör din ändring igen.`,
    programmeRunning: (_facts: Facts) => 'Programmet startade redan i dag.',
    programmeForNobody: (_facts: Facts) => 'Ingen omfattas. Ändra vem det gäller för.',
    recordIncomplete: (_facts: Facts) => 'Skriv vem det gäller och vilken utbildning det var.',
    recordInFuture: (_facts: Facts) => 'Välj ett datum som har varit.',
    recordUnknown: (_facts: Facts) => 'Raden finns inte längre. Ladda om sidan.',
  } satisfies Record<TrainingRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  lessonStates: words<LessonState>({ draft: 'Draft', published: 'In use', retired: 'No longer used' }),
  states: words<TrainingPerson['state']>({
    notBegun: 'Not begun',
    begun: 'Begun',
    failed: 'Not passed yet',
    passed: 'Passed',
    unreachable: 'Could not be reached',
    reached: 'Reached in another way',
    left: 'Has left',
  }),
  card: {
    ask: 'A short lesson is waiting for you',
    title: (title) => `Lesson: ${title}`,
    due: (day) => `Do it by ${day}.`,
    late: (day) => `Should have been done by ${day}. You can still do it now.`,
    length: (questions) => (questions === 1 ? '1 question ends the lesson.' : `${questions} questions end the lesson.`),
    begin: 'To the questions',
    place: (place, of) => `Question ${place} of ${of}`,
    choose: 'Your answer',
    chooseFirst: 'Choose one of the answers first.',
    answer: 'Answer',
    right: 'Right.',
    wrong: 'Not quite.',
    failed: (score, of, passMark) =>
      `You had ${score} of ${of} right. You need ${passMark}. Read it again and redo the questions.`,
    again: 'Redo the questions',
    open: 'Open in Värna',
    passed: (title, at) => `You finished ${title} ${at}. Well done.`,
  },
  refusals: {
    notAllowed: (_facts) => 'Only the coordinator can do this.',
    lessonUnknown: (_facts) => 'The lesson no longer exists. Reload the page.',
    lessonTitleMissing: (_facts) => 'Write what the lesson is called.',
    lessonPageMissing: (_facts) => 'Write at least one page.',
    lessonQuestionMissing: (_facts) => 'Write at least one question, with an explanation of the answer.',
    lessonLanguageMissing: (_facts) => 'Write everything in both Swedish and English.',
    lessonTooLong: (facts) =>
      `The text is too long for a card: ${fact(facts, 'length')} characters. Shorten it to at most ${fact(facts, 'limit')}.`,
    lessonTooMany: (facts) =>
      `A lesson has at most ${fact(facts, 'pages')} pages and ${fact(facts, 'questions')} questions. Split it in two.`,
    choicesMissing: (_facts) => 'Each question needs two to four answers, one of them marked as right.',
    passMarkWrong: (facts) => `The pass mark must be between 1 and ${fact(facts, 'most')}.`,
    lessonChanged: (facts) =>
      `${fact(facts, 'name')} changed the lesson before you. Reload and make your change again.`,
    lessonNotNow: (facts) => `That cannot be done with ${fact(facts, 'title')} as it stands now. Reload the page.`,
    lessonNotYours: (_facts) => 'The lesson is not waiting for you. Write my tasks to see what you have left.',
    programmeUnknown: (_facts) => 'The programme no longer exists. Reload the page.',
    programmeNameMissing: (_facts) => 'Write what the programme is called.',
    programmeEmpty: (_facts) => 'Choose at least one lesson that is in use.',
    programmeChanged: (facts) =>
      `${fact(facts, 'name')} changed the programme before you. Reload and make your change again.`,
    programmeRunning: (_facts) => 'The programme has already been started today.',
    programmeForNobody: (_facts) => 'Nobody is meant. Change who it applies to.',
    recordIncomplete: (_facts) => 'Write who it concerns and which training it was.',
    recordInFuture: (_facts) => 'Choose a date that has passed.',
    recordUnknown: (_facts) => 'The row no longer exists. Reload the page.',
  },
};

export const trainingText: Texts<typeof sv> = { sv, en };
