// A correction of what was entered from a meeting. It keeps both the old entry and the new one.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import type { PersonId } from '../people/model.ts';
import { boardDecisionSchema, OUTCOMES } from '../risk-decision/model.ts';

export const enteredSchema = z.object({
  /** Null for a report to a board, which decides nothing. */
  outcome: z.nullable(z.enum(OUTCOMES)),
  reason: z.string(),
  board: boardDecisionSchema,
});
/** An entry from the minutes. */
export type Entered = z.infer<typeof enteredSchema>;

/** Written once. The last correction counts. */
export interface Correction {
  /** `<subject>/<place>`: of two simultaneous corrections the first is kept, and the other person is told. */
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
