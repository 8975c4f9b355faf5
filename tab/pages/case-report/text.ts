import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Ärenderapport',
  secret: 'Hämta den fullständiga utgåvan',
  secretLead: 'Allt som finns i ärendet. Kan omfattas av sekretess.',
  open: 'Hämta den öppna utgåvan',
  openLead: 'Utan det som kan skada kommunen eller enskilda. Den säger vad som är utelämnat och varför.',
  secretName: (number: string) => `Ärenderapport ${number}`,
  openName: (number: string) => `Ärenderapport ${number}, öppen utgåva`,
};

const en: typeof sv = {
  title: 'Case report',
  secret: 'Fetch the full edition',
  secretLead: 'Everything in the case. It may be secret.',
  open: 'Fetch the open edition',
  openLead: 'Without what may harm the municipality or individuals. It says what is left out and why.',
  secretName: (number) => `Case report ${number}`,
  openName: (number) => `Case report ${number}, open edition`,
};

export const reportPageText: Texts<typeof sv> = { sv, en };
