// How a risk stands with decisions: worked out from what is kept, never stored, so that it cannot be forgotten.
import { addDays, type Day, dayOf, type Instant } from '../../blocks/instant.ts';
import type { Authority, RiskLevel } from '../delegation/model.ts';
import type { Risk } from '../risk/model.ts';
import { sameScore } from '../risk/rules.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { rank } from '../risk-method/rules.ts';
import type { Decision, Proposal, Validity } from './model.ts';

interface Known {
  readonly risk: Risk;
  /** The latest proposal, its decision, and what took that back. */
  readonly proposal: Proposal | undefined;
  readonly decision: Decision | undefined;
  readonly revoked: Decision | undefined;
  readonly authority: Authority | undefined;
  readonly incident: string | null;
  readonly method: RiskMethod;
  /** What the risk's score amounts to in the matrix of today. */
  readonly level: RiskLevel;
  /** It has been scored on other scales than it was decided with. */
  readonly rescored: boolean;
  readonly today: Day;
}

/** The risk's score, the system's class or the linked incident is no longer what was decided on. */
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
  // Whoever decided it may no longer have been the one to decide it.
  if (rescored || isStale(decision, risk, incident) || rank(level) > rank(decision.basis.level)) return 'stale';
  const until = decision.validUntil ?? today;
  if (until < today) return 'expired';
  return until <= addDays(today, method.warning) ? 'expiring' : 'accepted';
}

/** When it goes on to the deputy, unless it is decided: so many working days after it was proposed. */
export function dueOf(proposedAt: Instant, { patience }: RiskMethod, isFree: (day: Day) => boolean): Day {
  let day = dayOf(proposedAt);
  for (let left = patience; left > 0; ) {
    day = addDays(day, 1);
    if (!isFree(day)) left -= 1;
  }
  return day;
}
