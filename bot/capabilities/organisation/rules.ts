import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import {
  type Audience,
  type AudiencePreview,
  type AudienceRule,
  type HeldRole,
  type LeftOut,
  PERMISSIONS,
  type Permission,
  type Person,
  type PersonId,
  type Role,
  type RoleHolding,
  type RoleQuestion,
} from './model.ts';

/**
 * Who may do what: the one table every edge asks, and the page in the tab that shows it.
 * `everyone` is every active account of the municipality; guests and disabled accounts are out.
 */
export const PERMISSION_TABLE: Readonly<Record<Permission, 'everyone' | readonly Role[]>> = {
  'incident.report': 'everyone',
  'incident.readAll': ['coordinator', 'auditor'],
  'incident.readPersonalData': ['coordinator', 'auditor', 'dataProtectionOfficer'],
  'incident.handle': ['coordinator'],
  'organisation.readRoles': ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive', 'secretary'],
  'organisation.changeRoles': ['coordinator'],
  'organisation.changeDelegation': ['coordinator'],
  'organisation.placeChannel': ['coordinator'],
  'operations.read': ['coordinator', 'jointIt'],
  'operations.resume': ['coordinator', 'jointIt'],
  'policy.read': 'everyone',
  'policy.readAll': ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive', 'secretary'],
  'policy.manage': ['coordinator'],
  'training.readAll': ['coordinator', 'auditor', 'chiefExecutive', 'secretary'],
  'training.manage': ['coordinator'],
  'risk.write': 'everyone',
  'risk.readAll': ['coordinator', 'auditor', 'dataProtectionOfficer', 'chiefExecutive', 'secretary'],
  'risk.manage': ['coordinator'],
  'risk.board': ['secretary', 'coordinator'],
  'measure.read': ['coordinator', 'auditor', 'chiefExecutive', 'secretary', 'dataProtectionOfficer'],
  'measure.manage': ['coordinator'],
};

/** The app role in Entra ID that makes the first coordinator; every other role comes from the Roles list. */
export const FIRST_COORDINATOR_APP_ROLE = 'Coordinator';

const MUNICIPALITY = { kind: 'municipality', name: '' } as const;

export function counts(holding: RoleHolding, today: Day): boolean {
  return holding.from <= today && (holding.until === null || today <= holding.until);
}

/** The roles a person may act in today, as holder or as deputy. */
export function rolesOf(
  person: PersonId,
  holdings: readonly RoleHolding[],
  appRoles: readonly string[],
  today: Day,
): readonly HeldRole[] {
  const first: HeldRole[] = appRoles.includes(FIRST_COORDINATOR_APP_ROLE)
    ? [{ role: 'coordinator', scope: MUNICIPALITY, as: 'holder' }]
    : [];
  const listed = holdings
    .filter((holding) => counts(holding, today))
    .flatMap((holding): HeldRole[] => {
      if (holding.holder === person) return [{ role: holding.role, scope: holding.scope, as: 'holder' }];
      if (holding.deputy === person) return [{ role: holding.role, scope: holding.scope, as: 'deputy' }];
      return [];
    });
  return [...first, ...listed];
}

export function may(permission: Permission, person: Person, roles: readonly HeldRole[]): boolean {
  if (person.account !== 'active') return false;
  const allowed = PERMISSION_TABLE[permission];
  return allowed === 'everyone' || roles.some(({ role }) => allowed.includes(role));
}

export function permissionsOf(person: Person, roles: readonly HeldRole[]): readonly Permission[] {
  return PERMISSIONS.filter((permission) => may(permission, person, roles));
}

export type RoleRefusal =
  | 'notAllowed'
  | 'personUnknown'
  | 'ownDeputy'
  | 'untilBeforeFrom'
  | 'alreadyHeld'
  | 'roleUnknown'
  | 'roleChanged';

interface Granting {
  readonly question: RoleQuestion;
  readonly holder: Person | undefined;
  readonly deputy: Person | null | undefined;
  readonly holdings: readonly RoleHolding[];
  readonly id: string;
  readonly changeId: string;
}

export const sameScope = (a: RoleHolding['scope'], b: RoleHolding['scope']) => a.kind === b.kind && a.name === b.name;

