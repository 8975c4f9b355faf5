// Whether an incident is significant: what the rules propose of what is known, and the decision that a person takes.
import { dayOf, type Instant } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Asker } from '../roles/model.ts';
import type { Facts, Proposal, SignificanceRule } from '../significance/model.ts';
import { propose, rulesOn } from '../significance/rules.ts';
import { LONGEST_REASON, type SignificanceOutcome, type Triage } from './model.ts';
import { type Checked, type Step, toldOf, wordsOf } from './rules.ts';

/** Where no personal data is affected nobody's data is exposed: it need not be asked. */
export const factsOf = ({ facts, answers }: Pick<Triage, 'facts' | 'answers'>): Facts =>
  answers.personalData === 'no' && facts['individuals'] === undefined
    ? { ...facts, individuals: { how: 'not', amount: 0 } }
    : facts;

export const proposalOf = (triage: Triage, stored: readonly SignificanceRule[]): Proposal =>
  propose(rulesOn(stored, dayOf(triage.awareAt)), triage.services, factsOf(triage));

/** Everything that the rules look at, in one word. */
export const basisOf = (triage: Pick<Triage, 'services' | 'facts' | 'answers' | 'awareAt'>): string => {
  const known = Object.entries(factsOf(triage))
    .map(([key, one]) => `${key}=${toldOf(one)}`)
    .sort();
  return [...[...triage.services].sort(), ...known, dayOf(triage.awareAt)].join(';');
};

/** Decided, and then what is known, or what the rules make of it, became another. */
export function isToJudgeAgain(triage: Triage, proposal: Proposal): boolean {
  const { decision } = triage;
  if (decision === null || decision.outcome === 'moreFacts') return false;
  return decision.basis !== basisOf(triage) || decision.proposed !== proposal.verdict;
}

export const isDecided = ({ decision }: Pick<Triage, 'decision'>): boolean =>
  decision !== null && decision.outcome !== 'moreFacts';

interface Deciding {
  readonly outcome: SignificanceOutcome;
  readonly reason: string;
  readonly proposal: Proposal;
  readonly actor: Asker;
  readonly now: Instant;
}

export function decide(triage: Triage, { outcome, reason, proposal, actor, now }: Deciding): Checked<Step> {
  const why = wordsOf(reason, LONGEST_REASON, 'reason');
  if (isRefusal(why)) return why;
  if (why === '') return refuse('triageReasonMissing', { field: 'reason' });
  const { id: actorId, name: actorName } = actor.person;
  const decision = {
    outcome,
    reason: why,
    at: now,
    actorId,
    actorName,
    proposed: proposal.verdict,
    basis: basisOf(triage),
  };
  const significantAt = outcome === 'significant' ? (triage.significantAt ?? now) : null;
  return {
    change: { decision, significantAt },
    kind: 'decided',
    about: 'significance',
    before: triage.decision?.outcome ?? '',
    after: outcome,
    reason: why,
  };
}
