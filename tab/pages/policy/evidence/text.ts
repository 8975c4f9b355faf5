import { type Texts, words } from '../../../../bot/blocks/text.ts';
import type { Evidence } from '../../../../bot/capabilities/policy/model.ts';

const sv = {
  /** Of one person. */
  states: words<Evidence['state']>({
    acknowledged: 'Kvitterat',
    delivered: 'Inte kvitterat',
    uncertain: 'Osäkert',
    unreachable: 'Inte nådd',
    reached: 'Har fått det muntligt',
    left: 'Omfattas inte längre',
    setAside: 'Ur utskicket',
    pending: 'I kö',
  }),
  title: (title: string) => `Bevis: ${title}`,
  lead: 'Här ser du beslutet, vem som skulle läsa, vem som har läst och när. Du ser också vem som inte har läst och varför.',
  sum: 'Så långt har läsningen kommit',
  about: 'Dokumentet',
  decided: (body: string, on: string) => `${body}, ${on}`,
  notDecided: 'Inget beslut är registrerat.',
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
  states: words<Evidence['state']>({
    acknowledged: 'Acknowledged',
    delivered: 'Not acknowledged',
    uncertain: 'Unsure',
    unreachable: 'Not reached',
    reached: 'Told in person',
    left: 'No longer included',
    setAside: 'Taken out',
    pending: 'Queued',
  }),
  title: (title) => `Evidence: ${title}`,
  lead: 'Here you see the decision, who was to read it, who has read it and when. You also see who has not read it and why.',
  sum: 'How far the reading has come',
  about: 'The document',
  decided: (body, on) => `${body}, ${on}`,
  notDecided: 'No decision has been recorded.',
  sent: (at, by) => `${at}, by ${by}`,
  people: 'Everyone included, and everyone who has read it',
  missing: 'Those who have not acknowledged',
  none: 'Nobody has been given the document, and nobody has read it.',
  leftOut: 'Left out from the start',
  leftOutWhy: 'Reason',
  vouched: (by) => `Vouched for by ${by}`,
  personLead: (unit) =>
    unit === ''
      ? 'Everything the person has been asked to read.'
      : `${unit}. Everything the person has been asked to read.`,
  documents: 'Governing documents',
  noDocuments: 'The person has not been asked to read any governing document.',
};

export const evidenceText: Texts<typeof sv> = { sv, en };
