// A role goes from one person to another: the line that was ends, and a new one begins.
import { addDays, type Day, type Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Person, PersonId } from '../people/model.ts';
import { actOf, givesToSelf } from './grant-rules.ts';
import type { RoleHolding } from './model.ts';
import { sameScope } from './rules.ts';

export type SuccessionRefusal = 'roleChanged' | 'deputyIsHolder' | 'ownRole';

const isOver = ({ until }: RoleHolding, today: Day) => until !== null && until < today;

/** Roles held and deputyships that have not ended. */
export function heldBy(person: PersonId, holdings: readonly RoleHolding[], today: Day) {
  const open = holdings.filter((holding) => !isOver(holding, today));
  return {
    held: open.filter(({ holder }) => holder === person),
    stoodInFor: open.filter(({ deputy }) => deputy === person),
  };
}

/** The same role of the same person at the same place, from today on: only its deputy can be new. */
export const standingOf = (
  { role, scope, holder, from, until }: Pick<RoleHolding, 'role' | 'scope' | 'holder' | 'from' | 'until'>,
  holdings: readonly RoleHolding[],
  today: Day,
): RoleHolding | undefined =>
  from > today || until !== null
    ? undefined
    : holdings.find(
        (one) => one.role === role && one.holder === holder && sameScope(one.scope, scope) && !isOver(one, today),
      );

export interface Succession {
  /** Ends the day before. */
  readonly ended: RoleHolding;
  /** From today; undefined where the receiver holds the role already. */
  readonly begun: RoleHolding | undefined;
}

interface Handing {
  readonly actor: Person;
  readonly now: Instant;
  readonly today: Day;
  readonly id: string;
  readonly changeId: string;
}

const endedBy = (holding: RoleHolding, { actor, now, today, changeId }: Handing): RoleHolding => ({
  ...holding,
  until: addDays(today, -1),
  ended: actOf(actor, now),
  changeId,
});

/** The line that was stays as history; a new one begins with the rest of the mandate. */
export function succeedHolder(
  holding: RoleHolding,
  to: Person,
  holdings: readonly RoleHolding[],
  handing: Handing,
): Succession | Refusal<SuccessionRefusal> {
  const { today, id, changeId } = handing;
  if (givesToSelf(holding.role, [to.id], handing.actor.id, holdings)) return refuse('ownRole');
  const isHeld = holdings.some(
    (other) =>
      other.role === holding.role &&
      other.holder === to.id &&
      sameScope(other.scope, holding.scope) &&
      (other.until === null || other.until >= today),
  );
  const isDeputy = holding.deputy === to.id;
  const begun: RoleHolding = {
    ...holding,
    id,
    holder: to.id,
    holderName: to.name,
    deputy: isDeputy ? null : holding.deputy,
    deputyName: isDeputy ? null : holding.deputyName,
    from: holding.from > today ? holding.from : today,
    given: actOf(handing.actor, handing.now),
    changeId,
  };
  return { ended: endedBy(holding, handing), begun: isHeld ? undefined : begun };
}

/** Who stood in before stays in the line that was. */
export function succeedDeputy(
  holding: RoleHolding,
  to: Person,
  holdings: readonly RoleHolding[],
  handing: Handing,
): Succession | Refusal<SuccessionRefusal> {
  if (holding.holder === to.id) return refuse('deputyIsHolder', { name: to.name });
  if (givesToSelf(holding.role, [to.id], handing.actor.id, holdings)) return refuse('ownRole');
  const { today, id, changeId } = handing;
  const from = holding.from > today ? holding.from : today;
  const given = actOf(handing.actor, handing.now);
  const begun = { ...holding, id, deputy: to.id, deputyName: to.name, from, given, ended: null, changeId };
  return { ended: endedBy(holding, handing), begun };
}
