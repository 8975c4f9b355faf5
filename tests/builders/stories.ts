/** Reports, each of its own kind: many that are alike share a card. */
export const STORIES = [
  'datorn visar konstiga fönster',
  'en pärm med journaler är borta',
  'jag mejlade en lönelista till fel person',
  'dörren till arkivet stod öppen i natt',
  'lönesystemet ligger nere',
  'min jobbtelefon är stulen',
  'någon har loggat in på mitt konto',
  'jag klickade på en länk om ett paket',
  'leverantören har blivit hackad',
  'filerna i mappen är krypterade',
];
