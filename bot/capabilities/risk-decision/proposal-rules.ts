// Makes a proposal with a frozen basis.

import { addDays, type Day, dayOf } from '../../blocks/instant.ts';
import { type Refusal, refuse } from '../../blocks/refusal.ts';
import type { ChangeMoment } from '../../blocks/versioned.ts';
import { LONGEST, type Risk } from '../risk/model.ts';
import { mayChange, tooLong } from '../risk/rules.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import { levelOf, yardstickOf } from '../risk-method/rules.ts';
import type { Asker } from '../roles/model.ts';
import type { Proposal } from './model.ts';
import type { ProposeQuestion } from './question-model.ts';
import type { DecisionOutcome, DecisionRefusal } from './rules.ts';

interface Proposing extends ChangeMoment {
  readonly question: ProposeQuestion;
  readonly risk: Risk;
  readonly asker: Asker;
  readonly method: RiskMethod;
  /** Why not, where somebody has changed the risk since it was shown. */
  readonly changed?: Refusal<DecisionRefusal> | undefined;
  readonly waits: boolean;
  readonly id: string;
  /** The state of the incident that it came from. */
  readonly incident: string | null;
  /** True when the scales have other steps than when the risk was scored. */
  readonly rescore: boolean;
}

function wording(question: ProposeQuestion) {
  const { proposal, conditions } = question;
  const long = tooLong('proposal', proposal, LONGEST.words) ?? tooLong('conditions', conditions, LONGEST.words);
  return { proposal, conditions, long };
}

/** The last day that a new decision may be in force. */
export const latestDay = (today: Day, { months }: RiskMethod): Day => addDays(today, Math.round(months * 30.44));

export function propose(proposing: Proposing): DecisionOutcome<Proposal> {
  const { question, risk, asker, method, now } = proposing;
  const today = dayOf(now);
  const { proposal, conditions, long } = wording(question);
  if (!mayChange(risk, asker)) return refuse('riskNotYours');
  if (risk.state === 'closed') return refuse('riskClosed');
  if (proposing.changed) return proposing.changed;
  if (proposing.waits) return refuse('riskWaits');
  if (proposing.rescore) return refuse('scoreFirst');
  if (proposal === '') return refuse('proposalMissing');
  if (long) return long;
  if (question.treatment === 'reduce' && risk.residual === null) return refuse('residualMissing');
  if (question.validUntil <= today) return refuse('validityPast');
  const latest = latestDay(today, method);
  if (question.validUntil > latest) return refuse('validityTooLong', { months: String(method.months), latest });
  const { number, kind: type, title, object, departsFrom, scenario, harm, class: informationClass, law } = risk;
  return {
    id: proposing.id,
    risk: risk.id,
    proposer: asker.person.id,
    owner: risk.owner,
    proposedAt: now,
    basis: {
      number,
      type,
      title,
      object,
      departsFrom,
      scenario,
      harm,
      class: informationClass,
      law,
      owner: risk.ownerName,
      unit: risk.unit,
      administration: risk.administration,
      inherent: risk.inherent,
      current: risk.current,
      residual: risk.residual,
      level: levelOf(risk.current, method),
      residualLevel: risk.residual && levelOf(risk.residual, method),
      measures: [...risk.measures],
      cost: risk.cost,
      participants: risk.session?.state === 'shown' ? risk.session.participants.map(({ name }) => name) : [],
      treatment: question.treatment,
      proposal,
      conditions,
      validUntil: question.validUntil,
      proposer: asker.person.name,
      proposedAt: now,
      incident: proposing.incident,
      method: yardstickOf(method),
    },
    state: 'waiting',
    changeId: proposing.changeId,
  };
}
