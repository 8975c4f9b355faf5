// How a round stands, and each unit over all rounds: every person is looked at once, for a municipality has twenty thousand.
import type { Day } from '../../blocks/instant.ts';
import type { Delivery, Funnel, Pack } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';
import type { LessonResult } from './model.ts';
import type { TrainingOverview } from './overview-model.ts';

/** Nobody waits for them. */
const OUT: ReadonlySet<Delivery['state']> = new Set(['left', 'reached', 'setAside']);

interface RoundAsked {
  /** Those whom the asker may see. */
  readonly packs: readonly Pack[];
  readonly due: Day;
  readonly today: Day;
  result(person: PersonId): Pick<LessonResult, 'state'> | undefined;
}

export interface RoundStanding {
  readonly funnel: Funnel;
  /** Begun, not passed. */
  readonly begun: number;
  /** Past their own last day, not passed. */
  readonly late: number;
  readonly units: ReadonlyMap<string, UnitSum>;
}
interface UnitSum {
  audience: number;
  passed: number;
}

const nobody = () => ({
  audience: 0,
  acknowledged: 0,
  delivered: 0,
  uncertain: 0,
  unreachable: 0,
  reached: 0,
  left: 0,
  setAside: 0,
  pending: 0,
});

export function standingOf({ packs, due, today, result }: RoundAsked): RoundStanding {
  const funnel = nobody();
  const units = new Map<string, UnitSum>();
  let begun = 0;
  let late = 0;
  for (const { deliveries } of packs)
    for (const { person, unit, state, due: own } of deliveries) {
      const found = result(person);
      const hasPassed = found?.state === 'passed';
      funnel.audience += 1;
      funnel[hasPassed ? 'acknowledged' : state] += 1;
      if (!hasPassed && !OUT.has(state)) {
        if (found) begun += 1;
        if ((own ?? due) < today) late += 1;
      }
      // No unit is behind because of an account that is no person.
      if (state === 'setAside' && !hasPassed) continue;
      const sum = units.get(unit) ?? { audience: 0, passed: 0 };
      sum.audience += 1;
      if (hasPassed) sum.passed += 1;
      units.set(unit, sum);
    }
  return { funnel, begun, late, units };
}

const swedish = new Intl.Collator('sv');

/** Over all rounds, those furthest behind first. */
export function unitsOver(rounds: readonly Pick<RoundStanding, 'units'>[]): TrainingOverview['units'] {
  const units = new Map<string, UnitSum>();
  for (const round of rounds)
    for (const [unit, { audience, passed }] of round.units) {
      const sum = units.get(unit) ?? { audience: 0, passed: 0 };
      units.set(unit, { audience: sum.audience + audience, passed: sum.passed + passed });
    }
  const share = ({ audience, passed }: UnitSum) => passed / audience;
  return [...units]
    .map(([unit, sum]) => ({ unit, ...sum }))
    .toSorted((a, b) => share(a) - share(b) || swedish.compare(a.unit, b.unit));
}
