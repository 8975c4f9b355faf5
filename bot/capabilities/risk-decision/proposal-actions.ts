// A proposal is made, decided once, withdrawn or revoked.

import { changedSince, committing, recording } from '../../blocks/commit.ts';
import { isRefusal, type Refusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Job } from '../../jobs.ts';
import type { Ports } from '../../ports.ts';
import { riskChanged } from '../risk/rules.ts';
import type { RiskMethod } from '../risk-method/model.ts';
import type { Matters, Plan } from './matter-model.ts';
import type { Decision, Proposal } from './model.ts';
import { propose } from './proposal-rules.ts';
import type { DecisionRefusal } from './rules.ts';
import { afterDecision, decide, revoke, withdraw } from './rules.ts';

type DecisionActions = Pick<Actions, 'risk.propose' | 'risk.decide' | 'risk.withdraw' | 'risk.revoke' | 'risk.desk'>;
const MOST = 50;
const RUNS_OUT = new Set(['expiring', 'stale', 'expired']);

/** A changed matrix asks the new eligible approvers, and tells the earlier ones where the matter went. */
export function afterMethod(known: Matters, made: RiskMethod): readonly Job[] {
  return known.waiting().flatMap((proposal): readonly Job[] => {
    const before = known.shown(proposal);
    const after = known.shown(proposal, made);
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    const asked = known.eligibleApprovers(proposal).map(({ person }) => person);
    const now = new Set(known.eligibleApprovers(proposal, made).map(({ person }) => person));
    const hasMoved = known.authority(proposal).decider !== known.authority(proposal, made).decider;
    const left = asked.filter((person) => !now.has(person));
    const told = new Set(hasMoved ? [...left, proposal.owner, proposal.proposer] : left);
    return [
      { kind: 'askDeciders', proposal: proposal.id },
      ...[...told].map(
        (person): Job => ({ kind: 'ping', person, about: 'inbox', once: `moved/${proposal.id}/${made.version}` }),
      ),
      ...[...now].map((person): Job => ({ kind: 'showTodo', person })),
    ];
  });
}

type Settling = ReturnType<typeof settling>;

function settling(ports: Ports, known: Matters) {
  const moment = () => ({ now: ports.now(), changeId: ports.newId() });
  const factsOf = (proposal: Proposal) => ({
    proposal,
    basis: known.shown(proposal),
    authority: known.authority(proposal),
    hash: known.hash(proposal),
    eligibleApprovers: known.eligibleApprovers(proposal),
    already: known.decision(proposal.id),
    ...moment(),
  });

  /** The second person is told who decided first. */
  const commit = committing(ports, {
    list: 'decisions',
    partition: ({ proposal }) => proposal,
    firstWins: true,
    conflict: ({ actorName, at }) => refuse('alreadyDecided', { name: actorName, at }),
  });
  const store = async (
    made: Decision | Refusal<DecisionRefusal>,
    follow: (decision: Decision) => readonly Job[],
  ): Promise<Decision | Refusal> => {
    return isRefusal(made) ? made : commit(undefined, made, { follow: follow(made) });
  };
  const after = (proposal: Proposal) => (made: Decision) =>
    afterDecision(proposal, made.asked, made.actorId, `${made.changeId}/settled`);
  return { moment, factsOf, store, after };
}

function proposeActions(ports: Ports, known: Matters, { moment }: Settling): Pick<Actions, 'risk.propose'> {
  const { risks, proposals } = ports.lists;
  // One partition per risk: the second of two simultaneous proposals is told that one waits.
  const record = recording(ports, { list: 'proposals', within: ({ risk }) => `risks/${risk}` });
  return {
    async 'risk.propose'({ key, ...question }, asker) {
      const risk = risks.get(question.id);
      if (!risk) return refuse('riskUnknown');
      const twin = proposals.get(key);
      if (twin?.proposer === asker.person.id) return known.view(twin, asker);
      const made = propose({
        question,
        risk,
        asker,
        method: known.method(),
        id: key,
        ...moment(),
        changed: changedSince(risk, question.revision, riskChanged),
        waits: ['waiting', 'board'].includes(known.validity(risk)),
        incident: known.incident(risk),
        rescore: known.reading(risk).rescore,
      });
      if (isRefusal(made)) return made;
      await record(made, { follow: [{ kind: 'askDeciders', proposal: made.id }] });
      return known.view(made, asker);
    },
  };
}

function decideActions(
  ports: Ports,
  known: Matters,
  plan: Plan,
  { factsOf, store, after }: Settling,
): Pick<Actions, 'risk.decide' | 'risk.withdraw' | 'risk.revoke'> {
  const { proposals } = ports.lists;
  return {
    async 'risk.decide'(question, asker) {
      const proposal = proposals.get(question.proposal);
      if (!proposal) return refuse('proposalUnknown');
      const made = await store(
        decide({ question, asker, before: known.eligibleApproversBefore(proposal), ...factsOf(proposal) }),
        (decision) => [...after(proposal)(decision), ...plan.planned({ proposal, decision, actor: asker })],
      );
      return isRefusal(made) ? made : known.view(proposal, asker);
    },
    async 'risk.withdraw'({ proposal: id }, asker) {
      const proposal = proposals.get(id);
      if (!proposal) return refuse('proposalUnknown');
      const made = await store(withdraw({ asker, ...factsOf(proposal) }), after(proposal));
      return isRefusal(made) ? made : known.view(proposal, asker);
    },
    async 'risk.revoke'({ proposal: id, reason }, asker) {
      const proposal = proposals.get(id);
      if (!proposal) return refuse('proposalUnknown');
      const revoking = { asker, ...factsOf(proposal), revoked: known.revoked(id) };
      const made = await store(revoke(revoking, reason), ({ changeId }) => [
        { kind: 'ping', person: proposal.owner, about: 'inbox', once: `revoked/${changeId}` },
      ]);
      return isRefusal(made) ? made : known.view(proposal, asker);
    },
  };
}

function deskActions(ports: Ports, known: Matters): Pick<Actions, 'risk.desk'> {
  const { risks, proposals, decisions } = ports.lists;
  return {
    async 'risk.desk'(_, asker) {
      const { id } = asker.person;
      const mine = decisions
        .by('actorId', id)
        .filter(({ outcome }) => outcome !== 'withdrawn' && outcome !== 'revoked')
        .toSorted((a, b) => b.at.localeCompare(a.at));
      const decided = mine.slice(0, MOST).flatMap(({ proposal }) => proposals.get(proposal) ?? []);
      const concerned = new Map(risks.by('owner', id).map((risk) => [risk.id, risk]));
      for (const { risk } of mine) {
        const one = risks.get(risk);
        if (one) concerned.set(one.id, one);
      }
      return {
        waiting: known
          .waiting()
          .map((one) => known.view(one, asker))
          .filter((one) => one.mine),
        decided: decided.map((one) => known.view(one, asker)),
        runsOut: [...concerned.values()].map(known.row).filter(({ validity }) => RUNS_OUT.has(validity)),
      };
    },
  };
}

export function decisionActions(ports: Ports, known: Matters, plan: Plan): DecisionActions {
  const settled = settling(ports, known);
  return {
    ...proposeActions(ports, known, settled),
    ...decideActions(ports, known, plan, settled),
    ...deskActions(ports, known),
  };
}
