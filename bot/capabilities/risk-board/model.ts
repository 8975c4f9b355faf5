// What can be asked of a board's matters and of what is reported to it, and how its page shows them.
import * as z from 'zod/mini';
import type { Day } from '../../blocks/instant.ts';
import { daySchema, idSchema } from '../../blocks/question.ts';
import { boardDecisionSchema, type Decision, type Reported } from '../risk-decision/model.ts';
import type { ProposalView } from '../risk-decision/view-model.ts';
import type { Correction } from './correction-model.ts';

const id = idSchema;
const line = z.string().check(z.maxLength(40_000));

const boardItem = z.object({
  proposal: id,
  outcome: z.enum(['approved', 'rejected', 'returned']),
  reason: line,
  /** What was wrong in the earlier entry. Set only for a correction. */
  why: z._default(line, ''),
});
export type BoardItem = z.infer<typeof boardItem>;

/** Null leaves it to the answer: the board and the days with something left to report. */
const delegated = z.object({
  board: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  from: z._default(z.nullable(daySchema), null),
  to: z._default(z.nullable(daySchema), null),
});
export type DelegatedQuestion = z.infer<typeof delegated>;

export const riskBoardAsked = {
  /** Of one board, or of all. */
  'risk.board': z.object({ board: z._default(z.nullable(z.string().check(z.maxLength(200))), null) }),
  'risk.boardDecide': z.object({
    board: boardDecisionSchema,
    items: z.array(boardItem).check(z.minLength(1), z.maxLength(100)),
  }),
  'risk.delegated': delegated,
  'risk.report': z.object({
    decisions: z.array(id).check(z.minLength(1), z.maxLength(500)),
    board: boardDecisionSchema,
    why: z._default(line, ''),
  }),
} as const;

export interface RiskBoardAnswers {
  'risk.board': BoardMatters;
  'risk.boardDecide': BoardMatters;
  'risk.delegated': DelegatedDecisions;
  'risk.report': { readonly count: number };
}

/** What somebody has entered from a board's minutes, as it was corrected last. */
export interface EnteredDecision {
  readonly id: string;
  readonly risk: string;
  readonly number: string;
  readonly title: string;
  /** The board that the risk belongs to now. */
  readonly boardName: string;
  readonly decision: Pick<Decision, 'outcome' | 'reason' | 'board' | 'actorName' | 'at'>;
  /** The oldest first. */
  readonly corrections: readonly Correction[];
  readonly isRevoked: boolean;
  readonly mayCorrect: boolean;
}

export interface BoardMatters {
  readonly boards: readonly { readonly name: string; readonly matters: readonly ProposalView[] }[];
  /** Of the same boards, the latest first. */
  readonly entered: readonly EnteredDecision[];
  /** Of all boards, also those with nothing to decide. */
  readonly names: readonly string[];
}

export interface DelegatedDecisions {
  readonly board: string;
  /** Of every board: decisions in the period, and how many of them are not reported yet. */
  readonly boards: readonly { readonly name: string; readonly made: number; readonly unreported: number }[];
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly {
    readonly decision: Decision;
    readonly reported: Reported | null;
    /** Corrections of its report. */
    readonly corrections: readonly Correction[];
  }[];
}
