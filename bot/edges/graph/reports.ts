import type { Person, PersonId } from '../../capabilities/people/model.ts';

/** Manager → those whose nearest manager it is. */
export function reportsOf(people: Iterable<Person>): ReadonlyMap<PersonId, readonly Person[]> {
  const by = new Map<PersonId, Person[]>();
  for (const person of people) {
    if (person.manager === null) continue;
    const all = by.get(person.manager);
    if (all) all.push(person);
    else by.set(person.manager, [person]);
  }
  return by;
}
