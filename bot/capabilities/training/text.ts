import { type Facts, fact } from '../../blocks/refusal.ts';
import { dayUnlikely } from '../../blocks/sensible-day.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { LessonState } from './model.ts';
import type { TrainingPerson } from './overview-model.ts';
import type { TrainingRefusal } from './rules.ts';

const sv = {
  lessonStates: words<LessonState>({ draft: 'Utkast', published: 'Aktiv', retired: 'Arkiverad' }),
  states: words<TrainingPerson['state']>({
    notBegun: 'Inte påbörjad',
    begun: 'Påbörjad',
    failed: 'Inte godkänd än',
    passed: 'Godkänd',
    unreachable: 'Kunde inte nås',
    reached: 'Har fått det muntligt',
    left: 'Har slutat eller omfattas inte längre',
    setAside: 'Tagen ur utskicket',
  }),
  card: {
    ask: 'En kort lektion väntar på dig',
    due: (day: string) => `Klar senast ${day}.`,
    late: (day: string) => `Försenad: skulle ha varit klar ${day}. Det går bra att göra den nu.`,
    length: (questions: number) =>
      questions === 1 ? 'Lektionen slutar med en fråga.' : `Lektionen slutar med ${questions} frågor.`,
    begin: 'Visa frågorna',
    place: (place: number, of: number) => `Fråga ${place} av ${of}`,
    choose: 'Ditt svar',
    answer: 'Svara',
    right: 'Rätt.',
    wrong: 'Inte rätt.',
    answered: (choice: string) => `Du svarade: ${choice}`,
    rightIs: (choice: string) => `Rätt svar: ${choice}`,
    failed: (score: number, of: number, passMark: number) =>
      `Du hade ${score} av ${of} rätt. För att bli klar behöver du ${passMark}. Läs igenom igen och gör om frågorna.`,
    again: 'Gör om frågorna',
    open: 'Öppna i Värna',
    passed: (title: string, at: string) => `Du blev klar med ${title} ${at}. Bra gjort.`,
    lastRight: (why: string) => `Ditt sista svar var rätt. ${why}`,
    lastWrong: (right: string, why: string) => `Ditt sista svar var inte rätt. Rätt svar: ”${right}”. ${why}`,
  },
  sheet: {
    what: 'Innehåll',
    people: 'Deltagare i utbildning',
    register: 'Ledningens utbildning',
    person: 'Namn',
    unit: 'Enhet',
    state: 'Läge',
    score: 'Rätt',
    of: 'Av',
    due: 'Klar senast',
    late: 'Försenad',
    finished: 'Klar',
    position: 'Uppdrag',
    board: 'Nämnd eller förvaltning',
    course: 'Utbildning',
    provider: 'Anordnare',
    on: 'Datum',
    evidence: 'Bevis',
    by: 'Registrerat av',
    corrected: 'Rättad',
    yes: 'Ja',
    no: 'Nej',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    lessonUnknown: (_facts: Facts) => 'Lektionen finns inte längre. Gå till listan och välj en annan.',
    lessonTitleMissing: (_facts: Facts) => 'Skriv vad lektionen heter.',
    lessonPageMissing: (_facts: Facts) => 'Skriv minst en sida.',
    pictureAltMissing: (_facts: Facts) => 'Beskriv vad bilden visar. Beskrivningen läses upp för den som inte ser den.',
    pictureUnknown: (_facts: Facts) => 'Bilden kom inte fram. Välj den igen.',
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
      `${fact(facts, 'name')} ändrade lektionen före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    lessonNotNow: (facts: Facts) =>
      `${fact(facts, 'title')} har fått ett annat läge, så det går inte längre. Ladda om sidan för att se vad som går att göra.`,
    lessonNotYours: (_facts: Facts) => 'Du har ingen sådan lektion. Skriv ”att göra” för att se vad du har kvar.',
    programmeUnknown: (_facts: Facts) => 'Programmet finns inte längre. Ladda om sidan.',
    programmeNameMissing: (_facts: Facts) => 'Skriv vad programmet heter.',
    programmeEmpty: (_facts: Facts) => 'Välj minst en aktiv lektion.',
    programmeChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade programmet före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    programmeRunning: (_facts: Facts) => 'Programmet är redan startat i dag. Nästa omgång kan startas i morgon.',
    programmeForNobody: (_facts: Facts) => 'Ingen omfattas. Ändra vem det gäller för.',
    recordIncomplete: (_facts: Facts) => 'Skriv vem det gäller och vilken utbildning det var.',
    dayUnlikely: dayUnlikely.sv,
    choiceMissing: (_facts: Facts) => 'Välj ett av svaren först.',
    recordInFuture: (_facts: Facts) => 'Välj dagens datum eller ett tidigare.',
    recordUnknown: (_facts: Facts) => 'Raden finns inte längre. Ladda om sidan.',
  } satisfies Record<TrainingRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  lessonStates: words<LessonState>({ draft: 'Draft', published: 'Active', retired: 'Archived' }),
  states: words<TrainingPerson['state']>({
    notBegun: 'Not started',
    begun: 'Started',
    failed: 'Not passed yet',
    passed: 'Passed',
    unreachable: 'Could not be reached',
    reached: 'Told in person',
    left: 'Left, or no longer in the audience',
    setAside: 'Removed from the distribution',
  }),
  card: {
    ask: 'A short lesson is waiting for you',
    due: (day) => `Due by ${day}.`,
    late: (day) => `Overdue: was due on ${day}. You can still do it now.`,
    length: (questions) =>
      questions === 1 ? 'The lesson ends with one question.' : `The lesson ends with ${questions} questions.`,
    begin: 'Show the questions',
    place: (place, of) => `Question ${place} of ${of}`,
    choose: 'Your answer',
    answer: 'Answer',
    right: 'Right.',
    wrong: 'Wrong.',
    answered: (choice) => `You answered: ${choice}`,
    rightIs: (choice) => `Right answer: ${choice}`,
    failed: (score, of, passMark) =>
      `You got ${score} of ${of} right. You need ${passMark}. Read it again and try the questions again.`,
    again: 'Try the questions again',
    open: 'Open in Värna',
    passed: (title, at) => `You finished ${title} ${at}. Well done.`,
    lastRight: (why) => `Your last answer was right. ${why}`,
    lastWrong: (right, why) => `Your last answer was wrong. Right answer: “${right}”. ${why}`,
  },
  sheet: {
    what: 'Contents',
    people: 'Participants in training',
    register: 'Management training',
    person: 'Name',
    unit: 'Unit',
    state: 'Status',
    score: 'Right',
    of: 'Of',
    due: 'Due',
    late: 'Overdue',
    finished: 'Done',
    position: 'Position',
    board: 'Board or administration',
    course: 'Training',
    provider: 'Provider',
    on: 'Date',
    evidence: 'Evidence',
    by: 'Recorded by',
    corrected: 'Corrected',
    yes: 'Yes',
    no: 'No',
  },
  refusals: {
    notAllowed: (_facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    lessonUnknown: (_facts) => 'The lesson no longer exists. Go to the list and choose another.',
    lessonTitleMissing: (_facts) => 'Write what the lesson is called.',
    lessonPageMissing: (_facts) => 'Write at least one page.',
    pictureAltMissing: () => 'Describe what the picture shows. The description is read out to those who cannot see it.',
    pictureUnknown: () => 'The picture did not arrive. Choose it again.',
    lessonQuestionMissing: (_facts) => 'Write at least one question, with an explanation of the answer.',
    lessonLanguageMissing: (_facts) => 'Write everything in both Swedish and English.',
    lessonTooLong: (facts) =>
      `The text is too long for a card: ${fact(facts, 'length')} characters. Shorten it to at most ${fact(facts, 'limit')}.`,
    lessonTooMany: (facts) =>
      `A lesson has at most ${fact(facts, 'pages')} pages and ${fact(facts, 'questions')} questions. Split it in two.`,
    choicesMissing: (_facts) => 'Each question needs two to four answers, one of them marked as right.',
    passMarkWrong: (facts) => `The pass mark must be between 1 and ${fact(facts, 'most')}.`,
    lessonChanged: (facts) =>
      `${fact(facts, 'name')} changed the lesson before you. You now see the latest. Make your change again if needed.`,
    lessonNotNow: (facts) =>
      `${fact(facts, 'title')} has got another status, so this is no longer possible. Reload the page to see what can be done.`,
    lessonNotYours: (_facts) => 'You have no such lesson. Type “to do” to see what you have left.',
    programmeUnknown: (_facts) => 'The programme no longer exists. Reload the page.',
    programmeNameMissing: (_facts) => 'Write what the programme is called.',
    programmeEmpty: (_facts) => 'Choose at least one active lesson.',
    programmeChanged: (facts) =>
      `${fact(facts, 'name')} changed the programme before you. You now see the latest. Make your change again if needed.`,
    programmeRunning: (_facts) =>
      'The programme has already been started today. The next round can be started tomorrow.',
    programmeForNobody: (_facts) => 'Nobody is included. Change whom it applies to.',
    recordIncomplete: (_facts) => 'Write who it concerns and which training it was.',
    dayUnlikely: dayUnlikely.en,
    choiceMissing: (_facts) => 'Choose one of the answers first.',
    recordInFuture: (_facts) => 'Choose today’s date or an earlier one.',
    recordUnknown: (_facts) => 'The row no longer exists. Reload the page.',
  },
};

export const trainingText: Texts<typeof sv> = { sv, en };
