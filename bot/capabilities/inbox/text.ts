import type { Texts } from '../../blocks/text.ts';

const sv = {
  title: 'Att göra',
  refusals: {},
  more: (count: number) => (count === 1 ? 'Sedan väntar 1 sak till.' : `Sedan väntar ${count} saker till.`),
  nothing: 'Du har inget att göra just nu.',
  allDone: 'Allt är klart.',
  news: 'Nyligen beslutat',
  staff: 'Dina medarbetare',
  staffAsk: 'De här har inte svarat trots påminnelser. Prata med dem, och hjälp den som inte kommer åt Värna.',
  staffLine: (title: string, due: string, names: string) => `${title}, senast ${due}: ${names}`,
  andMore: (names: string, more: number) => `${names} och ${more} till`,
  openStaff: 'Visa mina medarbetare',
  summary: (count: number) =>
    count === 0 ? 'Du har inget att göra' : count === 1 ? 'Du har 1 sak att göra' : `Du har ${count} saker att göra`,
};

const en: typeof sv = {
  title: 'To do',
  refusals: {},
  more: (count) => (count === 1 ? 'Then 1 more thing is waiting.' : `Then ${count} more things are waiting.`),
  nothing: 'You have nothing to do right now.',
  allDone: 'Everything is done.',
  news: 'Decided lately',
  staff: 'Your staff',
  staffAsk: 'These have not answered despite reminders. Talk to them, and help anyone who cannot get into Värna.',
  staffLine: (title, due, names) => `${title}, by ${due}: ${names}`,
  andMore: (names, more) => `${names} and ${more} more`,
  openStaff: 'Show my staff',
  summary: (count) =>
    count === 0 ? 'You have nothing to do' : count === 1 ? 'You have 1 thing to do' : `You have ${count} things to do`,
};

export const inboxText: Texts<typeof sv> = { sv, en };
