// Whether a decision is in force. It is computed from stored facts each time, so it can never be out of date.
import { addDays, type Day, dayOf, type Instant } from '../../blocks/instant.ts';
import type { Authority, RiskLevel } from '../delegation/model.ts';
import type { Risk } from '../risk/model.ts';
import { sameScore } from '../risk/rules.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { rank } from '../risk-method/rules.ts';
import type { Decision, Proposal, Validity } from './model.ts';

interface Known {
  readonly risk: Risk;
  /** The latest proposal, its decision and its revocation. */
  readonly proposal: Proposal | undefined;
  readonly decision: Decision | undefined;
  readonly revoked: Decision | undefined;
  readonly authority: Authority | undefined;
  readonly incident: string | null;
  readonly method: RiskMethod;
  /** The risk's level in today's matrix. */
  readonly level: RiskLevel;
  /** True when it was scored on other scales than it was decided with. */
  readonly rescored: boolean;
  readonly today: Day;
}

/** The score, class, law or incident differs from what was decided on. */
export function isStale({ basis }: Decision, risk: Risk, incident: string | null): boolean {
  return (
    !sameScore(basis.current, risk.current) ||
    !sameScore(basis.residual, risk.residual) ||
    JSON.stringify(basis.class) !== JSON.stringify(risk.class) ||
    basis.law !== risk.law ||
    basis.incident !== incident
  );
}

export function validityOf({
  risk,
  proposal,
  decision,
  revoked,
  authority,
  incident,
  method,
  level,
  rescored,
  today,
}: Known): Validity {
  if (risk.state === 'closed') return 'closed';
  if (!proposal) return 'open';
  if (!decision) return authority?.decider === 'board' ? 'board' : 'waiting';
  if (decision.outcome === 'withdrawn' || revoked) return 'open';
  if (decision.outcome !== 'approved') return decision.outcome === 'returned' ? 'returned' : 'rejected';
  // At a higher level somebody else might have had to decide.
  if (rescored || isStale(decision, risk, incident) || rank(level) > rank(decision.basis.level)) return 'stale';
  const until = decision.validUntil ?? today;
  if (until < today) return 'expired';
  return until <= addDays(today, method.warning) ? 'expiring' : 'accepted';
}

/** The day when the deputy is asked as well: `patience` working days after the proposal. */
export function dueOf(proposedAt: Instant, { patience }: RiskMethod, isFree: (day: Day) => boolean): Day {
  let day = dayOf(proposedAt);
  for (let left = patience; left > 0; ) {
    day = addDays(day, 1);
    if (!isFree(day)) left -= 1;
  }
  return day;
}
