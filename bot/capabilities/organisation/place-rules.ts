// Where things belong, and what a role's scope covers: municipality ⊇ board ⊇ administration ⊇ unit; a system is apart.
import { folded } from '../../blocks/plain.ts';
import type { Person } from '../people/model.ts';
import type { RoleAssignment } from '../roles/model.ts';
import type { Place } from './model.ts';

/** Belongs to no part of the municipality: only a scope of the whole covers it. */
export const WHOLE: Place = { board: '', administration: '', unit: '', system: '' };

export const placeOf = (about: Partial<Place>): Place => ({ ...WHOLE, ...about });

/** Where somebody works today; who is not known belongs to no part. */
export const placeOfPerson = (person: Pick<Person, 'administration' | 'unit'> | undefined): Place =>
  person ? placeOf({ administration: person.administration, unit: person.unit }) : WHOLE;

/** Of a row that names a person: where they work today, or the unit that was written down. */
export const placeOfRow = (person: Person | undefined, unit: string): Place =>
  person ? placeOfPerson(person) : placeOf({ unit });

/** A role for a part of the municipality never covers a place that is not known. */
export function covers({ scope, within }: Pick<RoleAssignment, 'scope' | 'within'>, place: Place): boolean {
  const { name } = scope;
  if (scope.kind === 'municipality') return true;
  if (name === '') return false;
  const { administrations, units } = within ?? { administrations: [], units: [] };
  switch (scope.kind) {
    case 'board':
      if (place.board !== '') return place.board === name;
      return place.administration === '' ? units.includes(place.unit) : administrations.includes(place.administration);
    case 'administration':
      return place.administration === '' ? units.includes(place.unit) : place.administration === name;
    case 'unit':
      // Two administrations may have a unit of the same name.
      return (
        place.unit === name &&
        (place.administration === '' || administrations.length === 0 || administrations.includes(place.administration))
      );
    case 'system':
      return folded(place.system) === folded(name);
  }
}
