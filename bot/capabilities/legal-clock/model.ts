// Legal clocks: what the law or an agreement wants done by when, who has been warned, and the report that stops each.
import * as z from 'zod/mini';
import type { COUNTS } from '../../blocks/deadline.ts';
import type { Day, Instant } from '../../blocks/instant.ts';
import type { IncidentId } from '../incident/model.ts';
import type { PersonId } from '../people/model.ts';
import type { Role } from '../roles/model.ts';
import type { Trial } from './alarm-model.ts';

/** What a link into the tab may lead to. */
export type ClockLink = 'clocks';

export type ClockId = string;

export const SUBJECT_KINDS = ['municipality', 'company', 'board', 'contract'] as const;
/** Whose duty it is: the cybersecurity act is the municipality's and each company's, GDPR each board's. */
export interface ClockSubject {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  readonly id: string;
  readonly name: string;
}

export const CLOCK_STEPS = [
  'significance',
  'earlyWarning',
  'notification',
  'partialReport',
  'statusReport',
  'finalReport',
  'personalDataNotification',
  'personalDataCompletion',
  'dataSubjects',
  'recipients',
  'insurance',
  'contract',
] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

/** What is told to an insurer or the other side of a contract has no form of its own, and a decision is no text. */
export const WITHOUT_TEXT: ReadonlySet<ClockStep> = new Set(['significance', 'insurance', 'contract']);

/**
 * The moment that a clock counts from; the four first are moments of the case and kept apart. `notification`: the report of
 * the step before was sent. `handled`: the incident was over. `asked`: somebody asked for it. `date`: its last moment is given.
 */
export const START_KINDS = [
  'occurred',
  'detected',
  'aware',
  'significant',
  'notification',
  'handled',
  'asked',
  'date',
] as const;
export type StartKind = (typeof START_KINDS)[number];

export interface ClockStart {
  readonly kind: StartKind;
  readonly at: Instant;
}

/** Where a rule comes from: read in the law, told by a third party, remembered, or decided by the municipality itself. */
export const MARKS = ['law', 'thirdParty', 'memory', 'own'] as const;
export type Mark = (typeof MARKS)[number];

export interface ClockRuleContent {
  readonly step: ClockStep;
  /** As people cite it. */
  readonly source: string;
  readonly mark: Mark;
  readonly checkedOn: Day | null;
  readonly checkedBy: string;
  /** From which moment. */
  readonly from: StartKind;
  readonly counts: (typeof COUNTS)[number];
  /** Hours, months or weeks; 0 where the last moment is given. */
  readonly amount: number;
  /** Who is warned instead of the common chain; null = that one. */
  readonly chain: readonly Role[] | null;
  /** A period that begins on these days goes by it; null = until further notice. */
  readonly validFrom: Day;
  readonly validUntil: Day | null;
}

