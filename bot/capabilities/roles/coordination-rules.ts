// Whether anybody coordinates at all: what reporters are promised, and what the start, the log and operations say.
import { dayOf, type Instant } from '../../blocks/instant.ts';
import { may } from '../operations/rights.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { AppRoleFault, Asker, Coordination, RoleHolding } from './model.ts';
import { counts, FIRST_COORDINATOR_APP_ROLE } from './rules.ts';

interface Known {
  now(): Instant;
  readonly lists: { readonly roles: { all(): readonly RoleHolding[] } };
  readonly people: {
    get(id: PersonId): Person | undefined;
    all(): readonly Person[];
    appRoles(id: PersonId): readonly string[];
    appRoleFaults(): readonly AppRoleFault[];
  };
}

/** Appointed in Entra ID, with an account that works. */
export const appointedIn = ({ people }: Pick<Known, 'people'>): readonly PersonId[] =>
  people
    .all()
    .filter(({ id, account }) => account === 'active' && people.appRoles(id).includes(FIRST_COORDINATOR_APP_ROLE))
    .map(({ id }) => id);

const heldBy = (known: Known, ...roles: readonly string[]): readonly PersonId[] =>
  known.lists.roles
    .all()
    .filter((one) => roles.includes(one.role) && counts(one, dayOf(known.now())))
    .flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy]))
    .filter((id) => known.people.get(id)?.account === 'active');

/** Who answers questions: the holders; where there is none, the deputies or whom Entra ID names. */
export function coordinatorsOf(known: Known): readonly PersonId[] {
  const isActive = (id: PersonId) => known.people.get(id)?.account === 'active';
  const holders = known.lists.roles
    .all()
    .filter((one) => one.role === 'coordinator' && counts(one, dayOf(known.now())))
    .map(({ holder }) => holder)
    .filter(isActive);
  return [...new Set(holders.length > 0 ? holders : [...heldBy(known, 'coordinator'), ...appointedIn(known)])];
}

/** Until Entra ID has been read nobody is known, and the role does not count as vacant. */
export function coordinationOf(known: Known): Coordination {
  const isKnown = known.people.all().length > 0;
  const isVacant = isKnown && appointedIn(known).length + heldBy(known, 'coordinator').length === 0;
  return { isVacant, faults: known.people.appRoleFaults() };
}

/** The page of operations is for those whose work it is. While nobody coordinates, the chief executive may read it; without one, anybody. */
export function mayReadOperations({ person, roles }: Asker, known: Known): boolean {
  if (may('operations.read', person, roles)) return true;
  if (person.account !== 'active' || !coordinationOf(known).isVacant) return false;
  return heldBy(known, 'chiefExecutive', 'jointIt').length === 0 || roles.some(({ role }) => role === 'chiefExecutive');
}
