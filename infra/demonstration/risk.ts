// The risks of the demonstration, made by the product's own rules so that levels, deciders and checksums are right.
import { createHash } from 'node:crypto';
import { addDays, dayOf, type Instant, toInstant, yearOf } from '../../bot/blocks/instant.ts';
import { numberAfter } from '../../bot/blocks/numbering.ts';
import { isRefusal, type Refusal } from '../../bot/blocks/refusal.ts';
import { DEFAULT_LINES } from '../../bot/capabilities/delegation/rules.ts';
import type { Person } from '../../bot/capabilities/people/model.ts';
import type { Risk, RiskPoint } from '../../bot/capabilities/risk/model.ts';
import { pointOf, riskNumber, saveRisk } from '../../bot/capabilities/risk/rules.ts';
import { SCENARIOS } from '../../bot/capabilities/risk/scenario-text.ts';
import { withMethod } from '../../bot/capabilities/risk-decision/basis-rules.ts';
import type { Decision, Proposal } from '../../bot/capabilities/risk-decision/model.ts';
import { propose } from '../../bot/capabilities/risk-decision/proposal-rules.ts';
import { authorityOf, decide, shownText } from '../../bot/capabilities/risk-decision/rules.ts';
import { DEFAULT_METHOD } from '../../bot/capabilities/risk-method/rules.ts';
import type { Asker } from '../../bot/capabilities/roles/model.ts';
import { DEMONSTRATED, type Demonstrated, type Place } from './risk-list.ts';

export interface DemonstrationRisks {
  readonly risks: readonly Risk[];
  readonly points: readonly RiskPoint[];
  readonly proposals: readonly Proposal[];
  readonly decisions: readonly Decision[];
}

const method = DEFAULT_METHOD;

function kept<Value>(made: Value | Refusal): Value {
  if (isRefusal(made)) throw new Error(`the demonstration is refused: ${made.refused}`);
  return made;
}

const at = (day: string): Instant => toInstant(`${day}T09:00:00.000Z`);
const score = ([likelihood, consequence]: Place) => ({ likelihood, consequence });
const asking = (person: Person): Asker => ({ person, roles: [], language: 'sv' });

/** As it was analysed last autumn, and as it is now where it has changed since. */
function riskOf(one: Demonstrated, owner: Person, number: string, now: Instant) {
  const scenario = SCENARIOS.find(({ id }) => id === one.scenario);
  if (!scenario) throw new Error(`no scenario ${one.scenario}`);
  const { name, what, consequence, measures } = scenario.sv;
  const id = `demonstration-${one.scenario}`;
  const question = {
    id: null,
    revision: 0,
    kind: one.departsFrom === undefined ? ('risk' as const) : ('exception' as const),
    title: one.title ?? name,
    object: { kind: one.kind, name: one.object },
    departsFrom: one.departsFrom ?? '',
    scenario: what,
    harm: consequence,
    source: { kind: 'scenario' as const, id: one.scenario },
    class: one.class ?? null,
    law: one.law ?? false,
    owner: owner.id,
    inherent: score(one.inherent),
    current: score(one.before ?? one.current),
    residual: one.residual ? score(one.residual) : null,
    measures: [...measures],
    cost: one.cost ?? '',
  };
  const saving = { asker: asking(owner), owner, method, id, number, waits: false };
  const first = at(`${yearOf(now) - 1}-10-${one.day}`);
  const risk = kept(saveRisk({ ...saving, question, old: undefined, now: first, changeId: id }));
  if (!one.before) return [risk];
  const again = { ...question, revision: risk.revision, current: score(one.current) };
  const later = at(`${yearOf(now) - 1}-12-${one.day}`);
  return [risk, kept(saveRisk({ ...saving, question: again, old: risk, now: later, changeId: `${id}-2` }))];
}

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
    method,
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

/** @param people of the directory; whoever is not there leaves a risk out */
export function demonstrationRisks(people: readonly Person[], now: Instant): DemonstrationRisks {
  const named = (name: string | undefined) => people.find((person) => person.name === name);
  const all: { risks: Risk[]; points: RiskPoint[]; proposals: Proposal[]; decisions: Decision[] } = {
    risks: [],
    points: [],
    proposals: [],
    decisions: [],
  };
  for (const one of DEMONSTRATED) {
    const owner = named(one.owner);
    if (!owner) continue;
    const kind = one.departsFrom === undefined ? 'risk' : 'exception';
    const versions = riskOf(
      one,
      owner,
      riskNumber(
        kind,
        numberAfter(
          yearOf(now) - 1,
          all.risks.map(({ number }) => number),
        ),
      ),
      now,
    );
    const risk = versions.at(-1);
    if (!risk) continue;
    all.risks.push(risk);
    all.points.push(...versions.flatMap((version, place) => pointOf(version, versions[place - 1]) ?? []));
    const proposal = proposalOf(one, risk, owner, now);
    if (!proposal) continue;
    const decider = named(one.proposed?.decidedBy);
    all.proposals.push(decider ? { ...proposal, state: 'settled' } : proposal);
    if (decider) all.decisions.push(decisionOf(one, proposal, decider, now));
  }
  return all;
}
