// Texts to authorities and to those affected: filled from the case, written field by field, frozen when they are sent.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { instantSchema } from '../../blocks/question.ts';
import type { IncidentId } from '../incident/model.ts';
import type { ClockId, ClockSubject } from '../legal-clock/model.ts';
import type { PersonId } from '../people/model.ts';
import { FIELD_KEYS, type FieldKey } from './field-model.ts';

/** What a link into the tab may lead to: a text, or the one that a clock waits for. */
export type ReportLink = 'authority-report' | 'clock-report';

export type ReportId = string;

/** Steps of the law that are a text to somebody. */
export const REPORT_KINDS = [
  'earlyWarning',
  'notification',
  'partialReport',
  'statusReport',
  'finalReport',
  'personalDataNotification',
  'personalDataCompletion',
  'dataSubjects',
  'recipients',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const ORIGINS = ['case', 'settings', 'before', 'person'] as const;
/** Where a field's words come from: the case, the settings, the text before, or somebody who wrote them. */
export type Origin = (typeof ORIGINS)[number];

/** One answer in a text. Of a field that nobody has written and the case does not know there is none. */
export interface Entry {
  readonly key: FieldKey;
  /** As it was typed; a moment as an instant, a choice or an answer by its word. */
  readonly value: string;
  /** *Vet inte ännu*: said on purpose, and the value is empty. */
  readonly isUnknown: boolean;
  readonly origin: Origin;
  readonly by: string;
  readonly at: Instant;
  /** Counts changes of this field alone: two people may write two fields at once. */
  readonly changes: number;
}

export const REPORT_STATES = ['draft', 'sent', 'notSent'] as const;
/** `notSent`: decided, with a reason, that nothing is sent. */
export type ReportState = (typeof REPORT_STATES)[number];

export const CHANNELS = ['portal', 'reserve', 'direct'] as const;
/** `reserve`: the portal was down. `direct`: to those affected, by letter, say. */
export type Channel = (typeof CHANNELS)[number];

/** What the portal called it, when it could at last be put in there. */
export interface PutInPortal {
  readonly portalId: string;
  readonly receipt: string;
  readonly at: Instant;
  readonly byName: string;
}

/** The portal was down: why, how it went instead, and how it can be traced. */
export interface Reserve {
  readonly reason: string;
  readonly way: string;
  readonly tracking: string;
  readonly inPortal: PutInPortal | null;
}

export interface Sent {
  readonly at: Instant;
  readonly channel: Channel;
  readonly portalId: string;
  readonly receipt: string;
  /** Why there is no receipt or no id. */
  readonly without: string;
  readonly byId: PersonId;
  readonly byName: string;
  readonly recordedAt: Instant;
  /** How it went to those affected. */
  readonly way: string;
  readonly reserve: Reserve | null;
}

/** One line of who knew what when. */
export interface Knew {
  readonly at: Instant;
  readonly name: string;
  readonly what: 'reported' | 'took' | 'judged' | 'warned' | 'acknowledged';
}

/** It was late: why, and what is said to the supervisor. */
export interface LateExplained {
  readonly why: string;
  readonly explanation: string;
  readonly knew: readonly Knew[];
  readonly byName: string;
  readonly at: Instant;
}

export interface Advice {
  readonly askedAt: Instant;
  readonly askedBy: string;
  readonly text: string | null;
  readonly byId: PersonId | null;
  readonly byName: string | null;
  readonly at: Instant | null;
}

export const INFORMING = ['now', 'wait', 'no', 'person'] as const;
/** Whether those affected are told: now, safer to wait, no, or a person must judge. */
export type Informing = (typeof INFORMING)[number];

/** A decision about the text, with its reason. */
export interface Decided {
  readonly answer: Informing;
  readonly reason: string;
  readonly byName: string;
  readonly at: Instant;
}

export interface AuthorityReport {
  readonly id: ReportId;
  readonly incident: IncidentId;
  readonly caseNumber: string;
  readonly subject: ClockSubject;
  readonly kind: ReportKind;
  /** 1 for the first text of this kind for this body, 2 for the next. */
  readonly turn: number;
  /** Null where nothing counts time for it. */
  readonly clock: ClockId | null;
  /** The text whose words it began with. */
  readonly basedOn: ReportId | null;
  /** The text that was sent and that this one corrects. */
  readonly corrects: ReportId | null;
  readonly entries: readonly Entry[];
  readonly state: ReportState;
  readonly sent: Sent | null;
  readonly decided: Decided | null;
  readonly late: LateExplained | null;
  readonly advice: Advice | null;
  /** The whole text as it was sent, in one way to write it; empty in a draft. */
  readonly frozen: string;
  /** SHA-256 of `frozen`, hexadecimal. */
  readonly hash: string;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export const REPORT_EVENTS = [
  'begun',
  'corrected',
  'sent',
  'inPortal',
  'explained',
  'adviceAsked',
  'advised',
  'decided',
  'notReported',
] as const;
export type ReportEventKind = (typeof REPORT_EVENTS)[number];

/** One line of the history, written once and never changed. */
export interface ReportEvent {
  /** `<report>/<revision>` */
  readonly id: string;
  readonly report: ReportId;
  readonly kind: ReportEventKind;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly note: string;
  /** Of a decision: what it was before, and what it became. */
  readonly before: Informing | null;
  readonly after: Informing | null;
  readonly changeId: string;
}

/** What the data protection officer is asked: advice about one text to IMY. */
export interface AdviceTask {
  readonly kind: 'advice';
  readonly report: AuthorityReport;
  readonly due: Day;
}

export interface AdviceDone {
  readonly kind: 'advice';
  readonly caseNumber: string;
  readonly at: Instant;
}

export const LONGEST_LINE = 500;
export const LONGEST_FIELD = 8_000;
/** Of all that is written in one text: it lies in one column of a list, twice as JSON at the most (Graph rule 38). */
export const LONGEST_REPORT = 40_000;
export const LONGEST_REASON = 4_000;

const nullable = <Schema extends z.ZodMiniType>(schema: Schema) => z.nullable(schema);
export const entriesSchema = z.array(
  z.object({
    key: z.enum(FIELD_KEYS),
    value: z.string(),
    isUnknown: z.boolean(),
    origin: z.enum(ORIGINS),
    by: z.string(),
    at: instantSchema,
    changes: z.number(),
  }),
);
const inPortal = z.object({ portalId: z.string(), receipt: z.string(), at: instantSchema, byName: z.string() });
export const sentSchema = z.object({
  at: instantSchema,
  channel: z.enum(CHANNELS),
  portalId: z.string(),
  receipt: z.string(),
  without: z.string(),
  byId: z.string(),
  byName: z.string(),
  recordedAt: instantSchema,
  way: z.string(),
  reserve: nullable(
    z.object({ reason: z.string(), way: z.string(), tracking: z.string(), inPortal: nullable(inPortal) }),
  ),
});
export const decidedSchema = z.object({
  answer: z.enum(INFORMING),
  reason: z.string(),
  byName: z.string(),
  at: instantSchema,
});
export const lateSchema = z.object({
  why: z.string(),
  explanation: z.string(),
  knew: z.array(
    z.object({
      at: instantSchema,
      name: z.string(),
      what: z.enum(['reported', 'took', 'judged', 'warned', 'acknowledged']),
    }),
  ),
  byName: z.string(),
  at: instantSchema,
});
export const adviceSchema = z.object({
  askedAt: instantSchema,
  askedBy: z.string(),
  text: nullable(z.string()),
  byId: nullable(z.string()),
  byName: nullable(z.string()),
  at: nullable(instantSchema),
});
