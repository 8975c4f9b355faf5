import { type Facts, fact } from '../../blocks/refusal.ts';
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
    exception: 'Undantag',
    incident: 'Incident',
    audit: 'Revision',
    review: 'Ledningens genomgång',
    gap: 'Brist',
    manual: 'Egen',
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
  states: words<MeasureState>({ open: 'Öppen', done: 'Klar', cancelled: 'Avbruten' }),
  lists: words<ListState>({
    open: 'Öppna',
    late: 'Försenade',
    help: 'Behöver hjälp',
    done: 'Klara',
    cancelled: 'Avbrutna',
    all: 'Alla',
  }),
  late: 'Försenad',
  needsHelp: 'Behöver hjälp',
  outcomes: words<MeasureOutcome>({ yes: 'Ja, det hjälpte', partly: 'Delvis', no: 'Nej' }),
  results: words<ControlResult>({ passed: 'Godkänd', remarks: 'Med anmärkning', failed: 'Underkänd' }),
  events: words<MeasureEventKind>({
    created: 'Åtgärden lades upp',
    changed: 'Åtgärden ändrades',
    done: 'Klar',
    delayed: 'Flyttad till ett senare datum',
    help: 'Bad om hjälp',
    outcome: 'Svarade på om det hjälpte',
    control: 'Kontrollen gjordes',
    cancelled: 'Avbröts',
    reopened: 'Öppnades igen',
  }),
  kronor: (amount: string) => `${amount} kr`,
  noBoard: 'Ingen nämnd',
  fields: {
    number: 'Nummer',
    title: 'Åtgärd',
    what: 'Vad ska göras?',
    source: 'Kommer från',
    owner: 'Ägare',
    board: 'Nämnd',
    unit: 'Enhet',
    due: 'Senast',
    cost: 'Kostnad',
    state: 'Läge',
    control: 'Återkommande kontroll',
    checkAfter: 'Fråga om det hjälpte',
    doneOn: 'Klar',
    lastControl: 'Gjordes senast',
    outcome: 'Hjälpte det?',
    result: 'Resultat',
    newDue: 'Nytt datum',
    evidence: 'Vad som visar det',
  },
  hints: {
    evidence: 'Till exempel ett protokoll, ett ärendenummer eller en länk',
    why: 'Med en mening eller två',
    note: 'Frivilligt',
  },
  buttons: {
    done: 'Klar',
    delay: 'Försenad',
    help: 'Behöver hjälp',
    helped: 'Ja, det hjälpte',
    helpedPartly: 'Delvis',
    helpedNot: 'Nej',
    open: 'Öppna i Värna',
  },
  card: {
    ask: 'En åtgärd som du äger. Hur går det?',
    askControl: 'En kontroll som är din att göra. Hur går det?',
    askOutcome: 'En åtgärd som du har gjort. Hjälpte det?',
    due: (day: string) => `Ska vara klar senast ${day}.`,
    late: (day: string) => `Skulle ha varit klar ${day}. Svara hur det går, så vet samordnaren.`,
    doneOn: (day: string) => `Blev klar ${day}.`,
    helpAsked: 'Samordnaren ser att du behöver hjälp.',
    last: (name: string, moment: string) => `Senast, ${name}, ${moment}`,
    evidence: 'Klar: vad visar det?',
    newDue: 'Försenad: nytt datum',
    why: 'Försenad eller behöver hjälp: varför?',
    note: 'Vad märks eller märks inte?',
  },
  answered: (title: string, moment: string, answer: MeasureEventKind) => {
    const said: Readonly<Partial<Record<MeasureEventKind, string>>> = {
      done: 'Du svarade att det är klart',
      control: 'Du svarade att kontrollen är gjord',
      delayed: 'Du flyttade datumet',
      help: 'Du bad om hjälp',
      outcome: 'Du svarade på om det hjälpte',
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
    notAllowed: (_facts: Facts) => 'Det här kan bara samordnaren göra.',
    measureUnknown: (_facts: Facts) => 'Åtgärden finns inte, eller är någon annans. Ladda om sidan.',
    measureChanged: (facts: Facts) =>
      `${fact(facts, 'name')} hann ändra ”${fact(facts, 'title')}” före dig. Så här ser det ut nu; svara igen om det behövs.`,
    measureNotYours: (facts: Facts) => `Den här åtgärden svarar ${fact(facts, 'name')} för.`,
    measureTitleMissing: (_facts: Facts) => 'Skriv vad åtgärden är, så att den går att känna igen i en lista.',
    measureOwnerMissing: (_facts: Facts) => 'Välj vem som äger åtgärden, bland kommunens aktiva konton.',
    dayUnlikely: dayUnlikely.sv,
    measureDueWrong: (_facts: Facts) => 'Välj vilken dag åtgärden senast ska vara klar.',
    measureCostWrong: (facts: Facts) =>
      `”${fact(facts, 'typed')}” går inte att läsa som ett belopp. Skriv till exempel 12 500 eller 12,50.`,
    measureMonthsWrong: (facts: Facts) => `Skriv ett helt antal månader, från 1 till ${fact(facts, 'most')}.`,
    measureNotOpen: (facts: Facts) => `”${fact(facts, 'title')}” är inte öppen längre, så svaret behövs inte.`,
    measureNotDone: (facts: Facts) =>
      `”${fact(facts, 'title')}” är inte klar än. Svara på om det hjälpte när den är det.`,
    measureStillOpen: (facts: Facts) => `”${fact(facts, 'title')}” är redan öppen.`,
    evidenceMissing: (_facts: Facts) =>
      'Skriv vad som visar att det är klart: ett protokoll, ett ärendenummer eller vad du såg.',
    controlResultMissing: (_facts: Facts) => 'Välj hur kontrollen gick: godkänd, med anmärkning eller underkänd.',
    newDueWrong: (_facts: Facts) => 'Välj ett nytt datum, till exempel 2027-01-31.',
    newDueTooEarly: (facts: Facts) =>
      `Det nya datumet ska ligga efter ${fact(facts, 'due')} och inte ha passerat. Välj ett senare.`,
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
    manual: 'Own',
  }),
  controls: words<ControlKind>({
    accessReview: 'Access review',
    restoreTest: 'Restore test',
    vulnerabilityScan: 'Vulnerability scan',
    penetrationTest: 'Penetration test',
    documentFollowUp: 'Follow-up of a steering document',
    other: 'Another control',
  }),
  every: (control, months) =>
    months === 1
      ? `${control}, every month`
      : months === 12
        ? `${control}, every year`
        : `${control}, every ${months} months`,
  states: words<MeasureState>({ open: 'Open', done: 'Done', cancelled: 'Cancelled' }),
  lists: words<ListState>({
    open: 'Open',
    late: 'Late',
    help: 'Need help',
    done: 'Done',
    cancelled: 'Cancelled',
    all: 'All',
  }),
  late: 'Late',
  needsHelp: 'Needs help',
  outcomes: words<MeasureOutcome>({ yes: 'Yes, it helped', partly: 'Partly', no: 'No' }),
  results: words<ControlResult>({ passed: 'Passed', remarks: 'With remarks', failed: 'Failed' }),
  events: words<MeasureEventKind>({
    created: 'The measure was entered',
    changed: 'The measure was changed',
    done: 'Done',
    delayed: 'Moved to a later date',
    help: 'Asked for help',
    outcome: 'Answered whether it helped',
    control: 'The control was done',
    cancelled: 'Was cancelled',
    reopened: 'Was opened again',
  }),
  kronor: (amount) => `SEK ${amount}`,
  noBoard: 'No board',
  fields: {
    number: 'Number',
    title: 'Measure',
    what: 'What is to be done?',
    source: 'Comes from',
    owner: 'Owner',
    board: 'Board',
    unit: 'Unit',
    due: 'Due',
    cost: 'Cost',
    state: 'State',
    control: 'Recurring control',
    checkAfter: 'Ask whether it helped',
    doneOn: 'Done',
    lastControl: 'Last done',
    outcome: 'Did it help?',
    result: 'Result',
    newDue: 'New date',
    evidence: 'What shows it',
  },
  hints: {
    evidence: 'For example minutes, a case number or a link',
    why: 'A sentence or two',
    note: 'Optional',
  },
  buttons: {
    done: 'Done',
    delay: 'Late',
    help: 'Need help',
    helped: 'Yes, it helped',
    helpedPartly: 'Partly',
    helpedNot: 'No',
    open: 'Open in Värna',
  },
  card: {
    ask: 'A measure that you own. How is it going?',
    askControl: 'A control that is yours to do. How is it going?',
    askOutcome: 'A measure that you have done. Did it help?',
    due: (day) => `Is to be done by ${day}.`,
    late: (day) => `Was to be done by ${day}. Say how it is going, so that the coordinator knows.`,
    doneOn: (day) => `Was done on ${day}.`,
    helpAsked: 'The coordinator sees that you need help.',
    last: (name, moment) => `Latest, ${name}, ${moment}`,
    evidence: 'Done: what shows it?',
    newDue: 'Late: new date',
    why: 'Late or need help: why?',
    note: 'What has changed, or not?',
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
    late: 'Late',
    yes: 'Yes',
    no: 'No',
    needsHelp: 'Needs help',
    cost: 'Cost, kronor',
  },
  refusals: {
    notAllowed: (_facts) => 'Only the coordinator can do this.',
    measureUnknown: (_facts) => 'There is no such measure, or it is somebody else’s. Reload the page.',
    measureChanged: (facts) =>
      `${fact(facts, 'name')} changed “${fact(facts, 'title')}” before you. This is how it looks now; answer again if it is needed.`,
    measureNotYours: (facts) => `${fact(facts, 'name')} answers for this measure.`,
    measureTitleMissing: (_facts) => 'Say what the measure is, so that it can be recognised in a list.',
    measureOwnerMissing: (_facts) => 'Choose who owns the measure, among the municipality’s active accounts.',
    dayUnlikely: dayUnlikely.en,
    measureDueWrong: (_facts) => 'Choose by which day the measure is to be done.',
    measureCostWrong: (facts) =>
      `“${fact(facts, 'typed')}” cannot be read as an amount. Write for example 12 500 or 12.50.`,
    measureMonthsWrong: (facts) => `Write a whole number of months, from 1 to ${fact(facts, 'most')}.`,
    measureNotOpen: (facts) => `“${fact(facts, 'title')}” is no longer open, so the answer is not needed.`,
    measureNotDone: (facts) => `“${fact(facts, 'title')}” is not done yet. Answer whether it helped when it is.`,
    measureStillOpen: (facts) => `“${fact(facts, 'title')}” is open already.`,
    evidenceMissing: (_facts) => 'Say what shows that it is done: minutes, a case number or what you saw.',
    controlResultMissing: (_facts) => 'Choose how the control went: passed, with remarks or failed.',
    newDueWrong: (_facts) => 'Choose a new date, for example 2027-01-31.',
    newDueTooEarly: (facts) =>
      `The new date must come after ${fact(facts, 'due')} and not have passed. Choose a later one.`,
    whyMissing: (_facts) => 'Say why, in a sentence or two. Then the coordinator can help.',
    tooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and there is room for ${fact(facts, 'limit')}. Shorten it and try again.`,
  },
};

export const measureText: Texts<typeof sv> = { sv, en };
