// Where the capabilities meet: ports → every action of the contract. What the edges and the tests call.
import { dayOf } from './blocks/instant.ts';
import { campaignActions } from './capabilities/campaign/actions.ts';
import { inboxActions } from './capabilities/inbox/actions.ts';
import { incidentActions } from './capabilities/incident/actions.ts';
import { measureActions } from './capabilities/measure/actions.ts';
import { operationsActions } from './capabilities/operations/actions.ts';
import { organisationActions } from './capabilities/organisation/actions.ts';
import { rolesOf } from './capabilities/organisation/rules.ts';
import { policyActions } from './capabilities/policy/actions.ts';
import { trainingActions } from './capabilities/training/actions.ts';
import type { App } from './contract.ts';
import type { Ports } from './ports.ts';

export function app(ports: Ports): App {
  const { duties: owing, open, current, receipt, hasAnswered, asked, ...inbox } = inboxActions(ports);
  const { duties: sending, ...campaign } = campaignActions(ports, { open, current, hasAnswered });
  const { duties: teaching, ...training } = trainingActions(ports, { ...owing, hasAnswered, asked });
  const { duties: measuring, ...measure } = measureActions(ports);
  return {
    actions: {
      ...incidentActions(ports),
      ...organisationActions(ports),
      ...operationsActions(ports),
      ...inbox,
      ...campaign,
      ...training,
      ...measure,
      ...policyActions(ports, { ...owing, receipt }),
    },
    duties: {
      ...owing,
      ...sending,
      remind() {
        teaching.startRounds();
        sending.remind();
        measuring.tellOwners();
      },
    },
    asker(person, language) {
      const appRoles = ports.people.appRoles(person.id);
      const roles = rolesOf(person.id, ports.shelves.roles.all(), appRoles, dayOf(ports.now()));
      return { person, roles, language };
    },
  };
}
