// Proposals and decisions as the card, the manager's page and the board's page show them.
import type { Day, Instant } from '../../blocks/instant.ts';
import type { Cause } from '../campaign/model.ts';
import type { Authority, Decider } from '../delegation/model.ts';
import type { RiskRow } from '../risk/view-model.ts';
import type { Correction } from '../risk-board/correction-model.ts';
import type { Basis, Decision, Outcome, Reported, ShownBasis } from './model.ts';

/** A proposal for an eligible approver. */
export interface DecisionTask {
  readonly kind: 'decision';
  readonly proposal: string;
  readonly risk: string;
  readonly basis: ShownBasis;
  readonly authority: Authority;
  readonly as: 'holder' | 'deputy';
  readonly hash: string;
  /** When the deputy is asked as well. */
  readonly due: Day;
}

/** What the person decided last. */
export interface DecisionDone {
  readonly kind: 'decisionTaken';
  readonly number: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly at: Instant;
}

/** The outcome of a matter that concerns the person. */
export interface DecidedNews {
  readonly kind: 'decided';
  readonly number: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly decidedBy: string;
  /** Section of the board's minutes; empty when no board decided. */
  readonly section: string;
  /** Who corrected the entry; `at` is then the time of the correction. */
  readonly correctedBy: string | null;
  /** Measures that the correction cancelled or reopened. */
  readonly dropped: readonly string[];
  readonly back: readonly string[];
  readonly at: Instant;
}

/** A matter that a changed matrix moved to somebody else. */
export interface MovedNews {
  readonly kind: 'moved';
  readonly number: string;
  readonly title: string;
  readonly level: Basis['level'];
  readonly decider: Decider;
  readonly at: Instant;
}

/** A matter that came to the secretary's board. */
export interface ArrivedNews {
  readonly kind: 'arrived';
  readonly number: string;
  readonly title: string;
  readonly level: Basis['level'];
  readonly at: Instant;
}

export type DecisionNews = DecidedNews | MovedNews | ArrivedNews;

/** A proposal with its decision, or with the people it waits for. */
export interface ProposalView {
  readonly id: string;
  readonly risk: string;
  readonly basis: ShownBasis;
  readonly authority: Authority;
  /** The board that the risk belongs to. */
  readonly boardName: string;
  readonly hash: string;
  readonly waitsFor: readonly {
    readonly name: string;
    readonly as: 'holder' | 'deputy';
    /** Why Teams would not let the person be asked. */
    readonly notAsked?: Cause;
  }[];
  /** The asker may decide it. */
  readonly mine: boolean;
  readonly may: { readonly withdraw: boolean; readonly revoke: boolean; readonly correct: boolean };
  /** As it was corrected last. */
  readonly decision: Decision | null;
  /** What has been corrected of it, the oldest first. */
  readonly corrections: readonly Correction[];
  readonly revoked: Decision | null;
  readonly reported: Reported | null;
}

/** The manager's page. */
export interface Desk {
  readonly waiting: readonly ProposalView[];
  readonly decided: readonly ProposalView[];
  /** Decisions of one's own risks that run out or no longer hold. */
  readonly runsOut: readonly RiskRow[];
}
