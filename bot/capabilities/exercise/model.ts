// Incidents as exercise: a script, a clock at chosen speed, and what those who take part do. Nothing of it is a case: it lies
// in a list of its own, so that no statistics, count, search, clock or warning of what is real can hold it.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { idSchema, keySchema, making, nothing, revisionSchema } from '../../blocks/question.ts';
import type { Versioned } from '../../blocks/versioned.ts';
import { ANSWERS, type Answer, CATEGORIES, type Category, SEVERITIES, type Severity } from '../incident/model.ts';
import type { ClockStep, Mark, WarningStep } from '../legal-clock/model.ts';
import type { MeasureNumber } from '../measure/model.ts';
import type { PersonId } from '../people/model.ts';

/** What a link into the tab may lead to. */
export type ExerciseLink = 'exercise';

export type ExerciseId = string;
/** The stamp is the beginning of the number, so that whatever shows the number is stamped: `ÖVNING 2026-0001`. */
export type ExerciseNumber = string;

export const SCRIPTS = ['carePhishing', 'supplierRansomware', 'misdirectedRecords'] as const;
export type Script = (typeof SCRIPTS)[number];

/** So many hours of the exercise go by in an hour. */
export const SPEEDS = [1, 12, 24, 72] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Participant {
  readonly id: PersonId;
  readonly name: string;
}

/** What somebody did, and when. */
export interface Done {
  readonly at: Instant;
  readonly byName: string;
}

export interface Assessed {
  /** The first time, which is what is measured. */
  readonly first: Done;
  readonly category: Category;
  readonly severity: Severity;
  readonly personalData: Answer;
  readonly significant: Answer;
}

/** What the early warning must say. */
export const DRAFT_FIELDS = ['what', 'impact', 'unlawful', 'done'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

export interface ReportDraft {
  readonly first: Done;
  readonly fields: Readonly<Record<DraftField, string>>;
  /** When it was whole and would have been sent; null until then. */
  readonly ready: Done | null;
}

export interface Finding {
  /** A measure that is made of it has the same id. */
  readonly id: string;
  readonly text: string;
  readonly at: Instant;
  readonly byName: string;
}

export const EXERCISE_STATES = ['running', 'ended'] as const;
export type ExerciseState = (typeof EXERCISE_STATES)[number];

export interface Exercise extends Versioned {
  readonly number: ExerciseNumber;
  readonly script: Script;
  readonly speed: number;
  readonly state: ExerciseState;
  readonly startedAt: Instant;
  readonly leader: PersonId;
  readonly leaderName: string;
  readonly participants: readonly Participant[];
  readonly assessed: Assessed | null;
  readonly draft: ReportDraft | null;
  readonly endedAt: Instant | null;
  readonly findings: readonly Finding[];
}

/** A deadline of the law as it would have run, at the speed of the exercise. It warns on the page and nowhere else. */
export interface ExerciseClock {
  readonly step: ClockStep;
  readonly source: string;
  readonly mark: Mark;
  readonly hours: number;
  /** By the clock on the wall. */
  readonly due: Instant;
  readonly state: 'running' | 'late' | 'inTime' | 'stoppedLate';
  /** In the time of the exercise; below zero once it is late. */
  readonly leftMs: number;
  readonly warned: readonly WarningStep[];
}

export interface Measured {
  /** Minutes on the wall from the start; null until it is done. */
  readonly toAssess: number | null;
  readonly toDraft: number | null;
}

export interface ExerciseRow extends Measured {
  readonly exercise: Exercise;
}

export interface FindingView {
  readonly finding: Finding;
  /** Of the plan, once it has been made. */
  readonly measure: { readonly id: string; readonly number: MeasureNumber } | null;
}

export interface ExerciseView extends Measured {
  readonly exercise: Exercise;
  /** Of the exercise's own time, from the start. */
  readonly elapsedMs: number;
  readonly clocks: readonly ExerciseClock[];
  /** How many of the script's events have come. */
  readonly events: number;
  readonly findings: readonly FindingView[];
  readonly mayLead: boolean;
  readonly mayTakePart: boolean;
  readonly mayPlan: boolean;
}

export interface ExerciseList {
  readonly rows: readonly ExerciseRow[];
  readonly mayLead: boolean;
}

/** What the one personal card asks of those who take part. */
export interface ExerciseTask {
  readonly kind: 'exercise';
  readonly exercise: Exercise;
  readonly due: Day;
}

export const MOST_PARTICIPANTS = 30;
export const LONGEST_FIELD = 4_000;
export const LONGEST_FINDING = 200;
export const MOST_FINDINGS = 50;

const id = keySchema;
const seen = { id, revision: revisionSchema };
const words = z._default(z.string().check(z.maxLength(20_000)), '');
const chosen = <Choice extends string>(choices: readonly Choice[]) =>
  z._default(z.union([z.enum(choices), z.literal('')]), '');

export const exerciseAsked = {
  'exercise.list': nothing,
  'exercise.read': z.object({ id: idSchema }),
  'exercise.start': making(
    z.object({
      script: z.enum(SCRIPTS),
      speed: z.coerce.number(),
      participants: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(200)),
    }),
  ),
  'exercise.assess': z.object({
    ...seen,
    category: chosen(CATEGORIES),
    severity: chosen(SEVERITIES),
    personalData: chosen(ANSWERS),
    significant: chosen(ANSWERS),
  }),
  'exercise.write': z.object({
    ...seen,
    what: words,
    impact: words,
    unlawful: words,
    done: words,
    /** It is whole, and would be sent now. */
    isReady: z._default(z.boolean(), false),
  }),
  'exercise.end': z.object(seen),
  'exercise.find': making(z.object({ id, text: words })),
  'exercise.plan': z.object({
    id,
    finding: id,
    owner: z.string().check(z.maxLength(64)),
    due: z.string().check(z.maxLength(40)),
  }),
} as const;

export interface ExerciseAnswers {
  'exercise.list': ExerciseList;
  'exercise.read': ExerciseView;
  'exercise.start': ExerciseView;
  'exercise.assess': ExerciseView;
  'exercise.write': ExerciseView;
  'exercise.end': ExerciseView;
  'exercise.find': ExerciseView;
  'exercise.plan': ExerciseView;
}

const done = z.object({ at: z.string(), byName: z.string() });
export const participantsSchema = z.array(z.object({ id: z.string(), name: z.string() }));
export const assessedSchema = z.object({
  first: done,
  category: z.enum(CATEGORIES),
  severity: z.enum(SEVERITIES),
  personalData: z.enum(ANSWERS),
  significant: z.enum(ANSWERS),
});
export const draftSchema = z.object({
  first: done,
  fields: z.object({ what: z.string(), impact: z.string(), unlawful: z.string(), done: z.string() }),
  ready: z.nullable(done),
});
export const findingsSchema = z.array(
  z.object({ id: z.string(), text: z.string(), at: z.string(), byName: z.string() }),
);
