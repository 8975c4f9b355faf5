// What can be asked of the clocks, and what other capabilities do with them.
import * as z from 'zod/mini';
import { COUNTS } from '../../blocks/deadline.ts';
import type { Instant } from '../../blocks/instant.ts';
import { idSchema, instantSchema, keySchema, making, nothing, revisionSchema } from '../../blocks/question.ts';
import type { Refusal } from '../../blocks/refusal.ts';
import type { IncidentId } from '../incident/model.ts';
import type { PersonId } from '../people/model.ts';
import type { Asker } from '../roles/model.ts';
import { ROLES } from '../roles/model.ts';
import type { AlarmWay } from './alarm-model.ts';
import {
  CLOCK_STEPS,
  type ClockEvent,
  type ClockRule,
  type ClockSettings,
  type ClockStart,
  type ClockStep,
  type ClockSubject,
  type ClockWarning,
  type LegalClock,
  MARKS,
  START_KINDS,
  subjectSchema,
  WARNING_STEPS,
} from './model.ts';

/** The case as a clock knows it. */
export interface ClockCase {
  readonly id: IncidentId;
  readonly number: string;
  /** When it happened, where that is known: nobody knew of it before. */
  readonly occurredAt?: Instant | null;
}

export interface WantedClock {
  readonly subject: ClockSubject;
  readonly step: ClockStep;
  /** Of kind `date`: the last moment itself. */
  readonly start: ClockStart;
}

export interface StopClock {
  readonly portalId: string;
  readonly receipt: string;
  /** When the report was sent. */
  readonly at: Instant;
  readonly reportId: string | null;
  /** Why it is stopped without a portal id; empty where it has one. */
  readonly override: string;
  /** More is to follow: the completion of a notification to IMY runs from here. */
  readonly isComplete: boolean;
  /** Why it was late; the notification to IMY wants it then. */
  readonly lateWhy?: string;
  /** The one that the page showed; null or left out where what stops it has its own order. */
  readonly revision?: number | null;
}

/** What triage and the reports to authorities do with the clocks; each is durable when it resolves. */
export interface Clocks {
  /** Every clock of a case, the next due first, then those that have stopped. */
  of(caseId: IncidentId): readonly LegalClock[];
  /**
   * Once for each case, subject and step. A second call with another start moves the due time, and needs a reason then; one
   * that was withdrawn runs again.
   */
  open(
    caseOf: ClockCase,
    wanted: readonly WantedClock[],
    actor: Asker,
    reason?: string,
  ): Promise<readonly LegalClock[] | Refusal>;
  /** Not wanted after all: not significant, say. What has stopped stays as it is. */
  withdraw(
    caseId: IncidentId,
    which: { readonly subject?: Pick<ClockSubject, 'kind' | 'id'>; readonly steps: readonly ClockStep[] },
    reason: string,
    actor: Asker,
  ): Promise<readonly LegalClock[] | Refusal>;
  /** That step's own report was sent. What follows by law begins: a final report a month after a notification. */
  stop(id: string, stop: StopClock, actor: Asker): Promise<LegalClock | Refusal>;
  /** Why it was late, as the text about it says; what was not late is left as it is. */
  explain(id: string, why: string, actor: Asker): Promise<LegalClock | Refusal>;
}

/** A clock as a page shows it. */
export interface ClockRow {
  readonly clock: LegalClock;
  /** Milliseconds until the last moment; negative when it has passed. */
  readonly leftMs: number;
  /** How much of the time has passed, from 0 to 100. */
  readonly percent: number;
}

/** The clocks of a case, the next due first. */
export interface CaseClocks {
  readonly caseId: IncidentId;
  readonly rows: readonly ClockRow[];
  /** The latest first. */
  readonly events: readonly ClockEvent[];
  readonly now: Instant;
  readonly mayHandle: boolean;
}

/** A warning as its card shows it. */
export interface ClockNotice {
  readonly clock: LegalClock;
  readonly warning: ClockWarning;
  /** Milliseconds until the last moment; negative when it has passed. */
  readonly leftMs: number;
  readonly answerMinutes: number;
  /** Whose card it is; null = the incident channel's. */
  readonly reader: PersonId | null;
}

