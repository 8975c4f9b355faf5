import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Mina medarbetare',
  lead: 'Här ser du vad dina medarbetare har kvar att läsa och göra. Har du gått igenom innehållet med någon som inte går att nå i Teams? Intyga det på raden.',
  done: { title: 'Alla har gjort sitt', lead: 'Ingen av dina medarbetare har något kvar just nu.' },
  none: {
    title: 'Du har inga medarbetare i Värna',
    lead: 'Chefer hämtas från Entra ID. Saknas dina medarbetare? Be it-supporten ändra vem som är deras chef.',
  },
  late: (count: number) =>
    count === 1 ? '1 uppgift är försenad trots påminnelser.' : `${count} uppgifter är försenade trots påminnelser.`,
  list: 'Att göra',
  person: 'Medarbetare',
  what: 'Vad',
  due: 'Klar senast',
  state: 'Läge',
  action: 'Välj',
  isLate: (due: string) => `${due} (försenad)`,
  vouch: 'Intyga',
  vouchOf: (name: string, title: string) => `Intyga att ${name} känner till ${title}`,
  ask: (name: string) => `Intyga att ${name} känner till innehållet?`,
  why: (title: string) =>
    `Du intygar att personen känner till ${title}. Ditt namn och tiden sparas, och påminnelserna slutar.`,
  vouched: 'Sparat. Personen är markerad som informerad.',
};

const en: typeof sv = {
  title: 'My staff',
  lead: 'This is what your staff have left to read and do. Have you gone through the content with someone who cannot be reached in Teams? Vouch for it in the row.',
  done: { title: 'Everyone is done', lead: 'None of your staff have anything left right now.' },
  none: {
    title: 'You have no staff in Värna',
    lead: 'Managers come from Entra ID. If your staff are missing, ask IT support to change who their manager is.',
  },
  late: (count) =>
    count === 1 ? '1 task is overdue despite reminders.' : `${count} tasks are overdue despite reminders.`,
  list: 'To do',
  person: 'Person',
  what: 'What',
  due: 'Due',
  state: 'Status',
  action: 'Action',
  isLate: (due) => `${due} (overdue)`,
  vouch: 'Vouch',
  vouchOf: (name, title) => `Vouch that ${name} knows ${title}`,
  ask: (name) => `Vouch that ${name} knows the content?`,
  why: (title) => `You vouch that the person knows ${title}. Your name and the time are saved, and the reminders end.`,
  vouched: 'Saved. The person is marked as informed.',
};

export const staffText: Texts<typeof sv> = { sv, en };
