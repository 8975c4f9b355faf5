import { committing, written } from '../../blocks/commit.ts';
import { yearOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { boardActions } from './board-actions.ts';
import { afterMethod, decisionActions } from './decision-actions.ts';
import { authorityOf } from './decision-rules.ts';
import { matters } from './matter-actions.ts';
import type { Order } from './matter-model.ts';
import { saveMethod } from './method-rules.ts';
import type { Risk, RiskMethod, RiskScore } from './model.ts';
import { type Owed, owedActions } from './owed-actions.ts';
import { register } from './register-actions.ts';
import {
  changeRisk,
  mayChange,
  mayRead,
  pointOf,
  type RiskRefusal,
  riskChanged,
  riskNumber,
  saveRisk,
  scoreOf,
  shownScores,
} from './rules.ts';
import type { RiskPage } from './view-model.ts';

type RiskActions = Pick<Actions, Extract<keyof Actions, `risk.${string}`>>;

/** Only its own person writes a score: the other device was first. */
const scoreChanged = ({ personName }: RiskScore) => refuse('riskChanged', { name: personName });
const methodChanged = ({ changedBy }: RiskMethod) => refuse('methodChanged', { name: changedBy });

export function riskActions(ports: Ports, order: Order): RiskActions & Owed {
  const known = matters(ports, order);
  const { risks, scores, points, proposals, methods } = ports.lists;
  const moment = () => ({ now: ports.now(), changeId: ports.newId() });
  const waits = (risk: Risk) => ['waiting', 'board'].includes(known.standing(risk));

  const page = (risk: Risk, asker: Asker): RiskPage => {
    const standing = known.standing(risk);
    const method = known.method();
    const isFree = standing !== 'waiting' && standing !== 'board' && standing !== 'closed';
    const of = proposals.by('risk', risk.id).toSorted((a, b) => b.proposedAt.localeCompare(a.proposedAt));
    const { session } = risk;
    const { method: shownWith, level, levelNow, rescore } = known.reading(risk);
    return {
      risk,
      standing,
      level,
      levelNow,
      rescore,
      shownWith,
      method,
      methods: methods.all(),
      proposals: of.map((one) => known.view(one, asker)),
      points: points.by('risk', risk.id).toSorted((a, b) => a.at.localeCompare(b.at)),
      scores: session ? shownScores(risk, scores.by('session', session.id), asker.person.id) : [],
      scored: session ? scores.by('session', session.id).length : 0,
      may: {
        change: isFree && mayChange(risk, asker),
        propose: isFree && mayChange(risk, asker),
        close: standing !== 'waiting' && standing !== 'board' && mayChange(risk, asker),
      },
      authority: authorityOf({ type: risk.kind, level: levelNow, law: risk.law, cost: risk.cost }, order.lines()),
    };
  };
  const found = (id: string, asker: Asker): Risk | Refusal<RiskRefusal> => {
    const risk = risks.get(id);
    if (!risk) return refuse('riskUnknown');
    const isAsked = () =>
      proposals
        .by('risk', id)
        .some((one) => known.view(one, asker).mine || known.decision(one.id)?.by === asker.person.id);
    return mayRead(risk, asker) || isAsked() ? risk : refuse('riskNotYours');
  };
  const commit = committing(ports, { list: 'risks', conflict: riskChanged });
  const commitScore = committing(ports, { list: 'scores', conflict: scoreChanged });
  const commitMethod = committing(ports, { list: 'methods', firstWins: true, conflict: methodChanged });
  /** Decide → commit, with a point on the line where the scores have moved. */
  const store = async (
    old: Risk | undefined,
    saved: Risk | Refusal<RiskRefusal>,
    asker: Asker,
    follow: readonly Job[] = [],
  ) => {
    if (isRefusal(saved)) return saved;
    const number = old?.number ?? riskNumber(saved.kind, ports.nextNumber('risks', yearOf(saved.changedAt)));
    const next = { ...saved, number };
    const point = pointOf(next, old);
    const line = point ? [written({ list: 'points' as const, add: point })] : [];
    const stored = await commit(old, next, { follow: [...line, ...follow] });
    return isRefusal(stored) ? stored : page(stored, asker);
  };
  const change = async (
    id: string,
    revision: number,
    asker: Asker,
    make: (risk: Risk) => Pick<Risk, 'session'> | Pick<Risk, 'state'> | Refusal<RiskRefusal>,
    follow: readonly Job[] = [],
  ) => {
    const risk = found(id, asker);
    if (isRefusal(risk)) return risk;
    if (waits(risk)) return refuse('riskWaits');
    const made = make(risk);
    return isRefusal(made)
      ? made
      : store(risk, changeRisk(risk, { asker, revision, ...moment() }, made), asker, follow);
  };

  return {
    async 'risk.list'(question, asker) {
      return register(ports, known, question, asker);
    },
    async 'risk.read'({ id }, asker) {
      const risk = found(id, asker);
      return isRefusal(risk) ? risk : page(risk, asker);
    },
    async 'risk.save'({ key, ...question }, asker) {
      const made = question.id === null && risks.get(key) ? found(key, asker) : undefined;
      if (made) return isRefusal(made) ? made : page(made, asker);
      const old = question.id === null ? undefined : risks.get(question.id);
      if (question.id !== null && !old) return refuse('riskUnknown');
      const saved = saveRisk({
        question,
        asker,
        old,
        number: old?.number ?? '',
        ...moment(),
        owner: ports.people.get(question.owner),
        method: known.method(),
        id: old?.id ?? key,
        waits: old !== undefined && waits(old),
      });
      return store(old, saved, asker);
    },
    'risk.close': ({ id, revision }, asker) => change(id, revision, asker, () => ({ state: 'closed' })),
    'risk.reopen': ({ id, revision }, asker) => change(id, revision, asker, () => ({ state: 'open' })),

    async 'risk.invite'({ id, key, revision, participants }, asker) {
      const risk = found(id, asker);
      if (!isRefusal(risk) && risk.session?.id === key) return page(risk, asker);
      const people = participants
        .flatMap((one) => ports.people.get(one) ?? [])
        .filter(({ account }) => account === 'active');
      const session = {
        id: key,
        participants: people.map(({ id: person, name }) => ({ person, name })),
        by: asker.person.name,
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

    async 'risk.method'() {
      return known.method();
    },
    async 'risk.saveMethod'({ key, ...question }, asker) {
      const old = known.method();
      if (old.changeId === key) return old;
      const made = saveMethod(question, old, { asker, ...moment(), changeId: key });
      return isRefusal(made) ? made : commitMethod(undefined, made, { follow: afterMethod(known, made) });
    },

    ...decisionActions(ports, known, order),
    ...boardActions(ports, known, order),
    ...owedActions(ports, known),
  };
}
