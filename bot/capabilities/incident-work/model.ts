// The work with a case: who does what in it, what is to be done, and when the next update is due.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { instantSchema } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Versioned } from '../../blocks/versioned.ts';
import type { CaseNumber, Category, IncidentId, Severity, Status } from '../incident/model.ts';
import type { PersonId } from '../people/model.ts';

/** What a link into the tab may lead to. */
export type IncidentWorkLink = 'work';

/** In the order in which they are asked for. */
export const INCIDENT_ROLES = ['lead', 'communication', 'documentation', 'technology'] as const;
export type IncidentRole = (typeof INCIDENT_ROLES)[number];

export interface RoleHolder {
  readonly person: PersonId;
  readonly name: string;
  readonly at: Instant;
}
export type Holders = Readonly<Partial<Record<IncidentRole, RoleHolder>>>;

/** Words in both languages: a list of a case stays as it was when the case got it. */
export type StepWords = Readonly<Record<Language, string>>;

/** Done by somebody, or decided not to be needed in this case. */
export const STEP_STATES = ['open', 'done', 'notNeeded'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface Step {
  readonly id: string;
  readonly words: StepWords;
  readonly state: StepState;
  /** Who said so last; null while nobody has. */
  readonly by: string | null;
  readonly at: Instant | null;
}

/** As it was when the case got it. A later version of the list does not change it. */
export interface Checklist {
  readonly category: Category;
  readonly version: number;
  readonly source: StepWords;
  /** When somebody last compared the list with its source. */
  readonly checkedOn: Day;
  readonly steps: readonly Step[];
}

/** How it stands, told to those who follow the case. */
export interface Update {
  /** 1 for the first of the case. */
  readonly number: number;
  readonly situation: string;
  readonly actions: string;
  readonly needs: string;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
}

/** What is asked for again and again until it is done. */
export const NAGS = ['roles', 'update'] as const;
export type NagKind = (typeof NAGS)[number];
/** @property at when it was asked for last; null = not yet */
export interface Nag {
  readonly count: number;
  readonly at: Instant | null;
}

/** One for each case, under the case's own id. */
export interface IncidentWork extends Versioned {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  /** What the time between updates was set by. */
  readonly severity: Severity | null;
  /** Roles are asked for from then on; null while the case is not serious. */
  readonly seriousSince: Instant | null;
  readonly holders: Holders;
  readonly checklist: Checklist;
  /** Between updates; null = none is due. */
  readonly everyMinutes: number | null;
  /** Somebody has chosen it: a new severity does not change it. */
  readonly isChosen: boolean;
  readonly nextUpdateAt: Instant | null;
  readonly update: Update | null;
  readonly nags: Readonly<Record<NagKind, Nag>>;
  /** When the case was closed; nothing is asked for any more. */
  readonly endedAt: Instant | null;
}

/** What the card of a case says; nothing of a case that has ended. */
export const nextUpdateOf = (work: IncidentWork | undefined): Instant | null =>
  work === undefined || work.endedAt !== null ? null : work.nextUpdateAt;

export const WORK_EVENTS = [
  'roleTaken',
  'roleGiven',
  'roleGivenBack',
  'stepDone',
  'stepNotNeeded',
  'stepOpened',
  'listChanged',
  'cadenceChanged',
  'updated',
  'rolesAsked',
  'updateAsked',
] as const;
export type WorkEventKind = (typeof WORK_EVENTS)[number];

/** One line of the log, written once and never changed. */
export interface IncidentWorkEvent {
  readonly id: string;
  readonly incident: IncidentId;
  readonly kind: WorkEventKind;
  /** The role, the step's words, the minutes or the category: what it is of. */
  readonly about: string;
  /** Who got the role, where somebody else gave it. */
  readonly note: string;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly changeId: string;
}

/** Of the case no more than those who work with it must know; what was reported stands on the case itself. */
export interface WorkedCase {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly status: Status;
  readonly severity: Severity | null;
  readonly category: Category;
}

export interface WorkPage {
  readonly incident: WorkedCase;
  /** Revision 0 where nobody has begun. */
  readonly work: IncidentWork;
  /** Roles that nobody has. */
  readonly empty: readonly IncidentRole[];
  /** The list of the category that the case has now, where it has another. */
  readonly otherList: Category | null;
  readonly isOverdue: boolean;
  /** The latest first. */
  readonly history: readonly IncidentWorkEvent[];
  readonly reader: PersonId;
  readonly waiting: boolean;
  /** Take roles, tick and write updates. */
  readonly mayWork: boolean;
  /** Whoever has only a role sees the work, and not what was reported. */
  readonly mayReadCase: boolean;
  /** Give roles to others, and change the list. */
  readonly mayLead: boolean;
}

/** What a person is asked for in the inbox. */
export interface WorkTask {
  readonly kind: 'incidentWork';
  readonly about: NagKind;
  readonly incident: IncidentId;
  readonly number: CaseNumber;
  readonly empty: readonly IncidentRole[];
  readonly nextUpdateAt: Instant | null;
  readonly due: Day;
}

/** What is asked for in the thread of the case, or of one person where the channel cannot be reached. */
export interface WorkNotice {
  readonly incident: IncidentId;
  readonly number: CaseNumber;
  readonly about: NagKind;
  readonly empty: readonly IncidentRole[];
  readonly nextUpdateAt: Instant | null;
  readonly last: Update | null;
}

/** That somebody was given a role. */
export interface RoleNotice {
  readonly incident: IncidentId;
  readonly number: CaseNumber;
  readonly role: IncidentRole;
  readonly by: string;
}

/** What the edges ask of the work with cases. */
export interface IncidentWorkServices {
  /** Undefined once it is not to be asked for any more. */
  workNotice(incident: IncidentId, about: NagKind, at: Instant): WorkNotice | undefined;
  /** Undefined when the person has the role no more. */
  caseRoleNotice(incident: IncidentId, person: PersonId, role: IncidentRole): RoleNotice | undefined;
}

/** What became of a message that is a line of the timeline. */
export const NOTE_FATES = ['edited', 'deleted', 'restored'] as const;
export type NoteFate = (typeof NOTE_FATES)[number];

/** @property isLine false for a message that is no line of the case */
export interface NoteKept {
  readonly number: CaseNumber;
  readonly isLine: boolean;
}

export const LONGEST_SITUATION = 2_000;
/** The times between updates that can be chosen; 0 = none is due. */
export const CADENCES = [0, 30, 60, 120, 240, 480, 1_440] as const;
export type Cadence = (typeof CADENCES)[number];

const holderSchema = z.object({ person: z.string(), name: z.string(), at: instantSchema });
export const holdersSchema = z.partialRecord(z.enum(INCIDENT_ROLES), holderSchema);
export const updateSchema = z.object({
  number: z.number(),
  situation: z.string(),
  actions: z.string(),
  needs: z.string(),
  at: instantSchema,
  actorId: z.string(),
  actorName: z.string(),
});
export const stepWordsSchema = z.object({ sv: z.string(), en: z.string() });
const nagSchema = z.object({ count: z.number(), at: z.nullable(instantSchema) });
export const nagsSchema = z.object({ roles: nagSchema, update: nagSchema });
