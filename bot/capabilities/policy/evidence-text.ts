// The words of the evidence, on its page and on paper.

import type { Language } from '../../blocks/text.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { LeftOutPerson } from '../organisation/audience-model.ts';
import type { Acknowledgement } from './model.ts';

const sv = {
  what: 'Dokument',
  person: 'Person',
  unit: 'Enhet',
  state: 'Läge',
  cause: 'Orsak eller intygad av',
  at: 'När',
  remindedOn: 'Senast påmind',
  asked: (day: string) => `Senast påmind ${day}`,
  people: 'Alla som omfattas',
  summed: 'Kvitterat',
  sum: (read: number, asked: number, percent: number) => `${read} av ${asked} har kvitterat (${percent} %).`,
  due: 'Läs senast',
  language: 'Språk',
  channel: 'Kvitterat i',
  hash: 'Kontrollsumma (SHA-256) för texten som visades',
  sent: 'Utskickat',
  never: 'Inte utskickat',
  leftOut: 'Utelämnad från början',
  leftOutWhy: words<LeftOutPerson['why']>({
    noTeams: 'hade varken Teams eller titel',
    notPerson: 'hade inte ett namn som en person',
    guest: 'gästkonto',
    disabled: 'avstängt konto',
    named: 'undantagen med namn',
  }),
  leftOutMore: (count: number) => `och ${count} till`,
  languages: words<Language>({ sv: 'Svenska', en: 'Engelska' }),
  channels: words<Acknowledgement['channel']>({ chat: 'Chatt', tab: 'Flik' }),
};

const en: typeof sv = {
  what: 'Document',
  person: 'Person',
  unit: 'Unit',
  state: 'Status',
  cause: 'Cause or vouched for by',
  at: 'When',
  remindedOn: 'Last reminded',
  asked: (day) => `Last reminded ${day}`,
  people: 'Everyone it applies to',
  summed: 'Acknowledged',
  sum: (read, asked, percent) => `${read} of ${asked} have acknowledged (${percent}%).`,
  due: 'Read by',
  language: 'Language',
  channel: 'Acknowledged in',
  hash: 'Checksum (SHA-256) of the text that was shown',
  sent: 'Sent out',
  never: 'Not sent out',
  leftOut: 'Left out from the start',
  leftOutWhy: words<LeftOutPerson['why']>({
    noTeams: 'had neither Teams nor a job title',
    notPerson: 'name not like a person’s',
    guest: 'guest account',
    disabled: 'disabled account',
    named: 'excluded by name',
  }),
  leftOutMore: (count) => `and ${count} more`,
  languages: words<Language>({ sv: 'Swedish', en: 'English' }),
  channels: words<Acknowledgement['channel']>({ chat: 'Chat', tab: 'Tab' }),
};

export const evidenceText: Texts<typeof sv> = { sv, en };
