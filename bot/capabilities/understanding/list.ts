import { choice, instant, longText, optional, shortText } from '../../blocks/codec.ts';
import { column, type ListOf } from '../../blocks/column.ts';
import type { Category } from '../incident/model.ts';
import type { Correction } from './model.ts';

// The names of the code: this list is read by the trainer and by nobody's eyes.
const meanings: Readonly<Record<Exclude<Category, 'other'>, string>> = {
  phishing: 'phishing',
  malware: 'malware',
  unauthorisedAccess: 'unauthorisedAccess',
  wrongRecipient: 'wrongRecipient',
  lostEquipment: 'lostEquipment',
  lostInformation: 'lostInformation',
  alteredInformation: 'alteredInformation',
  outage: 'outage',
  accountTakeover: 'accountTakeover',
  supplier: 'supplier',
  physical: 'physical',
  weakness: 'weakness',
};
const category = choice({ ...meanings, other: 'other' });
const meant = choice({ ...meanings, noIncident: 'noIncident' });

export const correctionList = {
  name: 'SuggestionCorrections',
  displayName: 'Rättade förslag',
  description: 'Förslag på kategori som någon har rättat. Rapportens ord finns bara med om kommunen har valt det.',
  columns: {
    id: column('Key', 'Nyckel', shortText, 'unique'),
    at: column('At', 'Tid', instant, 'indexed'),
    by: column('By', 'Rättat av', choice({ reporter: 'Rapportör', coordinator: 'Samordnare' })),
    model: column('Model', 'Modell', shortText),
    suggested: column('Suggested', 'Förslag', category),
    likeliest: column('Likeliest', 'Troligast', optional(meant)),
    chosen: column('Chosen', 'Valt', category),
    words: column('Words', 'Text', optional(longText)),
    changeId: column('ChangeKey', 'Ändringens nyckel', shortText),
  },
} satisfies ListOf<Correction>;
