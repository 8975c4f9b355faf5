import type { Facts } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { Cause } from '../campaign/model.ts';
import type { ReadQuestion, StuckState } from './model.ts';
import type { OperationsRefusal } from './rules.ts';

/** Codes that say little by themselves; others are shown as they are. */
const reasons: Readonly<Record<string, string>> = {
  holderGone: 'Servern som höll på med det slutade svara',
  unknownPack: 'Utskicket finns inte i SharePoint',
  sharePointSilent: 'SharePoint svarar inte',
  'no place yet': 'Värna har ingen chatt att skriva i än',
  'answer lost': 'Inget svar kom från Teams',
  'some are left': 'Alla mottagare har inte fått kortet än',
  'stale read': 'SharePoint visar en äldre version',
  'not yet added': 'Det som ska ändras är inte skrivet än',
  'app installed': 'Värna har just installerats hos personen',
  'being written': 'Det som ska skickas är inte skrivet till SharePoint än',
  'quiet hours': 'Värna stör ingen på natten. Det skickas på morgonen',
  unknownKind: 'Det kommer från en nyare version av Värna och väntar på den',
  pace: 'Många ska ha något i samma chatt eller kanal. Teams tar emot ett visst antal i taget',
  budget: 'Många ska skriva samtidigt. SharePoint tar emot ett visst antal i taget',
  behind: 'Väntar på det som kom före i samma kö',
  diskFull: 'Serverns disk tar inte emot mer. Gör plats på den',
  siteLacks: 'SharePoint saknar en lista eller kolumn, se ovan',
  'number taken': 'Numret var redan använt, nästa tas',
};

const sv = {
  states: words<StuckState>({
    stopped: 'Har stannat',
    trying: 'Försöker fortfarande',
    waiting: 'Väntar',
    refused: 'Teams tog inte emot det',
    uncertain: 'Oklart om det kom fram',
  }),
  questions: words<ReadQuestion>({
    listAll: 'Läsa hela listan',
    listChanges: 'Läsa listans ändringar sedan sist',
    people: 'Läsa personer, chefer och approller i Entra ID',
    groups: 'Läsa gruppers medlemmar i Entra ID',
    presence: 'Läsa vem som har frånvaromeddelande',
    schema: 'Se efter om SharePoint har fått de listor och kolumner som saknas',
    subscriptions: 'Hålla SharePoints aviseringar om ändringar vid liv',
    reminders: 'Gå igenom vad som ska påminnas om',
    tidy: 'Städa bort det som är gjort',
  }),
  /** What a no means when it was a channel that refused. */
  channelCauses: words<Cause>({
    appBlocked: 'Kanalen tar inte emot något från Värna',
    appMissing: 'Värna är inte med i teamet',
    appForbidden: 'Värna får inte skriva i kanalen',
    chatGone: 'Kanalen finns inte längre',
    accountGone: 'Kontot är stängt',
    tooLarge: 'Det är för stort för Teams',
    noChannel: 'Ingen kanal för incidenter är vald',
    refused: 'Teams tog inte emot kortet och angav ingen orsak',
  }),
  channelRemedies: words<Cause>({
    appBlocked: 'Be teamets ägare se över kanalens inställningar.',
    appMissing: 'Lägg till Värna i teamet igen, eller skriv ”@Värna incidentkanal” i en kanal där Värna finns.',
    appForbidden: 'Be teamets ägare eller it-supporten släppa in Värna i kanalen.',
    chatGone: 'Skriv ”@Värna incidentkanal” i den kanal där incidenterna ska visas.',
    accountGone: 'Skriv ”@Värna incidentkanal” i den kanal där incidenterna ska visas.',
    tooLarge: 'Ärendet finns i fliken Hem.',
    noChannel: 'Skriv ”@Värna incidentkanal” i den kanal där incidenterna ska visas.',
    refused: 'Värna försöker igen. Händer det flera dagar: visa koden för it-supporten.',
  }),
  incidentChannel: 'Incidentkanalen',
  aChat: 'En chatt',
  reasons,
  refusals: {
    notForOperations: (_facts: Facts) => 'Det här kan bara samordnaren och gemensam it göra. Be någon av dem om hjälp.',
    workUnknown: (_facts: Facts) => 'Det är redan klart eller har börjat om. Ladda om sidan.',
  } satisfies Record<OperationsRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  states: {
    stopped: 'Has stopped',
    trying: 'Still trying',
    waiting: 'Waiting',
    refused: 'Refused by Teams',
    uncertain: 'Delivery not confirmed',
  },
  questions: {
    listAll: 'Read the whole list',
    listChanges: 'Read what has changed in the list',
    people: 'Read people, managers and app roles in Entra ID',
    groups: 'Read the members of groups in Entra ID',
    presence: 'Read who is out of office',
    schema: 'See whether SharePoint has got the lists and columns that are missing',
    subscriptions: 'Keep SharePoint’s notifications of changes alive',
    reminders: 'Go through what needs a reminder',
    tidy: 'Clear away what is done',
  },
  channelCauses: {
    appBlocked: 'The channel accepts nothing from Värna',
    appMissing: 'Värna is not in the team',
    appForbidden: 'Värna is not allowed to write in the channel',
    chatGone: 'The channel no longer exists',
    accountGone: 'The account is closed',
    tooLarge: 'It is too large for Teams',
    noChannel: 'No channel for incidents has been chosen',
    refused: 'Teams did not accept the card and gave no reason',
  },
  channelRemedies: {
    appBlocked: 'Ask the owner of the team to review the settings of the channel.',
    appMissing: 'Add Värna to the team again, or type “@Värna incident channel” in a channel where Värna is.',
    appForbidden: 'Ask the owner of the team, or IT support, to let Värna into the channel.',
    chatGone: 'Type “@Värna incident channel” in the channel where incidents should be shown.',
    accountGone: 'Type “@Värna incident channel” in the channel where incidents should be shown.',
    tooLarge: 'The case is in the Home tab.',
    noChannel: 'Type “@Värna incident channel” in the channel where incidents should be shown.',
    refused: 'Värna tries again. If it goes on for days, show the code to IT support.',
  },
  incidentChannel: 'The incident channel',
  aChat: 'A chat',
  reasons: {
    holderGone: 'The server that worked on it stopped answering',
    unknownPack: 'The distribution is not in SharePoint',
    sharePointSilent: 'SharePoint does not answer',
    'no place yet': 'Värna has no chat to write in yet',
    'answer lost': 'No answer came from Teams',
    'some are left': 'Not every recipient has the card yet',
    'stale read': 'SharePoint shows an older version',
    'not yet added': 'What should be changed has not been written yet',
    'app installed': 'Värna has just been installed for the person',
    'being written': 'What should be sent has not been written to SharePoint yet',
    'quiet hours': 'Värna disturbs nobody at night. It is sent in the morning',
    unknownKind: 'It comes from a newer version of Värna and is waiting for it',
    pace: 'Many need something in the same chat or channel. Teams accepts a limited number at a time',
    budget: 'Many are writing at once. SharePoint accepts a limited number at a time',
    behind: 'Waiting for what came before in the same queue',
    diskFull: 'The server’s disk takes no more. Make room on it',
    siteLacks: 'SharePoint lacks a list or column, see above',
    'number taken': 'The number was already used, the next one is taken',
  },
  refusals: {
    notForOperations: (_facts: Facts) => 'Only the coordinator and joint IT can do this. Ask one of them for help.',
    workUnknown: (_facts: Facts) => 'It is already done or has started again. Reload the page.',
  },
};

export const operationsText: Texts<typeof sv> = { sv, en };
