// News of the last days about matters that concern a person.

import { addDays, type Day, dayOf, type Instant } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { EligibleApprover } from '../delegation/rules.ts';
import { latest } from '../inbox/rules.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import type { PersonId } from '../people/model.ts';
import { placeOfRisk } from '../risk/rules.ts';
import { decidedSubject } from '../risk-board/correction-model.ts';
import { mayKeepMinutes } from '../risk-board/rights.ts';
import { counts } from '../roles/rules.ts';
import type { Matters } from './matter-model.ts';
import type { Decision, Proposal } from './model.ts';
import { planAfter } from './planned-actions.ts';
import type { ArrivedNews, DecidedNews, DecisionDone, DecisionNews, MovedNews } from './view-model.ts';

const NEWS_DAYS = 3;

/** The secretaries of the board that the matter belongs to. */
export function secretariesOf(ports: Ports, { basis }: Proposal, today: Day): readonly PersonId[] {
  const held = ports.lists.roles.all().filter((one) => one.role === 'secretary' && counts(one, today));
  const people = new Set(held.flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy])));
  return [...people].filter((id) => {
    const person = ports.people.get(id);
    return (
      person?.account === 'active' &&
      mayKeepMinutes('risk.board', person, rolesNow(ports, id, today), placeOfRisk(basis))
    );
  });
}

const DECIDED = /^decided\//u;
const newsOf = (
  { basis: { number, title }, outcome, actorName, board }: Decision,
  how: Pick<DecidedNews, 'at' | 'correctedBy' | 'dropped' | 'back'>,
): DecidedNews => ({
  kind: 'decided',
  number,
  title,
  outcome,
  decidedBy: board?.body ?? actorName,
  section: board?.section ?? '',
  ...how,
});

/** When a matter came to its board, by proposal or by a changed matrix; null when it is no news. */
export function cameToBoard(known: Matters, proposal: Proposal): Instant | null {
  if (known.authority(proposal).decider !== 'board') return null;
  const hasMoved = known.authorityBefore(proposal).decider !== 'board';
  const at = hasMoved ? known.method().changedAt : proposal.proposedAt;
  return dayOf(at) > addDays(known.today(), -NEWS_DAYS) ? at : null;
}

/** Matters that a changed matrix moved to other approvers, for those who had them and those who own them. */
function movedFor(known: Matters, person: PersonId): MovedNews[] {
  const { version, changedAt } = known.method();
  if (version === 0 || dayOf(changedAt) <= addDays(known.today(), -NEWS_DAYS)) return [];
  return known.waiting().flatMap((proposal) => {
    const { number, title, level, moved: change } = known.shown(proposal);
    const { decider } = known.authority(proposal);
    if (!change || decider === known.authorityBefore(proposal).decider) return [];
    const asks = (eligibleApprovers: readonly EligibleApprover[]) =>
      eligibleApprovers.some((one) => one.person === person);
    const isTold =
      proposal.owner === person || proposal.proposer === person || asks(known.eligibleApproversBefore(proposal));
    return isTold && !asks(known.eligibleApprovers(proposal))
      ? [{ kind: 'moved', number, title, level, decider, at: changedAt }]
      : [];
  });
}

function arrivedFor(ports: Ports, known: Matters, person: PersonId): ArrivedNews[] {
  return known.waiting().flatMap((proposal) => {
    const at = cameToBoard(known, proposal);
    if (at === null || !secretariesOf(ports, proposal, known.today()).includes(person)) return [];
    const { number, title, level } = known.shown(proposal);
    return [{ kind: 'arrived', number, title, level, at }];
  });
}

/** Decided by the person, not entered from a board's minutes. */
const isOwn = ({ board, actorId }: Decision, person: PersonId): boolean => board === null && actorId === person;

/** The receipt of what the person decided last. */
export function lastDecision({ lists: { decisions } }: Ports, person: PersonId): DecisionDone | null {
  const own = decisions.by('actorId', person).filter((one) => isOwn(one, person));
  return latest(
    own.map(({ basis: { number, title }, outcome, at }) => ({ kind: 'decisionTaken', number, title, outcome, at })),
  );
}

function decidedFor(ports: Ports, known: Matters, person: PersonId): DecidedNews[] {
  const { proposals, decisions, corrections } = ports.lists;
  const today = known.today();
  const days = Array.from({ length: NEWS_DAYS }, (_, back) => addDays(today, -back));
  const concerns = ({
    actorId,
    asked,
    proposal,
  }: {
    actorId: PersonId;
    asked: readonly PersonId[];
    proposal: string;
  }) => {
    if (actorId === person || asked.includes(person)) return true;
    const made = proposals.get(proposal);
    return made?.owner === person || made?.proposer === person;
  };
  const put = days
    .flatMap((day) => corrections.by('day', day))
    .flatMap((one) => {
      const { subject, actorName, at } = one;
      const made = known.decision(subject.replace(DECIDED, ''));
      if (!made || subject !== decidedSubject(made.id) || known.corrections(subject).at(-1)?.id !== one.id) return [];
      const proposal = proposals.get(made.proposal);
      const { owners, dropped, back } = proposal
        ? planAfter(ports, proposal, one)
        : { owners: [], dropped: [], back: [] };
      const isTold = concerns(made) || owners.includes(person);
      return isTold ? [newsOf(made, { at, correctedBy: actorName, dropped, back })] : [];
    });
  const taken = days
    .flatMap((day) => decisions.by('day', day))
    .filter((one) => !isOwn(one, person) && concerns(one) && known.corrections(decidedSubject(one.id)).length === 0)
    .map((one) =>
      newsOf(one, {
        at: one.at,
        correctedBy: null,
        dropped: [],
        back: [],
      }),
    );
  return [...put, ...taken];
}

export const newsFor = (ports: Ports, known: Matters, person: PersonId): readonly DecisionNews[] => [
  ...decidedFor(ports, known, person),
  ...movedFor(known, person),
  ...arrivedFor(ports, known, person),
];
