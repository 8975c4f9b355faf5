// Asks participants to score, and owners to renew a decision that is no longer in force.
import { addDays, dayOf } from '../../blocks/instant.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Ports } from '../../ports.ts';
import type { InboxSource } from '../inbox/model.ts';
import { latest } from '../inbox/rules.ts';
import type { PersonId } from '../people/model.ts';
import type { Matters } from '../risk-decision/matter-model.ts';
import type { Validity } from '../risk-decision/model.ts';
import type { Risk } from './model.ts';
import type { RenewTask, RiskTask, ScoreDone, ScoreTask } from './view-model.ts';

export interface Owed {
  readonly source: InboxSource<RiskTask, never, ScoreDone>;
  readonly schedules: readonly Schedule[];
}

const SCORE_DAYS = 7;
const RENEW: Readonly<Partial<Record<Validity, RenewTask['why']>>> = {
  returned: 'returned',
  expiring: 'expiring',
  stale: 'stale',
  expired: 'expired',
};

function tasksFor(ports: Ports, known: Matters, person: PersonId): readonly RiskTask[] {
  const { risks, scores } = ports.lists;
  const sessions = (): ScoreTask[] =>
    risks.by('participant', person).flatMap((risk) => {
      const { session } = risk;
      if (!session || scores.get(`${session.id}/${person}`)) return [];
      const due = addDays(dayOf(session.startedAt), SCORE_DAYS);
      return [{ kind: 'score', risk, session: session.id, method: known.method(), due }];
    });
  const renew = (risk: Risk): RenewTask[] => {
    const why = RENEW[known.validity(risk)];
    const decision = known.decision(known.latest(risk.id)?.id ?? '');
    if (!why || !decision) return [];
    const { id, number, title } = risk;
    const due = decision.validUntil ?? addDays(dayOf(decision.at), SCORE_DAYS);
    return [{ kind: 'renew', risk: id, number, title, why, said: decision.reason, actorName: decision.actorName, due }];
  };
  return [...sessions(), ...risks.by('owner', person).flatMap(renew)];
}

/** The latest score of the person in a session that is not shown yet. */
function lastScore({ lists: { risks, scores } }: Ports, person: PersonId): ScoreDone | null {
  const done = risks.by('participant', person).flatMap(({ session, number, title }): ScoreDone[] => {
    const score = session?.state === 'scoring' ? scores.get(`${session.id}/${person}`) : undefined;
    return session && score ? [{ kind: 'scored', number, title, leader: session.actorName, at: score.at }] : [];
  });
  return latest(done);
}

/** Reminds owners whose decision expires or is no longer in force, once for each reason. */
function remindOwners(ports: Ports, known: Matters): void {
  for (const risk of ports.lists.risks.all()) {
    const why = RENEW[known.validity(risk)];
    const proposal = why && known.latest(risk.id);
    if (!proposal || why === 'returned') continue;
    const about = `renew/${proposal.id}/${why}`;
    const { owner: person } = risk;
    ports.enqueue(about, `deciders/${person}`, { kind: 'ping', person, about: 'inbox', once: about });
  }
}

export function owedActions(ports: Ports, known: Matters): Owed {
  let looked = '';
  return {
    source: {
      what: { sv: 'riskbedömningar', en: 'risk assessments' },
      tasks: (person) => tasksFor(ports, known, person).map((task) => ({ urgency: 'own', task })),
      lastDone: (person) => lastScore(ports, person),
    },
    schedules: [
      {
        name: 'reminders/risk',
        everyMs: MINUTE_MS,
        run() {
          const today = known.today();
          if (looked === today) return;
          looked = today;
          remindOwners(ports, known);
        },
      },
    ],
  };
}
