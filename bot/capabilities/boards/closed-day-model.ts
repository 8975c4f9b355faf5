// Days that the municipality keeps closed besides weekends, holidays and their eves.

import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { idSchema, revisionSchema } from '../../blocks/question.ts';

export interface ClosedDay {
  readonly id: string;
  readonly name: string;
  readonly first: Day;
  /** The same as the first where it is one day. */
  readonly last: Day;
  /** On the same dates each year, from the first on. */
  readonly yearly: boolean;
  readonly revision: number;
  /** Name of the person. */
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export const closedDayQuestion = z.object({
  /** null = a new one. */
  id: z.nullable(idSchema),
  revision: revisionSchema,
  name: z.string().check(z.maxLength(120)),
  /** Empty where nobody has chosen a day yet. */
  first: z.string().check(z.maxLength(10)),
  /** Empty for one day. */
  last: z.string().check(z.maxLength(10)),
  yearly: z.boolean(),
});
export type ClosedDayQuestion = z.infer<typeof closedDayQuestion>;
export const closedDayStep = z.object({ id: idSchema, revision: revisionSchema });
