import type { Facts } from '../../blocks/refusal.ts';
import { type Texts, words } from '../../blocks/text.ts';
import type { ReadQuestion, StuckState, WorkName } from './model.ts';
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
};

const sv = {
  kinds: words<WorkName>({
    write: 'Skriva en ändring till SharePoint',
    event: 'Skriva en rad i ett ärendes tidslinje',
    showCase: 'Visa eller uppdatera kortet för en incident',
    tellReporter: 'Skicka meddelande till den som har rapporterat',
    begin: 'Starta ett utskick',
    sendPack: 'Skicka kort till upp till hundra mottagare',
    showTodo: 'Uppdatera någons kort Att göra',
    pingTodo: 'Skicka någons kort Att göra',
    answerTodo: 'Svara någon med kortet Att göra',
    todoFound: 'Notera var någons kort Att göra finns',
    askDeciders: 'Fråga den som får besluta om en risk',
    recall: 'Rätta eller ta tillbaka kort som står kvar',
    tellManager: 'Påminna en chef om medarbetare som inte har svarat',
    tellVacancies: 'Berätta för en chef eller samordnare om roller som saknar någon',
    tellRole: 'Berätta att någon har fått en roll eller inte längre har den',
    tellOwner: 'Skicka veckans kort till den som har åtgärder att svara på',
    askOwner: 'Skicka en fråga till ett styrdokuments ägare',
    file: 'Spara en bifogad fil',
    tellLost: 'Berätta att någon annan hann före',
    say: 'Skicka ett svar i chatten',
  }),
  states: words<StuckState>({ stopped: 'Har stannat', trying: 'Försöker fortfarande', waiting: 'Väntar' }),
  questions: words<ReadQuestion>({
    listAll: 'Läsa hela listan',
    listChanges: 'Läsa listans ändringar sedan sist',
    people: 'Läsa personer, chefer och approller i Entra ID',
    groups: 'Läsa gruppers medlemmar i Entra ID',
    presence: 'Läsa vem som har frånvaromeddelande',
    subscriptions: 'Hålla SharePoints aviseringar om ändringar vid liv',
    reminders: 'Gå igenom vad som ska påminnas om',
    tidy: 'Städa bort det som är gjort',
  }),
  reasons,
  refusals: {
    notForOperations: (_facts: Facts) =>
      'Det här kan samordnaren och den gemensamma it-förvaltningen göra. Be någon av dem om hjälp.',
    workUnknown: (_facts: Facts) => 'Det har redan gått vidare. Uppdatera sidan för att se vad som är kvar.',
  } satisfies Record<OperationsRefusal, (facts: Facts) => string>,
};

const en: typeof sv = {
  kinds: {
    write: 'Write a change to SharePoint',
    event: 'Write a line in a case’s timeline',
    showCase: 'Show or update the card of an incident',
    tellReporter: 'Send a message to the person who reported',
    begin: 'Start a sending',
    sendPack: 'Send cards to up to a hundred recipients',
    showTodo: 'Update somebody’s card To do',
    pingTodo: 'Send somebody’s To do card',
    answerTodo: 'Answer somebody with the To do card',
    todoFound: 'Note where somebody’s To do card is',
    askDeciders: 'Ask whoever may decide a risk',
    recall: 'Correct or take back cards that stand',
    tellManager: 'Remind a manager of staff who have not answered',
    tellVacancies: 'Tell a manager or coordinator of roles that lack somebody',
    tellRole: 'Tell that somebody has got a role, or no longer has it',
    tellOwner: 'Send the week’s card to somebody with measures to answer',
    askOwner: 'Send a question to the owner of a steering document',
    file: 'Save an attached file',
    tellLost: 'Tell that somebody else was first',
    say: 'Send an answer in the chat',
  },
  states: { stopped: 'Has stopped', trying: 'Still trying', waiting: 'Waits' },
  questions: {
    listAll: 'Read the whole list',
    listChanges: 'Read what has changed in the list',
    people: 'Read people, managers and app roles in Entra ID',
    groups: 'Read the members of groups in Entra ID',
    presence: 'Read who is out of office',
    subscriptions: 'Keep SharePoint’s notifications of changes alive',
    reminders: 'Go through what to remind of',
    tidy: 'Clear away what is done',
  },
  reasons: {
    holderGone: 'The server that worked on it stopped answering',
    unknownPack: 'The sending is not in SharePoint',
    sharePointSilent: 'SharePoint does not answer',
    'no place yet': 'Värna has no chat to write in yet',
    'answer lost': 'No answer came from Teams',
    'some are left': 'Not every recipient has the card yet',
    'stale read': 'SharePoint shows an older version',
    'not yet added': 'What is to be changed has not been written yet',
    'app installed': 'Värna has just been installed for the person',
    'being written': 'What is to be sent has not been written to SharePoint yet',
    'quiet hours': 'Värna disturbs nobody at night. It is sent in the morning',
    unknownKind: 'It comes from a newer version of Värna and waits for it',
    pace: 'Many are to have something in the same chat or channel. Teams takes so many at a time',
    budget: 'Many are to write at once. SharePoint takes so many at a time',
    behind: 'Waits for what came before in the same queue',
  },
  refusals: {
    notForOperations: (_facts: Facts) => 'The coordinator and joint IT can do this. Ask one of them for help.',
    workUnknown: (_facts: Facts) => 'It has already gone on. Reload the page to see what is left.',
  },
};

export const operationsText: Texts<typeof sv> = { sv, en };
