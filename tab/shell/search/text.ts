import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  open: 'Sök',
  openHint: 'Sök eller gå till … (Ctrl + K)',
  title: 'Sök i Värna',
  field: 'Nummer, namn, ord eller vad du vill göra',
  pages: 'Sidor',
  doing: 'Gör',
  help: 'Hjälp',
  about: 'Om Värna',
  hits: 'Träffar',
  none: 'Inga träffar. Prova färre eller andra ord.',
  more: (shown: number, count: number) => `De ${shown} bästa av ${count} träffar visas. Skriv fler ord.`,
  failed: 'Det gick inte att söka just nu. Sidorna går att välja ändå.',
};

const en: typeof sv = {
  open: 'Search',
  openHint: 'Search or go to … (Ctrl + K)',
  title: 'Search in Värna',
  field: 'A number, a name, words or what you want to do',
  pages: 'Pages',
  doing: 'Do',
  help: 'Help',
  about: 'About Värna',
  hits: 'Found',
  none: 'No matches. Try fewer or other words.',
  more: (shown, count) => `The best ${shown} of ${count} are shown. Write more words.`,
  failed: 'The search does not work right now. You can still choose a page.',
};

export const searchBoxText: Texts<typeof sv> = { sv, en };
