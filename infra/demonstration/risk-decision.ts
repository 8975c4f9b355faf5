// The proposals and decisions of the demonstration, by the product's own rules so that deciders and checksums are right.
import { createHash } from 'node:crypto';
import { addDays, dayOf, type Instant } from '../../bot/blocks/instant.ts';
import { DEFAULT_LINES } from '../../bot/capabilities/delegation/rules.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { Risk } from '../../bot/capabilities/risk/model.ts';
import { withMethod } from '../../bot/capabilities/risk-decision/basis-rules.ts';
import type { Decision, Proposal } from '../../bot/capabilities/risk-decision/model.ts';
import { propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { authorityOf, decide, shownText } from '../../bot/capabilities/risk-decision/rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import { asking, at, type DemonstrationRisk, kept } from './risk.ts';
import type { Demonstrated } from './risk-list.ts';

function proposalOf(one: Demonstrated, risk: Risk, owner: Person, now: Instant): Proposal | undefined {
  if (!one.proposed) return undefined;
  const today = dayOf(now);
  const made = propose({
    question: {
      id: risk.id,
      revision: risk.revision,
      treatment: one.proposed.treatment,
      proposal: one.proposed.words,
      conditions: '',
      validUntil: addDays(today, one.proposed.daysLeft),
    },
    risk,
    asker: asking(owner),
    method: DEFAULT_METHOD,
    waits: false,
    rescore: false,
    id: `${risk.id}-proposal`,
    incident: null,
    now: at(addDays(today, -one.proposed.daysAgo)),
    changeId: `${risk.id}-proposal`,
  });
  return kept(made);
}

function decisionOf(one: Demonstrated, proposal: Proposal, decider: Person, now: Instant): Decision {
  const authority = authorityOf(proposal.basis, DEFAULT_LINES);
  const hash = createHash('sha256').update(shownText(proposal.basis, authority)).digest('hex');
  const made = decide({
    question: {
      proposal: proposal.id,
      seen: hash,
      outcome: 'approved',
      reason: '',
      conditions: one.proposed?.conditions ?? '',
      channel: 'chat',
    },
    proposal,
    basis: withMethod(proposal.basis, []),
    before: [],
    asker: asking(decider),
    authority,
    hash,
    eligibleApprovers: [{ person: decider.id, decider: authority.decider, as: 'holder' }],
    already: undefined,
    now: at(addDays(dayOf(now), 2 - (one.proposed?.daysAgo ?? 0))),
    changeId: `${proposal.id}-decision`,
  });
  return kept(made);
}

/** @param people of the directory; without the decider a proposal waits */
export function demonstrationDecisions(all: readonly DemonstrationRisk[], people: readonly Person[], now: Instant) {
  const proposals: Proposal[] = [];
  const decisions: Decision[] = [];
  for (const { one, risk, owner } of all) {
    const proposal = proposalOf(one, risk, owner, now);
    if (!proposal) continue;
    const decider = people.find(({ name }) => name === one.proposed?.decidedBy);
    proposals.push(decider ? { ...proposal, state: 'settled' } : proposal);
    if (decider) decisions.push(decisionOf(one, proposal, decider, now));
  }
  return { proposals, decisions };
}
