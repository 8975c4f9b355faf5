// Who may decide a proposal, and what a decision, withdrawal or revocation holds.

import { written } from '../../blocks/commit.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { ChangeMoment } from '../../blocks/versioned.ts';
import type { Job } from '../../jobs.ts';
import type { Authority, DelegationLine } from '../delegation/model.ts';
import { authorityFor, type EligibleApprover } from '../delegation/rules.ts';
import type { PersonId } from '../people/model.ts';
import { LONGEST } from '../risk/model.ts';
import { may } from '../risk/rights.ts';
import { placeOfRisk, type RiskRefusal, tooLong } from '../risk/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Basis, Decision, Proposal, ShownBasis } from './model.ts';
import type { DecideQuestion } from './question-model.ts';

/** Of a decision, or of the risk that it is about. */
export type DecisionRefusal =
  | RiskRefusal
  | 'scoreFirst'
  | 'residualMissing'
  | 'proposalMissing'
  | 'validityPast'
  | 'validityTooLong'
  | 'proposalUnknown'
  | 'alreadyDecided'
  | 'basisChanged'
  | 'notYourDecision'
  | 'decidedElsewhere'
  | 'ownProposal'
  | 'decisionReasonMissing'
  | 'notApproved';
export type DecisionOutcome<Value> = Value | Refusal<DecisionRefusal>;

/** The present level decides, so that a hopeful forecast does not lower the authority. */
export function authorityOf(basis: Pick<Basis, 'type' | 'level' | 'law' | 'cost'>, lines: readonly DelegationLine[]) {
  return authorityFor({ type: basis.type, level: basis.level, law: basis.law, cost: basis.cost ?? 0 }, lines);
}

/** The text that is hashed. Keys are sorted, so that equal bases give equal hashes. */
export const shownText = (basis: Basis, { decider, item }: Authority): string =>
  JSON.stringify([Object.entries(basis).toSorted(([a], [b]) => (a < b ? -1 : 1)), decider, item]);

export interface Deciding extends ChangeMoment {
  readonly question: DecideQuestion;
  readonly proposal: Proposal;
  /** As it is shown now; the matrix may have changed since the proposal. */
  readonly basis: ShownBasis;
  readonly asker: Asker;
  readonly authority: Authority;
  readonly hash: string;
  readonly eligibleApprovers: readonly EligibleApprover[];
  /** The eligible approvers before the matrix was changed. */
  readonly before: readonly EligibleApprover[];
  readonly already: Decision | undefined;
}

const decided = ({ actorName, at }: Decision) => refuse('alreadyDecided' as const, { name: actorName, at });

/** Only an eligible approver may decide, once, and only on the basis as it is now. */
export function decide(deciding: Deciding): DecisionOutcome<Decision> {
  const { question, proposal, basis, asker, authority, hash, eligibleApprovers, already, now, changeId } = deciding;
  const eligibleApprover = eligibleApprovers.find(({ person }) => person === asker.person.id);
  if (already) return decided(already);
  if (asker.person.id === proposal.proposer) return refuse('ownProposal');
  if (asker.person.account !== 'active') return refuse('notYourDecision');
  if (!eligibleApprover)
    return deciding.before.some(({ person }) => person === asker.person.id)
      ? refuse('decidedElsewhere', { level: basis.level, decider: authority.decider })
      : refuse('notYourDecision');
  if (question.seen !== hash) return refuse('basisChanged');
  const { reason, conditions } = question;
  if (question.outcome !== 'approved' && reason === '')
    return refuse('decisionReasonMissing', { outcome: question.outcome });
  const long = tooLong('reason', reason, LONGEST.words) ?? tooLong('conditions', conditions, LONGEST.words);
  if (long) return long;
  return {
    id: proposal.id,
    proposal: proposal.id,
    risk: proposal.risk,
    outcome: question.outcome,
    actorId: asker.person.id,
    actorName: asker.person.name,
    asked: eligibleApprovers.map(({ person }) => person),
    as: eligibleApprover.as,
    decider: eligibleApprover.decider,
    item: authority.item,
    at: now,
    reason,
    conditions,
    validUntil: question.outcome === 'approved' ? basis.validUntil : null,
    board: null,
    channel: question.channel,
    hash,
    basis,
    changeId,
  };
}

export interface Taking extends ChangeMoment {
  readonly proposal: Proposal;
  readonly basis: ShownBasis;
  readonly asker: Asker;
  readonly authority: Authority;
  readonly hash: string;
  readonly eligibleApprovers: readonly EligibleApprover[];
  readonly already: Decision | undefined;
}

export const act = ({
  proposal,
  basis,
  asker,
  authority,
  hash,
  eligibleApprovers,
  now,
  changeId,
}: Omit<Taking, 'already'>) => ({
  id: proposal.id,
  proposal: proposal.id,
  risk: proposal.risk,
  actorId: asker.person.id,
  actorName: asker.person.name,
  asked: eligibleApprovers.map(({ person }) => person),
  decider: authority.decider,
  item: authority.item,
  at: now,
  reason: '',
  conditions: '',
  validUntil: null,
  board: null,
  channel: 'tab' as const,
  hash,
  basis,
  changeId,
});

/** The proposer withdraws the proposal before anybody has decided. */
export function withdraw(taking: Taking): DecisionOutcome<Decision> {
  const { proposal, asker, already } = taking;
  if (already) return decided(already);
  const isTheirs = proposal.proposer === asker.person.id || proposal.owner === asker.person.id;
  if (!isTheirs && !may('risk.manage', asker.person, asker.roles, placeOfRisk(proposal.basis)))
    return refuse('riskNotYours');
  return { ...act(taking), outcome: 'withdrawn', as: 'proposer' };
}

/** An eligible approver, whoever decided, or the coordinator revokes a decision in force, with a reason. */
export function revoke(
  taking: Taking & { readonly revoked: Decision | undefined },
  reason: string,
): DecisionOutcome<Decision> {
  const { asker, already, eligibleApprovers, revoked } = taking;
  if (already?.outcome !== 'approved') return refuse('notApproved');
  if (revoked) return decided(revoked);
  const eligibleApprover = eligibleApprovers.find(({ person }) => person === asker.person.id);
  const isCoordinator = may('risk.manage', asker.person, asker.roles, placeOfRisk(taking.proposal.basis));
  if (!eligibleApprover && already.actorId !== asker.person.id && !isCoordinator) return refuse('notYourDecision');
  if (reason === '') return refuse('decisionReasonMissing', { outcome: 'revoked' });
  const long = tooLong('reason', reason, LONGEST.words);
  if (long) return long;
  const id = `${already.id}/revoked`;
  return { ...act(taking), id, outcome: 'revoked', as: eligibleApprover?.as ?? already.as, reason };
}

/** A decision settles the proposal and updates every card that asked for it. */
export function afterDecision(proposal: Proposal, asked: readonly PersonId[], by: PersonId, changeId: string) {
  const settled = written({ list: 'proposals', from: proposal, to: { ...proposal, state: 'settled', changeId } });
  const told = new Set([proposal.owner, proposal.proposer]);
  const shown = new Set(asked);
  told.delete(by);
  for (const one of told) shown.delete(one);
  shown.delete(by);
  const about = `decided/${proposal.id}`;
  return [
    ...[...told].map((person): Job => ({ kind: 'ping', person, about: 'inbox', once: about })),
    ...[...shown].map((person): Job => ({ kind: 'showTodo', person })),
    settled,
  ];
}
