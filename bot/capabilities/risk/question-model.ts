// What can be asked of risks; parsed once where it enters. Lengths are the rules' to refuse, with a sentence.
import * as z from 'zod/mini';
import { daySchema, idSchema, revisionSchema } from '../../blocks/question.ts';
import { DECISION_TYPES, RISK_LEVELS } from '../delegation/model.ts';
import { boardDecisionSchema, RISK_STATUSES, TREATMENTS } from '../risk-decision/model.ts';
import { gridSchema, scaleSchema, scoreSchema } from '../risk-method/model.ts';
import { classSchema, OBJECT_KINDS, sourceSchema } from './model.ts';

const id = idSchema;
const revision = revisionSchema;
const line = z.string().check(z.maxLength(40_000));
/** As people write it: `12 500`, `12500,50`. */
const amount = z.string().check(z.maxLength(60));

/** Nought where nothing was chosen: Teams leaves out a field that nobody filled in. */
const chosen = z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(5)), 0);

const boardItem = z.object({
  proposal: id,
  outcome: z.enum(['approved', 'rejected', 'returned']),
  reason: line,
  /** What was wrong with what is entered already: with it this is a correction. */
  why: z._default(line, ''),
});
export type BoardItem = z.infer<typeof boardItem>;

export const riskQuestions = {
  byId: z.object({ id }),
  save: z.object({
    /** Null makes a new one. */
    id: z.nullable(id),
    revision,
    kind: z.enum(DECISION_TYPES),
    title: line,
    object: z.object({ kind: z.enum(OBJECT_KINDS), name: line }),
    departsFrom: line,
    scenario: line,
    harm: line,
    source: sourceSchema,
    class: z.nullable(classSchema),
    law: z.boolean(),
    owner: z.guid(),
    inherent: scoreSchema,
    current: scoreSchema,
    residual: z.nullable(scoreSchema),
    /** False leaves the scores as they stand, with the scales they were given with. */
    scored: z.optional(z.boolean()),
    measures: z.array(line).check(z.maxLength(50)),
    cost: amount,
  }),
  step: z.object({ id, revision }),
  invite: z.object({ id, revision, participants: z.array(z.guid()).check(z.maxLength(20)) }),
  score: z.object({ id, session: id, likelihood: chosen, consequence: chosen, why: z._default(line, '') }),
  propose: z.object({
    id,
    revision,
    treatment: z.enum(TREATMENTS),
    proposal: line,
    conditions: line,
    validUntil: daySchema,
  }),
  decide: z.object({
    proposal: id,
    /** Hash of what the person saw. */
    seen: z.string().check(z.maxLength(64)),
    outcome: z.enum(['approved', 'rejected', 'returned']),
    reason: z._default(line, ''),
    conditions: z._default(line, ''),
    channel: z.enum(['chat', 'tab']),
  }),
  withdraw: z.object({ proposal: id }),
  /** Of one board, or of all. */
  board: z.object({ board: z._default(z.nullable(z.string().check(z.maxLength(200))), null) }),
  revoke: z.object({ proposal: id, reason: line }),
  boardDecide: z.object({
    board: boardDecisionSchema,
    items: z.array(boardItem).check(z.minLength(1), z.maxLength(100)),
  }),
  period: z.object({ board: z.string().check(z.maxLength(200)), from: daySchema, to: daySchema }),
  report: z.object({
    decisions: z.array(id).check(z.minLength(1), z.maxLength(500)),
    board: boardDecisionSchema,
    why: z._default(line, ''),
  }),
  list: z.object({
    search: z._default(z.string().check(z.maxLength(200)), ''),
    standing: z._default(z.nullable(z.enum(RISK_STATUSES)), null),
    level: z._default(z.nullable(z.enum(RISK_LEVELS)), null),
    administration: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
    /** Only those whose score was given on scales with other steps than today's. */
    rescore: z._default(z.boolean(), false),
    /** Only those in one square of the matrix. */
    at: z._default(z.nullable(scoreSchema), null),
    from: z._default(z.coerce.number().check(z.int(), z.nonnegative()), 0),
    /** All rows at once, for a spreadsheet. */
    whole: z._default(z.boolean(), false),
  }),
  saveMethod: z.object({
    version: z.coerce.number(),
    likelihoods: scaleSchema,
    consequences: scaleSchema,
    grid: gridSchema,
    patience: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(20)),
    months: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(36)),
    warning: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(120)),
  }),
};
export type ListQuestion = z.infer<typeof riskQuestions.list>;
export type RiskQuestion = z.infer<typeof riskQuestions.save>;
export type ProposeQuestion = z.infer<typeof riskQuestions.propose>;
export type DecideQuestion = z.infer<typeof riskQuestions.decide>;
export type MethodQuestion = z.infer<typeof riskQuestions.saveMethod>;
