// What risks ask of people: to decide, to score, to see to a decision that no longer holds.
import { addDays, dayOf } from '../../blocks/instant.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Ports } from '../../ports.ts';
import { workingDays } from '../delegation/rules.ts';
import type { InboxSource } from '../inbox/model.ts';
import type { PersonId } from '../people/model.ts';
import type { Matters } from '../risk-decision/matter-model.ts';
import type { RiskDecisionServices, RiskStatus } from '../risk-decision/model.ts';
import { cameToBoard, newsFor, secretariesOf } from '../risk-decision/news-actions.ts';
import { dueOf } from '../risk-decision/validity-rules.ts';
import type { DecisionTask, RiskNews } from '../risk-decision/view-model.ts';
import type { Risk } from './model.ts';
import type { RenewTask, RiskTask, ScoreTask } from './view-model.ts';

export interface Owed {
  readonly source: InboxSource<RiskTask, RiskNews>;
  readonly services: RiskDecisionServices;
  readonly schedules: readonly Schedule[];
}

const SCORE_DAYS = 7;
/** Working days between reminders to the same decider. */
const AGAIN = 5;
const RENEW: Readonly<Partial<Record<RiskStatus, RenewTask['why']>>> = {
  returned: 'returned',
  expiring: 'expiring',
  stale: 'stale',
  expired: 'expired',
};

/** What the person is asked, the most urgent kind first. */
function tasksFor(ports: Ports, known: Matters, person: PersonId): readonly RiskTask[] {
  const { risks, scores } = ports.lists;
  const decisions = (): DecisionTask[] =>
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
  const sessions = (): ScoreTask[] =>
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
  return [...decisions(), ...sessions(), ...risks.by('owner', person).flatMap(renew)];
}

export function owedActions(ports: Ports, known: Matters): Owed {
  const { risks, proposals } = ports.lists;

  const askDeciders = (id: string) => {
    const proposal = proposals.get(id);
    if (!proposal || known.decision(id)) return;
    const at = cameToBoard(known, proposal);
    if (at !== null)
      for (const person of secretariesOf(ports, proposal, known.today())) {
        const about = `board/${id}/${at}`;
        ports.enqueue(`${about}/${person}`, `deciders/${person}`, {
          kind: 'ping',
          person,
          about: 'inbox',
          once: about,
        });
      }
    const waited = workingDays(dayOf(proposal.proposedAt), known.today(), known.isFree, (day) => addDays(day, 1));
    for (const { person } of known.seats(proposal)) {
      const about = `decide/${id}/${Math.floor(waited / AGAIN)}`;
      ports.enqueue(`${about}/${person}`, `deciders/${person}`, { kind: 'ping', person, about: 'inbox', once: about });
    }
  };
  let looked = '';

  /** Whose turn it is, and once a day what runs out or no longer holds. */
  const look = () => {
    for (const { id } of known.waiting()) askDeciders(id);
    const today = known.today();
    if (looked === today) return;
    looked = today;
    for (const risk of risks.all()) {
      const why = RENEW[known.standing(risk)];
      const decision = why && known.latest(risk.id);
      if (!decision || why === 'returned') continue;
      const about = `renew/${decision.id}/${why}`;
      ports.enqueue(about, `deciders/${risk.owner}`, {
        kind: 'ping',
        person: risk.owner,
        about: 'inbox',
        once: about,
      });
    }
  };

  return {
    source: {
      // Others wait for all of it.
      tasks: (person) => tasksFor(ports, known, person).map((task) => ({ urgency: 'first', task })),
      news: (person) => newsFor(ports, known, person),
    },
    schedules: [{ name: 'reminders/risk', everyMs: MINUTE_MS, run: look }],
    services: {
      askDeciders,
      deciding: () => [
        ...new Set(known.waiting().flatMap((proposal) => known.seats(proposal).map(({ person }) => person))),
      ],
    },
  };
}
