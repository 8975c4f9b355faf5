import type { Day } from '../../blocks/instant.ts';
import type { Person, PersonId } from '../people/model.ts';
import { managerOf } from '../people/rules.ts';
import type { Role, RoleHolding, Scope } from '../roles/model.ts';
import { counts, sameScope } from '../roles/rules.ts';
import {
  type Authority,
  DECIDERS,
  DECISION_TYPES,
  type Decider,
  type DelegationLine,
  type Matter,
  type RiskLevel,
} from './model.ts';

const BY_LEVEL: readonly (readonly [RiskLevel, Decider])[] = [
  ['low', 'manager'],
  ['moderate', 'administrationHead'],
  ['high', 'chiefExecutive'],
  ['critical', 'board'],
];
/** Kronor from which the next above decides. */
const COSTLY = 500_000;

const above = (decider: Decider): Decider => DECIDERS[DECIDERS.indexOf(decider) + 1] ?? 'board';

/** The default: the level decides. A matter that touches law or costs much goes one step up. */
export const DEFAULT_LINES: readonly DelegationLine[] = DECISION_TYPES.flatMap((type, place) =>
  BY_LEVEL.flatMap(([level, decider], row) => {
    const item = (part: number) => `${place + 7}.${row * 3 + part}`;
    const line = { type, level, law: false, costFrom: 0, decider, item: item(1) };
    if (decider === 'board') return [line];
    const next = above(decider);
    return [
      line,
      { ...line, law: true, decider: next, item: item(2) },
      { ...line, costFrom: COSTLY, decider: next, item: item(3) },
    ];
  }),
);

const rank = (decider: Decider) => DECIDERS.indexOf(decider);

/** The lowest role that may decide: the highest one among the lines that count. Without a line the board decides. */
export function authorityFor({ type, level, law, cost }: Matter, lines: readonly DelegationLine[]): Authority {
  const counting = lines.filter(
    (line) => line.type === type && line.level === level && (law || !line.law) && cost >= line.costFrom,
  );
  const [most] = counting.toSorted((a, b) => rank(b.decider) - rank(a.decider));
  return most ? { decider: most.decider, item: most.item } : { decider: 'board', item: '' };
}

/** Where the matter belongs. */
export interface Place {
  readonly owner: PersonId;
  readonly unit: string;
  readonly administration: string;
}

/** Somebody who may decide now; a deputy stands in for the holder. */
export interface EligibleApprover {
  readonly person: PersonId;
  readonly decider: Decider;
  readonly as: 'holder' | 'deputy';
}

interface Known {
  readonly holdings: readonly RoleHolding[];
  person(id: PersonId): Person | undefined;
  isAway(id: PersonId): boolean;
  readonly today: Day;
}

const ROLE_OF: Readonly<Record<Exclude<Decider, 'board'>, (place: Place) => readonly [Role, Scope]>> = {
  manager: ({ unit }) => ['manager', { kind: 'unit', name: unit }],
  administrationHead: ({ administration }) => ['administrationHead', { kind: 'administration', name: administration }],
  chiefExecutive: () => ['chiefExecutive', { kind: 'municipality', name: '' }],
};

/** Who holds the decider's role for this place; the nearest manager in Entra ID where no unit's manager is named. */
function holdersOf(decider: Decider, place: Place, known: Known): readonly (readonly [PersonId, PersonId | null])[] {
  if (decider === 'board') return [];
  const [role, scope] = ROLE_OF[decider](place);
  const held = known.holdings.filter(
    (one) => one.role === role && sameScope(one.scope, scope) && counts(one, known.today),
  );
  if (held.length > 0) return held.map(({ holder, deputy }) => [holder, deputy]);
  const nearest = decider === 'manager' ? managerOf(known.person(place.owner), known.person) : undefined;
  return nearest ? [[nearest.id, null]] : [];
}

export interface Asking extends Place {
  readonly proposer: PersonId;
  readonly decider: Decider;
  /** Working days since it was proposed. */
  readonly waited: number;
  /** After so many it goes to the deputy, after twice as many to the level above. */
  readonly patience: number;
}

/**
 * Who is asked now: the holder; the deputy when the holder cannot, is away or has not answered in time;
 * then the level above as well. Never the proposer. Nobody = only the board can.
 */
export function eligibleApproversFor(asking: Asking, known: Known): readonly EligibleApprover[] {
  const can = (id: PersonId | null): id is PersonId =>
    id !== null && id !== asking.proposer && known.person(id)?.account === 'active';
  const at = (decider: Decider, waited: number): readonly EligibleApprover[] => {
    if (decider === 'board') return [];
    const eligibleApprovers = holdersOf(decider, asking, known).flatMap(([holder, deputy]): EligibleApprover[] => {
      const asked: EligibleApprover[] = can(holder) ? [{ person: holder, decider, as: 'holder' }] : [];
      const needsDeputy = asked.length === 0 || known.isAway(holder) || waited >= asking.patience;
      return needsDeputy && can(deputy) ? [...asked, { person: deputy, decider, as: 'deputy' }] : asked;
    });
    // A role that nobody holds does not hold the matter up.
    if (eligibleApprovers.length === 0) return at(above(decider), waited);
    return waited >= 2 * asking.patience
      ? [...eligibleApprovers, ...at(above(decider), waited - 2 * asking.patience)]
      : eligibleApprovers;
  };
  const seen = new Set<PersonId>();
  return at(asking.decider, asking.waited).filter(({ person }) => !seen.has(person) && seen.add(person));
}

/** Working days after the first day, up to and with the second. */
export function workingDays(from: Day, to: Day, isFree: (day: Day) => boolean, next: (day: Day) => Day): number {
  let count = 0;
  for (let day = from; day < to && count < 100; ) {
    day = next(day);
    if (!isFree(day)) count += 1;
  }
  return count;
}
