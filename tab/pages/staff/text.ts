import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Mina medarbetare',
  lead: 'Här ser du vad dina medarbetare har kvar att läsa och göra.',
  done: { title: 'Alla har gjort sitt', lead: 'Ingen av dina medarbetare har något kvar just nu.' },
  none: {
    title: 'Du har inga medarbetare i Värna',
    lead: 'Chefer hämtas från Entra ID. Saknas dina medarbetare? Be it-supporten ändra vem som är deras chef.',
  },
  sum: (done: number, of: number) => `${done} av ${of} är klara`,
  late: (count: number) =>
    count === 1
      ? '1 medarbetare är försenad trots påminnelser.'
      : `${count} medarbetare är försenade trots påminnelser.`,
  filter: 'Visa',
  shows: { left: 'De som har något kvar', late: 'Försenade', all: 'Alla' },
  noneLate: { title: 'Ingen är försenad', lead: 'Välj ett annat urval för att se vad som är kvar.' },
  printed: (shown: string, day: string) => `${shown}, ${day}`,
  isDone: 'Klar',
  left: (count: number) => (count === 1 ? '1 sak kvar' : `${count} saker kvar`),
  due: (day: string) => `Klar senast ${day}`,
  isLate: (day: string) => `Försenad sedan ${day}`,
  vouch: 'Intyga',
  nameOf: (name: string, title: string) => `${name}, ${title}`,
  markOf: (name: string, title: string) => `Markera ${name}, ${title}`,
  vouchMarked: (count: number) => (count === 1 ? 'Intyga för den markerade' : `Intyga för ${count} markerade`),
  vouching: (done: number, of: number) => `Intygar, ${done} av ${of}`,
  vouchedFor: (count: number) => `Du har intygat ${count === 1 ? '1 gång' : `${count} gånger`}. Påminnelserna slutar.`,
  vouchOf: (name: string, title: string) => `Intyga att ${name} känner till ${title}`,
  vouchHint:
    'Har du gått igenom innehållet med någon som inte går att nå i Teams? Välj Intyga. Ditt namn och tiden sparas, och påminnelserna slutar.',
  vouched: (name: string, title: string) => `Du har intygat att ${name} känner till ${title}. Påminnelserna slutar.`,
};

const en: typeof sv = {
  title: 'My staff',
  lead: 'This is what your staff have left to read and do.',
  done: { title: 'Everyone is done', lead: 'None of your staff have anything left right now.' },
  none: {
    title: 'You have no staff in Värna',
    lead: 'Managers come from Entra ID. Are your staff missing? Ask IT support to change who their manager is.',
  },
  sum: (done, of) => `${done} of ${of} are done`,
  late: (count) =>
    count === 1 ? '1 person is overdue despite reminders.' : `${count} people are overdue despite reminders.`,
  filter: 'Show',
  shows: { left: 'Those who have something left', late: 'Overdue', all: 'Everyone' },
  noneLate: { title: 'Nobody is overdue', lead: 'Choose another selection to see what is left.' },
  printed: (shown, day) => `${shown}, ${day}`,
  isDone: 'Done',
  left: (count) => (count === 1 ? '1 thing left' : `${count} things left`),
  due: (day) => `Due ${day}`,
  isLate: (day) => `Overdue since ${day}`,
  vouch: 'Vouch',
  nameOf: (name, title) => `${name}, ${title}`,
  markOf: (name, title) => `Select ${name}, ${title}`,
  vouchMarked: (count) => (count === 1 ? 'Vouch for the selected one' : `Vouch for ${count} selected`),
  vouching: (done, of) => `Vouching, ${done} of ${of}`,
  vouchedFor: (count) => `You have vouched ${count === 1 ? 'once' : `${count} times`}. The reminders end.`,
  vouchOf: (name, title) => `Vouch that ${name} knows ${title}`,
  vouchHint:
    'Have you gone through the content with someone who cannot be reached in Teams? Choose Vouch. Your name and the time are saved, and the reminders end.',
  vouched: (name, title) => `You have vouched that ${name} knows ${title}. The reminders end.`,
};

export const staffText: Texts<typeof sv> = { sv, en };
