// The page of a risk, and the one way to change it.
import { committing, written } from '../../blocks/commit.ts';
import { yearOf } from '../../blocks/instant.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import type { Matters, Order } from '../risk-decision/matter-model.ts';
import { authorityOf } from '../risk-decision/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Risk } from './model.ts';
import {
  changeRisk,
  mayChange,
  mayRead,
  pointOf,
  type RiskRefusal,
  riskChanged,
  riskNumber,
  shownScores,
} from './rules.ts';
import type { RiskPage } from './view-model.ts';

type Made = Pick<Risk, 'session'> | Pick<Risk, 'state'>;

export interface RiskPages {
  moment(): { readonly now: ReturnType<Ports['now']>; readonly changeId: string };
  /** A proposal on it waits for a decision. */
  waits(risk: Risk): boolean;
  page(risk: Risk, asker: Asker): RiskPage;
  found(id: string, asker: Asker): Risk | Refusal<RiskRefusal>;
  /** Commits, with a point in the history where the scores have changed. */
  store(
    old: Risk | undefined,
    saved: Risk | Refusal<RiskRefusal>,
    asker: Asker,
    follow?: readonly Job[],
  ): Promise<RiskPage | Refusal>;
  change(
    id: string,
    revision: number,
    asker: Asker,
    make: (risk: Risk) => Made | Refusal<RiskRefusal>,
    follow?: readonly Job[],
  ): Promise<RiskPage | Refusal>;
}

/** The page of a risk. */
function pageOf(ports: Ports, known: Matters, order: Order, risk: Risk, asker: Asker): RiskPage {
  const { scores, points, proposals, methods } = ports.lists;
  const validity = known.validity(risk);
  const method = known.method();
  const isFree = validity !== 'waiting' && validity !== 'board' && validity !== 'closed';
  const of = proposals.by('risk', risk.id).toSorted((a, b) => b.proposedAt.localeCompare(a.proposedAt));
  const { session } = risk;
  const { method: shownWith, level, levelNow, rescore } = known.reading(risk);
  return {
    risk,
    validity,
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
      close: validity !== 'waiting' && validity !== 'board' && mayChange(risk, asker),
    },
    authority: authorityOf({ type: risk.kind, level: levelNow, law: risk.law, cost: risk.cost }, order.lines()),
  };
}

export function riskPages(ports: Ports, known: Matters, order: Order): RiskPages {
  const { risks, proposals } = ports.lists;
  const moment = () => ({ now: ports.now(), changeId: ports.newId() });
  const waits = (risk: Risk) => ['waiting', 'board'].includes(known.validity(risk));
  const page: RiskPages['page'] = (risk, asker) => pageOf(ports, known, order, risk, asker);
  const found = (id: string, asker: Asker): Risk | Refusal<RiskRefusal> => {
    const risk = risks.get(id);
    if (!risk) return refuse('riskUnknown');
    const isAsked = () =>
      proposals
        .by('risk', id)
        .some((one) => known.view(one, asker).mine || known.decision(one.id)?.actorId === asker.person.id);
    return mayRead(risk, asker) || isAsked() ? risk : refuse('riskNotYours');
  };
  const commit = committing(ports, { list: 'risks', conflict: riskChanged });
  const store: RiskPages['store'] = async (old, saved, asker, follow = []) => {
    if (isRefusal(saved)) return saved;
    const number = old?.number ?? riskNumber(saved.kind, ports.nextNumber('risks', yearOf(saved.changedAt)));
    const next = { ...saved, number };
    const point = pointOf(next, old);
    const line = point ? [written({ list: 'points' as const, add: point })] : [];
    const stored = await commit(old, next, { follow: [...line, ...follow] });
    return isRefusal(stored) ? stored : page(stored, asker);
  };
  const change: RiskPages['change'] = async (id, revision, asker, make, follow = []) => {
    const risk = found(id, asker);
    if (isRefusal(risk)) return risk;
    if (waits(risk)) return refuse('riskWaits');
    const made = make(risk);
    return isRefusal(made)
      ? made
      : store(risk, changeRisk(risk, { asker, revision, ...moment() }, made), asker, follow);
  };

  return { moment, waits, page, found, store, change };
}
