// The page of a risk, and the one way to change it.
import { changing } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Ports } from '../../ports.ts';
import type { Matters, Order } from '../risk-decision/matter-model.ts';
import { authorityOf } from '../risk-decision/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Risk } from './model.ts';
import { mayChange, mayRead, type RiskRefusal, riskChanged, shownScores } from './rules.ts';
import type { RiskPage } from './view-model.ts';

export interface RiskPages {
  /** A proposal on it waits for a decision. */
  waits(risk: Risk): boolean;
  page(risk: Risk, asker: Asker): RiskPage;
  found(id: string, asker: Asker): Risk | Refusal<RiskRefusal>;
}

/** The one way to change a risk. */
export const changingRisks = (ports: Ports, { page, found }: Pick<RiskPages, 'page' | 'found'>) =>
  changing(ports, {
    list: 'risks',
    found(id, asker: Asker) {
      const risk = found(id, asker);
      return isRefusal(risk) || mayChange(risk, asker) ? risk : refuse('riskNotYours');
    },
    page,
    conflict: riskChanged,
  });

export type RiskChanges = ReturnType<typeof changingRisks>;

/** The page of a risk. */
function pageOf(ports: Ports, known: Matters, order: Order, risk: Risk, asker: Asker): RiskPage {
  const { scores, points, proposals, methods } = ports.lists;
  const validity = known.validity(risk);
  const method = known.method();
  const isFree = validity !== 'waiting' && validity !== 'board' && validity !== 'closed';
  const of = proposals.by('risk', risk.id).toSorted((a, b) => b.proposedAt.localeCompare(a.proposedAt));
  const { session } = risk;
  const { method: shownWith, level, levelNow, rescore } = known.reading(risk);
  const authority = authorityOf({ type: risk.kind, level: levelNow, law: risk.law, cost: risk.cost }, order.lines());
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
    authority,
    wouldDecide: {
      names: known
        .wouldDecide(risk, authority.decider, asker.person.id)
        .map(({ person, as }) => ({ name: ports.people.get(person)?.name ?? '', as })),
      isOwn: known.wouldDecide(risk, authority.decider, null).some(({ person }) => person === asker.person.id),
    },
  };
}

export function riskPages(ports: Ports, known: Matters, order: Order): RiskPages {
  const { risks, proposals } = ports.lists;
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

  return { waits, page, found };
}
