import type { Person } from '../../directory/directory.ts';
import { collection, type GraphAnswer, ok, ROOT } from '../answer.ts';
import type { GraphAsk } from '../ask.ts';
import { filtered, isAdvanced, searched } from '../directory-filter.ts';
import { failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { pageOf } from '../page.ts';
import { readExpand } from '../query.ts';
import { allOf, memberView, userView } from '../user-view.ts';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** By object id or user principal name. */
function findPerson(ask: GraphAsk, key: string): Person | undefined {
  const name = key.toLowerCase();
  return ask.world.directory.people.find(
    (person) => person.id === name || person.userPrincipalName.toLowerCase() === name,
  );
}

export function personOf(ask: GraphAsk): Person {
  const person = findPerson(ask, ask.param('user'));
  if (!person) throw failure('directoryNotFound', ask.param('user'));
  return person;
}

/** Rule 154: the Teams part of Graph says it in other words. */
export function personOfTeams(ask: GraphAsk): Person {
  const key = ask.param('user');
  const person = findPerson(ask, key);
  if (!person) throw failure(GUID.test(key) ? 'directoryNotFound' : 'userNameNotFound', key);
  return person;
}

const FILTERABLE: readonly string[] = [
  'id',
  'accountEnabled',
  'department',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mailNickname',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'userType',
];

const managerOf = (ask: GraphAsk, person: Person) =>
  person.managerId === null ? undefined : ask.world.directory.person(person.managerId);

/** The manager, the manager's manager and so on, one inside the other. */
function chain(ask: GraphAsk, person: Person, select: readonly string[] | undefined, levels: number): JsonObject {
  const manager = managerOf(ask, person);
  if (!manager || levels === 0) return {};
  const above = chain(ask, manager, select, levels - 1);
  return { manager: { ...memberView(manager, ask.world.directory, select), ...above } };
}

function expandedManager(ask: GraphAsk, person: Person): JsonObject {
  const parts = readExpand(ask.query.get('expand'));
  const strange = parts.find((part) => part.name !== 'manager');
  if (strange) throw failure('notSupported', `$expand=${strange.name} on users`);
  const [part] = parts;
  if (!part) return {};
  const levels = part.options.get('levels');
  // Rule 148: more than one level needs the advanced mode.
  if (levels !== undefined && !isAdvanced(ask)) throw failure('unsupportedQuery', '$levels');
  const depth = levels === undefined ? 1 : levels === 'max' ? 1000 : Number(levels);
  return chain(ask, person, part.options.get('select')?.split(','), depth);
}

const view = (ask: GraphAsk, person: Person): JsonObject => ({
  ...userView(person, ask.world.directory, ask.query.list('select')),
  ...expandedManager(ask, person),
});

const collator = new Intl.Collator('sv');

function sorted(ask: GraphAsk, people: readonly Person[]): readonly Person[] {
  const text = ask.query.get('orderby');
  if (text === undefined) return people;
  const [property = '', direction = 'asc'] = text.split(/\s+/);
  if (ask.query.get('filter') !== undefined && !isAdvanced(ask)) {
    throw failure('unsupportedQuery', '$orderby together with $filter');
  }
  if (property !== 'displayName' && property !== 'userPrincipalName') {
    throw failure('notSupported', `$orderby=${text} on users`);
  }
  const sign = direction === 'desc' ? -1 : 1;
  return [...people].sort((a, b) => sign * collator.compare(a[property], b[property]));
}

// Properties that the service gives for one person only (rule 146).
const ONE_BY_ONE: readonly string[] = [
  'aboutMe',
  'birthday',
  'hireDate',
  'interests',
  'mailboxSettings',
  'mySite',
  'pastProjects',
  'preferredName',
  'responsibilities',
  'schools',
  'skills',
];

export function getUsers(ask: GraphAsk): GraphAnswer {
  const { directory } = ask.world;
  const single = ask.query.list('select')?.find((name) => ONE_BY_ONE.includes(name));
  if (single !== undefined) throw failure('notSupported', `$select=${single} on more than one user`);
  const all = searched(ask, directory.people, (person) => allOf(person, directory));
  const found = filtered(ask, all, FILTERABLE, (person) => allOf(person, directory));
  const page = pageOf(ask, sorted(ask, found));
  return collection(
    'users',
    page.rows.map((person) => view(ask, person)),
    {
      next: page.next,
      count: isAdvanced(ask) ? found.length : undefined,
    },
  );
}

export function countUsers(ask: GraphAsk): GraphAnswer {
  if (ask.header('consistencylevel')?.toLowerCase() !== 'eventual') throw failure('unsupportedQuery', '/users/$count');
  const { directory } = ask.world;
  const people = filtered(ask, directory.people, FILTERABLE, (person) => allOf(person, directory));
  return ok(String(people.length));
}

const single = (ask: GraphAsk, person: Person, context = 'users'): GraphAnswer =>
  ok({ '@odata.context': `${ROOT}/$metadata#${context}/$entity`, ...view(ask, person) });

export const getUser = (ask: GraphAsk): GraphAnswer => single(ask, personOf(ask));

/** Rule 147. */
export function getMe(ask: GraphAsk): GraphAnswer {
  const person = ask.caller.personId === undefined ? undefined : ask.world.directory.person(ask.caller.personId);
  if (!person) throw failure('delegatedOnly');
  return single(ask, person);
}

export function getManager(ask: GraphAsk): GraphAnswer {
  const manager = managerOf(ask, personOf(ask));
  if (!manager) throw failure('directoryNotFound', 'manager');
  return ok({
    '@odata.context': `${ROOT}/$metadata#directoryObjects/$entity`,
    ...memberView(manager, ask.world.directory, ask.query.list('select')),
  });
}

/** Nobody here has a photo (rule 149). */
export function getPhoto(ask: GraphAsk): GraphAnswer {
  personOf(ask);
  throw failure('photoNotFound');
}
