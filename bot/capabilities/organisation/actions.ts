import { folded } from '../../blocks/plain.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import { permissions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may as mayWithDocuments } from '../policy/rights.ts';
import { may as mayWithRisks } from '../risk/rights.ts';
import { mayReadOperations } from './coordination-rules.ts';
import type { Person } from './model.ts';
import { permissionsOf } from './permission-rules.ts';
import { may } from './rights.ts';
import { roleActions } from './role-actions.ts';
import { staffOf } from './rules.ts';

type OrganisationActions = Pick<
  Actions,
  | 'organisation.me'
  | 'organisation.people'
  | 'organisation.groups'
  | 'organisation.roles'
  | 'organisation.grantRole'
  | 'organisation.endRole'
>;

const MOST_FOUND = 20;

export function organisationActions(ports: Ports): OrganisationActions {
  return {
    ...roleActions(ports),
    async 'organisation.me'(_, asker) {
      const { person, roles: held } = asker;
      const staff = staffOf(person.id, ports.people.reports).length;
      const measures = ports.lists.measures.by('owner', person.id).length;
      const own = held.map(({ role, scope, as }) => ({ role, scope, as }));
      const given = new Set(permissionsOf(permissions, person, held));
      if (mayReadOperations(asker, ports)) given.add('operations.read');
      return { person, roles: own, may: [...given], staff, measures, storage: ports.storage() };
    },

    async 'organisation.people'({ search, everyone, guests }, asker) {
      if (!mayWithRisks('risk.write', asker.person, asker.roles)) return refuse('notAllowed');
      const accounts = new Set<Person['account']>(['active']);
      if (everyone && may('organisation.changeRoles', asker.person, asker.roles)) accounts.add('disabled');
      if (guests && mayWithDocuments('policy.manage', asker.person, asker.roles)) accounts.add('guest');
      const wanted = folded(search).split(' ');
      const found = ports.people
        .all()
        .filter(({ account }) => accounts.has(account))
        .filter((person) => {
          const words = folded(`${person.name} ${person.title} ${person.unit} ${person.administration}`);
          return wanted.every((word) => words.includes(word));
        });
      return found.sort((a, b) => a.name.localeCompare(b.name, 'sv')).slice(0, MOST_FOUND);
    },

    async 'organisation.groups'({ search }, asker) {
      if (!mayWithDocuments('policy.manage', asker.person, asker.roles)) return refuse('notAllowed');
      return search === '' ? [] : ports.people.findGroups(search);
    },
  };
}
