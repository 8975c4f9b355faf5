// What a stored clock is read by: a row of another shape is named, never guessed.
import * as z from 'zod/mini';
import { COUNTS } from '../../blocks/deadline.ts';
import { daySchema, instantSchema } from '../../blocks/question.ts';
import { ROLES } from '../roles/model.ts';
import { ALARM_WAYS, TRIAL_OUTCOMES } from './alarm-model.ts';
import { ALARM_OUTCOMES, CLOCK_STEPS, MARKS, START_KINDS, WARNING_STEPS } from './model.ts';

export const chainSchema = z.array(z.enum(ROLES));
export const startSchema = z.object({ kind: z.enum(START_KINDS), at: instantSchema });
export const frozenRuleSchema = z.object({
  step: z.enum(CLOCK_STEPS),
  source: z.string(),
  mark: z.enum(MARKS),
  checkedOn: z.nullable(daySchema),
  checkedBy: z.string(),
  from: z.enum(START_KINDS),
  counts: z.enum(COUNTS),
  amount: z.number(),
  chain: z.nullable(chainSchema),
  version: z.string(),
});
export const stopSchema = z.object({
  reportId: z.nullable(z.string()),
  portalId: z.string(),
  receipt: z.string(),
  at: instantSchema,
  byId: z.string(),
  byName: z.string(),
  recordedAt: instantSchema,
  override: z.nullable(z.string()),
});
export const lateSchema = z.object({
  at: instantSchema,
  why: z.nullable(z.string()),
  byName: z.nullable(z.string()),
  saidAt: z.nullable(instantSchema),
});
export const triedSchema = z.object({
  at: instantSchema,
  byName: z.string(),
  ways: z.array(z.object({ way: z.enum(ALARM_WAYS), became: z.enum(TRIAL_OUTCOMES), why: z.string() })),
});
export const warningsSchema = z.array(
  z.object({
    step: z.enum(WARNING_STEPS),
    due: instantSchema,
    at: instantSchema,
    firedAt: instantSchema,
    isLate: z.boolean(),
    isJoined: z.boolean(),
    told: z.array(
      z.object({
        person: z.string(),
        name: z.string(),
        role: z.enum(ROLES),
        as: z.enum(['holder', 'deputy', 'appointed']),
        at: instantSchema,
      }),
    ),
    acknowledged: z.nullable(z.object({ person: z.string(), name: z.string(), at: instantSchema })),
    alarm: z.nullable(z.enum(ALARM_OUTCOMES)),
  }),
);
