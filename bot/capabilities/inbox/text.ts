import type { Texts } from '../../blocks/text.ts';

const sv = {
  title: 'Att göra',
  refusals: {},
  more: (count: number) =>
    count === 1 ? 'Efter det här har du 1 uppgift kvar.' : `Efter det här har du ${count} uppgifter kvar.`,
  nothing: 'Du har inget att göra just nu.',
  allDone: 'Allt är klart.',
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
};

const en: typeof sv = {
  title: 'To do',
  refusals: {},
  more: (count) => (count === 1 ? 'After this you have 1 task left.' : `After this you have ${count} tasks left.`),
  nothing: 'You have nothing to do right now.',
  allDone: 'Everything is done.',
  news: 'Recently decided',
  staff: 'Your staff',
  staffAsk:
    'These people have something left, despite reminders. Talk to them, and help anyone who cannot get into Värna.',
  staffLine: (title, due, names) => `${title}, by ${due}: ${names}`,
  andMore: (names, more) => `${names} and ${more} more`,
  openStaff: 'Show my staff',
  summary: (count) =>
    count === 0 ? 'You have nothing to do' : count === 1 ? 'You have 1 task to do' : `You have ${count} tasks to do`,
};

export const inboxText: Texts<typeof sv> = { sv, en };
