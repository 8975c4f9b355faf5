// What can be asked of risks; parsed once where it enters. Lengths are the rules' to refuse, with a sentence.
import * as z from 'zod/mini';
import { DIRECTIONS } from '../../blocks/ordering.ts';
import { idSchema, making, nothing, revisionSchema } from '../../blocks/question.ts';
import { DECISION_TYPES, RISK_LEVELS } from '../delegation/model.ts';
import { VALIDITIES } from '../risk-decision/model.ts';
import { scoreSchema } from '../risk-method/model.ts';
import { classSchema, OBJECT_KINDS, sourceSchema } from './model.ts';
import type { RiskPage, RiskRegister, RiskRow, RiskTrend } from './view-model.ts';

const id = idSchema;
const revision = revisionSchema;
const line = z.string().check(z.maxLength(40_000));
/** As people write it: `12 500`, `12500,50`. */
const amount = z.string().check(z.maxLength(60));

/** Nought where nothing was chosen: Teams leaves out a field that nobody filled in. */
const chosen = z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(5)), 0);

export const RISK_SORTS = ['level', 'number', 'title', 'object', 'owner', 'validity', 'until'] as const;
export type RiskSort = (typeof RISK_SORTS)[number];

const list = z.object({
  search: z._default(z.string().check(z.maxLength(200)), ''),
  validity: z._default(z.nullable(z.enum(VALIDITIES)), null),
  level: z._default(z.nullable(z.enum(RISK_LEVELS)), null),
  administration: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  /** Only those whose score was given on scales with other steps than today's. */
  rescore: z._default(z.boolean(), false),
  /** Only those in one square of the matrix. */
  at: z._default(z.nullable(scoreSchema), null),
  sort: z._default(z.enum(RISK_SORTS), 'level'),
  direction: z._default(z.enum(DIRECTIONS), 'descending'),
  from: z._default(z.coerce.number().check(z.int(), z.nonnegative()), 0),
  /** All rows at once, for a spreadsheet. */
  whole: z._default(z.boolean(), false),
});
export type ListQuestion = z.infer<typeof list>;

const save = z.object({
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
});
export type RiskQuestion = z.infer<typeof save>;

const step = z.object({ id, revision });

export const riskAsked = {
  'risk.list': list,
  'risk.trend': nothing,
  'risk.read': z.object({ id }),
  'risk.ofCase': z.object({ incident: id }),
  'risk.save': making(save),
  'risk.close': step,
  'risk.reopen': step,
  'risk.invite': making(z.object({ id, revision, participants: z.array(z.guid()).check(z.maxLength(20)) })),
  'risk.score': z.object({ id, session: id, likelihood: chosen, consequence: chosen, why: z._default(line, '') }),
  'risk.reveal': step,
} as const;

export interface RiskAnswers {
  'risk.list': RiskRegister;
  'risk.trend': RiskTrend;
  'risk.read': RiskPage;
  /** Those made from a case that the asker may read. */
  'risk.ofCase': readonly RiskRow[];
  'risk.save': RiskPage;
  'risk.close': RiskPage;
  'risk.reopen': RiskPage;
  'risk.invite': RiskPage;
  'risk.score': RiskPage;
  'risk.reveal': RiskPage;
}
