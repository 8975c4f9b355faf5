// How risk is valued: the municipality's own scales and matrix.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { making, nothing } from '../../blocks/question.ts';
import { RISK_LEVELS } from '../delegation/model.ts';

export const step = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(5));

export const scoreSchema = z.object({ likelihood: step, consequence: step });
/** A square of the matrix, from 1. */
export type Score = z.infer<typeof scoreSchema>;

const words = z.object({ sv: z.string().check(z.maxLength(60)), en: z.string().check(z.maxLength(60)) });

export const scaleSchema = z.array(words).check(z.minLength(3), z.maxLength(5));

export const gridSchema = z.array(z.array(z.enum(RISK_LEVELS)));

/** The scales and matrix to show a score with. `grid` holds levels by likelihood, then consequence. */
export const yardstickSchema = z.object({
  version: z.number(),
  likelihoods: scaleSchema,
  consequences: scaleSchema,
  grid: gridSchema,
});
export type Yardstick = z.infer<typeof yardstickSchema>;

/** One version of the method. A change adds the next version. */
export interface RiskMethod extends Yardstick {
  readonly id: string;
  /** Working days before the deputy is asked as well. */
  readonly patience: number;
  /** Most months that a decision may be valid. */
  readonly months: number;
  /** Days before the last day when a warning is given. */
  readonly warning: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

const saveMethod = z.object({
  version: z.coerce.number(),
  likelihoods: scaleSchema,
  consequences: scaleSchema,
  grid: gridSchema,
  patience: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(20)),
  months: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(36)),
  warning: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(120)),
});
export type MethodQuestion = z.infer<typeof saveMethod>;

export const riskMethodAsked = {
  'risk.method': nothing,
  'risk.saveMethod': making(saveMethod),
} as const;

export interface RiskMethodAnswers {
  'risk.method': RiskMethod;
  'risk.saveMethod': RiskMethod;
}
