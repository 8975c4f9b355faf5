import type { Group } from '../../directory/directory.ts';
import { collection, type GraphAnswer, ok, ROOT } from '../answer.ts';
import { type GraphAsk } from '../ask.ts';
import { filtered } from '../directory-filter.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { pageOf } from '../page.ts';
import { memberView } from '../user-view.ts';

function view(ask: GraphAsk, group: Group): JsonObject {
  const team = ask.world.directory.teams.some((each) => each.id === group.id);
  const all: JsonObject = {
    id: group.id,
    displayName: group.displayName,
    description: null,
    groupTypes: team ? ['Unified'] : [],
    mailEnabled: team,
    securityEnabled: !team,
    visibility: group.visibility ?? (team ? 'Private' : null),
    resourceProvisioningOptions: team ? ['Team'] : [],
  };
  const select = ask.query.list('select');
  return select ? Object.fromEntries(Object.entries(all).filter(([name]) => select.includes(name))) : all;
}

function groupOf(ask: GraphAsk): Group {
  const group = ask.world.directory.groups.find((each) => each.id === ask.param('group').toLowerCase());
  if (!group) throw failure('directoryNotFound', ask.param('group'));
  return group;
}

export function getGroups(ask: GraphAsk): GraphAnswer {
  const groups = filtered(ask, ask.world.directory.groups, ['id', 'displayName'], (group) => ({ ...group }));
  const page = pageOf(ask, groups);
  return collection(
    'groups',
    page.rows.map((group) => view(ask, group)),
    { next: page.next },
  );
}

export function getGroup(ask: GraphAsk): GraphAnswer {
  return ok({ '@odata.context': `${ROOT}/$metadata#groups/$entity`, ...view(ask, groupOf(ask)) });
}

const READS_PEOPLE: readonly string[] = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];

/** What the caller may not read comes as null, with 200 (rule 151). */
function veiled({ caller }: GraphAsk, member: JsonObject): JsonObject {
  if ([...caller.roles, ...caller.scopes].some((name) => READS_PEOPLE.includes(name))) return member;
  const entries = Object.entries(member).map(
    ([name, value]) => [name, /^(id|@.*)$/.test(name) ? value : null] as const,
  );
  return Object.fromEntries(entries);
}

/** Rule 177: an app without the right to hidden members is told that there are none. */
const mayRead = ({ caller }: GraphAsk, { visibility }: Group) =>
  visibility !== 'HiddenMembership' || [...caller.roles, ...caller.scopes].includes('Member.Read.Hidden');

/** Direct and transitive are the same: no group lies in another. */
export function getMembers(ask: GraphAsk): GraphAnswer {
  const { directory } = ask.world;
  const group = groupOf(ask);
  const people = (mayRead(ask, group) ? group.memberIds : []).flatMap((id) => directory.person(id) ?? []);
  const page = pageOf(ask, people);
  const select = ask.query.list('select');
  return collection(
    'directoryObjects',
    page.rows.map((person) => veiled(ask, memberView(person, directory, select))),
    {
      next: page.next,
    },
  );
}
