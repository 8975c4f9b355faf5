// Who may see a case, whether its reporter is shown, its secrecy mark, its registry number and its preservation.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { daySchema, keySchema, revisionSchema } from '../../blocks/question.ts';
import type { CaseNumber, IncidentId } from '../incident/model.ts';
import { HIDDEN_REASONS, PROVISIONS, type Protection } from '../incident/protection-model.ts';

/** The protection of a case, for whoever may read it. */
export interface ProtectionPage {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly protection: Protection;
  /** Of cases that the municipality reports as significant: 18 kap. 8 b § is what is proposed. */
  readonly isSignificant: boolean;
  readonly waiting: boolean;
  readonly mayHandle: boolean;
}

export const LONGEST_REASON = 2_000;
export const LONGEST_LINE = 200;
/** As many as may be named. */
export const MOST_READERS = 50;

const words = (longest: number) => z._default(z.string().check(z.maxLength(longest * 4)), '');
const seen = { id: keySchema, revision: revisionSchema };
const reason = words(LONGEST_REASON);
const person = z.guid();

export const caseProtectionAsked = {
  'caseProtection.read': z.object({ id: keySchema }),
  'caseProtection.restrict': z.object({ ...seen, reason }),
  'caseProtection.unrestrict': z.object({ ...seen, reason }),
  'caseProtection.name': z.object({ ...seen, person }),
  'caseProtection.unname': z.object({ ...seen, person }),
  'caseProtection.hideReporter': z.object({ ...seen, why: z.enum(HIDDEN_REASONS) }),
  'caseProtection.showReporter': z.object({ ...seen, reason }),
  'caseProtection.mark': z.object({
    ...seen,
    provision: z.enum(PROVISIONS),
    other: words(LONGEST_LINE),
    day: z.nullable(daySchema),
    authority: words(LONGEST_LINE),
  }),
  'caseProtection.unmark': z.object({ ...seen, reason }),
  'caseProtection.register': z.object({ ...seen, diaryNumber: words(LONGEST_LINE) }),
  'caseProtection.hold': z.object({ ...seen, reason }),
  'caseProtection.release': z.object({ ...seen, reason }),
} as const;

export interface CaseProtectionAnswers {
  'caseProtection.read': ProtectionPage;
  'caseProtection.restrict': ProtectionPage;
  'caseProtection.unrestrict': ProtectionPage;
  'caseProtection.name': ProtectionPage;
  'caseProtection.unname': ProtectionPage;
  'caseProtection.hideReporter': ProtectionPage;
  'caseProtection.showReporter': ProtectionPage;
  'caseProtection.mark': ProtectionPage;
  'caseProtection.unmark': ProtectionPage;
  'caseProtection.register': ProtectionPage;
  'caseProtection.hold': ProtectionPage;
  'caseProtection.release': ProtectionPage;
}
