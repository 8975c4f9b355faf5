import { RISK_LEVELS, type RiskLevel } from '../../../bot/capabilities/delegation/model.ts';
import type { Score, Yardstick } from '../../../bot/capabilities/risk-method/model.ts';
import { rank } from '../../../bot/capabilities/risk-method/rules.ts';

/** Never on the line between two levels. */
const EDGE = 0.2;

/** From 0 to 1 through the levels: the band of the score's own, and in it the higher the greater the score is among those of that level. */
export function heightOf(
  { likelihood, consequence }: Score,
  level: RiskLevel,
  { grid }: Pick<Yardstick, 'grid'>,
): number {
  const sizes = grid.flatMap((line, row) =>
    line.flatMap((one, column) => (one === level ? [(row + 1) * (column + 1)] : [])),
  );
  const least = Math.min(...sizes);
  const most = Math.max(...sizes);
  const within = most > least ? Math.min(1, Math.max(0, (likelihood * consequence - least) / (most - least))) : 0.5;
  return (rank(level) + EDGE + (1 - 2 * EDGE) * within) / RISK_LEVELS.length;
}
