// What every question about risks and decisions needs to know, as types.
import type { Day } from '../../blocks/instant.ts';
import type { Authority, DelegationLine, RiskLevel } from '../delegation/model.ts';
import type { EligibleApprover } from '../delegation/rules.ts';
import type { PersonId } from '../people/model.ts';
import type { Risk } from '../risk/model.ts';
import type { RiskRow } from '../risk/view-model.ts';
import type { RiskMethod, Yardstick } from '../risk-method/model.ts';
import type { Asker } from '../roles/model.ts';
import type { Correction } from './correction-model.ts';
import type { Decision, Proposal, Reported, ShownBasis, Validity } from './model.ts';
import type { ProposalView } from './view-model.ts';

/** What risks must know of the organisation. */
export interface Order {
  /** The delegation order that counts now. */
  lines(): readonly DelegationLine[];
  /** Name of the board that the administration belongs to. */
  boardOf(administration: string): string;
  boards(): readonly string[];
  /** Out of office, as far as it is known. */
  isAway(person: PersonId): boolean;
}

/** How a risk is to be read: with the scales and the matrix it was decided with, or those of today. */
export interface Reading {
  readonly method: Yardstick;
  readonly level: RiskLevel;
  /** What the matrix of today makes of it. */
  readonly levelNow: RiskLevel;
  /** It must be scored anew: the scales have other steps than when it was scored. */
  readonly rescore: boolean;
}

export interface Matters {
  method(): RiskMethod;
  today(): Day;
  isFree(day: Day): boolean;
  /** What the decider sees: as it was decided, or as the method of today makes it. */
  shown(proposal: Proposal, method?: RiskMethod): ShownBasis;
  reading(risk: Risk): Reading;
  authority(proposal: Proposal, method?: RiskMethod): Authority;
  hash(proposal: Proposal): string;
  /** Who may decide it now, or would with another method; nobody when it is the board's. */
  eligibleApprovers(proposal: Proposal, method?: RiskMethod): readonly EligibleApprover[];
  /** Who might decide it, and who was asked, with the matrix that counted when it was proposed. */
  authorityBefore(proposal: Proposal): Authority;
  eligibleApproversBefore(proposal: Proposal): readonly EligibleApprover[];
  /** As it was corrected last. */
  decision(proposal: string): Decision | undefined;
  reported(decision: string): Reported | undefined;
  corrections(subject: string): readonly Correction[];
  revoked(proposal: string): Decision | undefined;
  /** Proposals that nobody has decided, the oldest first. */
  waiting(): readonly Proposal[];
  latest(risk: string): Proposal | undefined;
  /** The incident that a risk came from, as it stands now. */
  incident(risk: Risk): string | null;
  validity(risk: Risk): Validity;
  row(risk: Risk): RiskRow;
  view(proposal: Proposal, asker: Asker): ProposalView;
}
