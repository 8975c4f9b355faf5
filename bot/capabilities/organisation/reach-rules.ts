// How far the roles of a person reach today, by the boards list and Entra ID.
import type { Day } from '../../blocks/instant.ts';
import type { Board, Found } from '../boards/model.ts';
import { boardOf } from '../boards/rules.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Asker, RoleAssignment, RoleHolding, Scope } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import { PLACED_ROLES, rolesOf } from '../roles/rules.ts';
import type { Place, Within } from './model.ts';
import { covers, placeOf, placeOfPerson, WHOLE } from './place-rules.ts';

/** Until boards have been written down everything is the executive board's. */
export const EXECUTIVE_BOARD = 'Kommunstyrelsen';

interface Known {
  readonly lists: {
    readonly roles: { all(): readonly RoleHolding[] };
    readonly boards: { all(): readonly Board[] };
  };
  readonly people: {
    get(id: PersonId): Person | undefined;
    all(): readonly Person[];
    appRoles(id: PersonId): readonly string[];
  };
}

type Home = Pick<Person, 'administration' | 'unit'>;

/** The administrations of a scope, and the units that only they have. */
function withinAll(people: readonly Home[], isIn: (administration: string) => boolean): Within {
  const administrations = new Set<string>();
  const inside = new Set<string>();
  const outside = new Set<string>();
  for (const { administration, unit } of people) {
    const isInside = administration !== '' && isIn(administration);
    if (isInside) administrations.add(administration);
    (isInside ? inside : outside).add(unit);
  }
  inside.delete('');
  return { administrations: [...administrations], units: [...inside].filter((unit) => !outside.has(unit)) };
}

/** What lies in a role's scope. Several administrations may have a unit of one name: the holder's own is meant. */
export function withinOf({ role, scope, holder }: RoleHolding, { lists, people }: Known): Within | null {
  const { kind, name } = scope;
  if (kind === 'unit') {
    const home = people.get(holder);
    return home?.unit === name ? { administrations: [home.administration], units: [] } : null;
  }
  if (!PLACED_ROLES.includes(role) || (kind !== 'board' && kind !== 'administration')) return null;
  if (kind === 'administration') return withinAll(people.all(), (administration) => administration === name);
  const boards = lists.boards.all();
  const own = boards.find((board) => board.name === name)?.administrations ?? [];
  const isRest = (administration: string) => name === EXECUTIVE_BOARD && !boardOf(administration, boards);
  return withinAll(
    [...people.all(), ...own.map((administration) => ({ administration, unit: '' }))],
    (administration) => own.includes(administration) || isRest(administration),
  );
}

/** The roles that a person may act in today, with what they cover. */
export const rolesNow = (known: Known, person: PersonId, today: Day): readonly RoleAssignment[] =>
  rolesOf(person, known.lists.roles.all(), known.people.appRoles(person), today, (holding) => withinOf(holding, known));

/** Where a scope itself lies. */
const placeOfScope = ({ kind, name }: Scope): Place => (kind === 'municipality' ? WHOLE : placeOf({ [kind]: name }));

const READ = 'organisation.readRoles';

/** A reader sees the roles in the part that their own role covers, and the roles above that part. */
export function seesRole({ person, roles }: Asker, known: Known): (holding: RoleHolding) => boolean {
  if (may(READ, person, roles, WHOLE)) return () => true;
  const own = roles.filter((one) => may(READ, person, [one], 'anywhere')).map(({ scope }) => placeOfScope(scope));
  return (holding) => {
    const { scope } = holding;
    if (may(READ, person, roles, placeOfScope(scope))) return true;
    const within = withinOf(holding, known);
    return own.some((place) => covers({ scope, within }, place));
  };
}

interface Organisation {
  readonly boards: readonly Board[];
  readonly people: readonly Person[];
  readonly findings: readonly Found[];
}

/** The part of the organisation that a reader's own role covers, with the boards above it. */
export function partOf(all: Organisation, { person, roles }: Asker): Organisation {
  const sees = (place: Place) => may(READ, person, roles, place);
  if (sees(WHOLE)) return all;
  const people = all.people.filter((one) => sees(placeOfPerson(one)));
  const theirs = new Set(people.map(({ administration }) => administration));
  const boards = all.boards.flatMap((board): readonly Board[] => {
    if (sees(placeOf({ board: board.name }))) return [board];
    const administrations = board.administrations.filter((name) => theirs.has(name));
    return administrations.length > 0 ? [{ ...board, administrations }] : [];
  });
  return { boards, people, findings: all.findings.filter(({ scope }) => sees(placeOfScope(scope))) };
}
