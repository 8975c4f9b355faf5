// Unit by lesson: how many of those who are asked have passed, in the latest round of each lesson.
import type { Campaign, Delivery } from '../campaign/model.ts';
import type { PersonId } from '../people/model.ts';
import type { TrainingHeat } from './overview-model.ts';

/** Of each lesson the round that began last, the latest first: a new round ends the one before. */
export function latestRounds<Round extends Pick<Campaign, 'subject' | 'startedAt'>>(
  rounds: readonly Round[],
): readonly Round[] {
  const latest = new Map<string, Round>();
  for (const round of rounds) {
    const known = latest.get(round.subject);
    if (!known || known.startedAt < round.startedAt) latest.set(round.subject, round);
  }
  return [...latest.values()].toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

/** Not asked, unless they had passed before. */
const OUT: ReadonlySet<Delivery['state']> = new Set(['left', 'reached', 'setAside']);

export interface HeatRound {
  readonly campaign: Pick<Campaign, 'id' | 'title'>;
  /** Those whom the asker may see. */
  readonly deliveries: readonly Pick<Delivery, 'person' | 'unit' | 'state'>[];
  hasPassed(person: PersonId): boolean;
}

type Cell = { asked: number; passed: number };

/** @param rounds in the order of the columns */
export function heatOf(rounds: readonly HeatRound[]): TrainingHeat {
  const units = new Map<string, (Cell | null)[]>();
  for (const [place, { deliveries, hasPassed }] of rounds.entries())
    for (const { person, unit, state } of deliveries) {
      const passed = hasPassed(person);
      if (!passed && OUT.has(state)) continue;
      const cells = units.get(unit) ?? rounds.map(() => null);
      const cell = cells[place] ?? { asked: 0, passed: 0 };
      cell.asked += 1;
      if (passed) cell.passed += 1;
      cells[place] = cell;
      units.set(unit, cells);
    }
  const left = (cells: readonly (Cell | null)[]) =>
    cells.reduce((sum, cell) => sum + (cell ? cell.asked - cell.passed : 0), 0);
  return {
    lessons: rounds.map(({ campaign: { id, title } }) => ({ campaign: id, title })),
    units: [...units]
      .map(([unit, cells]) => ({ unit, cells }))
      .toSorted((a, b) => left(b.cells) - left(a.cells) || a.unit.localeCompare(b.unit, 'sv')),
  };
}
