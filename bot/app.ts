// Where the capabilities meet: ports → every action of the contract. What the edges and the tests call.
import { dayOf } from './blocks/instant.ts';
import { authorityActions } from './capabilities/authority/actions.ts';
import { authorityReportActions } from './capabilities/authority-report/actions.ts';
import { assessedBy } from './capabilities/authority-report/fill-rules.ts';
import type { ReportDependencies } from './capabilities/authority-report/finding-actions.ts';
import { boardActions } from './capabilities/boards/actions.ts';
import { closedDayActions } from './capabilities/boards/closed-day-actions.ts';
import { boardOf } from './capabilities/boards/rules.ts';
import { campaignActions } from './capabilities/campaign/actions.ts';
import { asking } from './capabilities/campaign/asking-actions.ts';
import { lateStaff } from './capabilities/campaign/inbox-actions.ts';
import { caseEvidenceActions } from './capabilities/case-evidence/actions.ts';
import { caseGroupActions } from './capabilities/case-group/actions.ts';
import { caseProtectionActions } from './capabilities/case-protection/actions.ts';
import { caseReportActions } from './capabilities/case-report/actions.ts';
import { delegationActions } from './capabilities/delegation/actions.ts';
import { linesNow } from './capabilities/delegation/version-rules.ts';
import { exerciseActions } from './capabilities/exercise/actions.ts';
import { exercisesToTakePartIn } from './capabilities/exercise/inbox-actions.ts';
import { handoverActions } from './capabilities/handover/actions.ts';
import { helpActions } from './capabilities/help/actions.ts';
import { inboxActions } from './capabilities/inbox/actions.ts';
import { countActions } from './capabilities/inbox/count-actions.ts';
import { incidentActions } from './capabilities/incident/actions.ts';
import { arrivals } from './capabilities/incident/arrival-actions.ts';
import { casesInHand } from './capabilities/incident/handover-actions.ts';
import { casesToFind } from './capabilities/incident/search-actions.ts';
import { incidentWorkActions } from './capabilities/incident-work/actions.ts';
import { workToDo } from './capabilities/incident-work/notice-actions.ts';
import { legalClockActions } from './capabilities/legal-clock/actions.ts';
import { clocksToAnswer } from './capabilities/legal-clock/inbox-actions.ts';
import { measureActions } from './capabilities/measure/actions.ts';
import { measuresInHand } from './capabilities/measure/handover-actions.ts';
import { measuresToAnswer } from './capabilities/measure/inbox-actions.ts';
import { measuresToFind } from './capabilities/measure/search-actions.ts';
import { operationsActions } from './capabilities/operations/actions.ts';
import { organisationActions } from './capabilities/organisation/actions.ts';
import { EXECUTIVE_BOARD, rolesNow } from './capabilities/organisation/reach-rules.ts';
import { peopleActions } from './capabilities/people/actions.ts';
import { peopleToFind } from './capabilities/people/search-actions.ts';
import { policyActions } from './capabilities/policy/actions.ts';
import { documentsInHand, reviewsInHand } from './capabilities/policy/handover-actions.ts';
import { documentsToRead } from './capabilities/policy/inbox-actions.ts';
import { receipts } from './capabilities/policy/receipt-actions.ts';
import { draftsToReview } from './capabilities/policy/review-inbox-actions.ts';
import { reviewReminders } from './capabilities/policy/review-reminder-actions.ts';
import { documentsToFind } from './capabilities/policy/search-actions.ts';
import { riskActions } from './capabilities/risk/actions.ts';
import { ownersOfRisks, risksInHand } from './capabilities/risk/handover-actions.ts';
import { risksToFind } from './capabilities/risk/search-actions.ts';
import { riskBoardActions } from './capabilities/risk-board/actions.ts';
import { riskDecisionActions } from './capabilities/risk-decision/actions.ts';
import { matters } from './capabilities/risk-decision/matter-actions.ts';
import type { Order } from './capabilities/risk-decision/matter-model.ts';
import { planned } from './capabilities/risk-decision/planned-actions.ts';
import { afterMethod } from './capabilities/risk-decision/proposal-actions.ts';
import { riskMethodActions } from './capabilities/risk-method/actions.ts';
import { roleActions } from './capabilities/roles/actions.ts';
import { coordinationOf } from './capabilities/roles/coordination-rules.ts';
import { rolesInHand } from './capabilities/roles/handover-actions.ts';
import { searchActions } from './capabilities/search/actions.ts';
import { significanceActions } from './capabilities/significance/actions.ts';
import { significanceText } from './capabilities/significance/text.ts';
import { statusCardActions } from './capabilities/status-card/actions.ts';
import { trainingActions } from './capabilities/training/actions.ts';
import { lessonsToTake } from './capabilities/training/inbox-actions.ts';
import { passed } from './capabilities/training/result-actions.ts';
import { casesToJudge, triageActions } from './capabilities/triage/actions.ts';
import { vacancyWatch } from './capabilities/vacancy/actions.ts';
import type { App } from './contract.ts';
import type { Attempt } from './jobs.ts';
import type { Ports } from './ports.ts';

