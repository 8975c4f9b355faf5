// What can be asked of texts to authorities, and what is answered.
import * as z from 'zod/mini';
import type { Instant } from '../../blocks/instant.ts';
import { idSchema, keySchema, nothing, revisionSchema } from '../../blocks/question.ts';
import type { Recipient } from '../authority/model.ts';
import type { IncidentId } from '../incident/model.ts';
import { type ClockId, type ClockSubject, subjectSchema } from '../legal-clock/model.ts';
import { FIELD_KEYS, type FieldKey } from './field-model.ts';
import {
  type AuthorityReport,
  INFORMING,
  type Knew,
  REPORT_KINDS,
  type ReportEvent,
  type ReportId,
  type ReportKind,
  type ReportState,
} from './model.ts';

/** How much of a text is written. `unknown`: said on purpose that it is not known yet. */
export interface Filled {
  readonly total: number;
  readonly missing: number;
  /** Of what is missing: the authority takes it later. */
  readonly mayWait: number;
  readonly unknown: number;
}

/** A step of a case: a text that is due, begun, or sent. */
export interface StepRow {
  readonly kind: ReportKind;
  readonly subject: ClockSubject;
  readonly clock: ClockId | null;
  readonly due: Instant | null;
  readonly isLate: boolean;
  readonly report: ReportId | null;
  readonly state: ReportState | 'notBegun';
  readonly turn: number;
  readonly isCorrection: boolean;
  readonly filled: Filled | null;
  readonly sentAt: Instant | null;
  readonly portalId: string;
  /** Sent while the portal was down, and not in it yet. */
  readonly waitsForPortal: boolean;
}

/** The texts of a case: what is next first. */
export interface CaseReports {
  readonly incident: IncidentId;
  readonly rows: readonly StepRow[];
  /** Whom a text can be of. */
  readonly subjects: readonly ClockSubject[];
  readonly mayWrite: boolean;
}

/** Every text that the asker may read. */
export interface ReportList {
  readonly rows: readonly (StepRow & {
    readonly report: ReportId;
    readonly incident: IncidentId;
    readonly caseNumber: string;
  })[];
  readonly now: Instant;
}

/** The text that this one is compared with. */
export interface Before {
  readonly id: ReportId;
  readonly kind: ReportKind;
  readonly sentAt: Instant;
  readonly values: Readonly<Partial<Record<FieldKey, string>>>;
}

export interface ReportPage {
  readonly report: AuthorityReport;
  readonly caseOpen: boolean;
  readonly filled: Filled;
  readonly before: Before | null;
  /** Null where it goes to those affected. */
  readonly recipient: (Recipient & { readonly isStale: boolean }) | null;
  readonly due: Instant | null;
  readonly isLate: boolean;
  /** An hour after the last moment: it must be explained. */
  readonly mustExplain: boolean;
  /** Who knew what when, and a draft of what is said to the supervisor. */
  readonly knew: readonly Knew[];
  readonly explanationDraft: string;
  /** What was frozen still has the hash that it was sent with; null in a draft. */
  readonly isIntact: boolean | null;
  /** Corrections of it, and the text that it corrects. */
  readonly corrections: readonly ReportId[];
  readonly events: readonly ReportEvent[];
  readonly waiting: boolean;
  readonly now: Instant;
  readonly mayWrite: boolean;
  readonly mayAdvise: boolean;
  /** Somebody can be asked. */
  readonly officers: readonly string[];
}

const words = z._default(z.string().check(z.maxLength(60_000)), '');
const id = idSchema;
const seen = { id, revision: revisionSchema };

export const authorityReportAsked = {
  'authorityReport.ofCase': z.object({ incident: keySchema }),
  'authorityReport.list': nothing,
  'authorityReport.read': z.object({ id }),
  /** For the open edition as a file. */
  'authorityReport.open': z.object({ id }),
  /** Begun by one press, filled from the case; begun twice it is one text. */
  'authorityReport.begin': z.object({ incident: keySchema, kind: z.enum(REPORT_KINDS), subject: subjectSchema }),
  /** The text that the clock waits for, begun where it is not. */
  'authorityReport.ofClock': z.object({ clock: id }),
  'authorityReport.write': z.object({
    id,
    field: z.enum(FIELD_KEYS),
    value: words,
    isUnknown: z._default(z.boolean(), false),
    /** Of this field alone, as the page showed it. */
    changes: z.number().check(z.multipleOf(1), z.nonnegative()),
  }),
  /** What the case knows now is put where nobody has written. */
  'authorityReport.fill': z.object({ id }),
  'authorityReport.send': z.object({
    ...seen,
    channel: z.enum(['portal', 'reserve', 'direct']),
    sentAt: words,
    portalId: words,
    receipt: words,
    without: words,
    reason: words,
    way: words,
    tracking: words,
    whyLate: words,
    isComplete: z._default(z.boolean(), true),
  }),
  'authorityReport.putInPortal': z.object({ ...seen, portalId: words, receipt: words }),
  'authorityReport.explain': z.object({ ...seen, why: words, explanation: words }),
  'authorityReport.correct': z.object({ id }),
  'authorityReport.askAdvice': z.object(seen),
  'authorityReport.advise': z.object({ id, text: words }),
  'authorityReport.decide': z.object({
    ...seen,
    answer: z._default(z.union([z.enum(INFORMING), z.literal('')]), ''),
    reason: words,
  }),
} as const;
type AuthorityReportQuestions = typeof authorityReportAsked;
export type SendQuestion = Omit<
  z.output<AuthorityReportQuestions['authorityReport.send']>,
  'id' | 'revision' | 'isComplete'
>;
export type WriteQuestion = Omit<z.output<AuthorityReportQuestions['authorityReport.write']>, 'id'>;

type Paged = Exclude<keyof AuthorityReportQuestions, 'authorityReport.ofCase' | 'authorityReport.list'>;
export type AuthorityReportAnswers = { readonly [Name in Paged]: ReportPage } & {
  readonly 'authorityReport.ofCase': CaseReports;
  readonly 'authorityReport.list': ReportList;
};
