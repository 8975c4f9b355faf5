import { type Facts, fact } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { CustodyKind } from './model.ts';
import type { EvidenceRefusal } from './rules.ts';

const sv = {
  chain: words<CustodyKind>({
    added: 'lade till filen',
    downloaded: 'hämtade filen',
    intact: 'kontrollerade filen. Den är oförändrad.',
    altered: 'kontrollerade filen. Den är ändrad.',
    gone: 'kontrollerade filen. Den saknas i biblioteket.',
    moved: 'lämnade filen vidare:',
  }),
  refusals: {
    evidenceUnknown: () => 'Filen finns inte i ärendet. Ladda om sidan och försök igen.',
    evidenceEmpty: () => 'Filen är tom (0 byte). Kontrollera att du valde rätt fil.',
    evidenceTooLarge: () =>
      'Filen är större än 20 MB. Lägg den i biblioteket Bevis i SharePoint och anteckna det i ärendet.',
    evidenceNoteTooLong: (facts: Facts) =>
      `Texten är för lång: ${fact(facts, 'length')} tecken, och ${fact(facts, 'limit')} får plats. Korta den.`,
    receiverMissing: () => 'Skriv vem som har fått filen och hur.',
    hashMissing: (facts: Facts) =>
      `${fact(facts, 'name')} kom in innan kontrollsummor sparades, så den går inte att kontrollera.`,
  } satisfies Record<EvidenceRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  chain: {
    added: 'added the file',
    downloaded: 'fetched the file',
    intact: 'checked the file. It is unchanged.',
    altered: 'checked the file. It has been changed.',
    gone: 'checked the file. It is missing from the library.',
    moved: 'handed the file on:',
  },
  refusals: {
    evidenceUnknown: () => 'The file is not in the case. Reload the page and try again.',
    evidenceEmpty: () => 'The file is empty (0 bytes). Check that you chose the right one.',
    evidenceTooLarge: () =>
      'The file is larger than 20 MB. Put it in the library Bevis in SharePoint and make a note in the case.',
    evidenceNoteTooLong: (facts) =>
      `The text is too long: ${fact(facts, 'length')} characters, and ${fact(facts, 'limit')} fit. Shorten it.`,
    receiverMissing: () => 'Say who has received the file, and how.',
    hashMissing: (facts) => `${fact(facts, 'name')} came before checksums were kept, so it cannot be checked.`,
  },
};

export const caseEvidenceText: Texts<typeof sv> = { sv, en };
