import type { RiskMethod } from '../../bot/capabilities/risk-method/model.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import { instant } from './time.ts';

export const aMethod = (version: number, at: string, over: Partial<RiskMethod> = {}): RiskMethod => ({
  ...DEFAULT_METHOD,
  id: `method-${version}`,
  version,
  changedAt: instant(at),
  ...over,
});
export const first = aMethod(1, '2026-01-01T00:00:00.000Z');
export const second = aMethod(2, '2026-06-01T00:00:00.000Z');
/** One step of likelihood fewer. */
export const fewer = aMethod(3, '2026-09-01T00:00:00.000Z', {
  likelihoods: DEFAULT_METHOD.likelihoods.slice(0, 3),
  grid: DEFAULT_METHOD.grid.slice(0, 3),
});
/** The same scales, and every square is high. */
export const harder = aMethod(3, '2026-09-01T00:00:00.000Z', {
  grid: DEFAULT_METHOD.grid.map((row) => row.map(() => 'high')),
});
