import type { Texts } from '../../bot/blocks/text.ts';

const sv = {
  product: 'Värna',
  skip: 'Hoppa till innehållet',
  navigation: 'Sidor i Värna',
  showNavigation: 'Visa menyn',
  hideNavigation: 'Dölj menyn',
  trail: 'Var du är',
  report: 'Rapportera',
  help: 'Hjälp',
  waits: {
    inbox: (count: number) => (count === 1 ? '1 uppgift väntar på dig' : `${count} uppgifter väntar på dig`),
    team: (count: number) => (count === 1 ? '1 medarbetare är försenad' : `${count} medarbetare är försenade`),
    incidents: (count: number) => (count === 1 ? '1 ny rapport' : `${count} nya rapporter`),
    boards: (count: number) => (count === 1 ? '1 nämndärende väntar' : `${count} nämndärenden väntar`),
    operations: (count: number) => (count === 1 ? '1 sak har stannat' : `${count} saker har stannat`),
  },
  morePages: (count: number) => (count === 1 ? '1 sida till' : `${count} sidor till`),
  signingIn: 'Loggar in …',
  outside: {
    title: 'Öppna Värna i Teams',
    lead: 'Värna finns inne i Microsoft Teams. Där är du redan inloggad, så du behöver inget extra lösenord.',
    steps: ['Öppna Teams på datorn eller i telefonen.', 'Välj Appar och sök efter Värna.', 'Välj fliken Hem i appen.'],
    help: 'Hittar du inte Värna i Teams? Be it-supporten lägga till appen åt dig.',
    stuck: 'Är du redan i Teams? Teams svarade inte i tid. Försök igen.',
  },
  notFound: {
    title: 'Sidan finns inte',
    lead: 'Länken kan vara gammal eller felskriven.',
  },
  notAllowed: {
    title: 'Du kan inte se den här sidan',
    lead: 'Din roll ger inte tillgång till sidan. Behöver du den? Fråga samordnaren.',
  },
  toHome: 'Visa Hem',
  guest: {
    title: 'Värna är för kommunens egna konton',
    lead: 'Du är inloggad med ett gästkonto. Behöver du rapportera något? Be din kontaktperson i kommunen att rapportera åt dig.',
  },
};

const en: typeof sv = {
  product: 'Värna',
  skip: 'Skip to the content',
  navigation: 'Pages in Värna',
  showNavigation: 'Show the menu',
  hideNavigation: 'Hide the menu',
  trail: 'Where you are',
  report: 'Report',
  help: 'Help',
  waits: {
    inbox: (count) => (count === 1 ? '1 task is waiting for you' : `${count} tasks are waiting for you`),
    team: (count) => (count === 1 ? '1 person is overdue' : `${count} people are overdue`),
    incidents: (count) => (count === 1 ? '1 new report' : `${count} new reports`),
    boards: (count) => (count === 1 ? '1 board matter is waiting' : `${count} board matters are waiting`),
    operations: (count) => (count === 1 ? '1 thing has stopped' : `${count} things have stopped`),
  },
  morePages: (count) => (count === 1 ? '1 more page' : `${count} more pages`),
  signingIn: 'Signing in …',
  outside: {
    title: 'Open Värna in Teams',
    lead: 'Värna lives inside Microsoft Teams. You are already signed in there, so you need no extra password.',
    steps: [
      'Open Teams on your computer or phone.',
      'Choose Apps and search for Värna.',
      'Choose the tab Home in the app.',
    ],
    help: 'Can’t find Värna in Teams? Ask IT support to add the app for you.',
    stuck: 'Already in Teams? It did not respond in time. Try again.',
  },
  notFound: { title: 'There is no such page', lead: 'The link may be old or misspelt.' },
  notAllowed: {
    title: 'You cannot see this page',
    lead: 'Your role does not give access to the page. Do you need it? Ask the coordinator.',
  },
  toHome: 'Show Home',
  guest: {
    title: 'Värna is for the municipality’s own accounts',
    lead: 'You are signed in as a guest. Need to report something? Ask your contact in the municipality to report for you.',
  },
};

export const shellText: Texts<typeof sv> = { sv, en };
