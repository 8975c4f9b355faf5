// Risks as the card, the register and their own page show them.
import type { Day, Instant } from '../../blocks/instant.ts';
import type { Authority } from '../delegation/model.ts';
import type { Correction } from '../risk-board/correction-model.ts';
import type { Basis, BoardDecision, Validity } from '../risk-decision/model.ts';
import type { ProposalView } from '../risk-decision/view-model.ts';
import type { RiskMethod, Score, Yardstick } from '../risk-method/model.ts';
import type { Risk, RiskLink, RiskPoint, RiskScore } from './model.ts';

export interface RiskLinks {
  to(kind: RiskLink, id: string): string;
  /** The matrix as a picture. The text beside it says the same. */
  matrix(method: Yardstick, current: Score, residual: Score | null): string;
}

/** A session that waits for the person's score. */
export interface ScoreTask {
  readonly kind: 'score';
  readonly risk: Risk;
  readonly session: string;
  readonly method: RiskMethod;
  readonly due: Day;
}

/** The owner must answer a question or renew a decision. */
export interface RenewTask {
  readonly kind: 'renew';
  readonly risk: string;
  readonly number: string;
  readonly title: string;
  readonly why: 'returned' | 'expiring' | 'stale' | 'expired';
  readonly said: string;
  readonly actorName: string;
  readonly due: Day;
}

/** The person's own score is in; the others' are shown when the leader shows them. */
export interface ScoreDone {
  readonly kind: 'scored';
  readonly number: string;
  readonly title: string;
  readonly leader: string;
  readonly at: Instant;
}

export type RiskTask = ScoreTask | RenewTask;

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
  /** The step's words on the scale it is read with; null when the scale has no such step. */
  readonly likelihood: Yardstick['likelihoods'][number] | null;
  readonly consequence: Yardstick['consequences'][number] | null;
  /** For a decided risk, the level it was decided at. */
  readonly level: Basis['level'];
  /** In the matrix of today. */
  readonly levelNow: Basis['level'];
  /** The scales have other steps than when it was scored. */
  readonly rescore: boolean;
  readonly residualLevel: Basis['residualLevel'];
  readonly validity: Validity;
  readonly validUntil: Day | null;
  /** The meeting, when a board decided it. */
  readonly meeting: BoardDecision | null;
  readonly corrections: readonly Correction[];
}

/** One page of the register, and sums over all that the person may see. */
export interface RiskRegister {
  /** True when the asker may see only a part of the municipality's risks. */
  readonly isPart: boolean;
  readonly rows: readonly RiskRow[];
  readonly found: number;
  readonly all: number;
  readonly validities: Readonly<Record<Validity, number>>;
  /** How many, by likelihood and then consequence. */
  readonly matrix: readonly (readonly number[])[];
  /** Open risks that must be scored again before the matrix can show them. */
  readonly beside: {
    readonly count: number;
    readonly named: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  };
  readonly administrations: readonly string[];
  readonly method: RiskMethod;
}

/** How the register has moved; of the risks that the asker may read. */
export interface RiskTrend {
  /** How many of each level at the end of the last twelve months, the oldest first; the last one is today. */
  readonly months: readonly { readonly day: Day; readonly levels: Readonly<Record<Basis['level'], number>> }[];
  /** The last day of the latest quarter that is over. */
  readonly quarter: Day;
  /** How many there were in each square then, by likelihood and then consequence. */
  readonly before: readonly (readonly number[])[];
}

export interface RiskPage {
  readonly risk: Risk;
  readonly validity: Validity;
  readonly level: Basis['level'];
  /** In the matrix of today. */
  readonly levelNow: Basis['level'];
  readonly rescore: boolean;
  /** The scales to read the risk with; for a decided risk those it was decided with. */
  readonly shownWith: Yardstick;
  /** Today's. */
  readonly method: RiskMethod;
  /** Every version. The history is read with the version of its day. */
  readonly methods: readonly RiskMethod[];
  /** The newest first. */
  readonly proposals: readonly ProposalView[];
  readonly points: readonly RiskPoint[];
  /** Only one's own until the session shows them. */
  readonly scores: readonly RiskScore[];
  /** How many have scored, without saying what. */
  readonly scored: number;
  readonly may: { readonly change: boolean; readonly propose: boolean; readonly close: boolean };
  /** Who would have to decide it if it were proposed now. */
  readonly authority: Authority;
  /** Whom a proposal of the asker's would go to now. */
  readonly wouldDecide: {
    readonly names: readonly { readonly name: string; readonly as: 'holder' | 'deputy' }[];
    /** The asker decides such risks, but not what they propose themselves. */
    readonly isOwn: boolean;
  };
}
