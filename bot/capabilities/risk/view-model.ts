// Risks and decisions as people meet them: in the card, on the manager's page, in the register.
import type { Day, Instant } from '../../blocks/instant.ts';
import type { Cause } from '../campaign/model.ts';
import type { Authority, Decider } from '../delegation/model.ts';
import type { Correction } from '../risk-decision/correction-model.ts';
import type { Basis, BoardDecision, Decision, Outcome, Reported, RiskStatus, ShownBasis } from '../risk-decision/model.ts';
import type { Risk, RiskLink, RiskMethod, RiskPoint, RiskScore, Score, Yardstick } from './model.ts';

export interface RiskLinks {
  to(kind: RiskLink, id: string): string;
  /** The matrix as a picture; the words beside it say the same. */
  matrix(method: Yardstick, current: Score, residual: Score | null): string;
}

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

/** An analysis that waits for the person's own score. */
export interface ScoreTask {
  readonly kind: 'score';
  readonly risk: Risk;
  readonly session: string;
  readonly method: RiskMethod;
  readonly due: Day;
}

/** Something the risk's owner must see to: a question to answer, a decision that no longer holds. */
export interface RenewTask {
  readonly kind: 'renew';
  readonly risk: string;
  readonly number: string;
  readonly title: string;
  readonly why: 'returned' | 'expiring' | 'stale' | 'expired';
  readonly said: string;
  readonly by: string;
  readonly due: Day;
}

export type RiskTask = DecisionTask | ScoreTask | RenewTask;

/** What has become of a matter the person has had to do with. */
export interface DecisionNews {
  readonly kind: 'decided';
  readonly number: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly by: string;
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

export type RiskNews = DecisionNews | MovedNews | ArrivedNews;

export interface RiskRow {
  readonly id: string;
  readonly number: string;
  readonly kind: Risk['kind'];
  readonly title: string;
  readonly object: string;
  readonly ownerName: string;
  readonly administration: string;
  readonly unit: string;
  readonly current: Score;
  /** In the words it is to be read with; null = outside of every scale that is known. */
  readonly likelihood: Yardstick['likelihoods'][number] | null;
  readonly consequence: Yardstick['consequences'][number] | null;
  /** Of a decided risk as it was decided. */
  readonly level: Basis['level'];
  /** In the matrix of today. */
  readonly levelNow: Basis['level'];
  /** The scales have other steps than when it was scored. */
  readonly rescore: boolean;
  readonly residualLevel: Basis['residualLevel'];
  readonly standing: RiskStatus;
  readonly validUntil: Day | null;
  /** Where a board decided it. */
  readonly meeting: BoardDecision | null;
  readonly corrections: readonly Correction[];
}

/** One page of the register, and sums over all that the person may see. */
export interface RiskRegister {
  /** The asker may see no more than a part of the municipality's. */
  readonly isPart: boolean;
  readonly rows: readonly RiskRow[];
  readonly found: number;
  readonly all: number;
  readonly standings: Readonly<Record<RiskStatus, number>>;
  /** How many, by likelihood and then consequence. */
  readonly matrix: readonly (readonly number[])[];
  /** Open risks that no square can hold until they are scored anew: how many, and the first of them by name. */
  readonly beside: {
    readonly count: number;
    readonly named: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  };
  readonly administrations: readonly string[];
  readonly method: RiskMethod;
}

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

export interface RiskPage {
  readonly risk: Risk;
  readonly standing: RiskStatus;
  readonly level: Basis['level'];
  /** In the matrix of today. */
  readonly levelNow: Basis['level'];
  readonly rescore: boolean;
  /** What the risk is to be read with: of a decided one as it was decided. */
  readonly shownWith: Yardstick;
  /** Today's. */
  readonly method: RiskMethod;
  /** Each version there has been: the history is read with the one of its day. */
  readonly methods: readonly RiskMethod[];
  /** The newest first. */
  readonly proposals: readonly ProposalView[];
  readonly points: readonly RiskPoint[];
  /** Only one's own until the session shows them. */
  readonly scores: readonly RiskScore[];
  /** How many have scored, without saying what. */
  readonly scored: number;
  readonly may: { readonly change: boolean; readonly propose: boolean; readonly close: boolean };
  /** Who would decide it as it stands, before it is proposed. */
  readonly authority: Authority;
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