/** What the edges ask of the clocks. */
export interface ClockServices {
  /** Whom a clock that runs may warn: whether they are out of office decides who is next. */
  inTurn(): readonly PersonId[];
  /** Undefined where there is nothing to warn of any more. */
  clockNotice(
    job: Pick<ClockWarning, 'step' | 'due'> & { readonly clock: string },
    reader: PersonId | null,
  ): ClockNotice | undefined;
}

/** Every clock that runs and that the asker may see, the next due first. */
export interface RunningClocks {
  readonly rows: readonly ClockRow[];
  readonly now: Instant;
}

/** A version of a rule as the settings show it. */
export interface RuleRow {
  readonly rule: ClockRule;
  /** As Värna brings it, and nobody has changed it. */
  readonly isDefault: boolean;
  readonly isInForce: boolean;
  /** How many clocks run by it. */
  readonly running: number;
}

export interface ClockSettingsPage {
  readonly settings: ClockSettings;
  readonly rules: readonly RuleRow[];
  /** How an alarm gets out beside Teams; none where the municipality has set up none. */
  readonly ways: readonly AlarmWay[];
  readonly mayChange: boolean;
}

export const LONGEST_REASON = 4_000;
export const LONGEST_ID = 120;

const words = z._default(z.string().check(z.maxLength(60_000)), '');
const id = idSchema;
const seen = { id, revision: revisionSchema };
// As it stands in a form: what is no moment is refused by the rule, which can say what to do.
const moment = z._default(z.string().check(z.maxLength(60)), '');

export const legalClockAsked = {
  'legalClock.ofCase': z.object({ caseId: keySchema }),
  'legalClock.running': nothing,
  'legalClock.open': z.object({
    caseId: keySchema,
    subject: subjectSchema,
    step: z.enum(CLOCK_STEPS),
    startKind: z.enum(START_KINDS),
    at: moment,
    reason: words,
  }),
  'legalClock.acknowledge': z.object({ id, step: z.enum(WARNING_STEPS), due: instantSchema }),
  'legalClock.stop': z.object({
    ...seen,
    portalId: words,
    receipt: words,
    at: moment,
    override: words,
    lateWhy: words,
    isComplete: z._default(z.boolean(), true),
  }),
  'legalClock.withdraw': z.object({ ...seen, reason: words }),
  'legalClock.goesOn': z.object(seen),
  'legalClock.handled': z.object({ ...seen, at: moment }),
  'legalClock.explainLate': z.object({ ...seen, why: words }),
  'legalClock.settings': nothing,
  'legalClock.saveSettings': z.object({
    revision: revisionSchema,
    chain: z.array(z.enum(ROLES)),
    answerMinutes: z.number(),
  }),
  'legalClock.tryAlarm': z.object({ revision: revisionSchema }),
  'legalClock.saveRule': making(
    z.object({
      id: z.nullable(id),
      revision: revisionSchema,
      step: z.enum(CLOCK_STEPS),
      source: words,
      mark: z.enum(MARKS),
      checkedOn: z._default(z.string().check(z.maxLength(40)), ''),
      checkedBy: words,
      from: z.enum(START_KINDS),
      counts: z.enum(COUNTS),
      amount: z.number(),
      chain: z.nullable(z.array(z.enum(ROLES))),
      validFrom: z.string().check(z.maxLength(40)),
      validUntil: z._default(z.string().check(z.maxLength(40)), ''),
    }),
  ),
  'legalClock.removeRule': z.object(seen),
} as const;
export type RuleQuestion = Omit<z.output<(typeof legalClockAsked)['legalClock.saveRule']>, 'id' | 'key' | 'revision'>;

type Changing = 'open' | 'stop' | 'withdraw' | 'goesOn' | 'handled' | 'explainLate';
export type LegalClockAnswers = { readonly [Name in `legalClock.${Changing}` | 'legalClock.ofCase']: CaseClocks } & {
  readonly 'legalClock.running': RunningClocks;
  readonly 'legalClock.acknowledge': ClockNotice;
} & {
  readonly [Name in `legalClock.${'settings' | 'saveSettings' | 'tryAlarm' | 'saveRule' | 'removeRule'}`]: ClockSettingsPage;
};
