import type { Day } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import {
  type HeldRole,
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
  const { scope } = question;
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
