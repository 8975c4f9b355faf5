import type { Group } from '../../directory/directory.ts';
import { collection, type GraphAnswer, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
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

const groupsIn = (ask: GraphAsk, { groupIds = [] }: Group): readonly Group[] =>
  ask.world.directory.groups.filter(({ id }) => groupIds.includes(id));

/** The group, and those that lie in it, however deep; a ring ends where it began. */
function within(ask: GraphAsk, group: Group, seen = new Set<string>()): readonly Group[] {
  if (seen.has(group.id)) return [];
  seen.add(group.id);
  return [group, ...groupsIn(ask, group).flatMap((one) => within(ask, one, seen))];
}

/** A group among other directory objects, where the type must be told. */
const groupView = (ask: GraphAsk, group: Group) => ({ '@odata.type': '#microsoft.graph.group', ...view(ask, group) });

function answer(ask: GraphAsk, people: readonly string[], groups: readonly Group[]): GraphAnswer {
  const { directory } = ask.world;
  const select = ask.query.list('select');
  const known = [...new Set(people)].flatMap((id) => directory.person(id) ?? []);
  const rows = [
    ...known.map((person) => veiled(ask, memberView(person, directory, select))),
    ...groups.map((group) => groupView(ask, group)),
  ];
  const page = pageOf(ask, rows);
  return collection('directoryObjects', page.rows, { next: page.next });
}

/** Persons and groups that lie in it directly. */
export function getMembers(ask: GraphAsk): GraphAnswer {
  const group = groupOf(ask);
  return mayRead(ask, group) ? answer(ask, group.memberIds, groupsIn(ask, group)) : answer(ask, [], []);
}

function transitive(ask: GraphAsk): readonly Group[] {
  const group = groupOf(ask);
  return mayRead(ask, group) ? within(ask, group) : [];
}
const peopleOf = (groups: readonly Group[]) => groups.flatMap(({ memberIds }) => memberIds);

/** Through groups in groups (rule 151). */
export function getTransitiveMembers(ask: GraphAsk): GraphAnswer {
  const all = transitive(ask);
  return answer(ask, peopleOf(all), all.slice(1));
}

export const getTransitiveMembersOfKind = (ask: GraphAsk): GraphAnswer => answer(ask, peopleOf(transitive(ask)), []);

/** The same, of persons alone. */
export function getMembersOfKind(ask: GraphAsk): GraphAnswer {
  const group = groupOf(ask);
  return answer(ask, mayRead(ask, group) ? group.memberIds : [], []);
}
