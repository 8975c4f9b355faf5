// The facts that actions on risks and decisions share, as types.
import type { Day } from '../../blocks/instant.ts';
import type { Job } from '../../jobs.ts';
import type { Authority, Decider, DelegationLine, RiskLevel } from '../delegation/model.ts';
import type { EligibleApprover } from '../delegation/rules.ts';
import type { PersonId } from '../people/model.ts';
import type { Risk } from '../risk/model.ts';
import type { RiskRow } from '../risk/view-model.ts';
import type { Correction } from '../risk-board/correction-model.ts';
import type { RiskMethod, Yardstick } from '../risk-method/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Decision, Proposal, Reported, ShownBasis, Validity } from './model.ts';
import type { ProposalView } from './view-model.ts';

/** The organisation, as far as decisions need it. */
export interface Order {
  /** The delegation order in force. */
  lines(): readonly DelegationLine[];
  /** Name of the board that the administration belongs to. */
  boardOf(administration: string): string;
  boards(): readonly string[];
  /** Out of office, as far as it is known. */
  isAway(person: PersonId): boolean;
}

/** The scales and matrix to read a risk with: those it was decided with, or today's. */
export interface Reading {
  readonly method: Yardstick;
  readonly level: RiskLevel;
  /** The level in today's matrix. */
  readonly levelNow: RiskLevel;
  /** True when the scales have other steps than when the risk was scored. */
  readonly rescore: boolean;
}

export interface Matters {
  method(): RiskMethod;
  today(): Day;
  isFree(day: Day): boolean;
  /** The basis that the approver sees: as it was decided, or by today's method. */
  shown(proposal: Proposal, method?: RiskMethod): ShownBasis;
  reading(risk: Risk): Reading;
  authority(proposal: Proposal, method?: RiskMethod): Authority;
  hash(proposal: Proposal): string;
  /** Who may decide it now, or with another method; empty when only the board may. */
  eligibleApprovers(proposal: Proposal, method?: RiskMethod): readonly EligibleApprover[];
  /** Who would be asked, were it proposed now by that person; nobody where only the board may. */
  wouldDecide(risk: Risk, decider: Decider, proposer: PersonId | null): readonly EligibleApprover[];
  /** The authority and the approvers by the matrix of when it was proposed. */
  authorityBefore(proposal: Proposal): Authority;
  eligibleApproversBefore(proposal: Proposal): readonly EligibleApprover[];
  /** With its last correction applied. */
  decision(proposal: string): Decision | undefined;
  reported(decision: string): Reported | undefined;
  corrections(subject: string): readonly Correction[];
  revoked(proposal: string): Decision | undefined;
  /** Undecided proposals, the oldest first. */
  waiting(): readonly Proposal[];
  latest(risk: string): Proposal | undefined;
  /** The present state of the incident that a risk came from. */
  incident(risk: Risk): string | null;
  validity(risk: Risk): Validity;
  row(risk: Risk): RiskRow;
  view(proposal: Proposal, asker: Asker): ProposalView;
}

export interface Planning {
  readonly proposal: Proposal;
  readonly decision: Decision;
  readonly actor: Asker;
}

export interface Correcting {
  readonly proposal: Proposal;
  readonly made: Correction;
  /** Earlier corrections, the oldest first. */
  readonly earlier: readonly Correction[];
  /** What is written of it in the history of each measure. */
  readonly note: string;
  readonly actor: Asker;
}

/** What becomes of the measures of a decision, written together with it. */
export interface Plan {
  planned(planning: Planning): readonly Job[];
  corrected(correcting: Correcting): { readonly owners: readonly PersonId[]; readonly follow: readonly Job[] };
}
