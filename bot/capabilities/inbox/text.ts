import { type Texts, words } from '../../blocks/text.ts';
import type { LineKind } from './model.ts';

const sv = {
  title: 'Att göra',
  refusals: {},
  heading: (count: number) => `Att göra · ${count}`,
  newcomer: (name: string) => `Hej ${name}, jag är Värna. Jag hjälper dig och kommunen med informationssäkerhet.`,
  kinds: words<LineKind>({
    read: 'Läs och kvittera',
    review: 'Utkast att granska',
    lesson: 'Lektion',
    lessonBegun: 'Lektion som du har börjat med',
    measure: 'Åtgärd: hur går det?',
    outcome: 'Åtgärd: hjälpte den?',
    decide: 'Beslut',
    decideAsDeputy: 'Beslut som ersättare',
    score: 'Riskbedömning',
    renew: 'Beslut att se över',
    clock: 'Frist som löper',
    advise: 'Råd om en anmälan',
  }),
  verbs: words<LineKind>({
    read: 'Läs',
    review: 'Granska',
    lesson: 'Börja',
    lessonBegun: 'Fortsätt',
    measure: 'Svara',
    outcome: 'Svara',
    decide: 'Besluta',
    decideAsDeputy: 'Besluta',
    score: 'Bedöm',
    renew: 'Se över',
    clock: 'Visa',
    advise: 'Ge råd',
  }),
  about: (kind: string, due: string) => `${kind}. Klar senast ${due}`,
  late: (due: string) => `Försenad sedan ${due}.`,
  verbOf: (verb: string, title: string) => `${verb}: ${title}`,
  back: (count: number) => (count > 1 ? `‹ Alla ${count} uppgifter` : '‹ Tillbaka till Att göra'),
  rest: (shown: number, count: number) => `De ${shown} första av ${count} visas här.`,
  all: 'Visa alla i Värna',
  nothing: 'Du har inget att göra just nu.',
  allDone: 'Allt är klart.',
  unread: (what: string) =>
    `Värna kan inte läsa ${what} just nu. De kan saknas här. Säg till samordnaren om det inte går över.`,
  news: 'Nyligen beslutat',
  staff: 'Dina medarbetare',
  staffAsk: 'De här har något kvar trots påminnelser. Prata med dem, och hjälp den som inte kommer åt Värna.',
  staffLine: (title: string, due: string, names: string) => `${title}, senast ${due}: ${names}`,
  andMore: (names: string, more: number) => `${names} och ${more} till`,
  openStaff: 'Visa mina medarbetare',
  summary: (count: number) =>
    count === 0
      ? 'Du har inget att göra'
      : count === 1
        ? 'Du har 1 uppgift att göra'
        : `Du har ${count} uppgifter att göra`,
  staffSummary: (count: number) =>
    count === 1 ? '1 svar saknas från dina medarbetare' : `${count} svar saknas från dina medarbetare`,
};

const en: typeof sv = {
  title: 'To do',
  refusals: {},
  heading: (count) => `To do · ${count}`,
  newcomer: (name) => `Hello ${name}, I am Värna. I help you and the municipality with information security.`,
  kinds: {
    read: 'Read and acknowledge',
    review: 'Draft to review',
    lesson: 'Lesson',
    lessonBegun: 'Lesson that you have started',
    measure: 'Measure: how is it going?',
    outcome: 'Measure: did it help?',
    decide: 'Decision',
    decideAsDeputy: 'Decision as deputy',
    score: 'Risk assessment',
    renew: 'Decision to review',
    clock: 'Deadline that is running',
    advise: 'Advice on a notification',
  },
  verbs: {
    read: 'Read',
    review: 'Review',
    lesson: 'Start',
    lessonBegun: 'Continue',
    measure: 'Answer',
    outcome: 'Answer',
    decide: 'Decide',
    decideAsDeputy: 'Decide',
    score: 'Assess',
    renew: 'Review',
    clock: 'Show',
    advise: 'Advise',
  },
  about: (kind, due) => `${kind}. Due ${due}`,
  late: (due) => `Overdue since ${due}.`,
  verbOf: (verb, title) => `${verb}: ${title}`,
  back: (count) => (count > 1 ? `‹ All ${count} tasks` : '‹ Back to To do'),
  rest: (shown, count) => `The first ${shown} of ${count} are shown here.`,
  all: 'Show all in Värna',
  nothing: 'You have nothing to do right now.',
  allDone: 'Everything is done.',
  unread: (what) =>
    `Värna cannot read ${what} at the moment. They may be missing here. Tell the coordinator if it goes on.`,
  news: 'Recently decided',
  staff: 'Your staff',
  staffAsk:
    'These people have something left, despite reminders. Talk to them, and help anyone who cannot get into Värna.',
  staffLine: (title, due, names) => `${title}, by ${due}: ${names}`,
  andMore: (names, more) => `${names} and ${more} more`,
  openStaff: 'Show my staff',
  summary: (count) =>
    count === 0 ? 'You have nothing to do' : count === 1 ? 'You have 1 task to do' : `You have ${count} tasks to do`,
  staffSummary: (count) => (count === 1 ? 'Your staff have 1 overdue task' : `Your staff have ${count} overdue tasks`),
};

export const inboxText: Texts<typeof sv> = { sv, en };
