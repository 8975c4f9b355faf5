// Where the capabilities meet: ports → every action of the contract. What the edges and the tests call.
import { dayOf } from './blocks/instant.ts';
import { campaignActions } from './capabilities/campaign/actions.ts';
import { inboxActions } from './capabilities/inbox/actions.ts';
import { incidentActions } from './capabilities/incident/actions.ts';
import { arrivals } from './capabilities/incident/arrival-actions.ts';
import { casesInHand } from './capabilities/incident/handover-actions.ts';
import { measureActions } from './capabilities/measure/actions.ts';
import { measuresInHand } from './capabilities/measure/handover-actions.ts';
import { operationsActions } from './capabilities/operations/actions.ts';
import { organisationActions } from './capabilities/organisation/actions.ts';
import { boardOf } from './capabilities/organisation/board-rules.ts';
import { coordinationOf } from './capabilities/organisation/coordination-rules.ts';
import { linesNow } from './capabilities/organisation/order-rules.ts';
import { EXECUTIVE_BOARD, rolesNow } from './capabilities/organisation/reach-rules.ts';
import { vacancyWatch } from './capabilities/organisation/vacancy-actions.ts';
import { policyActions } from './capabilities/policy/actions.ts';
import { documentsInHand } from './capabilities/policy/handover-actions.ts';
import { riskActions } from './capabilities/risk/actions.ts';
import { ownedIn, risksInHand } from './capabilities/risk/handover-actions.ts';
import { trainingActions } from './capabilities/training/actions.ts';
import type { App } from './contract.ts';
import type { Ports } from './ports.ts';

export function app(ports: Ports): App {
  const boards = () => ports.lists.boards.all();
  const order = {
    lines: () => linesNow(ports.lists.delegations.all()),
    boardOf: (administration: string) => boardOf(administration, boards())?.name ?? EXECUTIVE_BOARD,
    boards: () => [...new Set([EXECUTIVE_BOARD, ...boards().map(({ name }) => name)])],
    isAway: ports.people.isAway,
  };
  const { owed, services: deciding, ...risk } = riskActions(ports, order);
  const { services: owing, open, current, receipt, hasAnswered, asked, ...inbox } = inboxActions(ports, { owed });
  const { services: sending, ...campaign } = campaignActions(ports, { open, current, hasAnswered });
  const { services: teaching, ...training } = trainingActions(ports, { ...owing, hasAnswered, asked });
  // Systems and whatever else must have an owner join here, as their capabilities come.
  const { services: watching, findings } = vacancyWatch(ports, {
    isQuiet: sending.isQuiet,
    owned: () => ownedIn(ports),
  });
  const inHand = [documentsInHand(ports), casesInHand(ports), risksInHand(ports), measuresInHand(ports)];
  const { services: measuring, ...measure } = measureActions(ports);
  const { drafting, ...incident } = incidentActions(ports);
  return {
    drafting,
    actions: {
      ...incident,
      ...organisationActions(ports, { findings, open: inHand }),
      ...operationsActions(ports),
      ...inbox,
      ...campaign,
      ...training,
      ...risk,
      ...measure,
      ...policyActions(ports, { ...owing, receipt }),
    },
    services: {
      ...owing,
      ...sending,
      askDeciders: deciding.askDeciders,
      deciding: deciding.deciders,
      ...watching,
      coordination: () => coordinationOf(ports),
      ...arrivals(ports),
      remind() {
        deciding.look();
        teaching.startRounds();
        sending.remind();
        watching.watch();
        measuring.tellOwners();
      },
    },
    asker(person, language) {
      return { person, roles: rolesNow(ports, person.id, dayOf(ports.now())), language };
    },
  };
}
