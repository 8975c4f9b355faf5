// Asks eligible approvers, reminds them, and tells the people concerned of the outcome.
import { addDays, dayOf } from '../../blocks/instant.ts';
import { MINUTE_MS, type Schedule } from '../../blocks/schedule.ts';
import type { Ports } from '../../ports.ts';
import { workingDays } from '../delegation/rules.ts';
import type { InboxSource } from '../inbox/model.ts';
import type { PersonId } from '../people/model.ts';
import type { Matters } from './matter-model.ts';
import type { RiskDecisionServices } from './model.ts';
import { cameToBoard, lastDecision, newsFor, secretariesOf } from './news-actions.ts';
import { dueOf } from './validity-rules.ts';
import type { DecisionDone, DecisionNews, DecisionTask } from './view-model.ts';

export interface Asked {
  readonly source: InboxSource<DecisionTask, DecisionNews, DecisionDone>;
  readonly services: RiskDecisionServices;
  readonly schedules: readonly Schedule[];
}

/** Working days between reminders to the same decider. */
const AGAIN_WORKING_DAYS = 5;

const tasksFor = (known: Matters, person: PersonId): readonly DecisionTask[] =>
  known.waiting().flatMap((proposal) => {
    const eligibleApprover = known.eligibleApprovers(proposal).find((one) => one.person === person);
    if (!eligibleApprover) return [];
    return [
      {
        kind: 'decision',
        proposal: proposal.id,
        risk: proposal.risk,
        basis: known.shown(proposal),
        authority: known.authority(proposal),
        as: eligibleApprover.as,
        hash: known.hash(proposal),
        due: dueOf(proposal.proposedAt, known.method(), known.isFree),
      },
    ];
  });

const askDeciders = (ports: Ports, known: Matters) => (id: string) => {
  const proposal = ports.lists.proposals.get(id);
  if (!proposal || known.decision(id)) return;
  const ask = (person: PersonId, about: string) =>
    ports.enqueue(`${about}/${person}`, `deciders/${person}`, { kind: 'ping', person, about: 'inbox', once: about });
  const at = cameToBoard(known, proposal);
  if (at !== null) for (const person of secretariesOf(ports, proposal, known.today())) ask(person, `board/${id}/${at}`);
  const waited = workingDays(dayOf(proposal.proposedAt), known.today(), known.isFree, (day) => addDays(day, 1));
  for (const { person } of known.eligibleApprovers(proposal))
    ask(person, `decide/${id}/${Math.floor(waited / AGAIN_WORKING_DAYS)}`);
};

export function askedActions(ports: Ports, known: Matters): Asked {
  const ask = askDeciders(ports, known);
  return {
    source: {
      what: { sv: 'beslut', en: 'decisions' },
      tasks: (person) => tasksFor(known, person).map((task) => ({ urgency: 'own', task })),
      news: (person) => newsFor(ports, known, person),
      lastDone: (person) => lastDecision(ports, person),
    },
    schedules: [
      {
        name: 'reminders/risk-decision',
        everyMs: MINUTE_MS,
        run() {
          for (const { id } of known.waiting()) ask(id);
        },
      },
    ],
    services: {
      askDeciders: ask,
      deciding: () => [
        ...new Set(
          known.waiting().flatMap((proposal) => known.eligibleApprovers(proposal).map(({ person }) => person)),
        ),
      ],
    },
  };
}
