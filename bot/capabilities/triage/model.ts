// What a coordinator makes of a case: answers, moments, what is affected, and whether it is betydande.
import * as z from 'zod/mini';
import type { Day, Instant } from '../../blocks/instant.ts';
import { instantSchema } from '../../blocks/question.ts';
import { ANSWERS, type Answer, type CaseNumber, type Incident, type IncidentId } from '../incident/model.ts';
import type { ClockStep, ClockSubject, LegalClock } from '../legal-clock/model.ts';
import type { PersonId } from '../people/model.ts';
import type { FactKey, Facts, Proposal, Proposed, Service } from '../significance/model.ts';
import { PROPOSED } from '../significance/model.ts';

/** Asked first, by buttons, and protective security before anything else is written. */
export const QUICK = ['protective', 'personalData', 'crime', 'supplier', 'crossBorder', 'jointIt'] as const;
export type Quick = (typeof QUICK)[number];
export type QuickAnswers = Readonly<Partial<Record<Quick, Answer>>>;

/** Kept apart: the legal clocks run from `aware`. */
export const MOMENTS = ['occurred', 'detected', 'aware'] as const;
export type MomentName = (typeof MOMENTS)[number];

export const OUTCOMES = ['significant', 'notSignificant', 'moreFacts'] as const;
export type SignificanceOutcome = (typeof OUTCOMES)[number];

/** A person has decided: the rules only propose. */
export interface SignificanceDecision {
  readonly outcome: SignificanceOutcome;
  readonly reason: string;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly proposed: Proposed;
  /** What was known then: when it is another now, the case must be judged again. */
  readonly basis: string;
}

/** One for each case, under the case's own id. */
export interface Triage {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly answers: QuickAnswers;
  readonly services: readonly Service[];
  /** Systems by name, a line each. */
  readonly systems: string;
  readonly supplier: string;
  /** Boards whose personal data is affected: each is a controller of its own. */
  readonly boards: readonly string[];
  /** Municipal companies that are affected: each reports for itself. */
  readonly companies: readonly string[];
  readonly facts: Facts;
  readonly occurredAt: Instant | null;
  readonly detectedAt: Instant | null;
  readonly awareAt: Instant;
  /** When it was judged to be betydande. */
  readonly significantAt: Instant | null;
  /** It may concern protective security: nothing more is written here. */
  readonly stoppedAt: Instant | null;
  readonly decision: SignificanceDecision | null;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export const TRIAGE_EVENTS = [
  'answered',
  'services',
  'involved',
  'fact',
  'moment',
  'decided',
  'stopped',
  'resumed',
] as const;
export type TriageEventKind = (typeof TRIAGE_EVENTS)[number];

/** One line of the history, written once and never changed. */
export interface TriageEvent {
  /** `<case>/<revision>`. */
  readonly id: string;
  readonly triage: IncidentId;
  readonly kind: TriageEventKind;
  /** Which question, fact or moment. */
  readonly about: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly at: Instant;
  readonly actorId: PersonId;
  readonly actorName: string;
  readonly changeId: string;
}

/** Whom the municipality calls, and the companies that it owns. */
export const PARTY_KINDS = ['protection', 'police', 'jointIt', 'company'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly phone: string;
  /** When somebody last saw that it is right. */
  readonly checkedOn: Day;
  readonly revision: number;
  readonly changedBy: string;
  readonly changedAt: Instant;
  readonly changeId: string;
}

export interface PartyRow {
  readonly party: Party;
  /** Nobody has checked it for six months. */
  readonly isOld: boolean;
}

export interface PartyPage {
  readonly rows: readonly PartyRow[];
  readonly today: Day;
  readonly mayManage: boolean;
}

/** Whom to call; the number from the settings of the app where nobody has given one here. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
  readonly checkedOn: Day | null;
  readonly isOld: boolean;
}

export const TRACKS = ['internal', 'protective', 'gdpr', 'cyber', 'police', 'supplier', 'jointIt'] as const;
export type TrackKind = (typeof TRACKS)[number];
/** `undecided`: nobody has answered yet. */
export type TrackState = 'open' | 'undecided' | 'notNeeded' | 'reported';

/** What goes on beside each other, one for each board and company. */
export interface Track {
  readonly kind: TrackKind;
  readonly subject: ClockSubject | null;
  readonly state: TrackState;
  /** What runs next in it. */
  readonly step: ClockStep | null;
  readonly due: Instant | null;
  readonly isOverdue: boolean;
}

/** What is asked next, one at a time. */
export type NextQuestion =
  | { readonly kind: 'quick'; readonly quick: Quick }
  | { readonly kind: 'severity' }
  | { readonly kind: 'boards' }
  | { readonly kind: 'services' }
  | { readonly kind: 'fact'; readonly fact: FactKey };

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Where the reporter works. */
  readonly isSuggested: boolean;
}

export type TriagedCase = Pick<
  Incident,
  'id' | 'number' | 'status' | 'severity' | 'category' | 'reportedAt' | 'personalData' | 'revision'
>;

/** The triage of a case as a card or a page shows it. */
export interface TriagePage {
  readonly incident: TriagedCase;
  /** Revision 0 where nobody has begun. */
  readonly triage: Triage;
  readonly proposal: Proposal;
  /** Null when everything has been asked: what is not known yet stands in the proposal. */
  readonly next: NextQuestion | null;
  readonly answered: number;
  readonly asked: number;
  /** Decided, and what is known has changed since. */
  readonly isAgain: boolean;
  readonly tracks: readonly Track[];
  readonly boards: readonly Choice[];
  readonly companies: readonly Choice[];
  readonly contact: Contact;
  /** The latest first. */
  readonly history: readonly TriageEvent[];
  readonly waiting: boolean;
  readonly mayHandle: boolean;
}

/** Of a clock what the triage shows. */
export type TriageClock = Pick<LegalClock, 'subject' | 'step' | 'state' | 'due'>;

export const LONGEST_REASON = 4_000;
export const LONGEST_SYSTEMS = 4_000;
export const LONGEST_NAME = 200;

export const answersSchema = z.partialRecord(z.enum(QUICK), z.enum(ANSWERS));
export const idsSchema = z.array(z.string());
export const decisionSchema = z.object({
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
  at: instantSchema,
  actorId: z.string(),
  actorName: z.string(),
  proposed: z.enum(PROPOSED),
  basis: z.string(),
});
