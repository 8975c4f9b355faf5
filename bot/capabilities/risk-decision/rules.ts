// Who may decide a proposal, and what a decision, withdrawal, revocation or board entry holds.

import { dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { ChangeMoment } from '../../blocks/versioned.ts';
import type { Authority, DelegationLine } from '../delegation/model.ts';
import { authorityFor, type EligibleApprover } from '../delegation/rules.ts';
import { LONGEST } from '../risk/model.ts';
import { may } from '../risk/rights.ts';
import { placeOfRisk, type RiskRefusal, tooLong } from '../risk/rules.ts';
import type { Asker } from '../roles/model.ts';
import { meetingFault } from './correction-rules.ts';
import type { Basis, BoardDecision, Decision, Proposal, ShownBasis } from './model.ts';
import type { DecideQuestion } from './question-model.ts';
import { mayKeepMinutes } from './rights.ts';

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
  | 'notApproved'
  | 'boardMissing'
  | 'otherBoard'
  | 'ownEntry'
  | 'meetingAhead'
  | 'meetingBefore'
  | 'alreadyEntered'
  | 'alreadyReported';
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

interface Taking extends ChangeMoment {
  readonly proposal: Proposal;
  readonly basis: ShownBasis;
  readonly asker: Asker;
  readonly authority: Authority;
  readonly hash: string;
  readonly eligibleApprovers: readonly EligibleApprover[];
  readonly already: Decision | undefined;
}

const act = ({
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

/** The secretary enters the board's decision. */
export function enterBoardDecision(
  taking: Omit<Taking, 'already'> & {
    readonly board: BoardDecision;
    /** The board that the matter belongs to. */
    readonly boardName: string;
    readonly outcome: 'approved' | 'rejected' | 'returned';
  },
  reason: string,
): DecisionOutcome<Decision> {
  const { asker, authority, board, boardName, outcome, basis, proposal } = taking;
  if (!mayKeepMinutes('risk.board', asker.person, asker.roles, placeOfRisk(basis))) return refuse('riskNotYours');
  if (asker.person.id === proposal.proposer) return refuse('ownEntry', { board: boardName });
  if (authority.decider !== 'board') return refuse('notYourDecision');
  const today = dayOf(taking.now);
  const fault = meetingFault(board, { board: boardName, since: dayOf(proposal.proposedAt), today });
  if (fault) return fault;
  if (outcome !== 'approved' && reason === '') return refuse('decisionReasonMissing', { outcome });
  const long = tooLong('reason', reason, LONGEST.words);
  if (long) return long;
  return {
    ...act(taking),
    outcome,
    as: 'secretary',
    reason,
    validUntil: outcome === 'approved' ? basis.validUntil : null,
    board,
    channel: 'board',
  };
}
