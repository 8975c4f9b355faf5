// What can be asked of proposals and decisions; parsed once where it enters. Lengths are the rules' to refuse, with a sentence.
import * as z from 'zod/mini';
import { daySchema, idSchema, making, nothing, revisionSchema } from '../../blocks/question.ts';
import { TREATMENTS } from './model.ts';
import type { Desk, ProposalView } from './view-model.ts';

const id = idSchema;
const line = z.string().check(z.maxLength(40_000));

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

export const riskDecisionAsked = {
  'risk.propose': making(propose),
  'risk.decide': decide,
  'risk.withdraw': z.object({ proposal: id }),
  'risk.revoke': z.object({ proposal: id, reason: line }),
  'risk.desk': nothing,
} as const;

export interface RiskDecisionAnswers {
  'risk.propose': ProposalView;
  'risk.decide': ProposalView;
  'risk.withdraw': ProposalView;
  'risk.revoke': ProposalView;
  'risk.desk': Desk;
}
