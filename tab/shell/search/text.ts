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
  none: 'Inget passar. Pröva med färre eller andra ord.',
  more: (shown: number, count: number) => `De ${shown} bästa av ${count} träffar visas. Skriv fler ord.`,
  failed: 'Sökningen gick inte att göra nu. Sidorna går att välja ändå.',
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
  none: 'Nothing fits. Try fewer or other words.',
  more: (shown, count) => `The best ${shown} of ${count} are shown. Write more words.`,
  failed: 'The search could not be done now. The pages can be chosen all the same.',
};

export const searchBoxText: Texts<typeof sv> = { sv, en };