/** The job is done when the service returns. */
const doing =
  <One>(service: (job: One) => void | Promise<void>) =>
  async (job: One): Promise<Attempt> => {
    await service(job);
    return { result: 'done' };
  };

/** Who decides, as the delegation order and the boards stand now. */
function orderOf(ports: Ports): Order {
  const boards = () => ports.lists.boards.all();
  return {
    lines: () => linesNow(ports.lists.delegations.all()),
    boardOf: (administration: string) => boardOf(administration, boards())?.name ?? EXECUTIVE_BOARD,
    boards: () => [...new Set([EXECUTIVE_BOARD, ...boards().map(({ name }) => name)])],
    isAway: ports.people.isAway,
  };
}

/** Risk, its decisions and its method read the same facts. */
function riskParts(ports: Ports) {
  const order = orderOf(ports);
  const known = matters(ports, order);
  const plan = planned(ports, order);
  const {
    source: decisions,
    services,
    schedules: decisionSchedules,
    ...decision
  } = riskDecisionActions(ports, known, plan);
  const { source: scoresAndRenewals, schedules: riskSchedules, ...risk } = riskActions(ports, known, order);
  const board = riskBoardActions(ports, known, order, plan);
  const method = riskMethodActions(ports, { follow: (made) => afterMethod(known, made) });
  return {
    inboxSources: [decisions, scoresAndRenewals] as const,
    services,
    schedules: [...decisionSchedules, ...riskSchedules],
    actions: { ...risk, ...decision, ...board, ...method },
  };
}

/** What the texts to authorities need of a case. */
const reporting = (ports: Ports, clocks: ReportDependencies['clocks']): ReportDependencies => ({
  clocks,
  clock: ports.lists.legalClocks.get,
  assessed({ id }) {
    const triage = ports.lists.triages.get(id);
    return triage ? assessedBy(triage, significanceText.sv.services) : null;
  },
});

/** In the order of the list; roles first, since what comes after may need them. */
const handoverSources = (ports: Ports) => [
  ...rolesInHand(ports),
  documentsInHand(ports),
  reviewsInHand(ports),
  casesInHand(ports),
  risksInHand(ports),
  measuresInHand(ports),
];

const searchSources = (ports: Ports) => [
  casesToFind(ports),
  risksToFind(ports),
  measuresToFind(ports),
  documentsToFind(ports),
  peopleToFind(ports),
];

