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
    inbox: (count: number) => (count === 1 ? '1 sak väntar på dig' : `${count} saker väntar på dig`),
    team: (count: number) => (count === 1 ? '1 medarbetare är försenad' : `${count} medarbetare är försenade`),
    incidents: (count: number) => (count === 1 ? '1 ny rapport' : `${count} nya rapporter`),
    boards: (count: number) => (count === 1 ? '1 ärende väntar på nämnden' : `${count} ärenden väntar på nämnden`),
    operations: (count: number) => (count === 1 ? '1 sak har stannat' : `${count} saker har stannat`),
  },
  morePages: (count: number) => (count === 1 ? '1 sida till' : `${count} sidor till`),
  signingIn: 'Loggar in …',
  outside: {
    title: 'Öppna Värna i Teams',
    lead: 'Värna finns inne i Microsoft Teams. Där är du redan inloggad, så du behöver inget extra lösenord.',
    steps: ['Öppna Teams på datorn eller i telefonen.', 'Välj Appar och sök efter Värna.', 'Välj fliken Hem i appen.'],
    help: 'Hittar du inte Värna i Teams? Be it-supporten lägga till appen åt dig.',
    stuck: 'Är du redan i Teams? Då fick vi inget svar i tid.',
  },
  notFound: {
    title: 'Sidan finns inte',
    lead: 'Adressen leder ingenstans. Det kan bero på en gammal länk.',
  },
  notAllowed: {
    title: 'Du kan inte se den här sidan',
    lead: 'Sidan är för dem som arbetar med informationssäkerhet i kommunen. Dina egna ärenden kan du alltid se.',
  },
  toHome: 'Till Hem',
  guest: {
    title: 'Värna är för kommunens egna konton',
    lead: 'Du är inloggad med ett gästkonto. Behöver du rapportera något? Kontakta kommunens it-support.',
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
    inbox: (count) => (count === 1 ? '1 thing waits for you' : `${count} things wait for you`),
    team: (count) => (count === 1 ? '1 person is overdue' : `${count} people are overdue`),
    incidents: (count) => (count === 1 ? '1 new report' : `${count} new reports`),
    boards: (count) => (count === 1 ? '1 matter waits for the board' : `${count} matters wait for the board`),
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
    stuck: 'Already in Teams? Then no answer came in time.',
  },
  notFound: { title: 'There is no such page', lead: 'The address leads nowhere. It may be an old link.' },
  notAllowed: {
    title: 'You cannot see this page',
    lead: 'The page is for those who work with information security in the municipality. You can always see your own cases.',
  },
  toHome: 'To Home',
  guest: {
    title: 'Värna is for the municipality’s own accounts',
    lead: 'You are signed in as a guest. Need to report something? Contact the municipality’s IT support.',
  },
};

export const shellText: Texts<typeof sv> = { sv, en };
