// What risks ask of people: to decide, to score, to see to a decision that no longer holds.
import { addDays, type Day, dayOf, type Instant } from '../../blocks/instant.ts';
import type { Ports } from '../../ports.ts';
import type { InboxSource } from '../inbox/model.ts';
import { type Seat, workingDays } from '../organisation/delegation-rules.ts';
import type { PersonId } from '../organisation/model.ts';
import { rolesNow } from '../organisation/reach-rules.ts';
import { counts } from '../organisation/rules.ts';
import { decidedSubject } from './correction-model.ts';
import type { Decision, Proposal, RiskStatus } from './decision-model.ts';
import type { Matters } from './matter-actions.ts';
import type { Risk } from './model.ts';
import { planAfter } from './planned-actions.ts';
import { may } from './rights.ts';
import { placeOfRisk } from './rules.ts';
import { dueOf } from './standing-rules.ts';
import type {
  ArrivedNews,
  DecisionNews,
  DecisionTask,
  MovedNews,
  RenewTask,
  RiskNews,
  RiskTask,
  ScoreTask,
} from './view-model.ts';

export interface Owed {
  readonly source: InboxSource<RiskTask, RiskNews>;
  readonly services: {
    /** Everyone who may decide it now gets their card, once, and once more a week while it waits. */
    askDeciders(proposal: string): void;
    /** Those who are asked for a decision now. */
    deciders(): readonly PersonId[];
    /** Once a day: whose turn it is, and what runs out or no longer holds. */
    look(): void;
  };
}

const SCORE_DAYS = 7;
/** Working days between reminders to the same decider. */
const AGAIN = 5;
const NEWS_DAYS = 3;
const RENEW: Readonly<Partial<Record<RiskStatus, RenewTask['why']>>> = {
  returned: 'returned',
  expiring: 'expiring',
  stale: 'stale',
  expired: 'expired',
};

/** Those who keep the minutes of the board that the matter belongs to. */
function secretariesOf(ports: Ports, { basis }: Proposal, today: Day): readonly PersonId[] {
  const held = ports.lists.roles.all().filter((one) => one.role === 'secretary' && counts(one, today));
  const people = new Set(held.flatMap(({ holder, deputy }) => (deputy === null ? [holder] : [holder, deputy])));
  return [...people].filter((id) => {
    const person = ports.people.get(id);
    return person?.account === 'active' && may('risk.board', person, rolesNow(ports, id, today), placeOfRisk(basis));
  });
}

const DECIDED = /^decided\//u;
const newsOf = (
  { basis: { number, title }, outcome, byName, board }: Decision,
  how: Pick<DecisionNews, 'at' | 'correctedBy' | 'isOwn' | 'dropped' | 'back'>,
): DecisionNews => ({
  kind: 'decided',
  number,
  title,
  outcome,
  by: board?.body ?? byName,
  section: board?.section ?? '',
  ...how,
});

