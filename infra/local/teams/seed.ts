// A little ordinary life, so that the chats are not empty and there is something to report.
import type { Person } from '../directory/directory.ts';
import type { Conversation } from './conversations.ts';
import type { Side } from './side.ts';

const MINUTE = 60_000;

const PHISHING = `Fick precis detta mejl, någon mer? Ser konstigt ut tycker jag.

Från: IT-support Askersund <support@askersund-it.example>
Ämne: Ditt lösenord går ut idag!
Hej! Ditt lösenord till Microsoft 365 upphör att gälla idag kl. 16.00. För att behålla åtkomst till din e-post måste du bekräfta ditt konto via länken nedan. Om du inte gör det inom 2 timmar spärras kontot.
hxxps://askersund-login.example/bekrafta
Med vänlig hälsning, IT-supporten`;

/** [minutes ago, index among the members, text, an answer to the line before] */
type Line = readonly [number, number, string, 'reply'?];

const CARE: readonly Line[] = [
  [
    1490,
    0,
    'God morgon! Nya scheman för vecka 48 ligger i mappen Scheman. Hör av er senast torsdag om något inte stämmer.',
  ],
  [1475, 2, 'Tack! Jag kan ta kvällen på tisdag om någon vill byta.', 'reply'],
  [190, 4, 'Nyckelskåpet i Åsbro går att öppna igen, vaktmästaren var här i morse.'],
  [45, 3, PHISHING],
  [38, 2, 'Jag fick samma. Jag har inte klickat på något.', 'reply'],
];

const SECURITY: readonly Line[] = [
  [2900, 0, 'Minnesanteckningarna från förra mötet ligger under Filer. Nästa möte är onsdag kl. 10.00.'],
  [2870, 2, 'Tack. Jag tar med punkten om personuppgiftsbiträdesavtalen.', 'reply'],
];

const COLLEAGUES: readonly Line[] = [
  [310, 1, 'Hej! Har du hunnit titta på listan över system från socialförvaltningen?'],
  [300, 0, 'Halvvägs. Sex av tolv saknar ägare, jag tar det med Maria i eftermiddag.'],
  [296, 1, 'Bra, säg till om du vill att jag ringer runt.'],
];

const CARERS: readonly Line[] = [
  [130, 1, 'Hinner du förbi Storgatan 12 i eftermiddag? Rosa är sjuk.'],
  [122, 0, 'Ja, jag tar det efter lunch.'],
  [120, 1, 'Guld värd! ☕'],
];

function write(side: Side, chat: Conversation, people: readonly Person[], lines: readonly Line[]): void {
  let root: string | null = null;
  for (const [minutes, index, text, reply] of lines) {
    const person = people[index % people.length];
    if (!person) continue;
    const kept = side.messages.add({
      conversation: chat.id,
      thread: reply ? root : null,
      fromId: person.id,
      fromKind: 'person',
      fromName: person.displayName,
      text,
      sentAt: side.world.clock.now() - minutes * MINUTE,
    });
    root = reply ? root : kept.id;
  }
  for (const person of people) side.messages.markRead(chat.id, person.id);
}

function chatBetween(side: Side, people: readonly Person[], lines: readonly Line[]): void {
  const [first, second] = people;
  if (!first || !second) return;
  const id = `19:${first.id}_${second.id}@unq.gbl.spaces`;
  side.conversations.addChat(id, [first.id, second.id]);
  const chat = side.conversations.find(id);
  if (chat) write(side, chat, people, lines);
}

export function seedChats(side: Side): void {
  const { database, directory } = side.world;
  if (database.one('SELECT 1 AS yes FROM teams_message LIMIT 1')) return;
  const [sara, erik, deputy] = directory.people;
  const teamOf = (person: Person | undefined) =>
    directory.teams.find((team) => person && team.memberIds.includes(person.id));
  const membersOf = (person: Person | undefined) =>
    (teamOf(person)?.memberIds ?? []).flatMap((id) => directory.person(id) ?? []);
  database.together(() => {
    const seeds = [
      { person: erik, lines: SECURITY },
      { person: sara, lines: CARE },
    ];
    for (const { person, lines } of seeds) {
      const general = side.conversations.find(teamOf(person)?.channels[0]?.id ?? '');
      if (general) write(side, general, membersOf(person), lines);
    }
    if (erik && deputy) chatBetween(side, [erik, deputy], COLLEAGUES);
    const colleague = membersOf(sara).filter((person) => person.id !== sara?.id)[1];
    if (sara && colleague) chatBetween(side, [sara, colleague], CARERS);
  });
}
