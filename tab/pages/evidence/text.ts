import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: (title: string) => `Bevis: ${title}`,
  lead: 'Det här är vad Värna vet: vad som beslutades, vem som skulle läsa, vem som har läst och när, och vem som inte har det och varför.',
  here: 'Bevis',
  about: 'Dokumentet',
  decided: (body: string, on: string) => `${body}, ${on}`,
  notDecided: 'Inget beslut är inskrivet.',
  sent: (at: string, by: string) => `${at}, av ${by}`,
  people: 'Alla som omfattas, och alla som har läst',
  missing: 'De som inte har kvitterat',
  none: 'Ingen har fått dokumentet, och ingen har läst det.',
  leftOut: 'Utelämnade från början',
  leftOutWhy: 'Anledning',
  vouched: (by: string) => `Intygat av ${by}`,
  personLead: (unit: string) =>
    unit === '' ? 'Allt som personen har ombetts läsa.' : `${unit}. Allt som personen har ombetts läsa.`,
  documents: 'Styrdokument',
  noDocuments: 'Personen har inte ombetts läsa något styrdokument.',
};

const en: typeof sv = {
  title: (title) => `Evidence: ${title}`,
  lead: 'This is what Värna knows: what was decided, who was to read it, who has read it and when, and who has not and why.',
  here: 'Evidence',
  about: 'The document',
  decided: (body, on) => `${body}, ${on}`,
  notDecided: 'No decision has been entered.',
  sent: (at, by) => `${at}, by ${by}`,
  people: 'All who are meant, and all who have read it',
  missing: 'Those who have not acknowledged',
  none: 'Nobody has been given the document, and nobody has read it.',
  leftOut: 'Left out from the start',
  leftOutWhy: 'Reason',
  vouched: (by) => `Vouched for by ${by}`,
  personLead: (unit) =>
    unit === ''
      ? 'Everything the person has been asked to read.'
      : `${unit}. Everything the person has been asked to read.`,
  documents: 'Steering documents',
  noDocuments: 'The person has not been asked to read any steering document.',
};

export const evidenceText: Texts<typeof sv> = { sv, en };