/** A version of a rule. Several of one step stand side by side, and the day on which a period begins chooses. */
export interface ClockRule extends ClockRuleContent {
  readonly id: string;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

/** The rule as it was when the clock began to run: what becomes of the row later does not move it. */
export interface FrozenRule extends Omit<ClockRuleContent, 'validFrom' | 'validUntil'> {
  /** Id and revision of the row, `0` where it is as Värna brings it. */
  readonly version: string;
}

/** At which part of the time: half of it, three quarters, nine tenths, all of it, and an hour after. */
export const WARNING_STEPS = ['half', 'threeQuarters', 'ninety', 'due', 'hourLate'] as const;
export type WarningStep = (typeof WARNING_STEPS)[number];

export interface Told {
  readonly person: PersonId;
  readonly name: string;
  /** In which role they were in turn. */
  readonly role: Role;
  readonly as: 'holder' | 'deputy' | 'appointed';
  readonly at: Instant;
}

export interface Acknowledged {
  readonly person: PersonId;
  readonly name: string;
  readonly at: Instant;
}

/** What the second channel made of a warning that nobody acknowledged. */
export const ALARM_OUTCOMES = ['raised', 'notConfigured', 'uncertain', 'failed'] as const;
export type AlarmOutcome = (typeof ALARM_OUTCOMES)[number];

/** One step of a clock that has come: fired once for one due time. */
export interface ClockWarning {
  readonly step: WarningStep;
  /** The due time that it warns of: one that has moved since has warnings of its own. */
  readonly due: Instant;
  /** When it was to come, and when it did. */
  readonly at: Instant;
  readonly firedAt: Instant;
  /** Värna stood still: it came later than it should have. */
  readonly isLate: boolean;
  /** Told together with a later step, that had come as well: no message of its own. */
  readonly isJoined: boolean;
  /** In the order of the chain. */
  readonly told: readonly Told[];
  readonly acknowledged: Acknowledged | null;
  readonly alarm: AlarmOutcome | null;
}

/** What stopped it: that step's own report, or a reason why there is none. */
export interface ClockStop {
  /** Of the report in Värna, where there is one. */
  readonly reportId: string | null;
  /** What the authority's portal called this very step; empty only with `override`. */
  readonly portalId: string;
  readonly receipt: string;
  /** When the report was sent. */
  readonly at: Instant;
  readonly byId: PersonId;
  readonly byName: string;
  readonly recordedAt: Instant;
  /** Why it was stopped without a portal id. */
  readonly override: string | null;
}

/** An hour after the last moment without a report: why, by whom it was said and when. Who knew what stands in the warnings. */
export interface LateRecord {
  readonly at: Instant;
  readonly why: string | null;
  readonly byName: string | null;
  readonly saidAt: Instant | null;
}

/** `waiting`: it begins when the incident is over. `withdrawn`: it turned out not to be wanted. */
export const CLOCK_STATES = ['running', 'waiting', 'stopped', 'withdrawn'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export interface LegalClock {
  readonly id: ClockId;
  readonly caseId: IncidentId;
  readonly caseNumber: string;
  readonly subject: ClockSubject;
  readonly step: ClockStep;
  readonly rule: FrozenRule;
  readonly start: ClockStart;
  /** The last moment in time; what happens after it is late. Of one that waits: as it was before. */
  readonly due: Instant;
  /** When it began to run with this due time. */
  readonly dueSetAt: Instant;
  readonly state: ClockState;
  readonly warnings: readonly ClockWarning[];
  readonly stop: ClockStop | null;
  readonly late: LateRecord | null;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export const CLOCK_EVENTS = [
  'opened',
  'moved',
  'warned',
  'toldNext',
  'alarm',
  'acknowledged',
  'late',
  'lateExplained',
  'stopped',
  'overridden',
  'withdrawn',
  'reopened',
] as const;
export type ClockEventKind = (typeof CLOCK_EVENTS)[number];

/** One line of the history, written once and never changed. */
export interface ClockEvent {
  readonly id: string;
  readonly clock: ClockId;
  readonly caseId: IncidentId;
  readonly kind: ClockEventKind;
  readonly at: Instant;
  /** Empty where no person did it. */
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly warning: WarningStep | null;
  /** What a moment was and became. */
  readonly before: ClockStart | null;
  readonly after: ClockStart | null;
  readonly note: string;
  readonly changeId: string;
}

/** On the personal card: a warning that the person was given and nobody has acknowledged. */
export interface ClockTask {
  readonly kind: 'clock';
  readonly clock: LegalClock;
  readonly warning: ClockWarning;
  readonly due: Day;
}

/** What the person acknowledged last. */
export interface ClockDone {
  readonly kind: 'clock';
  readonly caseNumber: string;
  readonly step: ClockStep;
  readonly at: Instant;
}

/** Who is warned in which order, and how long each has before it goes on to the next. One row. */
export interface AlarmTrial {
  readonly at: Instant;
  readonly byName: string;
  readonly ways: readonly Trial[];
}

export interface ClockSettings {
  readonly id: string;
  readonly chain: readonly Role[];
  readonly answerMinutes: number;
  /** The last trial of the second channel; null where nobody has tried it. */
  readonly lastTrial: AlarmTrial | null;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}
export const SETTINGS_ID = 'clock-settings';

export const subjectSchema = z.object({
  kind: z.enum(SUBJECT_KINDS),
  id: z.string().check(z.maxLength(120)),
  name: z.string().check(z.maxLength(200)),
});
