import type { Day } from '../../blocks/instant.ts';
import {
  PERMISSIONS,
  type Permission,
  type Person,
  type PersonId,
  type Place,
  type Role,
  type RoleAssignment,
  type RoleHolding,
} from './model.ts';
import { covers, WHOLE } from './place-rules.ts';

/**
 * Who may do what: the one table every edge asks, and the page in the tab that shows it.
 * `everyone` is every active account of the municipality; guests and disabled accounts are out.
 * Names, receipts and scores of each person are for those who follow up (coordinator, auditor). The chief executive, the
 * secretaries and the data protection officer need figures for what they have to do, and get no names.
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
  'policy.readPeople': ['coordinator', 'auditor'],
  'policy.manage': ['coordinator'],
  'training.readAll': ['coordinator', 'auditor', 'chiefExecutive', 'secretary'],
  'training.readPeople': ['coordinator', 'auditor'],
  'training.manage': ['coordinator'],
  'risk.write': 'everyone',
  'risk.readAll': [
    'coordinator',
    'auditor',
    'dataProtectionOfficer',
    'chiefExecutive',
    'administrationHead',
    'secretary',
  ],
  'risk.manage': ['coordinator'],
  'risk.board': ['secretary'],
  'measure.read': ['coordinator', 'auditor', 'chiefExecutive', 'secretary', 'dataProtectionOfficer'],
  'measure.manage': ['coordinator'],
};

/**
 * What a permission is asked with. `object`: the role's scope must cover where the object belongs, and lists hold only
 * such objects. `municipality`: it touches everybody (who holds which role, who decides what, what is sent to all, the
 * product itself), so only a role for the whole municipality gives it. `own`: everyone's, about what is their own.
 */
export const ASKED_WITH = {
  'incident.report': 'own',
  'incident.readAll': 'object',
  'incident.readPersonalData': 'object',
  'incident.handle': 'object',
  'organisation.readRoles': 'object',
  'organisation.changeRoles': 'municipality',
  'organisation.changeDelegation': 'municipality',
  'organisation.placeChannel': 'municipality',
  'operations.read': 'municipality',
  'operations.resume': 'municipality',
  'policy.read': 'own',
  'policy.readAll': 'object',
  'policy.readPeople': 'object',
  'policy.manage': 'municipality',
  'training.readAll': 'object',
  'training.readPeople': 'object',
  'training.manage': 'municipality',
  'risk.write': 'own',
  'risk.readAll': 'object',
  'risk.manage': 'object',
  'risk.board': 'object',
  'measure.read': 'object',
  'measure.manage': 'object',
} as const satisfies Readonly<Record<Permission, 'own' | 'municipality' | 'object'>>;

type AskedWith<How> = { [Name in Permission]: (typeof ASKED_WITH)[Name] extends How ? Name : never }[Permission];
/** Asked with where the object belongs. */
export type PlacedPermission = AskedWith<'object'>;
/** Somewhere, whatever the object: what a menu shows. The server always decides with the object. */
export type Where = Place | 'anywhere';

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
  withinOf: (holding: RoleHolding) => RoleAssignment['within'] = () => null,
): readonly RoleAssignment[] {
  const first: RoleAssignment[] = appRoles.includes(FIRST_COORDINATOR_APP_ROLE)
    ? [{ role: 'coordinator', scope: MUNICIPALITY, as: 'holder', within: null }]
    : [];
  const listed = holdings
    .filter((holding) => counts(holding, today))
    .flatMap((holding): RoleAssignment[] => {
      const { role, scope } = holding;
      if (holding.holder === person) return [{ role, scope, as: 'holder', within: withinOf(holding) }];
      if (holding.deputy === person) return [{ role, scope, as: 'deputy', within: withinOf(holding) }];
      return [];
    });
  return [...first, ...listed];
}

export function may(
  permission: Exclude<Permission, PlacedPermission>,
  person: Person,
  roles: readonly RoleAssignment[],
): boolean;
/** @param where of the object: what a permission is asked with */
export function may(permission: Permission, person: Person, roles: readonly RoleAssignment[], where: Where): boolean;
export function may(
  permission: Permission,
  { account }: Person,
  roles: readonly RoleAssignment[],
  where: Where = WHOLE,
): boolean {
  if (account !== 'active') return false;
  const allowed = PERMISSION_TABLE[permission];
  if (allowed === 'everyone') return true;
  const asked = ASKED_WITH[permission] === 'object' ? where : WHOLE;
  return roles.some((held) => allowed.includes(held.role) && (asked === 'anywhere' || covers(held, asked)));
}

/** What a person may do somewhere. */
export function permissionsOf(person: Person, roles: readonly RoleAssignment[]): readonly Permission[] {
  return PERMISSIONS.filter((permission) => may(permission, person, roles, 'anywhere'));
}

/** Gives something that is asked with an object: how far it reaches must be known. */
export const isPlacedRole = (role: Role): boolean =>
  PERMISSIONS.some((permission) => ASKED_WITH[permission] === 'object' && PERMISSION_TABLE[permission].includes(role));

export const sameScope = (a: RoleHolding['scope'], b: RoleHolding['scope']) => a.kind === b.kind && a.name === b.name;

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

/** The manager's own, and those of managers below whose account is disabled; a chain that bites its tail ends. */
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
