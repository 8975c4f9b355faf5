// A risk's row in the register.
import type { Correction } from '../risk-board/correction-model.ts';
import type { Reading } from '../risk-decision/matter-model.ts';
import type { Decision, Validity } from '../risk-decision/model.ts';
import { levelOf } from '../risk-method/rules.ts';
import type { Risk } from './model.ts';
import type { RiskRow } from './view-model.ts';

interface Known {
  readonly reading: Reading;
  readonly validity: Validity;
  /** On the latest proposal. */
  readonly decision: Decision | undefined;
  readonly corrections: readonly Correction[];
}

export function rowOf(risk: Risk, { reading, validity, decision, corrections }: Known): RiskRow {
  const { id, number, kind, title, object, ownerName, administration, unit, current, residual } = risk;
  const { method, level, levelNow, rescore } = reading;
  return {
    id,
    number,
    kind,
    title,
    object: object.name,
    ownerName,
    administration,
    unit,
    current,
    level,
    rescore,
    likelihood: method.likelihoods[current.likelihood - 1] ?? null,
    consequence: method.consequences[current.consequence - 1] ?? null,
    levelNow,
    residualLevel: residual && levelOf(residual, method),
    validity,
    validUntil: decision?.validUntil ?? null,
    meeting: decision?.board ?? null,
    corrections,
  };
}
