// What a board's decision holds, entered from the minutes of its meeting.
import { dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import { LONGEST } from '../risk/model.ts';
import { placeOfRisk, tooLong } from '../risk/rules.ts';
import type { BoardDecision, Decision } from '../risk-decision/model.ts';
import { act, type Taking } from '../risk-decision/rules.ts';
import { type BoardRefusal, meetingFault } from './correction-rules.ts';
import { mayKeepMinutes } from './rights.ts';

/** The secretary enters the board's decision. */
export function enterBoardDecision(
  taking: Omit<Taking, 'already'> & {
    readonly board: BoardDecision;
    /** The board that the matter belongs to. */
    readonly boardName: string;
    readonly outcome: 'approved' | 'rejected' | 'returned';
  },
  reason: string,
): Decision | Refusal<BoardRefusal> {
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
