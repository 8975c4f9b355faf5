// conversationUpdate and installationUpdate: once per bot, to a person at the first opening, to a team at install.
import type { Person, Team } from '../directory/directory.ts';
import type { Json } from './activity.ts';
import type { Conversation } from './conversations.ts';
import { delivered } from './delivery.ts';
import { botAccount, envelope, type Occasion, personAccount } from './envelope.ts';
import type { Side } from './side.ts';

const RETRIES = [1000, 2000, 4000, 8000, 15_000, 30_000];
const running = new WeakMap<Side, Map<string, Promise<boolean>>>();

function greeted(side: Side, target: string): boolean {
  const values = [target, side.app.current()?.botId ?? ''];
  return (
    side.world.database.one('SELECT 1 AS yes FROM teams_greeting WHERE target = ? AND bot = ?', values) !== undefined
  );
}

/** In Teams’ order; what the bot did not take is sent again at the next occasion, from the start. */
async function send(side: Side, target: string, activities: readonly Json[]): Promise<boolean> {
  for (const activity of activities) {
    if (!delivered(await side.delivery.send(activity, side.patience.message, 2))) return false;
  }
  const values = [target, side.app.current()?.botId ?? ''];
  side.world.database.run('INSERT OR IGNORE INTO teams_greeting (target, bot) VALUES (?, ?)', values);
  return true;
}

/** One greeting per target at a time, whoever asks. */
function once(side: Side, target: string, activities: () => readonly Json[]): Promise<boolean> {
  if (!side.app.current() || greeted(side, target)) return Promise.resolve(true);
  const inFlight = running.get(side) ?? new Map<string, Promise<boolean>>();
  running.set(side, inFlight);
  const mine = inFlight.get(target) ?? send(side, target, activities()).finally(() => inFlight.delete(target));
  inFlight.set(target, mine);
  return mine;
}

export function greetPerson(side: Side, person: Person): Promise<boolean> {
  if (side.people.reach(person) !== 'installed') return Promise.resolve(true);
  const occasion: Occasion = { person, conversation: side.conversations.botChat(person), thread: null };
  return once(side, person.id, () => [
    envelope(side, occasion, 'conversationUpdate', { membersAdded: [personAccount(side, person), botAccount(side)] }),
    envelope(side, occasion, 'installationUpdate', { action: 'add' }),
  ]);
}

export function sayGoodbye(side: Side, person: Person): Promise<unknown> {
  side.world.database.run('DELETE FROM teams_greeting WHERE target = ?', [person.id]);
  const occasion: Occasion = { person, conversation: side.conversations.botChat(person), thread: null };
  const activity = envelope(side, occasion, 'installationUpdate', { action: 'remove' });
  return side.delivery.send(activity, side.patience.message, 2);
}

function teamGreeting(side: Side, team: Team, installer: Person): readonly Json[] {
  const channel = team.channels.find((each) => each.displayName === 'Incidenter') ?? team.channels[0];
  const conversation: Conversation = {
    id: team.threadId,
    kind: 'channel',
    title: team.displayName,
    memberIds: team.memberIds,
    team,
  };
  const occasion: Occasion = { person: installer, conversation, thread: null };
  const settings = channel ? { settings: { selectedChannel: { id: channel.id, name: channel.displayName } } } : {};
  const members = { membersAdded: [botAccount(side)], channelData: { eventType: 'teamMemberAdded', ...settings } };
  return [
    envelope(side, occasion, 'conversationUpdate', members),
    envelope(side, occasion, 'installationUpdate', { action: 'add', channelData: settings }),
  ];
}

export async function greetTeams(side: Side): Promise<boolean> {
  const done = side.conversations.installedTeams().map((team) => {
    const installer = side.world.directory.person(team.memberIds[0] ?? '');
    return installer ? once(side, team.id, () => teamGreeting(side, team, installer)) : Promise.resolve(true);
  });
  return (await Promise.all(done)).every(Boolean);
}

/** The bot may be installed a moment before it listens. */
export async function greetTeamsUntilHeard(side: Side): Promise<void> {
  for (const pause of RETRIES) {
    if (await greetTeams(side)) return;
    await new Promise((resolve) => setTimeout(resolve, pause).unref());
  }
}
