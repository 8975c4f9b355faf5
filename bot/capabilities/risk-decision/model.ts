// Proposals and decisions on a risk, and the basis that the approver was shown.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { daySchema, instantSchema } from '../../blocks/question.ts';
import { DECISION_TYPES, type Decider, RISK_LEVELS } from '../delegation/model.ts';
import type { PersonId } from '../people/model.ts';
import { classSchema, objectSchema } from '../risk/model.ts';
import { scoreSchema, yardstickSchema } from '../risk-method/model.ts';

export const TREATMENTS = ['reduce', 'avoid', 'share', 'accept'] as const;
export type Treatment = (typeof TREATMENTS)[number];

export const basisSchema = z.object({
  number: z.string(),
  type: z.enum(DECISION_TYPES),
  title: z.string(),
  object: objectSchema,
  departsFrom: z.string(),
  scenario: z.string(),
  harm: z.string(),
  class: z.nullable(classSchema),
  law: z.boolean(),
  owner: z.string(),
  unit: z.string(),
  administration: z.string(),
  inherent: scoreSchema,
  current: scoreSchema,
  residual: z.nullable(scoreSchema),
  level: z.enum(RISK_LEVELS),
  residualLevel: z.nullable(z.enum(RISK_LEVELS)),
  measures: z.array(z.string()),
  cost: z.nullable(z.number()),
  participants: z.array(z.string()),
  treatment: z.enum(TREATMENTS),
  proposal: z.string(),
  conditions: z.string(),
  validUntil: daySchema,
  proposer: z.string(),
  proposedAt: instantSchema,
  /** The state of its incident when it was proposed. */
  incident: z.nullable(z.string()),
  /** The scales and matrix to show it with; absent in rows from before they were stored. */
  method: z.optional(yardstickSchema),
  /** Set when the matrix has changed since the proposal. */
  moved: z.optional(
    z.object({
      /** The level when it was proposed. */
      level: z.enum(RISK_LEVELS),
      version: z.number(),
      /** True when today's scale has other steps, so that the scores cannot be read with it. */
      rescore: z.boolean(),
    }),
  ),
});
/** Everything that the approver is shown, frozen when it was proposed. */
export type Basis = z.infer<typeof basisSchema>;
/** Always with scales, also for rows that were stored without them. */
export type ShownBasis = Basis & { readonly method: NonNullable<Basis['method']> };

export interface Proposal {
  readonly id: string;
  readonly risk: string;
  readonly proposer: PersonId;
  readonly owner: PersonId;
  readonly proposedAt: Instant;
  readonly basis: Basis;
  /** Written after the decision. Only the decision itself proves that there is one. */
  readonly state: 'waiting' | 'settled';
  readonly changeId: string;
}

export const OUTCOMES = ['approved', 'rejected', 'returned', 'withdrawn', 'revoked'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const CHANNELS = ['chat', 'tab', 'board'] as const;

export const boardDecisionSchema = z.object({
  body: z.string().check(z.maxLength(2_000)),
  on: daySchema,
  section: z.string().check(z.maxLength(2_000)),
  diaryNumber: z.string().check(z.maxLength(2_000)),
});
/** The meeting that decided it, or that it was reported to. */
export type BoardDecision = z.infer<typeof boardDecisionSchema>;

/** Written once and never changed. The proposal's key makes it the only one. */
export interface Decision {
  /** The proposal's id, or `<proposal>/revoked` for a revocation. */
  readonly id: string;
  readonly proposal: string;
  readonly risk: string;
  readonly outcome: Outcome;
  readonly actorId: PersonId;
  readonly actorName: string;
  /** Everyone who was asked when it was decided; their cards show the outcome. */
  readonly asked: readonly PersonId[];
  readonly as: 'holder' | 'deputy' | 'proposer' | 'secretary' | 'coordinator';
  readonly decider: Decider;
  readonly item: string;
  readonly at: Instant;
  readonly reason: string;
  readonly conditions: string;
  readonly validUntil: Day | null;
  readonly board: BoardDecision | null;
  readonly channel: (typeof CHANNELS)[number];
  /** SHA-256 of what was shown: the basis and the authority. */
  readonly hash: string;
  readonly basis: Basis;
  readonly changeId: string;
}

/** A delegated decision that has been reported to its board (KL 6:40). */
export interface Reported {
  /** The decision's id. */
  readonly id: string;
  readonly board: BoardDecision;
  readonly actorName: string;
  readonly at: Instant;
  readonly changeId: string;
}

export const VALIDITIES = [
  'open',
  'waiting',
  'board',
  'returned',
  'rejected',
  'accepted',
  'expiring',
  'stale',
  'expired',
  'closed',
] as const;
/** Whether a decision on the risk is in force today. Computed, never stored. */
export type Validity = (typeof VALIDITIES)[number];

/** What the edges ask of decisions; nobody waits for the answer. */
export interface RiskDecisionServices {
  /** Sends the card to the eligible approvers: once, and again each week while the proposal waits. */
  askDeciders(proposal: string): void;
  /** Everyone who is asked for a decision now. */
  deciding(): readonly PersonId[];
}
