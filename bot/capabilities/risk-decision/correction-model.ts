// What was entered wrongly from a meeting and is put right: the old and the new stand beside each other, for good.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
import { boardDecisionSchema, OUTCOMES } from './model.ts';

export const enteredSchema = z.object({
  /** Null for what a board was told of: it decided nothing. */
  outcome: z.nullable(z.enum(OUTCOMES)),
  reason: z.string(),
  board: boardDecisionSchema,
});
/** What somebody has read in the minutes. */
export type Entered = z.infer<typeof enteredSchema>;

/** Written once: what is right is what the last one says. */
export interface Correction {
  /** `<subject>/<place>`: two who correct the same thing at once are one, and the other is told. */
  readonly id: string;
  readonly subject: string;
  readonly before: Entered;
  readonly after: Entered;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly at: Instant;
  readonly why: string;
  readonly changeId: string;
}

export const decidedSubject = (decision: string): string => `decided/${decision}`;
export const reportedSubject = (decision: string): string => `reported/${decision}`;