/** A case, what the law asks of it, and what it belongs to. */
function caseParts(ports: Ports, asker: App['asker']) {
  const { drafting, ...incident } = incidentActions(ports);
  const legalClock = legalClockActions(ports);
  const reports = authorityReportActions(ports, reporting(ports, legalClock.clocks));
  const { schedules: triageSchedules, ...triage } = triageActions(ports, {
    clocks: legalClock.clocks,
    assess: incident['incident.assess'],
    asker(id) {
      const person = ports.people.get(id);
      return person && asker(person, person.language);
    },
  });
  const { services: grouping, ...caseGroup } = caseGroupActions(ports, incident);
  const statusCards = statusCardActions(ports);
  const work = incidentWorkActions(ports, statusCards);
  return {
    drafting,
    inboxSources: [clocksToAnswer(ports), workToDo(ports), reports.source] as const,
    actions: {
      ...incident,
      ...caseGroup,
      ...work.actions,
      ...statusCards.actions,
      ...caseProtectionActions(ports),
      ...caseEvidenceActions(ports),
      ...caseReportActions(ports),
      ...triage,
      ...significanceActions(ports, { openCases: (asker) => casesToJudge(ports, asker) }),
      ...legalClock.actions,
      ...authorityActions(ports),
      ...reports.actions,
    },
    services: { ...legalClock.services, ...arrivals(ports), ...grouping, ...work.services, ...statusCards.services },
    jobs: { ...legalClock.jobs, ...work.jobs, settleReport: reports.settle },
    schedules: [...triageSchedules, ...legalClock.schedules, ...work.schedules, ...statusCards.schedules],
  };
}

/** What is asked of people, and when each has answered. */
function asksOf(ports: Ports) {
  const receipt = receipts(ports);
  return asking(ports, {
    document: ({ subject }, person) => receipt(subject, person)?.at ?? null,
    lesson: passed(ports),
  });
}

/** With the roles that they hold today. */
const askerOf =
  (ports: Ports): App['asker'] =>
  (person, language) => ({ person, roles: rolesNow(ports, person.id, dayOf(ports.now())), language });

export function app(ports: Ports): App {
  const asks = asksOf(ports);
  const risks = riskParts(ports);
  const asker = askerOf(ports);
  const cases = caseParts(ports, asker);
  const inboxSources = [
    ...risks.inboxSources,
    documentsToRead(ports, asks),
    draftsToReview(ports),
    lessonsToTake(ports, asks),
    measuresToAnswer(ports),
    ...cases.inboxSources,
    lateStaff(ports, asks),
    exercisesToTakePartIn(ports),
  ];
  const { services: owing, ...inbox } = inboxActions(ports, inboxSources);
  const { services: sending, schedules: campaignSchedules, ...campaign } = campaignActions(ports, asks);
  const { schedules: trainingSchedules, ...training } = trainingActions(ports, asks);
  // Systems and whatever else must have an owner join here, as their capabilities come.
  const {
    services: watching,
    schedules: organisationSchedules,
    findings,
  } = vacancyWatch(ports, {
    isQuiet: sending.isQuiet,
    sources: [ownersOfRisks(ports)],
  });
  const { schedules: measureSchedules, ...measure } = measureActions(ports);
  const handovers = handoverActions(ports, { sources: handoverSources(ports), asker });
  const asked = {
    ...cases.actions,
    ...delegationActions(ports),
    ...organisationActions(ports),
    ...peopleActions(ports),
    ...roleActions(ports),
    ...boardActions(ports, { findings }),
    ...closedDayActions(ports),
    ...handovers.actions,
    ...helpActions(ports),
    ...operationsActions(ports),
    ...inbox,
    ...searchActions(searchSources(ports)),
    ...campaign,
    ...training,
    ...risks.actions,
    ...measure,
    ...exerciseActions(ports, { plan: measure['measure.save'] }),
    ...policyActions(ports),
  };
  return {
    drafting: cases.drafting,
    actions: { ...asked, ...countActions(asked) },
    services: {
      ...owing,
      ...sending,
      ...risks.services,
      ...watching,
      ...handovers.services,
      ...cases.services,
      coordination: () => coordinationOf(ports),
    },
    jobs: {
      begin: doing(({ campaign }) => sending.begin(campaign)),
      recall: doing(sending.recall),
      handOver: doing(({ handover }) => handovers.services.handOver(handover)),
      ...cases.jobs,
      askDeciders: doing(({ proposal }) => risks.services.askDeciders(proposal)),
    },
    schedules: [
      ...risks.schedules,
      ...trainingSchedules,
      ...campaignSchedules,
      ...organisationSchedules,
      ...measureSchedules,
      ...handovers.schedules,
      ...reviewReminders(ports),
      ...cases.schedules,
    ],
    asker,
  };
}
