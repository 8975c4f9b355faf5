// How a case ended, and what the municipality learnt of it.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { instantSchema } from '../../blocks/question.ts';

export const OUTCOMES = ['resolved', 'harmless', 'nearMiss', 'duplicate'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is asked beside the reason; each may be left out, and is where a case was closed before it was asked. */
export interface Learnt {
  /** Why it could happen. */
  readonly cause?: string | undefined;
  readonly worked?: string | undefined;
  readonly lessons?: string | undefined;
}

export const LEARNT = ['cause', 'worked', 'lessons'] as const satisfies readonly (keyof Learnt)[];

export interface Closing extends Learnt {
  readonly at: Instant;
  readonly actorName: string;
  readonly outcome: Outcome;
  readonly reason: string;
}

export const closingSchema = z.object({
  at: instantSchema,
  actorName: z.string(),
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
  cause: z.optional(z.string()),
  worked: z.optional(z.string()),
  lessons: z.optional(z.string()),
});
