// What surrounds every activity that Teams sends: who, where, when, in which language.
import { randomUUID } from 'node:crypto';
import type { Person, Team } from '../directory/directory.ts';
import type { Json } from './activity.ts';
import { type Conversation, writeAddress } from './conversations.ts';
import type { Side } from './side.ts';

const TIME_ZONE = 'Europe/Stockholm';

/** `2026-01-15T13:24:34.000+01:00` */
function localTimestamp(instant: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value.slice(3) || '+00:00';
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
  return new Date(instant + minutes * 60_000).toISOString().replace('Z', offset);
}

export function botAccount(side: Side): { id: string; name: string } {
  const app = side.app.current();
  return { id: `28:${app?.botId ?? ''}`, name: app?.manifest.name.short ?? '' };
}

export function personAccount(side: Side, person: Person): Json {
  return { id: side.people.mri(person.id), name: person.displayName, aadObjectId: person.id };
}

/** Both generations of names: botbuilder reads `team` and `channel`, older bots the flat ids. */
function teamData(team: Team, channelId: string): Json {
  return {
    teamsChannelId: channelId,
    teamsTeamId: team.threadId,
    channel: { id: channelId },
    team: { id: team.threadId, name: team.displayName, aadGroupId: team.id },
  };
}

/** A personal chat has no isGroup at all, as in Teams. */
function place(side: Side, conversation: Conversation, thread: string | null): Json {
  const tenantId = side.world.directory.tenantId;
  const id = writeAddress({ conversation: conversation.id, thread });
  if (conversation.kind === 'bot') return { conversationType: 'personal', tenantId, id };
  const conversationType = conversation.kind === 'channel' ? 'channel' : 'groupChat';
  return { isGroup: true, conversationType, tenantId, id };
}

export interface Occasion {
  readonly person: Person;
  readonly conversation: Conversation;
  readonly thread: string | null;
}

export function envelope(side: Side, occasion: Occasion, type: string, extra: Json = {}): Json {
  const { person, conversation, thread } = occasion;
  const { language } = side.people.settings(person);
  const country = language.split('-')[1] ?? 'SE';
  const now = side.world.clock.now();
  const team = conversation.team ? teamData(conversation.team, conversation.id) : {};
  const { channelData, ...rest } = extra;
  return {
    type,
    id: `f:${randomUUID()}`,
    timestamp: new Date(now).toISOString(),
    localTimestamp: localTimestamp(now),
    localTimezone: TIME_ZONE,
    channelId: 'msteams',
    serviceUrl: side.serviceUrl,
    from: personAccount(side, person),
    conversation: place(side, conversation, thread),
    recipient: botAccount(side),
    entities: [{ type: 'clientInfo', locale: language, country, platform: 'Web', timezone: TIME_ZONE }],
    locale: language,
    ...rest,
    channelData: {
      tenant: { id: side.world.directory.tenantId },
      ...team,
      ...(typeof channelData === 'object' ? channelData : {}),
    },
  };
}
