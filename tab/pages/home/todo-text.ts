import { type Texts, words } from '../../../bot/blocks/text.ts';

export const LINE_KINDS = ['read', 'lesson', 'lessonBegun', 'measure', 'outcome', 'decide', 'score', 'renew'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

const sv = {
  title: 'Att göra',
  lead: 'Allt som väntar på dig. Det som är försenat står först.',
  kinds: words<LineKind>({
    read: 'Läs och kvittera',
    lesson: 'Lektion',
    lessonBegun: 'Lektion som du har börjat med',
    measure: 'Åtgärd: hur går det?',
    outcome: 'Åtgärd: hjälpte den?',
    decide: 'Beslut',
    score: 'Riskbedömning',
    renew: 'Beslut att se över',
  }),
  verbs: words<LineKind>({
    read: 'Läs',
    lesson: 'Börja',
    lessonBegun: 'Fortsätt',
    measure: 'Svara',
    outcome: 'Svara',
    decide: 'Besluta',
    score: 'Bedöm',
    renew: 'Se över',
  }),
  waiting: (count: number) => (count === 1 ? '1 sak att göra' : `${count} saker att göra`),
  due: (day: string) => `Senast ${day}`,
  late: (days: number) => (days === 1 ? 'Försenad 1 dag' : `Försenad ${days} dagar`),
  empty: {
    title: 'Inget väntar på dig',
    lead: 'När något ska läsas, läras, beslutas eller besvaras får du veta det i chatten. Det står också här.',
  },
  staff: (count: number) =>
    count === 1 ? '1 svar saknas från dina medarbetare' : `${count} svar saknas från dina medarbetare`,
  toStaff: 'Visa mina medarbetare',
};

const en: typeof sv = {
  title: 'To do',
  lead: 'Everything that waits for you. What is late stands first.',
  kinds: words<LineKind>({
    read: 'Read and acknowledge',
    lesson: 'Lesson',
    lessonBegun: 'Lesson that you have begun',
    measure: 'Measure: how is it going?',
    outcome: 'Measure: did it help?',
    decide: 'Decision',
    score: 'Risk assessment',
    renew: 'Decision to review',
  }),
  verbs: words<LineKind>({
    read: 'Read',
    lesson: 'Begin',
    lessonBegun: 'Continue',
    measure: 'Answer',
    outcome: 'Answer',
    decide: 'Decide',
    score: 'Assess',
    renew: 'Review',
  }),
  waiting: (count) => (count === 1 ? '1 thing to do' : `${count} things to do`),
  due: (day) => `By ${day}`,
  late: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  empty: {
    title: 'Nothing is waiting for you',
    lead: 'When there is something to read, learn, decide or answer, you are told in the chat. It also stands here.',
  },
  staff: (count) =>
    count === 1 ? '1 answer is missing from your staff' : `${count} answers are missing from your staff`,
  toStaff: 'Show my staff',
};

export const todoText: Texts<typeof sv> = { sv, en };
