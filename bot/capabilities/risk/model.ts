// Risks and exceptions from rules, their scores and their sessions.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { instantSchema } from '../../blocks/question.ts';
import type { DECISION_TYPES } from '../delegation/model.ts';
import type { PersonId } from '../people/model.ts';
import { type Score, step } from '../risk-method/model.ts';

/** What a link into the tab may lead to. */
export type RiskLink = 'risk' | 'board' | 'desk';

/** Characters that a card still shows whole (Teams rule 3.1.5: the card stays under 25 KB). */
export const LONGEST = { title: 120, line: 200, words: 1_200, measures: 8 } as const;

export const OBJECT_KINDS = ['system', 'process', 'information'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];
export const SOURCES = ['manual', 'scenario', 'incident'] as const;
export const sourceSchema = z.object({ kind: z.enum(SOURCES), id: z.nullable(z.string().check(z.maxLength(64))) });
export const objectSchema = z.object({ kind: z.enum(OBJECT_KINDS), name: z.string().check(z.maxLength(2_000)) });
export const ASPECTS = ['confidentiality', 'integrity', 'availability'] as const;
export type Aspect = (typeof ASPECTS)[number];
/** Of the object: how much harm a loss would do, 1–4 for each aspect (KLASSA's scale). */
export const classSchema = z.object({ confidentiality: step, integrity: step, availability: step });
export type InformationClass = z.infer<typeof classSchema>;

export const participantSchema = z.object({ person: z.guid(), name: z.string() });
export const sessionSchema = z.object({
  id: z.string(),
  participants: z.array(participantSchema),
  actorName: z.string(),
  startedAt: instantSchema,
  /** While it is `scoring` nobody sees the scores of others. */
  state: z.enum(['scoring', 'shown']),
});
/** A group scores together; each scores alone first. */
export type Session = z.infer<typeof sessionSchema>;

/** A risk, or an exception: the risk of departing from a rule. */
export interface Risk {
  readonly id: string;
  /** `R2026-0001`; an exception's begins with A, for avsteg. */
  readonly number: string;
  readonly kind: (typeof DECISION_TYPES)[number];
  readonly title: string;
  readonly object: z.infer<typeof objectSchema>;
  /** The rule or requirement that is not kept; empty for a risk. */
  readonly departsFrom: string;
  readonly scenario: string;
  readonly harm: string;
  readonly source: z.infer<typeof sourceSchema>;
  readonly class: InformationClass | null;
  /** Touches what law demands: personal data, cybersäkerhetslagen. */
  readonly law: boolean;
  readonly owner: PersonId;
  readonly ownerName: string;
  readonly unit: string;
  readonly administration: string;
  /** Before any measures; now; and after those planned. */
  readonly inherent: Score;
  readonly current: Score;
  readonly residual: Score | null;
  /** Version of the method that the scores were given with; null on rows written before it was kept. */
  readonly method: number | null;
  readonly measures: readonly string[];
  /** Kronor, of the measures. */
  /** Kronor; null when nobody has said what the measures cost. */
  readonly cost: number | null;
  readonly session: Session | null;
  readonly state: 'open' | 'closed';
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

/** One participant's own score. */
export interface RiskScore extends Score {
  /** `<session>/<person>` */
  readonly id: string;
  readonly session: string;
  readonly person: PersonId;
  readonly personName: string;
  readonly why: string;
  readonly at: Instant;
  readonly changeId: string;
}

/** The scores after a change: the risk's history as a line. */
export interface RiskPoint {
  readonly id: string;
  readonly risk: string;
  readonly at: Instant;
  readonly actorName: string;
  readonly inherent: Score;
  readonly current: Score;
  readonly residual: Score | null;
  readonly changeId: string;
}
