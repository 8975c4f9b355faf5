import type { Day } from '../../blocks/instant.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Role, RoleHolding } from '../roles/model.ts';
import { counts } from '../roles/rules.ts';
import { type Contact, STEPS, type Step, type StepName } from './model.ts';

/** Without these three nobody leads the work, answers for personal data or decides for the municipality. */
export const FIRST_ROLES: readonly Role[] = ['coordinator', 'dataProtectionOfficer', 'chiefExecutive'];

interface Known {
  readonly holdings: readonly RoleHolding[];
  /** Coordinators whom Entra ID appoints. */
  readonly appointed: readonly PersonId[];
  readonly today: Day;
  person(id: PersonId): Person | undefined;
}

/** Who holds the role for the whole municipality today and has an account that works: holders first, each person once. */
export function contactsIn(role: Role, { holdings, appointed, today, person }: Known): readonly Contact[] {
  const own = holdings.filter((one) => one.role === role && one.scope.kind === 'municipality' && counts(one, today));
  const holders = [...(role === 'coordinator' ? appointed : []), ...own.map(({ holder }) => holder)];
  const deputies = own.flatMap(({ deputy }) => (deputy === null ? [] : [deputy]));
  const all = [...new Set([...holders, ...deputies])].map((id) => ({ id, isHolder: holders.includes(id) }));
  return all.flatMap(({ id, isHolder }) => {
    const found = person(id);
    return found?.account === 'active'
      ? [{ person: id, name: found.name, login: found.login, as: isHolder ? ('holder' as const) : ('deputy' as const) }]
      : [];
  });
}

/** @param done what is in place, step by step: one that is left out does not compile */
export const stepsOf = (done: Readonly<Record<StepName, boolean>>): readonly Step[] =>
  STEPS.map((name) => ({ name, isDone: done[name] }));
