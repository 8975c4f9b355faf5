// Scoring together: invitation, each participant's score, and showing them.
import { committing } from '../../blocks/commit.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Matters } from '../risk-decision/matter-model.ts';
import type { RiskScore } from './model.ts';
import type { RiskPages } from './page-actions.ts';
import { scoreOf } from './rules.ts';

/** Only the participant writes their score, so another device was first. */
const scoreChanged = ({ personName }: RiskScore) => refuse('riskChanged', { name: personName });

export function sessionActions(
  ports: Ports,
  known: Matters,
  { moment, page, found, change }: RiskPages,
): Pick<Actions, 'risk.invite' | 'risk.score' | 'risk.reveal'> {
  const { risks, scores } = ports.lists;
  const commitScore = committing(ports, { list: 'scores', conflict: scoreChanged });
  return {
    async 'risk.invite'({ id, key, revision, participants }, asker) {
      const risk = found(id, asker);
      if (!isRefusal(risk) && risk.session?.id === key) return page(risk, asker);
      const people = participants
        .flatMap((one) => ports.people.get(one) ?? [])
        .filter(({ account }) => account === 'active');
      const session = {
        id: key,
        participants: people.map(({ id: person, name }) => ({ person, name })),
        actorName: asker.person.name,
        startedAt: ports.now(),
        state: 'scoring' as const,
      };
      const follow = people.map(
        ({ id: person }): Job => ({ kind: 'ping', person, about: 'inbox', once: `score/${session.id}` }),
      );
      return change(
        id,
        revision,
        asker,
        () => (people.length === 0 ? refuse('participantsMissing') : { session }),
        follow,
      );
    },
    async 'risk.score'({ id, session, ...score }, asker) {
      const risk = risks.get(id);
      if (!risk) return refuse('sessionUnknown');
      const made = scoreOf(risk, session, score, { person: asker.person, method: known.method(), ...moment() });
      if (isRefusal(made)) return made;
      const stored = await commitScore(scores.get(made.id), made, {
        follow: [{ kind: 'showTodo', person: asker.person.id }],
      });
      return isRefusal(stored) ? stored : page(risk, asker);
    },
    'risk.reveal': ({ id, revision }, asker) =>
      change(id, revision, asker, ({ session }) =>
        session ? { session: { ...session, state: 'shown' } } : refuse('sessionUnknown'),
      ),
  };
}
