// Cases that are one event: which they are, which look so, and what is done to all of them at once.
import * as z from 'zod/mini';
import type { Message } from '../../blocks/card.ts';
import type { Instant } from '../../blocks/instant.ts';
import { keySchema, making } from '../../blocks/question.ts';
import type { Language } from '../../blocks/text.ts';
import type { Versioned } from '../../blocks/versioned.ts';
import { OUTCOMES } from '../incident/closing-model.ts';
import type { CaseNumber, Category, IncidentId, Status } from '../incident/model.ts';

/** One row per case that has ever been gathered under another; it belongs to one at a time. */
export interface GroupedCase extends Versioned {
  /** Of the case. */
  readonly id: IncidentId;
  readonly main: IncidentId;
  readonly state: GroupState;
  /** Why it was taken out; empty while it is in. */
  readonly reason: string;
}
export const GROUP_STATES = ['in', 'out'] as const;
export type GroupState = (typeof GROUP_STATES)[number];

/** What two reports have in common, the strongest first. */
export const LIKENESSES = ['link', 'sender', 'affected', 'words'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Of one of many: enough to see whether it belongs. */
export interface CaseLine {
  readonly id: IncidentId;
  readonly number: CaseNumber;
  readonly reportedAt: Instant;
  readonly reporterName: string;
  readonly reporterUnit: string;
  /** The first 160 characters of what happened. */
  readonly happened: string;
  readonly status: Status;
}

/** Many reports within an hour of each other that look like one event. A person decides whether they are. */
export interface Wave {
  /** The case that came first, or the main one of those that are gathered already. */
  readonly main: CaseLine;
  readonly category: Category;
  readonly likenesses: readonly Likeness[];
  /** In the order they came; the main one among them. */
  readonly cases: readonly CaseLine[];
  /** Those of them that are not gathered yet. */
  readonly left: readonly IncidentId[];
  readonly mayHandle: boolean;
}

export interface CaseGroup {
  /** The case that this one belongs to, where it does. */
  readonly main: CaseLine | null;
  /** Those that belong to this one, in the order they came. */
  readonly cases: readonly CaseLine[];
  /** Open ones that look like this one and belong nowhere. */
  readonly alike: readonly CaseLine[];
  readonly mayHandle: boolean;
}

/** What came of each case: those that are not done stand by number with the reason. */
export interface GroupOutcome {
  readonly done: readonly CaseNumber[];
  readonly notDone: readonly { readonly number: CaseNumber; readonly code: string }[];
  readonly group: CaseGroup;
  /** As its card shows it from now on. */
  readonly wave: Wave;
}

/** As many as one press gathers. */
export const MOST_CASES = 200;

const id = keySchema;
const words = z._default(z.string().check(z.maxLength(40_000)), '');
const cases = z.array(id).check(z.minLength(1), z.maxLength(MOST_CASES));

export const caseGroupAsked = {
  'caseGroup.wave': z.object({ id }),
  'caseGroup.read': z.object({ id }),
  'caseGroup.gather': z.object({ id, cases }),
  'caseGroup.takeOut': z.object({ id, reason: words }),
  'caseGroup.tell': making(z.object({ id, text: words })),
  'caseGroup.close': z.object({ id, outcome: z.enum(OUTCOMES), reason: words }),
} as const;

export interface CaseGroupAnswers {
  'caseGroup.wave': Wave;
  'caseGroup.read': CaseGroup;
  'caseGroup.gather': GroupOutcome;
  'caseGroup.takeOut': CaseGroup;
  'caseGroup.tell': GroupOutcome;
  'caseGroup.close': GroupOutcome;
}

/** The incident channel's one card for a wave. */
export interface CaseGroupServices {
  /** The case whose wave shows this one; undefined where it has a card of its own. */
  waveOf(incident: IncidentId): IncidentId | undefined;
  /** What everybody in the channel may see of it; undefined once it is none. */
  waveCover(main: IncidentId, language: Language): Message | undefined;
}
