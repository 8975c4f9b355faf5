import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Att göra',
  lead: 'Allt som väntar på dig. Det som är försenat står först.',
  waiting: (count: number) => (count === 1 ? '1 uppgift att göra' : `${count} uppgifter att göra`),
  due: (day: string) => `Klar senast ${day}`,
  late: (days: number) => (days === 1 ? 'Försenad 1 dag' : `Försenad ${days} dagar`),
  empty: {
    title: 'Inget väntar på dig',
    lead: 'När något ska läsas, läras, beslutas eller besvaras får du besked i chatten. Det visas också här.',
  },
  staff: (count: number) =>
    count === 1 ? 'Dina medarbetare har 1 försenad uppgift' : `Dina medarbetare har ${count} försenade uppgifter`,
  toStaff: 'Visa mina medarbetare',
};

const en: typeof sv = {
  title: 'To do',
  lead: 'Everything that waits for you. What is overdue comes first.',
  waiting: (count) => (count === 1 ? '1 task to do' : `${count} tasks to do`),
  due: (day) => `Due ${day}`,
  late: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
  empty: {
    title: 'Nothing is waiting for you',
    lead: 'When there is something to read, learn, decide or answer, you are told in the chat. It is also shown here.',
  },
  staff: (count) => (count === 1 ? 'Your staff have 1 overdue task' : `Your staff have ${count} overdue tasks`),
  toStaff: 'Show my staff',
};

export const todoText: Texts<typeof sv> = { sv, en };
