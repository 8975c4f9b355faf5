// How a role is given and ended. Nobody gives themselves a role that decides; who gave or ended it, and when, is kept.
import { addDays, type Day, type Instant } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import { unlikelyDay } from '../../blocks/sensible-day.ts';
import type { Person, PersonId } from '../people/model.ts';
import type { Role, RoleAct, RoleHolding, RoleQuestion } from './model.ts';
import { counts, sameScope } from './rules.ts';

export type RoleRefusal =
  | 'notAllowed'
  | 'personUnknown'
  | 'ownDeputy'
  | 'ownRole'
  | 'scopeMissing'
  | 'dayUnlikely'
  | 'untilBeforeFrom'
  | 'alreadyHeld'
  | 'roleEnded'
  | 'roleUnknown'
  | 'roleChanged';

/**
 * Roles that decide in the delegation order, enter what a board has decided, or confirm a classification. Whoever gives
 * roles has no line responsibility, so somebody else must give them to that person.
 */
const DECIDING: ReadonlySet<Role> = new Set([
  'chiefExecutive',
  'administrationHead',
  'manager',
  'secretary',
  'informationOwner',
]);
/** The chief executive and the other coordinators are told when one of these is given or ended. */
const WATCHED: ReadonlySet<Role> = new Set([...DECIDING, 'coordinator']);

export const namedIn = ({ holder, deputy }: Pick<RoleHolding, 'holder' | 'deputy'>): readonly PersonId[] =>
  deputy === null ? [holder] : [holder, deputy];

/** Nobody gives themselves a role that decides, nor more of one that they have or have had. */
export function givesToSelf(
  role: Role,
  to: readonly PersonId[],
  actorId: PersonId,
  holdings: readonly RoleHolding[],
): boolean {
  if (!to.includes(actorId)) return false;
  return DECIDING.has(role) || holdings.some((one) => one.role === role && namedIn(one).includes(actorId));
}

export const actOf = ({ id, name }: Person, at: Instant): RoleAct => ({ actorId: id, actorName: name, at });

interface Granting {
  readonly question: RoleQuestion;
  readonly actor: Person;
  readonly now: Instant;
  readonly holder: Person | undefined;
  readonly deputy: Person | null | undefined;
  readonly holdings: readonly RoleHolding[];
  readonly today: Day;
  readonly id: string;
  readonly changeId: string;
}

/** A new line of the Roles list, or why not. */
export function grant(granting: Granting): RoleHolding | Refusal<RoleRefusal> {
  const { question, actor, now, holder, deputy, holdings, today, id, changeId } = granting;
  const { role, from, until } = question;
  if (holder?.account !== 'active' || deputy === undefined) return refuse('personUnknown');
  if (deputy?.id === holder.id) return refuse('ownDeputy', { name: holder.name });
  const unlikely = [from, until ?? today].map((day) => unlikelyDay(day, today)).find(Boolean);
  if (unlikely) return refuse('dayUnlikely', unlikely);
  if (until !== null && until < from) return refuse('untilBeforeFrom');
  const isWhole = question.scope.kind === 'municipality';
  const scope = { kind: question.scope.kind, name: isWhole ? '' : question.scope.name };
  if (!isWhole && scope.name === '') return refuse('scopeMissing');
  const held = holdings.some(
    (other) =>
      other.role === role &&
      other.holder === holder.id &&
      sameScope(other.scope, scope) &&
      (other.until === null || other.until >= from),
  );
  if (held) return refuse('alreadyHeld', { name: holder.name });
  const names = { holder: holder.id, deputy: deputy?.id ?? null };
  if (givesToSelf(role, namedIn(names), actor.id, holdings)) return refuse('ownRole');
  return {
    id,
    role,
    scope,
    holder: holder.id,
    holderName: holder.name,
    deputy: deputy?.id ?? null,
    deputyName: deputy?.name ?? null,
    from,
    until,
    given: actOf(actor, now),
    ended: null,
    changeId,
  };
}

interface Ending {
  readonly actor: Person;
  readonly now: Instant;
  readonly today: Day;
  readonly changeId: string;
}

/** It counts no more from now on, and stays in the list with who ended it. */
export function end(holding: RoleHolding, { actor, now, today, changeId }: Ending): RoleHolding | Refusal<RoleRefusal> {
  if (holding.until !== null && holding.until < today) return refuse('roleEnded', { name: holding.holderName });
  return { ...holding, until: addDays(today, -1), ended: actOf(actor, now), changeId };
}

/** Who is told: those who got or lost the role. For a watched role also the chief executive and the coordinators. */
export function toldOfRole(
  holding: RoleHolding,
  {
    actorId,
    holdings,
    today,
  }: { readonly actorId: PersonId; readonly holdings: readonly RoleHolding[]; readonly today: Day },
): readonly PersonId[] {
  const overseers = holdings
    .filter(({ role }) => role === 'chiefExecutive' || role === 'coordinator')
    .filter((one) => one.scope.kind === 'municipality' && counts(one, today))
    .flatMap(namedIn);
  const people = new Set([...namedIn(holding), ...(WATCHED.has(holding.role) ? overseers : [])]);
  people.delete(actorId);
  return [...people];
}
