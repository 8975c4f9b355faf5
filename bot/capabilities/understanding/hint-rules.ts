// What else the words say: whether it goes on, whether other people's data is touched, and which systems they name.

import { hasPersonalNumber } from '../../blocks/personal-number.ts';
import { folded } from '../../blocks/plain.ts';

/** Word beginnings, ready to be found in folded text. */
const beginnings = (signs: readonly string[]) => signs.map((sign) => ` ${folded(sign)}`);
const holds = (text: string, signs: readonly string[]) => signs.some((sign) => ` ${text} `.includes(sign));

const GOES_ON = beginnings([
  'pågår',
  'just nu',
  'fortfarande',
  'håller på',
  'hela tiden',
  'sprider sig',
  'står still',
  'ligger nere',
  'är nere',
  'e nere',
  'funkar inte nu',
  'ännu inte',
  'kommer nya',
  'right now',
  'still ',
  'ongoing',
  'at the moment',
  'is down',
  'are down',
  'keeps ',
]);
const IS_OVER = beginnings([
  'igen nu',
  'fungerar igen',
  'funkar igen',
  'uppe igen',
  'är löst',
  'löste sig',
  'är över',
  'har slutat',
  'working again',
  'back up',
  'is solved',
  'is over',
]);

/** True when the words themselves say that it is still going on. */
export function soundsOngoing(words: string): boolean {
  const text = folded(words);
  return holds(text, GOES_ON) && !holds(text, IS_OVER);
}

const PERSONAL = beginnings([
  'personuppgift',
  'persondata',
  'patient',
  'brukar',
  'elev',
  'journal',
  'personnummer',
  'adressuppgift',
  'klient',
  'läkarintyg',
  'diagnos',
  'orosanmäl',
  'vårdnadshavar',
  'föräldrar',
  'förälder',
  'lönespec',
  'klasslist',
  'betyg',
  'omdöme',
  'sjukskriv',
  'skyddad',
  'skyddade',
  'läkemedelslist',
  'medicinlist',
  'genomförandeplan',
  'personal data',
  'personal number',
  'client',
  'pupil',
  'patients',
  'resident',
  'medical',
  'payslip',
  'salary list',
  'class list',
]);

/** Two names beside each other inside a sentence. */
const FULL_NAME = /(?<=[\p{Ll}\d,:] )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}/u;

/** True when the words themselves say that other people's data is touched. */
export function soundsPersonal(words: string): boolean {
  return holds(folded(words), PERSONAL) || hasPersonalNumber(words) || FULL_NAME.test(words);
}

export interface NamedSystem {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Names that reports of Swedish municipalities hold, until a municipality's own systems are known. */
export const USUAL_SYSTEMS: readonly NamedSystem[] = [
  { name: 'Treserva', aliases: [] },
  { name: 'Procapita', aliases: ['pro capita'] },
  { name: 'Lifecare', aliases: ['life care'] },
  { name: 'Combine', aliases: [] },
  { name: 'Viva', aliases: [] },
  { name: 'Magna Cura', aliases: [] },
  { name: 'Vklass', aliases: ['v-klass'] },
  { name: 'Unikum', aliases: [] },
  { name: 'InfoMentor', aliases: ['info mentor'] },
  { name: 'SchoolSoft', aliases: ['school soft'] },
  { name: 'Edlevo', aliases: [] },
  { name: 'Heroma', aliases: [] },
  { name: 'Personec', aliases: [] },
  { name: 'Raindance', aliases: [] },
  { name: 'Agresso', aliases: ['unit4'] },
  { name: 'Visma', aliases: [] },
  { name: 'Ciceron', aliases: [] },
  { name: 'Platina', aliases: [] },
  { name: 'Evolution', aliases: [] },
  { name: 'Stratsys', aliases: [] },
  { name: 'Pascal', aliases: [] },
  { name: 'Outlook', aliases: ['mejlen', 'mailen'] },
  { name: 'Teams', aliases: [] },
  { name: 'SharePoint', aliases: ['share point'] },
  { name: 'OneDrive', aliases: ['one drive'] },
];

/** Each that is named, by any of its names, also with an ending: *Treservan*, *Outlooken*. */
export function systemsIn(words: string, known: readonly NamedSystem[] = USUAL_SYSTEMS): readonly string[] {
  const text = ` ${folded(words)} `;
  return known
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => new RegExp(` ${escaped(folded(one))}(?:n|en|et|s|ens)? `, 'u').test(text)),
    )
    .map(({ name }) => name);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
