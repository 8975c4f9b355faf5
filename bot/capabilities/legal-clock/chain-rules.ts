// Who is warned, in which order. Day and night: a clock of the law knows no working hours.
import type { Day } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
import type { Role, RoleHolding } from '../roles/model.ts';
import { counts } from '../roles/rules.ts';
import type { LegalClock, Told } from './model.ts';

export type InTurn = Omit<Told, 'at'>;

/** What is known of the people as it stands now. */
export interface ChainKnown {
  readonly holdings: readonly RoleHolding[];
  readonly today: Day;
  /** The name of an account that works; undefined where it does not, or whoever it was has left. */
  activeName(person: PersonId): string | undefined;
  isAway(person: PersonId): boolean;
  /** Does the role reach the case? */
  reaches(holding: RoleHolding): boolean;
  /** Made coordinator in Entra ID. */
  readonly appointed: readonly PersonId[];
}

const unique = (all: readonly InTurn[]): readonly InTurn[] =>
  all.filter(({ person }, place) => all.findIndex((one) => one.person === person) === place);

/** Holders, then their deputies, then whom Entra ID names; without those who have left. */
function holdersOf(role: Role, known: ChainKnown, reach: (holding: RoleHolding) => boolean): readonly InTurn[] {
  const held = known.holdings.filter((one) => one.role === role && counts(one, known.today) && reach(one));
  const link = (person: PersonId | null, as: InTurn['as']): readonly InTurn[] => {
    const name = person === null ? undefined : known.activeName(person);
    return person === null || name === undefined ? [] : [{ person, name, role, as }];
  };
  return [
    ...held.flatMap(({ holder }) => link(holder, 'holder')),
    ...held.flatMap(({ deputy }) => link(deputy, 'deputy')),
    ...(role === 'coordinator' ? known.appointed.flatMap((one) => link(one, 'appointed')) : []),
  ];
}

/** The chain as it stands now, and behind it the last resort: the chief executive, and everyone who coordinates anything. */
export function chainOf(roles: readonly Role[], known: ChainKnown): readonly InTurn[] {
  const everywhere = () => true;
  return unique([
    ...roles.flatMap((role) => holdersOf(role, known, known.reaches)),
    ...holdersOf('chiefExecutive', known, everywhere),
    ...holdersOf('coordinator', known, everywhere),
  ]);
}

/** Those of the chain itself, without the last resort. */
export const inChain = (roles: readonly Role[], known: ChainKnown): readonly InTurn[] =>
  unique(roles.flatMap((role) => holdersOf(role, known, known.reaches)));

/** Whoever has acknowledged a warning has the clock in hand, and is told of the next one first. */
function inHand({ warnings }: LegalClock): PersonId | undefined {
  return warnings.findLast(({ acknowledged }) => acknowledged !== null)?.acknowledged?.person;
}

/** Who is next: nobody twice, and whoever is out of office only when nobody else is left. Undefined = the chain has ended. */
export function nextOf(
  clock: LegalClock,
  chain: readonly InTurn[],
  told: readonly PersonId[],
  isAway: (person: PersonId) => boolean,
): InTurn | undefined {
  const left = chain.filter(({ person }) => !told.includes(person));
  const own = inHand(clock);
  const there = left.filter(({ person }) => !isAway(person));
  return there.find(({ person }) => person === own) ?? there[0] ?? left[0];
}

/** When all time is gone nobody waits for anybody: the whole chain is told at once. */
export const ALL_AT_ONCE: ReadonlySet<string> = new Set(['due', 'hourLate']);
