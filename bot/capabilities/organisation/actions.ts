import type { Actions } from '../../contract.ts';
import { permissions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { staffOf } from '../people/rules.ts';
import { mayReadOperations } from '../roles/coordination-rules.ts';
import { permissionsOf } from '../roles/permission-rules.ts';

type OrganisationActions = Pick<Actions, 'organisation.me'>;

export function organisationActions(ports: Ports): OrganisationActions {
  return {
    async 'organisation.me'(_, asker) {
      const { person, roles: held } = asker;
      const staff = staffOf(person.id, ports.people.reports).length;
      const measures = ports.lists.measures.by('owner', person.id).length;
      const { risks: all } = ports.lists;
      const risks = new Set([...all.by('owner', person.id), ...all.by('participant', person.id)]).size;
      const own = held.map(({ role, scope, as }) => ({ role, scope, as }));
      const given = new Set(permissionsOf(permissions, person, held));
      if (mayReadOperations(asker, ports)) given.add('operations.read');
      return { person, roles: own, may: [...given], staff, measures, risks, storage: ports.storage() };
    },
  };
}
