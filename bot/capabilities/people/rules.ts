// Who is whose manager. An account that is disabled manages nobody.
import type { Person, PersonId } from './model.ts';

/** The nearest manager with an active account; undefined where the chain ends or is a circle. */
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

/** The manager's own staff, and the staff of managers below whose account is disabled. A circle of managers ends. */
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
