// What can be asked of proposals and decisions; parsed once where it enters. Lengths are the rules' to refuse, with a sentence.
import * as z from 'zod/mini';
import { daySchema, idSchema, making, nothing, revisionSchema } from '../../blocks/question.ts';
import { boardDecisionSchema, TREATMENTS } from './model.ts';
import type { BoardMatters, DelegatedDecisions, Desk, ProposalView } from './view-model.ts';

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

const propose = z.object({
  id,
  revision: revisionSchema,
  treatment: z.enum(TREATMENTS),
  proposal: line,
  conditions: line,
  validUntil: daySchema,
});
export type ProposeQuestion = z.infer<typeof propose>;

const decide = z.object({
  proposal: id,
  /** Hash of what the person saw. */
  seen: z.string().check(z.maxLength(64)),
  outcome: z.enum(['approved', 'rejected', 'returned']),
  reason: z._default(line, ''),
  conditions: z._default(line, ''),
  channel: z.enum(['chat', 'tab']),
});
export type DecideQuestion = z.infer<typeof decide>;

/** Null leaves it to the answer: the board and the days with something left to report. */
const delegated = z.object({
  board: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  from: z._default(z.nullable(daySchema), null),
  to: z._default(z.nullable(daySchema), null),
});
export type DelegatedQuestion = z.infer<typeof delegated>;

export const riskDecisionAsked = {
  'risk.propose': making(propose),
  'risk.decide': decide,
  'risk.withdraw': z.object({ proposal: id }),
  'risk.revoke': z.object({ proposal: id, reason: line }),
  'risk.desk': nothing,
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

export interface RiskDecisionAnswers {
  'risk.propose': ProposalView;
  'risk.decide': ProposalView;
  'risk.withdraw': ProposalView;
  'risk.revoke': ProposalView;
  'risk.desk': Desk;
  'risk.board': BoardMatters;
  'risk.boardDecide': BoardMatters;
  'risk.delegated': DelegatedDecisions;
  'risk.report': { readonly count: number };
}
