import type { Texts } from '../../bot/blocks/text.ts';

const sv = {
  people: {
    search: 'Sök på namn eller enhet',
    filter: 'Visa',
    all: 'Alla',
    shown: (shown: number, all: number) => (shown === all ? `${all} personer` : `${shown} av ${all} personer`),
    more: 'Visa fler',
    nobody: 'Ingen passar in på det du söker.',
    clear: 'Visa alla',
  },
  picker: {
    search: 'Sök på namn',
    person: 'Skriv minst två bokstäver av namnet och välj i listan.',
    noOne: 'Ingen med det namnet.',
    disabled: 'kontot är avstängt',
    guest: 'gästkonto',
    searching: 'Söker …',
    searchFailed: 'Det gick inte att söka just nu.',
  },
  missing: {
    title: 'Det finns inte',
    lead: 'Länken kan vara gammal eller avklippt, eller så är det borttaget. Sök efter det, eller börja om från Hem.',
    search: 'Sök',
    toHome: 'Till Hem',
  },
  again: 'Försök igen',
  undo: 'Ångra',
  undoHint: 'Ångra med Ctrl + Z.',
  undone: 'Det är ångrat.',
  close: 'Stäng',
  writeTo: (name: string) => `Skriv till ${name} i Teams`,
  dayMissing: 'Välj ett datum.',
  cancel: 'Avbryt',
  excel: 'Hämta som Excel',
  fetching: 'Hämtar …',
  word: 'Hämta som Word',
  wordRefused: 'Du får inte hämta det här dokumentet. Ladda om sidan.',
  excelRefused: 'Du får inte hämta den här tabellen. Ladda om sidan.',
  download: {
    opened: 'Filen hämtas i webbläsaren. Kom den inte? Öppna den här:',
    notOpened: 'Filen är klar, men Teams kunde inte öppna den. Öppna den här:',
    holds: 'Länken gäller i en minut och en gång.',
  },
  required: '(måste fyllas i)',
  loading: 'Hämtar …',
  sending: 'Skickar …',
  waiting: 'Väntar på SharePoint',
  waitingWhy: 'Sparad på servern. Förs in i SharePoint så snart det går.',
  reference: (reference: string) => `Referens: ${reference}`,
  kept: 'Det du har skrivit finns kvar.',
  unreachable: {
    title: 'Värna svarar inte just nu',
    detail: 'Kontrollera nätet och försök igen om en stund. Gäller det något bråttom, ring it-supporten.',
  },
  signIn: {
    title: 'Teams kunde inte logga in dig',
    detail: 'Stäng fliken och öppna den igen. Händer det igen, logga ut ur Teams och in på nytt.',
  },
  problem: {
    title: 'Något gick fel hos oss',
    detail: 'Försök igen. Händer det igen, lämna referensen nedan till it-supporten.',
  },
  faulty: {
    title: 'Det här kan inte visas',
    detail:
      'Något av uppgifterna går inte att läsa. Resten av Värna fungerar. Försök igen. Händer det igen, lämna referensen nedan till it-supporten.',
    row: 'Raden kan inte visas. Lämna referensen till it-supporten.',
  },
  stale: 'Det går inte att hämta det senaste just nu. Du ser läget från förra hämtningen.',
  refused: 'Det gick inte att göra det här. Ladda om sidan och försök igen.',
  silent: (lists: string, more: number) =>
    more > 0
      ? `SharePoint svarar inte just nu för ${lists} och ${more} ${more === 1 ? 'lista' : 'listor'} till.`
      : `SharePoint svarar inte just nu för ${lists}.`,
  storage: (waiting: string, one: boolean) =>
    `${waiting} ${one ? 'ändring' : 'ändringar'} väntar på servern; inget är borta.`,
  catchingUp: (waiting: string, one: boolean) =>
    `${waiting} ${one ? 'ändring' : 'ändringar'} är på väg in i SharePoint. Allt är sparat på servern.`,
  storageQuiet: 'Det du gör sparas på servern; inget är borta.',
};

const en: typeof sv = {
  people: {
    search: 'Search by name or unit',
    filter: 'Show',
    all: 'All',
    shown: (shown, all) => (shown === all ? `${all} people` : `${shown} of ${all} people`),
    more: 'Show more',
    nobody: 'Nobody matches your search.',
    clear: 'Show all',
  },
  picker: {
    search: 'Search by name',
    person: 'Write at least two letters of the name and choose from the list.',
    noOne: 'Nobody by that name.',
    disabled: 'the account is disabled',
    guest: 'guest account',
    searching: 'Searching …',
    searchFailed: 'The search does not work right now.',
  },
  missing: {
    title: 'It does not exist',
    lead: 'The link may be old or cut off, or it has been removed. Search for it, or start again from Home.',
    search: 'Search',
    toHome: 'To Home',
  },
  again: 'Try again',
  undo: 'Undo',
  undoHint: 'Undo with Ctrl + Z.',
  undone: 'It has been undone.',
  close: 'Close',
  writeTo: (name) => `Write to ${name} in Teams`,
  dayMissing: 'Choose a date.',
  cancel: 'Cancel',
  excel: 'Download as Excel',
  fetching: 'Downloading …',
  word: 'Download as Word',
  wordRefused: 'You may not download this document. Reload the page.',
  excelRefused: 'You may not download this table. Reload the page.',
  download: {
    opened: 'The file is being downloaded in your browser. Did it not come? Open it here:',
    notOpened: 'The file is ready, but Teams could not open it. Open it here:',
    holds: 'The link works for one minute, once.',
  },
  required: '(required)',
  loading: 'Loading …',
  sending: 'Sending …',
  waiting: 'Waiting for SharePoint',
  waitingWhy: 'Saved on the server. It is entered in SharePoint as soon as possible.',
  reference: (reference) => `Reference: ${reference}`,
  kept: 'What you have written is still here.',
  unreachable: {
    title: 'Värna does not answer right now',
    detail: 'Check the network and try again in a while. If it is urgent, call IT support.',
  },
  signIn: {
    title: 'Teams could not sign you in',
    detail: 'Close the tab and open it again. If it happens again, sign out of Teams and in again.',
  },
  problem: {
    title: 'Something went wrong on our side',
    detail: 'Try again. If it happens again, give the reference below to IT support.',
  },
  faulty: {
    title: 'This cannot be shown',
    detail:
      'Some of the data cannot be read. The rest of Värna works. Try again. If it happens again, give the reference below to IT support.',
    row: 'The row cannot be shown. Give the reference to IT support.',
  },
  stale: 'The latest cannot be fetched right now. You see how things stood at the last fetch.',
  refused: 'This could not be done. Reload the page and try again.',
  silent: (lists, more) =>
    more > 0
      ? `SharePoint does not answer right now for ${lists} and ${more} more.`
      : `SharePoint does not answer right now for ${lists}.`,
  storage: (waiting, one) => `${waiting} ${one ? 'change is' : 'changes are'} waiting on the server; nothing is lost.`,
  catchingUp: (waiting, one) =>
    `${waiting} ${one ? 'change is' : 'changes are'} on the way into SharePoint. Everything is saved on the server.`,
  storageQuiet: 'What you do is saved on the server; nothing is lost.',
};

export const partText: Texts<typeof sv> = { sv, en };
