// Proposals and decisions as people meet them: in the card, on the manager's page, at the board.
import type { Day, Instant } from '../../blocks/instant.ts';
import type { Cause } from '../campaign/model.ts';
import type { Authority, Decider } from '../delegation/model.ts';
import type { RiskRow } from '../risk/view-model.ts';
import type { Correction } from './correction-model.ts';
import type { Basis, Decision, Outcome, Reported, ShownBasis } from './model.ts';

/** A proposal as one who may decide it meets it. */
export interface DecisionTask {
  readonly kind: 'decision';
  readonly proposal: string;
  readonly risk: string;
  readonly basis: ShownBasis;
  readonly authority: Authority;
  readonly as: 'holder' | 'deputy';
  readonly hash: string;
  /** When it goes on to the next, unless it is decided. */
  readonly due: Day;
}

/** What has become of a matter the person has had to do with. */
export interface DecidedNews {
  readonly kind: 'decided';
  readonly number: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly decidedBy: string;
  /** The person's own. */
  readonly isOwn: boolean;
  /** Of a board's minutes; empty where no board decided. */
  readonly section: string;
  /** Who has corrected what was entered; `at` is then when. */
  readonly correctedBy: string | null;
  /** What the correction took out of the plan of measures, or brought back. */
  readonly dropped: readonly string[];
  readonly back: readonly string[];
  readonly at: Instant;
}

/** A matter that somebody else is to decide, since the matrix has been changed. */
export interface MovedNews {
  readonly kind: 'moved';
  readonly number: string;
  readonly title: string;
  readonly level: Basis['level'];
  readonly decider: Decider;
  readonly at: Instant;
}

/** A matter that has come to the board whose minutes the person keeps. */
export interface ArrivedNews {
  readonly kind: 'arrived';
  readonly number: string;
  readonly title: string;
  readonly level: Basis['level'];
  readonly at: Instant;
}

export type DecisionNews = DecidedNews | MovedNews | ArrivedNews;

/** A proposal with what came of it, or who it waits for. */
export interface ProposalView {
  readonly id: string;
  readonly risk: string;
  readonly basis: ShownBasis;
  readonly authority: Authority;
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

export interface BoardMatters {
  readonly boards: readonly { readonly name: string; readonly matters: readonly ProposalView[] }[];
  /** Of all boards, also those with nothing to decide. */
  readonly names: readonly string[];
}

export interface DelegatedDecisions {
  readonly board: string;
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly {
    readonly decision: Decision;
    readonly reported: Reported | null;
    /** Of when it was told of. */
    readonly corrections: readonly Correction[];
  }[];
}
