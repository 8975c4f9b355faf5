// What is to be done, by whom and when: one plan over risks, exceptions, incidents, audits, reviews and gaps.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { DIRECTIONS } from '../../blocks/ordering.ts';
import { keySchema, making, revisionSchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { PersonId } from '../people/model.ts';

/** What a link into the tab may lead to. */
export type MeasureLink = 'measure' | 'measures';

export type MeasureId = string;
/** What people say to each other: `Å2026-0001`. */
export type MeasureNumber = string;

export const SOURCE_KINDS = ['risk', 'exception', 'incident', 'audit', 'review', 'gap', 'exercise', 'manual'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where the measure comes from; `id` leads to it where Värna keeps it. */
export interface Source {
  readonly kind: SourceKind;
  readonly id: string | null;
  readonly title: string;
}

export const CONTROL_KINDS = [
  'accessReview',
  'restoreTest',
  'vulnerabilityScan',
  'penetrationTest',
  'documentFollowUp',
  'other',
] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

/** Comes back by itself, so many months after it was done. */
export interface Control {
  readonly kind: ControlKind;
  readonly months: number;
}

export const MEASURE_STATES = ['open', 'done', 'cancelled'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** Did it help? */
export const OUTCOMES = ['yes', 'partly', 'no'] as const;
export type MeasureOutcome = (typeof OUTCOMES)[number];

export const RESULTS = ['passed', 'remarks', 'failed'] as const;
export type ControlResult = (typeof RESULTS)[number];

export interface Measure {
  readonly id: MeasureId;
  readonly number: MeasureNumber;
  readonly title: string;
  readonly what: string;
  readonly source: Source;
  readonly owner: PersonId;
  readonly ownerName: string;
  /** The board that answers for it; empty where none does. */
  readonly board: string;
  readonly administration: string;
  readonly unit: string;
  readonly due: Day;
  /** Kronor. */
  readonly cost: number | null;
  readonly state: MeasureState;
  readonly needsHelp: boolean;
  readonly control: Control | null;
  /** The owner is asked whether it helped, so many months after it was done. */
  readonly checkAfterMonths: number | null;
  /** Of a control: when it was done last. */
  readonly doneOn: Day | null;
  readonly outcome: MeasureOutcome | null;
  /** Counts changes that compete with each other; a card or page sends back the one it showed. */
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export const MEASURE_EVENTS = [
  'created',
  'changed',
  'done',
  'delayed',
  'help',
  'outcome',
  'control',
  'cancelled',
  'reopened',
  'attached',
] as const;
export type MeasureEventKind = (typeof MEASURE_EVENTS)[number];

/** A file that shows it: in the library of evidence, under the measure's number. */
export interface MeasureFile {
  readonly file: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** One line of the history, written once and never changed. */
export interface MeasureEvent {
  /** `<measure>/<revision>`: a change leaves one line, however often it is tried. */
  readonly id: string;
  readonly measure: MeasureId;
  readonly kind: MeasureEventKind;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly note: string;
  /** What shows it. A link is text and is never fetched. */
  readonly evidence: string;
  readonly files: readonly MeasureFile[];
  readonly newDue: Day | null;
  readonly result: ControlResult | null;
  readonly outcome: MeasureOutcome | null;
  readonly changeId: string;
}

/** What the one personal card asks: how it goes, or whether it helped. */
export interface MeasureTask {
  readonly kind: 'measure';
  readonly measure: Measure;
  readonly due: Day;
  readonly asks: 'answer' | 'outcome';
  /** What was said last, by whom; null when nothing was. */
  readonly last: { readonly actorName: string; readonly note: string; readonly at: Instant } | null;
}

/** What the person answered last about a measure. */
export interface MeasureDone {
  readonly kind: 'measure';
  readonly answer: MeasureEventKind;
  readonly title: Readonly<Record<Language, string>>;
  readonly at: Instant;
}

export interface MeasureRow {
  readonly id: MeasureId;
  readonly number: MeasureNumber;
  readonly title: string;
  readonly source: Source;
  readonly ownerName: string;
  readonly board: string;
  readonly due: Day;
  readonly cost: number | null;
  readonly state: MeasureState;
  readonly needsHelp: boolean;
  readonly isLate: boolean;
  readonly control: Control | null;
  readonly doneOn: Day | null;
  readonly outcome: MeasureOutcome | null;
}

export interface MeasureSums {
  readonly open: number;
  readonly late: number;
  readonly help: number;
  readonly done: number;
  readonly cancelled: number;
  /** Kronor, of what is open. */
  readonly cost: number;
}

/** How long something has been late: up to a week, a month, three months, and longer. */
export const LATE_FOR = ['week', 'month', 'quarter', 'longer'] as const;
export type LateFor = (typeof LATE_FOR)[number];

export interface BoardSums extends MeasureSums {
  readonly board: string;
  /** What is late, by for how long. */
  readonly lateFor: Readonly<Record<LateFor, number>>;
}

/** `plan`: those who need help first, then what is open by its day. */
export const MEASURE_SORTS = ['plan', 'title', 'source', 'owner', 'board', 'due', 'cost', 'state'] as const;
export type MeasureSort = (typeof MEASURE_SORTS)[number];

export const LIST_STATES = ['open', 'late', 'help', 'done', 'cancelled', 'all'] as const;
export type ListState = (typeof LIST_STATES)[number];

/** A page of the plan: sums over everything the asker may read, rows of what was asked for. */
export interface MeasureList {
  readonly sums: MeasureSums;
  readonly boards: readonly BoardSums[];
  readonly rows: readonly MeasureRow[];
  /** How many fit the question, on every page together. */
  readonly count: number;
  readonly today: Day;
}

/** One measure with its history, the latest first. */
export interface MeasurePage {
  readonly measure: Measure;
  readonly events: readonly MeasureEvent[];
  readonly isLate: boolean;
  /** The day when the owner is asked whether it helped; null when nothing is to be asked. */
  readonly checkOn: Day | null;
  readonly waiting: boolean;
  readonly mayAnswer: boolean;
  readonly mayManage: boolean;
}

export const PAGE_SIZE = 200;
export const LONGEST_TITLE = 200;
export const LONGEST_WORDS = 4_000;
/** Bytes of one file. */
export const LARGEST_FILE = 20_000_000;
/** With one answer. */
export const MOST_FILES = 5;

/** Whose a file is before an answer takes it. */
export const fileOwner = (measure: MeasureId): string => `measure/${measure}`;

const id = keySchema;
// Far more than the rules allow: a text that is too long is refused by the rule that can say by how much.
const words = z.string().check(z.maxLength(60_000));
const revision = revisionSchema;
// Teams leaves out a field that nobody filled in.
const said = z._default(words, '');
const none = { id, revision };

export const sourceSchema = z.object({
  kind: z.enum(SOURCE_KINDS),
  id: z.nullable(z.string().check(z.maxLength(100))),
  title: z.string().check(z.maxLength(LONGEST_TITLE)),
});
export const controlSchema = z.object({ kind: z.enum(CONTROL_KINDS), months: z.number() });

export const filesSchema = z.array(
  z.object({ file: z.string(), name: z.string(), size: z.number(), sha256: z.string() }),
);
const files = z.array(id).check(z.maxLength(MOST_FILES));

const save = z.object({
  id: z.nullable(id),
  revision,
  title: words,
  what: words,
  source: sourceSchema,
  owner: z.string().check(z.maxLength(64)),
  board: z.string().check(z.maxLength(120)),
  due: z.string().check(z.maxLength(40)),
  /** As it was typed: `12 500`, `12,5`. */
  cost: z.string().check(z.maxLength(40)),
  control: z.nullable(controlSchema),
  checkAfterMonths: z.nullable(z.number()),
});
export type MeasureQuestion = z.output<typeof save>;

const list = z.object({
  state: z._default(z.enum(LIST_STATES), 'open'),
  source: z._default(z.nullable(z.enum(SOURCE_KINDS)), null),
  board: z._default(z.nullable(z.string().check(z.maxLength(120))), null),
  search: z._default(z.string().check(z.maxLength(100)), ''),
  mine: z._default(z.boolean(), false),
  sort: z._default(z.enum(MEASURE_SORTS), 'plan'),
  direction: z._default(z.enum(DIRECTIONS), 'ascending'),
  page: z._default(z.number().check(z.multipleOf(1), z.positive()), 1),
  /** For a file of its own: every row that fits. */
  whole: z._default(z.boolean(), false),
});
export type ListQuestion = z.output<typeof list>;

/** The part of the contract that is about measures. */
export const measureAsked = {
  'measure.list': list,
  'measure.read': z.object({ id }),
  'measure.save': making(save),
  // An empty choice of a card comes as an empty text.
  'measure.done': z.object({
    ...none,
    evidence: said,
    // A card sends none.
    files: z._default(files, []),
    result: z._default(z.union([z.enum(RESULTS), z.literal('')]), ''),
  }),
  'measure.attach': z.object({ ...none, evidence: said, files: files.check(z.minLength(1)) }),
  'measure.delay': z.object({ ...none, newDue: z._default(z.string().check(z.maxLength(40)), ''), why: said }),
  'measure.help': z.object({ ...none, why: said }),
  'measure.outcome': z.object({ ...none, outcome: z.enum(OUTCOMES), note: said }),
  'measure.cancel': z.object({ ...none, why: said }),
  'measure.reopen': z.object(none),
  'measure.remind': z.object({ id }),
  'measure.ofSource': z.object({ kind: z.enum(SOURCE_KINDS), id: z.string().check(z.maxLength(100)) }),
} as const;

type Changing = 'read' | 'save' | 'done' | 'delay' | 'help' | 'outcome' | 'cancel' | 'reopen' | 'remind' | 'attach';
export type MeasureAnswers = { readonly [Name in `measure.${Changing}`]: MeasurePage } & {
  readonly 'measure.list': MeasureList;
  readonly 'measure.ofSource': readonly MeasureRow[];
};
