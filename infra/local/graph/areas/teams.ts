import type { Team } from '../../directory/directory.ts';
import { guidOf } from '../../directory/guid.ts';
import { collection, type GraphAnswer, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { pageOf } from '../page.ts';

function teamOf(ask: GraphAsk): Team {
  const team = ask.world.directory.teams.find((each) => each.id === ask.param('team').toLowerCase());
  if (!team) throw failure('teamNotFound', ask.param('team'));
  return team;
}

export function getTeam(ask: GraphAsk): GraphAnswer {
  const team = teamOf(ask);
  return ok({
    '@odata.context': `${ROOT}/$metadata#teams/$entity`,
    id: team.id,
    displayName: team.displayName,
    description: '',
    internalId: team.threadId,
    tenantId: ask.world.directory.tenantId,
    isArchived: false,
    visibility: 'private',
  });
}

/** Rule 153; the first member owns the team. */
export function getTeamMembers(ask: GraphAsk): GraphAnswer {
  const { directory } = ask.world;
  const team = teamOf(ask);
  const members = team.memberIds.flatMap((id, at): JsonObject[] => {
    const person = directory.person(id);
    if (!person) return [];
    return [
      {
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        id: Buffer.from(guidOf(`membership/${team.id}/${id}`)).toString('base64'),
        roles: at === 0 ? ['owner'] : [],
        displayName: person.displayName,
        visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
        userId: person.id,
        email: person.mail,
        tenantId: directory.tenantId,
      },
    ];
  });
  const page = pageOf(ask, members);
  return collection(`teams('${team.id}')/members`, page.rows, { next: page.next, count: members.length });
}

export function getChannels(ask: GraphAsk): GraphAnswer {
  const team = teamOf(ask);
  const channels = team.channels.map(
    (channel): JsonObject => ({
      id: channel.id,
      createdDateTime: '2026-01-12T08:00:00Z',
      displayName: channel.displayName,
      description: null,
      isFavoriteByDefault: null,
      email: '',
      tenantId: ask.world.directory.tenantId,
      webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(channel.id)}/${encodeURIComponent(channel.displayName)}?groupId=${team.id}&tenantId=${ask.world.directory.tenantId}`,
      membershipType: 'standard',
    }),
  );
  return collection(`teams('${team.id}')/channels`, channels, { count: channels.length });
}
