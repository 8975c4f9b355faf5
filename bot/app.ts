// Where the capabilities meet: ports → every action of the contract. What the edges and the tests call.
import { dayOf } from './blocks/instant.ts';
import { incidentActions } from './capabilities/incident/actions.ts';
import { organisationActions } from './capabilities/organisation/actions.ts';
import { rolesOf } from './capabilities/organisation/rules.ts';
import type { App } from './contract.ts';
import type { Ports } from './ports.ts';

export function app(ports: Ports): App {
  return {
    actions: { ...incidentActions(ports), ...organisationActions(ports) },
    asker(person, language) {
      const appRoles = ports.people.appRoles(person.id);
      const roles = rolesOf(person.id, ports.shelves.roles.all(), appRoles, dayOf(ports.now()));
      return { person, roles, language };
    },
  };
}
