// Where people and the bot meet. Bot chats and channels follow from the directory; only chats between people are stored.
import type { Person, Team } from '../directory/directory.ts';
import type { World } from '../world.ts';
import type { AppStore } from './app-package.ts';
import { type Roster, shortHash } from './roster.ts';

export interface Conversation {
  readonly id: string;
  readonly kind: 'bot' | 'chat' | 'channel';
  readonly title: string;
  readonly memberIds: readonly string[];
  readonly team?: Team;
}

/** A thread in a channel is addressed as `{channel};messageid={root}`. */
export interface Address {
  readonly conversation: string;
  readonly thread: string | null;
}

export interface Conversations {
  find(id: string): Conversation | undefined;
  botChat(person: Person): Conversation;
  /** From now on Teams does not know the person's chat with the bot; the next one has another id. */
  forgetBotChat(person: Person): void;
  of(person: Person): Conversation[];
  /** Teams the app was added to. */
  installedTeams(): Team[];
  /** Whether the bot is a member there. */
  hasBot(conversation: Conversation): boolean;
  addChat(id: string, memberIds: readonly string[]): void;
}

export function readAddress(text: string): Address {
  const [conversation = '', thread] = text.split(';messageid=');
  return { conversation, thread: thread ?? null };
}

export function writeAddress(address: Address): string {
  return address.thread === null ? address.conversation : `${address.conversation};messageid=${address.thread}`;
}

const TEAM_WITH_APP = 'Informationssäkerhet';

export function conversations(world: World, app: AppStore, people: Roster): Conversations {
  const { database, directory } = world;
  const botName = () => app.current()?.manifest.name.short ?? '';
  const timesGone = (person: Person) =>
    Number(database.one('SELECT times FROM teams_gone_chat WHERE person = ?', [person.id])?.['times'] ?? 0);
  const botChatId = (person: Person) => {
    const times = timesGone(person);
    return `a:1${shortHash(`chat|${people.mri(person.id)}${times === 0 ? '' : `|${times}`}`)}`;
  };
  const botChat = (person: Person): Conversation => ({
    id: botChatId(person),
    kind: 'bot',
    title: botName(),
    memberIds: [person.id],
  });
  const owners = new Map<string, Person>();
  const ownerOf = (id: string) => {
    if (!owners.has(id)) for (const person of directory.people) owners.set(botChatId(person), person);
    return owners.get(id);
  };
  const channels = (teams: readonly Team[]): Conversation[] =>
    teams.flatMap((team) =>
      team.channels.map((channel) => ({
        id: channel.id,
        kind: 'channel' as const,
        title: channel.displayName,
        memberIds: team.memberIds,
        team,
      })),
    );
  const chats = (): Conversation[] =>
    database.all('SELECT id, members FROM teams_chat ORDER BY id').map((row) => ({
      id: String(row['id']),
      kind: 'chat',
      title: '',
      memberIds: String(row['members']).split(' '),
    }));
  const installedTeams = () =>
    app.current() ? directory.teams.filter((team) => team.displayName === TEAM_WITH_APP) : [];
  return {
    botChat,
    forgetBotChat(person) {
      owners.delete(botChatId(person));
      const values = [person.id, timesGone(person) + 1];
      database.run('INSERT OR REPLACE INTO teams_gone_chat (person, times) VALUES (?, ?)', values);
      owners.set(botChatId(person), person);
    },
    installedTeams,
    find(id) {
      const owner = id.startsWith('a:') ? ownerOf(id) : undefined;
      if (owner) return botChat(owner);
      return [...channels(directory.teams), ...chats()].find((each) => each.id === id);
    },
    of(person) {
      const reachable = people.reach(person) === 'absent' ? [] : [botChat(person)];
      const mine = directory.teams.filter((team) => team.memberIds.includes(person.id));
      return [...reachable, ...chats().filter((chat) => chat.memberIds.includes(person.id)), ...channels(mine)];
    },
    hasBot: (conversation) =>
      conversation.kind === 'bot' || installedTeams().some((team) => team.id === conversation.team?.id),
    addChat: (id, memberIds) =>
      database.run('INSERT OR IGNORE INTO teams_chat (id, members) VALUES (?, ?)', [id, memberIds.join(' ')]),
  };
}
