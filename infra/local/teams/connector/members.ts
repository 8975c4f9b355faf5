import type { Context, Hono } from 'hono';
import type { Person } from '../../directory/directory.ts';
import type { Json } from '../activity.ts';
import type { Conversation } from '../conversations.ts';
import type { Side } from '../side.ts';
import { placeOf } from './activities.ts';
import { refuse, refuseThrottled } from './errors.ts';
import type { Limits } from './limits.ts';

const PAGE = { smallest: 50, largest: 500 };

function memberOf(side: Side, person: Person): Json {
  return {
    // Both names for the Entra id: older SDKs read objectId, newer ones aadObjectId.
    id: side.people.mri(person.id),
    objectId: person.id,
    aadObjectId: person.id,
    name: person.displayName,
    givenName: person.givenName,
    surname: person.surname,
    email: person.mail ?? undefined,
    userPrincipalName: person.userPrincipalName,
    tenantId: side.world.directory.tenantId,
    userRole: person.userType === 'Guest' ? 'guest' : 'user',
  };
}

function peopleIn(side: Side, conversation: Conversation): Person[] {
  return conversation.memberIds.flatMap((id) => side.world.directory.person(id) ?? []);
}

/** Runs `answer` with the people of a conversation the bot is part of, within the limits for reading. */
function reading(
  side: Side,
  limits: Limits,
  answer: (c: Context, people: Person[]) => Response,
): (c: Context) => Response {
  return (c) => {
    const id = c.req.param('c') ?? '';
    const wait = limits.take('read', id);
    if (wait > 0) return refuseThrottled(c, wait);
    const place = placeOf(side, id);
    return typeof place === 'string' ? refuse(c, place) : answer(c, peopleIn(side, place.conversation));
  };
}

export function memberRoutes(app: Hono, side: Side, limits: Limits): void {
  const base = '/v3/conversations/:c';
  app.get(
    `${base}/members`,
    reading(side, limits, (c, people) => c.json(people.map((person) => memberOf(side, person)))),
  );
  app.get(
    `${base}/pagedmembers`,
    reading(side, limits, (c, people) => {
      const asked = Number(c.req.query('pageSize') ?? PAGE.largest) || PAGE.largest;
      const size = Math.min(Math.max(asked, PAGE.smallest), PAGE.largest);
      const from = Number(c.req.query('continuationToken') ?? 0);
      const members = people.slice(from, from + size).map((person) => memberOf(side, person));
      return c.json(from + size < people.length ? { members, continuationToken: String(from + size) } : { members });
    }),
  );
  app.get(
    `${base}/members/:m`,
    reading(side, limits, (c, people) => {
      const wanted = side.people.person(c.req.param('m') ?? '');
      const member = people.find((person) => person.id === wanted?.id);
      return member ? c.json(memberOf(side, member)) : refuse(c, 'MemberNotFoundInConversation');
    }),
  );
}

export function teamRoutes(app: Hono, side: Side, limits: Limits): void {
  const find = (id: string) => side.conversations.installedTeams().find((team) => team.threadId === id);
  app.get('/v3/teams/:t', (c) => {
    const wait = limits.take('read', c.req.param('t'));
    if (wait > 0) return refuseThrottled(c, wait);
    const team = find(c.req.param('t'));
    if (!team) return refuse(c, 'BotNotInConversationRoster');
    const counts = { channelCount: team.channels.length, memberCount: team.memberIds.length };
    const tenantId = side.world.directory.tenantId;
    return c.json({
      id: team.threadId,
      name: team.displayName,
      aadGroupId: team.id,
      type: 'standard',
      tenantId,
      ...counts,
    });
  });
  app.get('/v3/teams/:t/conversations', (c) => {
    const wait = limits.take('read', c.req.param('t'));
    if (wait > 0) return refuseThrottled(c, wait);
    const team = find(c.req.param('t'));
    if (!team) return refuse(c, 'BotNotInConversationRoster');
    // The General channel comes without a name, as its name follows each client's language.
    const conversations = team.channels.map(({ id, displayName }) =>
      id === team.threadId ? { id } : { id, name: displayName },
    );
    return c.json({ conversations });
  });
}
