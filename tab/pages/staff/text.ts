import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Mina medarbetare',
  lead: 'Här ser du vad dina medarbetare har kvar att läsa och göra. För den som inte går att nå i Teams kan du säga till här när du själv har gått igenom det.',
  done: { title: 'Alla har svarat', lead: 'Ingen av dina medarbetare har något kvar just nu.' },
  none: {
    title: 'Du har inga medarbetare i Värna',
    lead: 'Chefer hämtas från Entra ID. Saknas dina medarbetare? Be it-avdelningen ändra vem som är deras chef.',
  },
  late: (count: number) =>
    count === 1 ? '1 svar saknas trots påminnelser.' : `${count} svar saknas trots påminnelser.`,
  list: 'Det här är kvar',
  person: 'Medarbetare',
  what: 'Vad',
  due: 'Senast',
  state: 'Läge',
  action: 'Åtgärd',
  isLate: (due: string) => `${due} (försenad)`,
  vouch: 'Nådd på annat sätt',
  vouchOf: (name: string, title: string) => `Nådd på annat sätt: ${name}, ${title}`,
  ask: (name: string) => `Har du sett till att ${name} vet?`,
  why: (title: string) =>
    `Du intygar att personen känner till ${title}. Ditt namn och tiden sparas, och påminnelserna slutar.`,
  vouched: 'Sparat. Personen räknas som nådd.',
};

const en: typeof sv = {
  title: 'My staff',
  lead: 'This is what your staff have left to read and do. For somebody who cannot be reached in Teams, say so here once you have gone through it yourself.',
  done: { title: 'Everyone has answered', lead: 'None of your staff have anything left right now.' },
  none: {
    title: 'You have no staff in Värna',
    lead: 'Managers come from Entra ID. If your staff are missing, ask IT to change who their manager is.',
  },
  late: (count) =>
    count === 1 ? '1 answer is missing despite reminders.' : `${count} answers are missing despite reminders.`,
  list: 'This is left',
  person: 'Person',
  what: 'What',
  due: 'By',
  state: 'State',
  action: 'Action',
  isLate: (due) => `${due} (late)`,
  vouch: 'Reached in another way',
  vouchOf: (name, title) => `Reached in another way: ${name}, ${title}`,
  ask: (name) => `Have you made sure that ${name} knows?`,
  why: (title) => `You vouch that the person knows ${title}. Your name and the time are kept, and the reminders end.`,
  vouched: 'Saved. The person counts as reached.',
};

export const staffText: Texts<typeof sv> = { sv, en };
