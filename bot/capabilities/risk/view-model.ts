// Risks as people meet them: in the card, in the register, on a page of their own.
import type { Day } from '../../blocks/instant.ts';
import type { Authority } from '../delegation/model.ts';
import type { Correction } from '../risk-decision/correction-model.ts';
import type { Basis, BoardDecision, Validity } from '../risk-decision/model.ts';
import type { ProposalView } from '../risk-decision/view-model.ts';
import type { RiskMethod, Score, Yardstick } from '../risk-method/model.ts';
import type { Risk, RiskLink, RiskPoint, RiskScore } from './model.ts';

export interface RiskLinks {
  to(kind: RiskLink, id: string): string;
  /** The matrix as a picture; the words beside it say the same. */
  matrix(method: Yardstick, current: Score, residual: Score | null): string;
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
  readonly actorName: string;
  readonly due: Day;
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
  readonly validity: Validity;
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
  readonly validities: Readonly<Record<Validity, number>>;
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

export interface RiskPage {
  readonly risk: Risk;
  readonly validity: Validity;
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
