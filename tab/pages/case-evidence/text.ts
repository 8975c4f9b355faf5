import { type Texts, words } from '../../../bot/blocks/text.ts';

export type Verdict = 'intact' | 'altered' | 'gone';

const sv = {
  title: 'Bevisfiler',
  none: 'Ärendet har inga filer.',
  lead: 'Varje fil får en kontrollsumma (SHA-256) när den kommer in. Den visar om filen ändras senare.',
  held: 'Det är beslutat att ärendet ska bevaras.',
  choose: 'Lägg till en fil',
  sending: 'Filen skickas …',
  added: 'Filen är tillagd.',
  fetch: (name: string) => `Hämta ${name}`,
  fromReport: 'Kom med rapporten',
  addedBy: (name: string, moment: string) => `Tillagd av ${name}, ${moment}`,
  hash: 'SHA-256',
  noHash: 'Filen kom in innan kontrollsummor sparades.',
  verify: 'Kontrollera filen',
  verified: words<Verdict>({
    intact: 'Filen är oförändrad.',
    altered: 'Filen är ändrad sedan den kom in. Anteckna det i ärendet.',
    gone: 'Filen saknas i biblioteket Bevis. Be it-supporten leta i papperskorgen i SharePoint.',
  }),
  move: 'Lämna filen vidare',
  moveLead: 'Skriv vem som har fått filen, hur och varför. Det går inte att ändra efteråt.',
  receiver: 'Till vem och hur?',
  receiverHint: 'Till exempel: Polisen, ärende 5000-K123, på krypterat usb-minne',
  moved: 'Det är antecknat.',
  chain: (name: string) => `Vem som har haft ${name}`,
  chainHead: 'Vem som har haft filen',
  links: (count: number) => (count === 1 ? '1 händelse' : `${count} händelser`),
};

const en: typeof sv = {
  title: 'Evidence files',
  none: 'The case has no files.',
  lead: 'Each file gets a checksum (SHA-256) when it comes in. It shows whether the file is changed later.',
  held: 'It is decided that the case is preserved.',
  choose: 'Add a file',
  sending: 'Sending the file …',
  added: 'The file has been added.',
  fetch: (name) => `Fetch ${name}`,
  fromReport: 'Came with the report',
  addedBy: (name, moment) => `Added by ${name}, ${moment}`,
  hash: 'SHA-256',
  noHash: 'The file came before checksums were kept.',
  verify: 'Check the file',
  verified: {
    intact: 'The file is unchanged.',
    altered: 'The file has been changed since it came in. Make a note in the case.',
    gone: 'The file is missing from the library Bevis. Ask IT support to look in the recycle bin of SharePoint.',
  },
  move: 'Hand the file on',
  moveLead: 'Say who has received the file, how and why. It cannot be changed afterwards.',
  receiver: 'To whom and how?',
  receiverHint: 'For example: the police, case 5000-K123, on an encrypted USB drive',
  moved: 'It has been noted.',
  chain: (name) => `Who has had ${name}`,
  chainHead: 'Who has had the file',
  links: (count) => (count === 1 ? '1 event' : `${count} events`),
};

export const evidencePageText: Texts<typeof sv> = { sv, en };
