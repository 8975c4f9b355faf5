import { folded } from '../../blocks/plain.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may as mayWithDocuments } from '../policy/rights.ts';
import { may as mayWithRisks } from '../risk/rights.ts';
import { may } from '../roles/rights.ts';
import type { Person } from './model.ts';

type PeopleActions = Pick<Actions, 'organisation.people' | 'organisation.groups'>;

const MOST_FOUND = 20;

export function peopleActions(ports: Ports): PeopleActions {
  return {
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
