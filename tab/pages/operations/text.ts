import type { Texts } from '../../../bot/blocks/text.ts';

const sv = {
  title: 'Drift',
  lead: 'Det som Värna ska göra men inte har fått gjort: skriva till SharePoint, skicka kort och svara i chatten.',
  waiting: (count: number) =>
    count === 1 ? 'En sak väntar på sin tur just nu.' : `${count} saker väntar på sin tur just nu.`,
  nothingWaiting: 'Ingenting väntar på sin tur just nu.',
  notWhole: 'Kön som servrarna delar svarar inte just nu. Här syns bara det som den här servern själv håller på med.',
  stuck: 'Det som väntar eller har stannat',
  help: 'Det som väntar eller försöker fortfarande går vidare av sig självt. Det som Teams inte tog emot försöker Värna med igen när orsaken är borta, och en gång om dagen. Det som är oklart kan ha kommit fram och skickas inte igen. Fråga mottagaren om det är viktigt. Det som har stannat väntar på att du väljer Försök igen.',
  coordination: {
    vacant: 'Ingen är informationssäkerhetssamordnare',
    help: 'Rapporter tas emot och sparas, men ingen kan läsa dem i Värna. Be it-supporten ge rollen Coordinator direkt till en person i Entra ID.',
    faults: 'En tilldelning i Entra ID ger ingen rollen',
    whys: {
      nested: (name: string) =>
        `${name}: gruppen innehåller andra grupper. Bara de som är direkta medlemmar får rollen.`,
      empty: (name: string) => `${name}: gruppen har inga medlemmar.`,
      hidden: (name: string) => `${name}: gruppens medlemmar är dolda för Värna. Ge rollen till en person i stället.`,
      denied: (name: string) => `${name}: Värna får inte läsa gruppens medlemmar. Ge rollen till en person i stället.`,
      gone: (name: string) => `${name}: gruppen finns inte längre.`,
      defaultRole: (name: string) => `${name}: tilldelad utan att någon roll är vald. Välj rollen Coordinator.`,
    },
  },
  empty: {
    title: 'Inget har stannat',
    lead: 'Inget väntar på hjälp. Om något stannar visas det här.',
  },
  columns: {
    what: 'Vad',
    state: 'Läge',
    why: 'Varför',
    tries: 'Försök',
    since: 'Sedan',
    key: 'Nyckel',
    again: 'Välj',
  },
  many: (what: string, count: number) => `${what} (${count} stycken)`,
  lacks: {
    title: 'Saknas i SharePoint',
    help: 'Det här kom med den nya versionen av Värna och finns inte i SharePoint än. Allt annat fungerar. Det som behöver något härifrån går inte att spara, och den som försöker får veta det. Kör ”npm run provision -- --fix” med den app som får skapa listor. Värna ser det inom en minut och behöver inte startas om.',
    columns: { list: 'Lista', column: 'Kolumn', what: 'Vad som saknas' },
    whole: 'Hela listan',
    named: (shown: string, own: string) => `${shown} (${own})`,
    whats: {
      list: 'Listan',
      column: 'Kolumnen',
      index: 'Index på kolumnen',
    },
    choice: (words: string) => `Valen ${words}`,
  },
  unread: {
    title: 'Går inte att läsa',
    help: 'Värna visar det som var känt sedan tidigare och försöker igen av sig självt, minst en gång i minuten.',
    columns: { list: 'Lista', what: 'Fråga', why: 'Varför', since: 'Sedan' },
    noList: 'Ingen lista',
  },
  to: (what: string, name: string) => `${what}: ${name}`,
  noReason: 'Orsaken är inte känd',
  fault: (reference: string) => `Fel i Värna, felnummer ${reference}`,
  again: 'Försök igen',
  againWith: (what: string, key: string) => `Försök igen: ${what}, ${key}`,
  resumed: 'Värna försöker igen. Sidan uppdateras om en stund.',
};

const en: typeof sv = {
  title: 'Operations',
  lead: 'What Värna should have done but has not been able to: write to SharePoint, send cards and answer in the chat.',
  waiting: (count) =>
    count === 1 ? 'One thing is waiting for its turn now.' : `${count} things are waiting for their turn now.`,
  nothingWaiting: 'Nothing is waiting for its turn now.',
  notWhole:
    'The queue that the servers share does not respond right now. Only what this server itself is working on is shown here.',
  stuck: 'Waiting or stopped',
  help: 'What is waiting or still trying goes on by itself. What Teams refused is tried again when the cause is gone, and once a day. Where delivery is not confirmed, nothing is sent again. Ask the recipient if it matters. What has stopped waits until you choose Try again.',
  coordination: {
    vacant: 'Nobody is information security coordinator',
    help: 'Reports are received and saved, but nobody can read them in Värna. Ask IT support to give the role Coordinator directly to a person in Entra ID.',
    faults: 'An assignment in Entra ID gives nobody the role',
    whys: {
      nested: (name) => `${name}: the group holds other groups. Only its direct members get the role.`,
      empty: (name) => `${name}: the group has no members.`,
      hidden: (name) => `${name}: the members of the group are hidden from Värna. Give the role to a person instead.`,
      denied: (name) =>
        `${name}: Värna is not allowed to read the members of the group. Give the role to a person instead.`,
      gone: (name) => `${name}: the group is no longer there.`,
      defaultRole: (name) => `${name}: assigned without a role being chosen. Choose the role Coordinator.`,
    },
  },
  empty: {
    title: 'Nothing has stopped',
    lead: 'Nothing is waiting for help. If anything stops it is shown here.',
  },
  columns: {
    what: 'What',
    state: 'Status',
    why: 'Why',
    tries: 'Tries',
    since: 'Since',
    key: 'Key',
    again: 'Action',
  },
  many: (what, count) => `${what} (${count} of them)`,
  lacks: {
    title: 'Missing in SharePoint',
    help: 'This is new in this version of Värna and is not in SharePoint yet. All else works. What needs anything here cannot be saved, and whoever tries is told. Run “npm run provision -- --fix” with the app that is allowed to make lists. Värna sees it within a minute and need not be restarted.',
    columns: { list: 'List', column: 'Column', what: 'What is missing' },
    whole: 'The whole list',
    named: (shown, own) => `${shown} (${own})`,
    whats: { list: 'The list', column: 'The column', index: 'The index of the column' },
    choice: (words) => `The choices ${words}`,
  },
  unread: {
    title: 'Cannot be read',
    help: 'Värna shows what was known before and tries again by itself, at least once a minute.',
    columns: { list: 'List', what: 'Question', why: 'Why', since: 'Since' },
    noList: 'No list',
  },
  to: (what, name) => `${what}: ${name}`,
  noReason: 'The reason is not known',
  fault: (reference) => `A fault in Värna, error number ${reference}`,
  again: 'Try again',
  againWith: (what, key) => `Try again: ${what}, ${key}`,
  resumed: 'Värna is trying again. The page will be updated in a moment.',
};

export const pageText: Texts<typeof sv> = { sv, en };
