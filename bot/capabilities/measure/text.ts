import { type Facts, fact, factDay } from '../../blocks/refusal.ts';
import { dayUnlikely } from '../../blocks/sensible-day.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type {
  ControlKind,
  ControlResult,
  ListState,
  MeasureEventKind,
  MeasureOutcome,
  MeasureState,
  SourceKind,
} from './model.ts';
import type { MeasureRefusal } from './rules.ts';

function rhythm(months: number): string {
  const known: Readonly<Record<number, string>> = {
    1: 'varje månad',
    2: 'varannan månad',
    12: 'varje år',
    24: 'vartannat år',
  };
  const isFirstOrSecond = [1, 2].includes(months % 10) && ![11, 12].includes(months);
  return known[months] ?? `var ${months}:${isFirstOrSecond ? 'a' : 'e'} månad`;
}

const sv = {
  inHand: 'Åtgärd',
  sources: words<SourceKind>({
    risk: 'Risk',
    exception: 'Avsteg',
    incident: 'Incident',
    audit: 'Revision',
    review: 'Ledningens genomgång',
    gap: 'Brist',
    exercise: 'Övning',
    manual: 'Eget förslag',
  }),
  controls: words<ControlKind>({
    accessReview: 'Genomgång av behörigheter',
    restoreTest: 'Återläsningstest',
    vulnerabilityScan: 'Sårbarhetsskanning',
    penetrationTest: 'Penetrationstest',
    documentFollowUp: 'Uppföljning av styrdokument',
    other: 'Annan kontroll',
  }),
  every: (control: string, months: number) => `${control}, ${rhythm(months)}`,
  states: words<MeasureState>({ open: 'Öppen', done: 'Klar', cancelled: 'Struken' }),
  lists: words<ListState>({
    open: 'Öppna',
    late: 'Försenade',
    help: 'Behöver hjälp',
    done: 'Klara',
    cancelled: 'Strukna',
    all: 'Alla',
  }),
  late: 'Försenad',
  needsHelp: 'Behöver hjälp',
  outcomes: words<MeasureOutcome>({ yes: 'Ja, det hjälpte', partly: 'Delvis', no: 'Nej' }),
  results: words<ControlResult>({ passed: 'Godkänd', remarks: 'Med anmärkning', failed: 'Underkänd' }),
  events: words<MeasureEventKind>({
    created: 'Lade till åtgärden',
    changed: 'Ändrade åtgärden',
    done: 'Markerade den som klar',
    delayed: 'Flyttade datumet',
    help: 'Bad om hjälp',
    outcome: 'Svarade på om den hjälpte',
    control: 'Gjorde kontrollen',
    cancelled: 'Strök åtgärden',
    reopened: 'Öppnade åtgärden igen',
    attached: 'Lade till bevis',
  }),
  kronor: (amount: string) => `${amount} kr`,
  noBoard: 'Ingen nämnd',
  fields: {
    number: 'Nummer',
    title: 'Åtgärd',
    what: 'Vad ska göras?',
    source: 'Kommer från',
    owner: 'Ansvarig',
    board: 'Nämnd',
    unit: 'Enhet',
    due: 'Klar senast',
    cost: 'Kostnad',
    state: 'Läge',
    control: 'Återkommande kontroll',
    checkAfter: 'Följ upp effekten',
    doneOn: 'Klar',
    lastControl: 'Gjordes senast',
    outcome: 'Hjälpte det?',
    result: 'Resultat',
    newDue: 'Nytt datum',
    evidence: 'Bevis',
  },
  hints: {
    evidence: 'Till exempel ett protokoll, ett ärendenummer eller en länk',
    why: 'Med en mening eller två',
    note: 'Frivilligt',
  },
  buttons: {
    openDone: 'Klar',
    openDelay: 'Behöver mer tid',
    openHelp: 'Behöver hjälp',
    done: 'Markera som klar',
    delay: 'Flytta datumet',
    help: 'Be om hjälp',
    otherAnswer: 'Välj ett annat svar',
    control: 'Registrera kontrollen',
    helped: 'Ja, det hjälpte',
    helpedPartly: 'Delvis',
    helpedNot: 'Nej',
    open: 'Öppna i Värna',
  },
  card: {
    ask: 'Hur går det med din åtgärd?',
    askControl: 'Dags för en kontroll. Hur gick den?',
    askOutcome: 'Åtgärden är klar. Hjälpte den?',
    due: (day: string) => `Klar senast ${day}.`,
    late: (day: string) => `Försenad: skulle ha varit klar ${day}. Svara hur det går, så vet samordnaren.`,
    doneOn: (day: string) => `Blev klar ${day}.`,
    helpAsked: 'Samordnaren ser att du behöver hjälp.',
    last: (name: string, moment: string) => `Senaste svaret: ${name}, ${moment}`,
    note: 'Vad har blivit bättre? Vad har inte blivit det?',
    evidence: 'Vad visar att det är klart?',
    evidenceFile: 'Har du en fil som visar det? Öppna åtgärden i Värna och bifoga filen där.',
    newDue: 'När blir det klart?',
    whyDelayed: 'Varför behövs mer tid?',
    whyHelp: 'Vad behöver du hjälp med?',
    helpGoesTo: 'Samordnaren ser det du skriver.',
  },
  answered: (title: string, moment: string, answer: MeasureEventKind) => {
    const said: Readonly<Partial<Record<MeasureEventKind, string>>> = {
      done: 'Du svarade att det är klart',
      control: 'Du svarade att kontrollen är gjord',
      delayed: 'Du flyttade datumet',
      help: 'Du bad om hjälp',
      outcome: 'Du svarade på om den hjälpte',
    };
    return `${said[answer] ?? 'Du svarade'}: ${title}, ${moment}.`;
  },
  sheet: {
    what: 'Innehåll',
    title: 'Åtgärder',
    late: 'Försenad',
    yes: 'Ja',
    no: 'Nej',
    needsHelp: 'Behöver hjälp',
    cost: 'Kostnad, kronor',
  },
  refusals: {
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra. Be samordnaren om hjälp.',
    measureUnknown: (_facts: Facts) =>
      'Åtgärden finns inte, eller så ansvarar någon annan för den. Se dina åtgärder under Åtgärder.',
    measureChanged: (facts: Facts) =>
      `${fact(facts, 'name')} ändrade ”${fact(facts, 'title')}” före dig. Nu ser du det senaste. Gör om din ändring om den behövs.`,
    measureNotYours: (facts: Facts) =>
      `${fact(facts, 'name')} ansvarar för åtgärden. Hör av dig dit om något ska ändras.`,
    measureTitleMissing: (_facts: Facts) => 'Skriv vad åtgärden är, så att den går att känna igen i en lista.',
    measureOwnerMissing: (_facts: Facts) => 'Välj vem som ansvarar för åtgärden, bland kommunens aktiva konton.',
    dayUnlikely: dayUnlikely.sv,
    measureDueWrong: (_facts: Facts) => 'Välj vilken dag åtgärden senast ska vara klar.',
    measureCostWrong: (facts: Facts) =>
      `”${fact(facts, 'typed')}” går inte att läsa som ett belopp. Skriv det i kronor, till exempel 12 500.`,
    measureMonthsWrong: (facts: Facts) => `Skriv ett helt antal månader, från 1 till ${fact(facts, 'most')}.`,
    measureNotOpen: (facts: Facts) => `”${fact(facts, 'title')}” är klar eller struken, så svaret behövs inte.`,
    measureNotAsked: (facts: Facts) =>
      `”${fact(facts, 'title')}” väntar inte på något svar än. Den som ansvarar får frågan två veckor före sista dagen.`,
    measureNotDone: (facts: Facts) =>
      `”${fact(facts, 'title')}” är inte klar än. Svara på om åtgärden hjälpte när den är klar.`,
    measureStillOpen: (facts: Facts) => `”${fact(facts, 'title')}” är redan öppen.`,
    evidenceMissing: (_facts: Facts) =>
      'Skriv vad som visar att åtgärden är klar: ett protokoll, ett ärendenummer eller vad du såg. I Värna kan du bifoga en fil i stället.',
    measureFileUnknown: (_facts: Facts) => 'En av filerna kom inte fram. Ta bort den och välj den igen.',
    measureNotDoneYet: (facts: Facts) =>
      `”${fact(facts, 'title')}” är inte klar än. Markera den som klar och bifoga filen då.`,
    controlResultMissing: (_facts: Facts) => 'Välj hur kontrollen gick: godkänd, med anmärkning eller underkänd.',
    newDueWrong: (_facts: Facts) => 'Välj ett nytt datum, till exempel 2027-01-31.',
    newDueTooEarly: (facts: Facts) => `Välj ett datum efter ${factDay(facts, 'due', 'sv')}, tidigast i dag.`,
    whyMissing: (_facts: Facts) => 'Skriv varför, med en mening eller två. Då kan samordnaren hjälpa till.',
    tooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den och försök igen.`,
  } satisfies Record<MeasureRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  inHand: 'Measure',
  sources: words<SourceKind>({
    risk: 'Risk',
    exception: 'Exception',
    incident: 'Incident',
    audit: 'Audit',
    review: 'Management review',
    gap: 'Gap',
    exercise: 'Exercise',
    manual: 'Own initiative',
  }),
  controls: words<ControlKind>({
    accessReview: 'Access review',
    restoreTest: 'Restore test',
    vulnerabilityScan: 'Vulnerability scan',
    penetrationTest: 'Penetration test',
    documentFollowUp: 'Follow-up of a governing document',
    other: 'Another control',
  }),
  every: (control, months) =>
    months === 1
      ? `${control}, every month`
      : months === 12
        ? `${control}, every year`
        : `${control}, every ${months} months`,
  states: words<MeasureState>({ open: 'Open', done: 'Done', cancelled: 'Dropped' }),
  lists: words<ListState>({
    open: 'Open',
    late: 'Overdue',
    help: 'Need help',
    done: 'Done',
    cancelled: 'Dropped',
    all: 'All',
  }),
  late: 'Overdue',
  needsHelp: 'Needs help',
  outcomes: words<MeasureOutcome>({ yes: 'Yes, it helped', partly: 'Partly', no: 'No' }),
  results: words<ControlResult>({ passed: 'Passed', remarks: 'With remarks', failed: 'Failed' }),
  events: words<MeasureEventKind>({
    created: 'Added the measure',
    changed: 'Changed the measure',
    done: 'Marked it as done',
    delayed: 'Moved the date',
    help: 'Asked for help',
    outcome: 'Answered whether it helped',
    control: 'Did the control',
    cancelled: 'Dropped the measure',
    reopened: 'Opened the measure again',
    attached: 'Added evidence',
  }),
  kronor: (amount) => `SEK ${amount}`,
  noBoard: 'No board',
  fields: {
    number: 'Number',
    title: 'Measure',
    what: 'What needs to be done?',
    source: 'Comes from',
    owner: 'Responsible',
    board: 'Board',
    unit: 'Unit',
    due: 'Due',
    cost: 'Cost',
    state: 'Status',
    control: 'Recurring control',
    checkAfter: 'Follow up the effect',
    doneOn: 'Done',
    lastControl: 'Last done',
    outcome: 'Did it help?',
    result: 'Result',
    newDue: 'New date',
    evidence: 'Evidence',
  },
  hints: {
    evidence: 'For example minutes, a case number or a link',
    why: 'A sentence or two',
    note: 'Optional',
  },
  buttons: {
    openDone: 'Done',
    openDelay: 'Need more time',
    openHelp: 'Need help',
    done: 'Mark as done',
    delay: 'Move the date',
    help: 'Ask for help',
    otherAnswer: 'Choose another answer',
    control: 'Record the control',
    helped: 'Yes, it helped',
    helpedPartly: 'Partly',
    helpedNot: 'No',
    open: 'Open in Värna',
  },
  card: {
    ask: 'How is your measure going?',
    askControl: 'A control is due. How did it go?',
    askOutcome: 'The measure is done. Did it help?',
    due: (day) => `Due by ${day}.`,
    late: (day) => `Overdue: was due on ${day}. Say how it is going, and the coordinator will know.`,
    doneOn: (day) => `Was done on ${day}.`,
    helpAsked: 'The coordinator can see that you need help.',
    last: (name, moment) => `Latest answer: ${name}, ${moment}`,
    note: 'What is better, and what is not?',
    evidence: 'What shows that it is done?',
    evidenceFile: 'Do you have a file that shows it? Open the measure in Värna and attach the file there.',
    newDue: 'When will it be done?',
    whyDelayed: 'Why is more time needed?',
    whyHelp: 'What do you need help with?',
    helpGoesTo: 'The coordinator sees what you write.',
  },
  answered: (title, moment, answer) => {
    const said: Readonly<Partial<Record<MeasureEventKind, string>>> = {
      done: 'You answered that it is done',
      control: 'You answered that the control is done',
      delayed: 'You moved the date',
      help: 'You asked for help',
      outcome: 'You answered whether it helped',
    };
    return `${said[answer] ?? 'You answered'}: ${title}, ${moment}.`;
  },
  sheet: {
    what: 'Contents',
    title: 'Measures',
    late: 'Overdue',
    yes: 'Yes',
    no: 'No',
    needsHelp: 'Needs help',
    cost: 'Cost, kronor',
  },
  refusals: {
    notAllowed: (_facts) => 'Only the coordinator can do this. Ask the coordinator for help.',
    measureUnknown: (_facts) =>
      'There is no such measure, or someone else is responsible for it. See yours under Measures.',
    measureChanged: (facts) =>
      `${fact(facts, 'name')} changed “${fact(facts, 'title')}” before you. You now see the latest. Make your change again if needed.`,
    measureNotYours: (facts) =>
      `${fact(facts, 'name')} is responsible for the measure. Contact them if something needs to change.`,
    measureTitleMissing: (_facts) => 'Write what the measure is, so that it can be recognised in a list.',
    measureOwnerMissing: (_facts) =>
      'Choose who is responsible for the measure, among the municipality’s active accounts.',
    dayUnlikely: dayUnlikely.en,
    measureDueWrong: (_facts) => 'Choose the due date of the measure.',
    measureCostWrong: (facts) =>
      `“${fact(facts, 'typed')}” cannot be read as an amount. Write it in kronor, for example 12,500.`,
    measureMonthsWrong: (facts) => `Write a whole number of months, from 1 to ${fact(facts, 'most')}.`,
    measureNotOpen: (facts) => `“${fact(facts, 'title')}” is done or dropped, so the answer is not needed.`,
    measureNotAsked: (facts) =>
      `“${fact(facts, 'title')}” does not wait for an answer yet. The one responsible is asked two weeks before the due date.`,
    measureNotDone: (facts) => `“${fact(facts, 'title')}” is not done yet. Answer whether it helped when it is.`,
    measureStillOpen: (facts) => `“${fact(facts, 'title')}” is already open.`,
    evidenceMissing: (_facts) =>
      'Write what shows that the measure is done: minutes, a case number or what you saw. In Värna you can attach a file instead.',
    measureFileUnknown: (_facts) => 'One of the files did not arrive. Remove it and choose it again.',
    measureNotDoneYet: (facts) =>
      `“${fact(facts, 'title')}” is not done yet. Mark it as done and attach the file then.`,
    controlResultMissing: (_facts) => 'Choose how the control went: passed, with remarks or failed.',
    newDueWrong: (_facts) => 'Choose a new date, for example 2027-01-31.',
    newDueTooEarly: (facts) => `Choose a date after ${factDay(facts, 'due', 'en')}, today at the earliest.`,
    whyMissing: (_facts) => 'Write why, in a sentence or two. Then the coordinator can help.',
    tooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Shorten it and try again.`,
  },
};

export const measureText: Texts<typeof sv> = { sv, en };
