// What keeps a case from being seen: who may see it, whether its reporter is shown, and what secrecy is claimed for it.
import * as z from 'zod/mini';
import { daySchema, instantSchema } from '../../blocks/question.ts';

export const HIDDEN_REASONS = ['wish', 'protected'] as const;
/** `wish`: the reporter asked for it. `protected`: an employee whose personal data are protected. */
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

export const PROVISIONS = ['18:8', '18:8b', '21:7', 'other'] as const;
export type Provision = (typeof PROVISIONS)[number];

const readerSchema = z.object({ id: z.string(), name: z.string() });

const insightSchema = z.object({
  /** Never empty. */
  readers: z.readonly(z.array(readerSchema)),
  since: instantSchema,
  byName: z.string(),
  reason: z.string(),
});
/** Seen by those who are named and by nobody else, whatever their roles. */
export type Insight = z.infer<typeof insightSchema>;

const secrecySchema = z.object({
  provision: z.enum(PROVISIONS),
  /** The law in words, where it is another. */
  other: z.string(),
  day: daySchema,
  authority: z.string(),
  byName: z.string(),
  at: instantSchema,
});
/** A mark is a reminder: secrecy is tried anew each time somebody asks for the document. */
export type SecrecyMark = z.infer<typeof secrecySchema>;

const holdSchema = z.object({ since: instantSchema, byName: z.string(), reason: z.string() });
/** Nothing of the case is removed while it lasts. */
export type LegalHold = z.infer<typeof holdSchema>;

export const protectionSchema = z.object({
  insight: z.nullable(insightSchema),
  hidden: z.nullable(z.enum(HIDDEN_REASONS)),
  secrecy: z.nullable(secrecySchema),
  diaryNumber: z.string(),
  hold: z.nullable(holdSchema),
});
export type Protection = z.infer<typeof protectionSchema>;

export const UNPROTECTED: Protection = { insight: null, hidden: null, secrecy: null, diaryNumber: '', hold: null };

/** The lines that it leaves in the timeline. */
export const PROTECTION_EVENTS = [
  'restricted',
  'unrestricted',
  'readerNamed',
  'readerRemoved',
  'reporterHidden',
  'reporterShown',
  'secrecyMarked',
  'secrecyCorrected',
  'secrecyLifted',
  'diaryNumbered',
  'diaryCorrected',
  'holdSet',
  'holdLifted',
] as const;
