// How minutes are entered once, and corrected with a trace.

import type { Day } from '../../blocks/instant.ts';
import { folded } from '../../blocks/plain.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { ChangeMoment } from '../../blocks/versioned.ts';
import { LONGEST } from '../risk/model.ts';
import { tooLong } from '../risk/rules.ts';
import type { BoardDecision, Decision, Reported } from '../risk-decision/model.ts';
import type { DecisionRefusal } from '../risk-decision/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Correction, Entered } from './correction-model.ts';

/** Of an entry from a meeting, or of the decision that it is about. */
export type BoardRefusal =
  | DecisionRefusal
  | 'boardMissing'
  | 'otherBoard'
  | 'ownEntry'
  | 'meetingAhead'
  | 'meetingBefore'
  | 'alreadyEntered'
  | 'alreadyReported';

/** A meeting needs every field, must be of the matter's board, and cannot be before the matter or after today. */
export function meetingFault(
  { body, on, section, diaryNumber }: BoardDecision,
  { board, since, today }: { readonly board: string; readonly since: Day; readonly today: Day },
): Refusal<BoardRefusal> | undefined {
  if (body === '' || section === '' || diaryNumber === '') return refuse('boardMissing');
  if (folded(body) !== folded(board)) return refuse('otherBoard', { board });
  if (on > today) return refuse('meetingAhead', { day: on });
  if (on < since) return refuse('meetingBefore', { day: on, since });
  return tooLong('board', `${body}${section}${diaryNumber}`, 200);
}

export const sameEntry = (a: Entered, b: Entered): boolean =>
  a.outcome === b.outcome &&
  a.reason === b.reason &&
  (['body', 'on', 'section', 'diaryNumber'] as const).every((part) => a.board[part] === b.board[part]);

interface Correcting extends ChangeMoment {
  readonly subject: string;
  readonly before: Entered;
  readonly after: Entered;
  readonly asker: Asker;
  readonly why: string;
  /** How many corrections the subject has already. */
  readonly place: number;
}

export function correction(correcting: Correcting): Correction | Refusal<BoardRefusal> {
  const { subject, before, after, asker, why, place, now, changeId } = correcting;
  const long = tooLong('why', why, LONGEST.words);
  if (long) return long;
  const { id: actorId, name: actorName } = asker.person;
  return {
    id: `${subject}/${place + 1}`,
    subject,
    before,
    after,
    actorId: actorId,
    actorName: actorName,
    at: now,
    why,
    changeId,
  };
}

/** The oldest first. */
export const inOrder = (all: readonly Correction[]): readonly Correction[] =>
  all.toSorted((a, b) => Number(a.id.slice(a.subject.length + 1)) - Number(b.id.slice(b.subject.length + 1)));

/** The decision with its last correction applied. */
export function decisionAs(decision: Decision, corrections: readonly Correction[]): Decision {
  const last = inOrder(corrections).at(-1)?.after;
  if (!last?.outcome) return decision;
  const { outcome, reason, board } = last;
  return { ...decision, outcome, reason, board, validUntil: outcome === 'approved' ? decision.basis.validUntil : null };
}

export function reportedAs(reported: Reported, corrections: readonly Correction[]): Reported {
  const last = inOrder(corrections).at(-1)?.after;
  return last ? { ...reported, board: last.board } : reported;
}

/** Facts for the refusal of a second entry: who made the first, and what it says. */
export const entryFacts = (number: string, { outcome, board }: Entered, name: string, at: string) => ({
  number,
  name,
  at,
  outcome: outcome ?? '',
  body: board.body,
  day: board.on,
  section: board.section,
  diaryNumber: board.diaryNumber,
});

export const enteredOf = ({ outcome, reason, board }: Decision): Entered | undefined =>
  board ? { outcome, reason, board } : undefined;
