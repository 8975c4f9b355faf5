import type { RiskMethod, Yardstick } from '../risk-method/model.ts';
import { levelNow, methodAt, sameSteps, shownWith, yardstickOf } from '../risk-method/rules.ts';
import type { Basis, ShownBasis } from './model.ts';

const sameLook = (a: Yardstick, b: Yardstick) =>
  JSON.stringify([a.likelihoods, a.consequences, a.grid]) === JSON.stringify([b.likelihoods, b.consequences, b.grid]);

/** The basis of a waiting proposal by today's method. */
export function basisNow(basis: ShownBasis, now: Yardstick): ShownBasis {
  const given = basis.method;
  if (given.version === now.version || sameLook(given, now)) return basis;
  const level = levelNow(basis.current, given, now);
  const rescore = !sameSteps(given, now);
  const shown = {
    ...basis,
    method: shownWith(given, now),
    level,
    residualLevel: basis.residual && levelNow(basis.residual, given, now),
  };
  if (level === basis.level && !rescore) return shown;
  return { ...shown, moved: { level: basis.level, version: now.version, rescore } };
}

/** Adds the method in force at the proposal to rows that were stored without one. */
export const withMethod = (basis: Basis, methods: readonly RiskMethod[]): ShownBasis => ({
  ...basis,
  method: basis.method ?? yardstickOf(methodAt(methods, basis.proposedAt)),
});

/** Removes the incident's state, since the reader may lack the right to read the incident. */
export const untold = <Shown extends Basis>(basis: Shown): Shown => ({ ...basis, incident: null });
