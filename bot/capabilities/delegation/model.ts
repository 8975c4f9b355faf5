// The delegation order: who may decide what, by type, level of risk, law and cost (KL 6:37–38).
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';

export const DECISION_TYPES = ['risk', 'exception'] as const;
/** A risk that is taken, or a departure from a rule. */
export type DecisionType = (typeof DECISION_TYPES)[number];

export const RISK_LEVELS = ['low', 'moderate', 'high', 'critical'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** From the nearest to the highest. A board is not asked in a card: its secretary enters what it decided. */
export const DECIDERS = ['manager', 'administrationHead', 'chiefExecutive', 'board'] as const;
export type Decider = (typeof DECIDERS)[number];

export const delegationLine = z.object({
  type: z.enum(DECISION_TYPES),
  level: z.enum(RISK_LEVELS),
  /** True: the line counts only where the matter touches law. */
  law: z.boolean(),
  /** Kronor; the line counts from this cost on. */
  costFrom: z.number().check(z.nonnegative()),
  decider: z.enum(DECIDERS),
  /** Of the board's own delegation order: `7.2`. */
  item: z.string().check(z.maxLength(40)),
});
export type DelegationLine = z.infer<typeof delegationLine>;
export const delegationLines = z.array(delegationLine).check(z.maxLength(200));

/** One version of the whole order; a change adds the next, so that the list is its history. */
export interface DelegationVersion {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly DelegationLine[];
  /** What was changed and why. */
  readonly note: string;
  readonly changedBy: PersonId;
  readonly changedByName: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

/** What is to be decided, as far as the order cares. */
export interface Matter {
  readonly type: DecisionType;
  readonly level: RiskLevel;
  readonly law: boolean;
  /** Kronor. */
  readonly cost: number;
}

export interface Authority {
  readonly decider: Decider;
  readonly item: string;
}