export function owedActions(ports: Ports, known: Matters): Owed {
  const { risks, scores, proposals, decisions, corrections } = ports.lists;

  const decisionTasks = (person: PersonId): DecisionTask[] =>
    known.waiting().flatMap((proposal) => {
      const seat = known.seats(proposal).find((one) => one.person === person);
      if (!seat) return [];
      return [
        {
          kind: 'decision',
          proposal: proposal.id,
          risk: proposal.risk,
          basis: known.shown(proposal),
          authority: known.authority(proposal),
          as: seat.as,
          hash: known.hash(proposal),
          due: dueOf(proposal.proposedAt, known.method(), known.isFree),
        },
      ];
    });
  const scoreTasks = (person: PersonId): ScoreTask[] =>
    risks.by('participant', person).flatMap((risk) => {
      const { session } = risk;
      if (!session || scores.get(`${session.id}/${person}`)) return [];
      const due = addDays(dayOf(session.startedAt), SCORE_DAYS);
      return [{ kind: 'score', risk, session: session.id, method: known.method(), due }];
    });
  const renew = (risk: Risk): RenewTask[] => {
    const why = RENEW[known.standing(risk)];
    const decision = known.decision(known.latest(risk.id)?.id ?? '');
    if (!why || !decision) return [];
    const { id, number, title } = risk;
    const due = decision.validUntil ?? addDays(dayOf(decision.at), SCORE_DAYS);
    return [{ kind: 'renew', risk: id, number, title, why, said: decision.reason, by: decision.byName, due }];
  };

  /** What a change of the matrix has taken to somebody else, told to those who had it before and whose matter it is. */
  const moved = (person: PersonId): MovedNews[] => {
    const { version, changedAt } = known.method();
    if (version === 0 || dayOf(changedAt) <= addDays(known.today(), -NEWS_DAYS)) return [];
    return known.waiting().flatMap((proposal) => {
      const { number, title, level, moved: change } = known.shown(proposal);
      const { decider } = known.authority(proposal);
      if (!change || decider === known.authorityBefore(proposal).decider) return [];
      const asks = (seats: readonly Seat[]) => seats.some((seat) => seat.person === person);
      const isTold = proposal.owner === person || proposal.proposer === person || asks(known.seatsBefore(proposal));
      return isTold && !asks(known.seats(proposal))
        ? [{ kind: 'moved', number, title, level, decider, at: changedAt }]
        : [];
    });
  };

  /** When a matter came to its board: as it was proposed, or as the matrix was changed. */
  const cameToBoard = (proposal: Proposal): Instant | null => {
    if (known.authority(proposal).decider !== 'board') return null;
    const hasMoved = known.authorityBefore(proposal).decider !== 'board';
    const at = hasMoved ? known.method().changedAt : proposal.proposedAt;
    return dayOf(at) > addDays(known.today(), -NEWS_DAYS) ? at : null;
  };
  const arrived = (person: PersonId): ArrivedNews[] =>
    known.waiting().flatMap((proposal) => {
      const at = cameToBoard(proposal);
      if (at === null || !secretariesOf(ports, proposal, known.today()).includes(person)) return [];
      const { number, title, level } = known.shown(proposal);
      return [{ kind: 'arrived', number, title, level, at }];
    });

  const decided = (person: PersonId): DecisionNews[] => {
    const today = known.today();
    const days = Array.from({ length: NEWS_DAYS }, (_, back) => addDays(today, -back));
    const concerns = ({ by, asked, proposal }: { by: PersonId; asked: readonly PersonId[]; proposal: string }) => {
      if (by === person || asked.includes(person)) return true;
      const made = proposals.get(proposal);
      return made?.owner === person || made?.proposer === person;
    };
    const put = days
      .flatMap((day) => corrections.by('day', day))
      .flatMap((one) => {
        const { subject, byName, at } = one;
        const made = known.decision(subject.replace(DECIDED, ''));
        if (!made || subject !== decidedSubject(made.id) || known.corrections(subject).at(-1)?.id !== one.id) return [];
        const proposal = proposals.get(made.proposal);
        const { owners, dropped, back } = proposal
          ? planAfter(ports, proposal, one)
          : { owners: [], dropped: [], back: [] };
        const isTold = concerns(made) || owners.includes(person);
        return isTold ? [newsOf(made, { at, correctedBy: byName, isOwn: false, dropped, back })] : [];
      });
    const taken = days
      .flatMap((day) => decisions.by('day', day))
      .filter((one) => concerns(one) && known.corrections(decidedSubject(one.id)).length === 0)
      .map((one) =>
        newsOf(one, {
          at: one.at,
          correctedBy: null,
          isOwn: one.board === null && one.by === person,
          dropped: [],
          back: [],
        }),
      );
    return [...put, ...taken];
  };

  const askDeciders = (id: string) => {
    const proposal = proposals.get(id);
    if (!proposal || known.decision(id)) return;
    const at = cameToBoard(proposal);
    if (at !== null)
      for (const person of secretariesOf(ports, proposal, known.today())) {
        const about = `board/${id}/${at}`;
        ports.enqueue(`${about}/${person}`, `deciders/${person}`, { kind: 'pingTodo', person, about });
      }
    const waited = workingDays(dayOf(proposal.proposedAt), known.today(), known.isFree, (day) => addDays(day, 1));
    for (const { person } of known.seats(proposal)) {
      const about = `decide/${id}/${Math.floor(waited / AGAIN)}`;
      ports.enqueue(`${about}/${person}`, `deciders/${person}`, { kind: 'pingTodo', person, about });
    }
  };
  let looked = '';

  return {
    source: {
      // Others wait for all of it.
      tasks: (person) =>
        [...decisionTasks(person), ...scoreTasks(person), ...risks.by('owner', person).flatMap(renew)].map((task) => ({
          urgency: 'first',
          task,
        })),
      news: (person) => [...decided(person), ...moved(person), ...arrived(person)],
    },
    services: {
      askDeciders,
      deciders: () => [
        ...new Set(known.waiting().flatMap((proposal) => known.seats(proposal).map(({ person }) => person))),
      ],
      look() {
        for (const { id } of known.waiting()) askDeciders(id);
        const today = known.today();
        if (looked === today) return;
        looked = today;
        for (const risk of risks.all()) {
          const why = RENEW[known.standing(risk)];
          const decision = why && known.latest(risk.id);
          if (!decision || why === 'returned') continue;
          const about = `renew/${decision.id}/${why}`;
          ports.enqueue(about, `deciders/${risk.owner}`, { kind: 'pingTodo', person: risk.owner, about });
        }
      },
    },
  };
}
