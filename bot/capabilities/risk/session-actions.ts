// Scoring together: invitation, each participant's score, and showing them.
import { committing, decided } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Matters } from '../risk-decision/matter-model.ts';
import type { RiskScore } from './model.ts';
import type { RiskChanges, RiskPages } from './page-actions.ts';
import { scoreOf } from './rules.ts';

/** Only the participant writes their score, so another device was first. */
const scoreChanged = ({ personName }: RiskScore) => refuse('riskChanged', { name: personName });

export function sessionActions(
  ports: Ports,
  known: Matters,
  { waits, page }: RiskPages,
  { change }: RiskChanges,
): Pick<Actions, 'risk.invite' | 'risk.score' | 'risk.reveal'> {
  const { risks, scores } = ports.lists;
  const commitScore = committing(ports, { list: 'scores', conflict: scoreChanged });
  return {
    async 'risk.invite'({ key, participants, ...seen }, asker) {
      const people = participants
        .flatMap((one) => ports.people.get(one) ?? [])
        .filter(({ account }) => account === 'active');
      const invited = people.map(({ id: person, name }) => ({ person, name }));
      const follow = people.map(
        ({ id: person }): Job => ({ kind: 'ping', person, about: 'inbox', once: `score/${key}` }),
      );
      return change(seen, asker, {
        isDone: ({ session }) => session?.id === key,
        decide(risk, { now: startedAt }) {
          if (waits(risk)) return refuse('riskWaits');
          if (people.length === 0) return refuse('participantsMissing');
          const { name: actorName } = asker.person;
          const session = { id: key, participants: invited, actorName, startedAt, state: 'scoring' as const };
          return decided({ session }, () => ({ follow }));
        },
      });
    },
    async 'risk.score'({ id, session, ...score }, asker) {
      const risk = risks.get(id);
      if (!risk) return refuse('sessionUnknown');
      const moment = { now: ports.now(), changeId: ports.newId() };
      const made = scoreOf(risk, session, score, { person: asker.person, method: known.method(), ...moment });
      if (isRefusal(made)) return made;
      const stored = await commitScore(scores.get(made.id), made, {
        follow: [{ kind: 'showTodo', person: asker.person.id }],
      });
      return isRefusal(stored) ? stored : page(risk, asker);
    },
    'risk.reveal': (seen, asker) =>
      change(seen, asker, {
        decide(risk) {
          if (waits(risk)) return refuse('riskWaits');
          return risk.session ? decided({ session: { ...risk.session, state: 'shown' } }) : refuse('sessionUnknown');
        },
      }),
  };
}
