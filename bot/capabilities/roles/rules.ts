import type { Day } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
import type { Role, RoleAssignment, RoleHolding } from './model.ts';

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

/** Roles that give a permission asked with an object: how far they reach must be known. A test holds this against the registry. */
export const PLACED_ROLES: readonly Role[] = [
  'coordinator',
  'auditor',
  'dataProtectionOfficer',
  'chiefExecutive',
  'administrationHead',
  'secretary',
];

export const sameScope = (a: RoleHolding['scope'], b: RoleHolding['scope']) => a.kind === b.kind && a.name === b.name;
