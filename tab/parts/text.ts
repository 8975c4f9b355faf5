import type { Texts } from '../../bot/blocks/text.ts';

const sv = {
  people: {
    search: 'Sök på namn eller enhet',
    filter: 'Visa',
    all: 'Alla',
    shown: (shown: number, all: number) => (shown === all ? `${all} personer` : `${shown} av ${all} personer`),
    more: 'Visa fler',
    nobody: 'Inga träffar. Prova ett annat namn eller en annan enhet.',
    clear: 'Rensa filter',
  },
  picker: {
    search: 'Sök på namn',
    person: 'Skriv minst två bokstäver av namnet och välj i listan.',
    noOne: 'Inga träffar. Prova ett annat namn.',
    disabled: 'kontot är avstängt',
    guest: 'gästkonto',
    searching: 'Söker …',
    searchFailed: 'Det gick inte att söka just nu. Försök igen om en stund.',
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
  day: {
    form: 'åååå-mm-dd',
    late: 'försenad',
    unreadable: 'Det går inte att läsa som ett datum. Skriv till exempel 2026-12-22.',
    calendar: (label: string) => `Öppna kalendern: ${label}`,
    quick: { twoWeeks: 'Om 2 veckor', threeWeeks: 'Om 3 veckor', monthEnd: 'Månadens slut' },
  },
  cancel: 'Avbryt',
  print: 'Skriv ut listan',
  excel: 'Hämta som Excel',
  fetching: 'Hämtar …',
  word: 'Hämta som Word',
  wordRefused: 'Dokumentet gick inte att hämta. Du kan sakna behörighet. Be samordnaren om hjälp.',
  excelRefused: 'Tabellen gick inte att hämta. Du kan sakna behörighet. Be samordnaren om hjälp.',
  download: {
    opened: 'Filen hämtas i webbläsaren. Kom den inte? Öppna den här:',
    notOpened: 'Filen är klar, men Teams kunde inte öppna den. Öppna den här:',
    holds: 'Länken gäller i en minut och en gång.',
  },
  required: '(måste fyllas i)',
  loading: 'Hämtar …',
  sending: 'Skickar …',
  waiting: 'Väntar på SharePoint',
  waitingWhy: 'Sparat i Värna. Förs in i SharePoint när det svarar igen.',
  reference: (reference: string) => `Felnummer: ${reference}`,
  kept: 'Det du har skrivit finns kvar.',
  unreachable: {
    title: 'Värna svarar inte just nu',
    detail: 'Kontrollera din internetanslutning och försök igen om en stund. Är det bråttom? Ring it-supporten.',
  },
  signIn: {
    title: 'Teams kunde inte logga in dig',
    detail: 'Stäng fliken och öppna den igen. Händer det igen, logga ut ur Teams och in på nytt.',
  },
  problem: {
    title: 'Något gick fel',
    detail: 'Försök igen. Händer det igen? Lämna felnumret nedan till it-supporten.',
  },
  faulty: {
    title: 'Det här kan inte visas',
    detail:
      'Något här går inte att läsa. Resten av Värna fungerar. Försök igen. Händer det igen? Lämna felnumret nedan till it-supporten.',
    row: 'Raden kan inte visas. Lämna felnumret till it-supporten.',
  },
  stale: 'Det går inte att hämta det senaste just nu. Du ser det som hämtades förut.',
  refused: 'Ändringen gick inte igenom. Ladda om sidan och försök igen.',
  silent: (lists: string, more: number) =>
    more > 0
      ? `SharePoint svarar inte just nu för ${lists} och ${more} ${more === 1 ? 'lista' : 'listor'} till.`
      : `SharePoint svarar inte just nu för ${lists}.`,
  storage: (waiting: string, one: boolean) =>
    `${waiting} ${one ? 'ändring är sparad i Värna och förs in' : 'ändringar är sparade i Värna och förs in'} när SharePoint svarar igen.`,
  catchingUp: (waiting: string, one: boolean) =>
    `${waiting} ${one ? 'ändring är sparad i Värna och' : 'ändringar är sparade i Värna och'} på väg in i SharePoint.`,
  storageQuiet: 'Det du gör sparas i Värna och förs in när SharePoint svarar igen.',
};

const en: typeof sv = {
  people: {
    search: 'Search by name or unit',
    filter: 'Show',
    all: 'All',
    shown: (shown, all) => (shown === all ? `${all} people` : `${shown} of ${all} people`),
    more: 'Show more',
    nobody: 'No matches. Try another name or another unit.',
    clear: 'Clear filters',
  },
  picker: {
    search: 'Search by name',
    person: 'Write at least two letters of the name and choose from the list.',
    noOne: 'No matches. Try another name.',
    disabled: 'the account is disabled',
    guest: 'guest account',
    searching: 'Searching …',
    searchFailed: 'The search does not work right now. Try again in a while.',
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
  day: {
    form: 'yyyy-mm-dd',
    late: 'overdue',
    unreadable: 'This cannot be read as a date. Write for example 2026-12-22.',
    calendar: (label) => `Open the calendar: ${label}`,
    quick: { twoWeeks: 'In 2 weeks', threeWeeks: 'In 3 weeks', monthEnd: 'End of the month' },
  },
  cancel: 'Cancel',
  print: 'Print the list',
  excel: 'Download as Excel',
  fetching: 'Downloading …',
  word: 'Download as Word',
  wordRefused: 'The document could not be downloaded. You may lack permission. Ask the coordinator for help.',
  excelRefused: 'The table could not be downloaded. You may lack permission. Ask the coordinator for help.',
  download: {
    opened: 'The file is being downloaded in your browser. Did it not arrive? Open it here:',
    notOpened: 'The file is ready, but Teams could not open it. Open it here:',
    holds: 'The link works for one minute, once.',
  },
  required: '(required)',
  loading: 'Loading …',
  sending: 'Sending …',
  waiting: 'Waiting for SharePoint',
  waitingWhy: 'Saved in Värna. It goes into SharePoint when that responds again.',
  reference: (reference) => `Error number: ${reference}`,
  kept: 'What you have written is still here.',
  unreachable: {
    title: 'Värna does not respond right now',
    detail: 'Check your internet connection and try again in a while. Is it urgent? Call IT support.',
  },
  signIn: {
    title: 'Teams could not sign you in',
    detail: 'Close the tab and open it again. If it happens again, sign out of Teams and in again.',
  },
  problem: {
    title: 'Something went wrong',
    detail: 'Try again. Does it happen again? Give the error number below to IT support.',
  },
  faulty: {
    title: 'This cannot be shown',
    detail:
      'Some of the data cannot be read. The rest of Värna works. Try again. Does it happen again? Give the error number below to IT support.',
    row: 'The row cannot be shown. Give the error number to IT support.',
  },
  stale: 'The latest cannot be fetched right now. You see what was fetched before.',
  refused: 'The change did not go through. Reload the page and try again.',
  silent: (lists, more) =>
    more > 0
      ? `SharePoint does not respond right now for ${lists} and ${more} more.`
      : `SharePoint does not respond right now for ${lists}.`,
  storage: (waiting, one) =>
    `${waiting} ${one ? 'change is' : 'changes are'} saved in Värna and will go in when SharePoint responds again.`,
  catchingUp: (waiting, one) =>
    `${waiting} ${one ? 'change is' : 'changes are'} saved in Värna and on the way into SharePoint.`,
  storageQuiet: 'What you do is saved in Värna and will go in when SharePoint responds again.',
};

export const partText: Texts<typeof sv> = { sv, en };
