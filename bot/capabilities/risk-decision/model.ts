// What is proposed and decided of a risk, and what the decider was shown.
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
  cost: z.number(),
  participants: z.array(z.string()),
  treatment: z.enum(TREATMENTS),
  proposal: z.string(),
  conditions: z.string(),
  validUntil: daySchema,
  proposer: z.string(),
  proposedAt: instantSchema,
  /** The incident it came from, as it stood. */
  incident: z.nullable(z.string()),
  /** The scales and the matrix it is shown with; absent in rows written before they were kept. */
  method: z.optional(yardstickSchema),
  /** The matrix has been changed since it was proposed. */
  moved: z.optional(
    z.object({
      /** What the level was when it was proposed. */
      level: z.enum(RISK_LEVELS),
      version: z.number(),
      /** The scale has another number of steps: the scores cannot be read with it. */
      rescore: z.boolean(),
    }),
  ),
});
/** All that the decider is shown, frozen when it was proposed. */
export type Basis = z.infer<typeof basisSchema>;
/** With the scales it is to be read with, also where they were not kept. */
export type ShownBasis = Basis & { readonly method: NonNullable<Basis['method']> };

export interface Proposal {
  readonly id: string;
  readonly risk: string;
  readonly proposer: PersonId;
  readonly owner: PersonId;
  readonly proposedAt: Instant;
  readonly basis: Basis;
  /** Follows the decision; whether there is one is the truth. */
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
/** The meeting where it was decided, or was told of. */
export type BoardDecision = z.infer<typeof boardDecisionSchema>;

/** Written once and never changed: its key is the proposal's, so that there can be one only. */
export interface Decision {
  /** The proposal's id; `<proposal>/revoked` for what takes it back. */
  readonly id: string;
  readonly proposal: string;
  readonly risk: string;
  readonly outcome: Outcome;
  readonly actorId: PersonId;
  readonly actorName: string;
  /** Who else was asked when it was decided: their cards say what became of it. */
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
  /** SHA-256 of exactly what was shown: the basis and who may decide it. */
  readonly hash: string;
  readonly basis: Basis;
  readonly changeId: string;
}

/** That a delegated decision has been told to its board (KL 6:40). */
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
/** How a risk stands with decisions today; computed, never stored. */
export type Validity = (typeof VALIDITIES)[number];

/** What the edges ask of decisions; nobody waits for the answer. */
export interface RiskDecisionServices {
  /** Whoever may decide the proposal now gets their card, once, and once more a week while it waits. */
  askDeciders(proposal: string): void;
  /** Those who are asked for a decision now. */
  deciding(): readonly PersonId[];
}
