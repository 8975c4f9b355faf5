// What a person's own words sound like. A suggestion only: the person is never asked to choose, the coordinator decides.
import { folded } from '../../blocks/plain.ts';
import { CATEGORIES, type Category } from './model.ts';

/** Word beginnings per category, Swedish and English; `a+b` needs both. The order breaks ties. */
const SIGNS: Readonly<Record<Exclude<Category, 'other'>, readonly string[]>> = {
  accountTakeover: [
    'kapad',
    'kapat',
    'hijack',
    'hackad',
    'hackat',
    'hacked',
    'losenord+annan',
    'lösenord+delat',
    'delat+inlogg',
    'shared+password',
    'okänd inlogg',
    'inloggad+inte jag',
    'någon+loggat in',
  ],
  malware: [
    'virus',
    'skadlig kod',
    'utpressning',
    'ransom',
    'malware',
    'trojan',
    'krypterad',
    'krypterat',
    'låst+filer',
    'konstigt program',
    'lösensumma',
  ],
  phishing: [
    'nätfiske',
    'phish',
    'bluff',
    'länk',
    'klickade',
    'klickat',
    'link',
    'clicked',
    'skrev in+lösenord',
    'bankid+ring',
    'falsk',
    'bedrägeri',
    'scam',
    'fraud',
    'misstänkt+mejl',
    'konstigt+mejl',
    'skumt+mejl',
    'suspicious+mail',
    'qr',
    'swish',
  ],
  wrongRecipient: [
    'fel mottagare',
    'felskick',
    'fel person',
    'fel adress',
    'fel mejl',
    'fel e-post',
    'skickade+fel',
    'skickat+fel',
    'mejlade+fel',
    'mejlat+fel',
    'wrong recipient',
    'wrong person',
    'wrong address',
    'sent+wrong',
    'fel skrivare',
    'wrong printer',
  ],
  lostEquipment: [
    'tappat',
    'tappade',
    'förlorat',
    'stulen',
    'stulit',
    'stöld',
    'inbrott',
    'borttappad',
    'borta+dator',
    'borta+mobil',
    'borta+telefon',
    'borta+surfplatta',
    'borta+usb',
    'borta+nyckel',
    'glömt+dator',
    'glömt+mobil',
    'glömt+telefon',
    'glömde+väska',
    'lost+phone',
    'lost+laptop',
    'lost+computer',
    'stolen',
    'usb',
  ],
  unauthorisedAccess: [
    'obehörig',
    'behörighet',
    'kan se+inte',
    'såg+inte borde',
    'ser+inte borde',
    'kommer åt',
    'snok',
    'läst+journal',
    'åtkomst',
    'unauthori',
    'access+should not',
    'can see+should not',
  ],
  lostInformation: [
    'försvunn',
    'försvann',
    'raderat',
    'raderad',
    'raderade',
    'borttag',
    'är borta',
    'är borttag',
    'deleted',
    'missing+file',
    'disappeared',
    'gone',
  ],
  alteredInformation: [
    'ändrats',
    'ändrat+fel',
    'fel uppgift',
    'felaktig',
    'stämmer inte',
    'ihopblandad',
    'sammanblandad',
    'wrong data',
    'changed by',
  ],
  outage: [
    'ligger nere',
    'nere',
    'fungerar inte',
    'funkar inte',
    'driftstörning',
    'avbrott',
    'kommer inte in',
    'långsam',
    'is down',
    'not working',
    'outage',
    'cannot log in',
  ],
  supplier: ['leverantör', 'supplier', 'vendor', 'driftleverantör'],
  physical: [
    'olåst',
    'nyckel',
    'dörr',
    'passerkort',
    'tagg',
    'brand',
    'vatten',
    'okänd person',
    'unlocked',
    'door',
    'key card',
    'serverrum',
    'papper',
    'pärm',
  ],
  weakness: [
    'brist',
    'risk',
    'sårbar',
    'kan hända',
    'skulle kunna',
    'vulnerab',
    'weakness',
    'saknar+rutin',
    'lösenord+lapp',
  ],
};

/** Folded once, as the words of a report are. */
const parts = (signs: readonly string[]) => signs.map((sign) => sign.split('+').map((part) => ` ${folded(part)}`));
const READY = new Map(CATEGORIES.map((category) => [category, category === 'other' ? [] : parts(SIGNS[category])]));

const fits = (sign: readonly string[], text: string) => sign.every((part) => ` ${text}`.includes(part));

/** The category whose signs the words carry most of; `other` when none fits. */
export function suggestCategory(words: string): Category {
  const text = folded(words);
  let best: { category: Category; weight: number } = { category: 'other', weight: 0 };
  for (const [category, signs] of READY) {
    const weight = signs.filter((sign) => fits(sign, text)).length;
    if (weight > best.weight) best = { category, weight };
  }
  return best.category;
}

const URGENT = parts(['pågår', 'just nu', 'fortfarande', 'right now', 'still', 'ongoing']);

/** True when the words themselves say that it is still going on. */
export function soundsOngoing(words: string): boolean {
  const text = folded(words);
  return URGENT.some((sign) => fits(sign, text));
}

const PERSONAL = parts([
  'personuppgift',
  'patient',
  'brukare',
  'elev',
  'journal',
  'personnummer',
  'personal data',
  'client',
  'pupil',
  'adressuppgift',
  'klient',
]);

/** True when the words themselves say that other people's data is touched. */
export function soundsPersonal(words: string): boolean {
  const text = folded(words);
  return PERSONAL.some((sign) => fits(sign, text));
}