/** A new line of the Roles list, or why not. */
export function grant({
  question,
  holder,
  deputy,
  holdings,
  id,
  changeId,
}: Granting): RoleHolding | Refusal<RoleRefusal> {
  if (holder?.account !== 'active' || deputy === undefined) return refuse('personUnknown');
  if (deputy?.id === holder.id) return refuse('ownDeputy', { name: holder.name });
  if (question.until !== null && question.until < question.from) return refuse('untilBeforeFrom');
  const scope = { kind: question.scope.kind, name: question.scope.name.trim() };
  const held = holdings.some(
    (other) =>
      other.role === question.role &&
      other.holder === holder.id &&
      sameScope(other.scope, scope) &&
      (other.until === null || other.until >= question.from),
  );
  if (held) return refuse('alreadyHeld', { name: holder.name });
  return {
    id,
    role: question.role,
    scope,
    holder: holder.id,
    holderName: holder.name,
    deputy: deputy?.id ?? null,
    deputyName: deputy?.name ?? null,
    from: question.from,
    until: question.until,
    changeId,
  };
}

/** The nearest manager whose account is active; nobody where the chain ends or bites its tail. */
export function managerOf(person: Person | undefined, get: (id: PersonId) => Person | undefined): Person | undefined {
  const seen = new Set<PersonId>();
  for (let at = person; at; ) {
    seen.add(at.id);
    const above = at.manager === null ? undefined : get(at.manager);
    if (!above || seen.has(above.id)) return undefined;
    if (above.account === 'active') return above;
    at = above;
  }
  return undefined;
}

/** The manager's own, and those of managers below whose account is disabled; a chain that bites its tail ends (product.md 3.2). */
export function staffOf(manager: PersonId, reports: (id: PersonId) => readonly Person[]): readonly Person[] {
  const seen = new Set([manager]);
  const below = (id: PersonId): readonly Person[] =>
    reports(id).flatMap((person) => {
      if (seen.has(person.id)) return [];
      seen.add(person.id);
      return person.account === 'disabled' ? below(person.id) : [person];
    });
  return below(manager);
}

interface Known {
  readonly people: readonly Person[];
  readonly holdings: readonly RoleHolding[];
  readonly today: string;
  /** Also of groups in the group. */
  readonly members: (group: string) => ReadonlySet<PersonId>;
}

interface Directory {
  readonly people: { all(): readonly Person[]; members(group: string): ReadonlySet<PersonId> };
  readonly shelves: { readonly roles: { all(): readonly RoleHolding[] } };
}

export const knownOf = ({ people, shelves }: Directory, today: Day): Known => ({
  people: people.all(),
  holdings: shelves.roles.all(),
  today,
  members: people.members,
});

function holdersOf(roles: readonly Role[], { holdings, today }: Known): ReadonlySet<string> {
  const holding = holdings.filter((one) => roles.includes(one.role) && counts(one, today));
  return new Set(holding.flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy])));
}

/** Guests are out unless named; a disabled account is always out, since nobody can read there. */
export function audienceOf(rule: AudienceRule, known: Known): Audience {
  const holders = holdersOf(rule.roles, known);
  const [also, not] = [new Set(rule.also), new Set(rule.not)];
  const [units, administrations] = [new Set(rule.units), new Set(rule.administrations)];
  const groups = rule.groups.map(({ id }) => known.members(id));
  const leftOut = { guest: 0, disabled: 0, named: 0, outside: 0 };
  const isMeant = ({ id, unit, administration }: Person) =>
    rule.everyone ||
    holders.has(id) ||
    units.has(unit) ||
    administrations.has(administration) ||
    groups.some((group) => group.has(id));
  const people = known.people.filter((person) => {
    const out = reason(person);
    if (out) leftOut[out] += 1;
    return out === undefined;
  });
  function reason(person: Person): LeftOut | undefined {
    const isNamed = also.has(person.id);
    if (!isNamed && !isMeant(person)) return 'outside';
    if (not.has(person.id)) return 'named';
    if (person.account === 'disabled') return 'disabled';
    return person.account === 'guest' && !isNamed ? 'guest' : undefined;
  }
  return { people, leftOut };
}

/** Before anything is sent: how many, where they work, and who is left out and why. */
export function previewOf(rule: AudienceRule, known: Known): AudiencePreview {
  const { people, leftOut } = audienceOf(rule, known);
  const by = new Map<string, number>();
  for (const { administration } of people) by.set(administration, (by.get(administration) ?? 0) + 1);
  const names = (of: (person: Person) => string) =>
    [...new Set(known.people.filter(({ account }) => account === 'active').map(of))]
      .filter((name) => name !== '')
      .sort((a, b) => a.localeCompare(b, 'sv'));
  return {
    count: people.length,
    administrations: [...by].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count),
    leftOut,
    choices: { administrations: names((one) => one.administration), units: names((one) => one.unit) },
  };
}
