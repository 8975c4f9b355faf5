import { addDays, dayOf } from '../../blocks/instant.ts';
import { folded } from '../../blocks/plain.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { boardActions } from './board-actions.ts';
import type { Found } from './board-model.ts';
import { delegationActions } from './delegation-actions.ts';
import { handoverActions } from './handover-actions.ts';
import type { OpenItems } from './handover-model.ts';
import type { Person } from './model.ts';
import { seesRole } from './reach-rules.ts';
import { grant, may, permissionsOf, staffOf } from './rules.ts';

type OrganisationActions = Pick<Actions, Extract<keyof Actions, `organisation.${string}`>>;

const MOST_FOUND = 20;

interface Besides {
  findings(): readonly Found[];
  /** What lies in people's hands, by capability. */
  readonly open: readonly OpenItems[];
}

export function organisationActions(ports: Ports, { findings, open }: Besides): OrganisationActions {
  const { roles } = ports.shelves;
  return {
    ...boardActions(ports, { findings }),
    ...delegationActions(ports),
    ...handoverActions(ports, open),
    async 'organisation.me'(_, { person, roles: held }) {
      const staff = staffOf(person.id, ports.people.reports).length;
      const measures = ports.shelves.measures.by('owner', person.id).length;
      const own = held.map(({ role, scope, as }) => ({ role, scope, as }));
      return { person, roles: own, may: permissionsOf(person, held), staff, measures, storage: ports.storage() };
    },

    async 'organisation.people'({ search, everyone, guests }, asker) {
      if (!may('risk.write', asker.person, asker.roles)) return refuse('notAllowed');
      const accounts = new Set<Person['account']>(['active']);
      if (everyone && may('organisation.changeRoles', asker.person, asker.roles)) accounts.add('disabled');
      if (guests && may('policy.manage', asker.person, asker.roles)) accounts.add('guest');
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
      if (!may('policy.manage', asker.person, asker.roles)) return refuse('notAllowed');
      return search === '' ? [] : ports.people.findGroups(search);
    },

    async 'organisation.roles'(_, asker) {
      if (!may('organisation.readRoles', asker.person, asker.roles, 'anywhere')) return refuse('notAllowed');
      return roles.all().filter(seesRole(asker, ports));
    },

    async 'organisation.grantRole'(question, asker) {
      if (!may('organisation.changeRoles', asker.person, asker.roles)) return refuse('notAllowed');
      const deputy = question.deputy === null ? null : ports.people.get(question.deputy);
      const holder = ports.people.get(question.holder);
      const granted = grant({
        question,
        holder,
        deputy,
        holdings: roles.all(),
        today: dayOf(ports.now()),
        id: ports.newId(),
        changeId: ports.newId(),
      });
      if (isRefusal(granted)) return granted;
      await ports.keep({ lane: granted.id, write: { list: 'roles', add: granted }, follow: [] });
      return granted;
    },

    async 'organisation.endRole'({ id }, asker) {
      if (!may('organisation.changeRoles', asker.person, asker.roles)) return refuse('notAllowed');
      const holding = roles.get(id);
      if (!holding) return refuse('roleUnknown');
      const yesterday = addDays(dayOf(ports.now()), -1);
      const ended = { ...holding, until: yesterday, changeId: ports.newId() };
      const kept = await ports.keep({ lane: id, write: { list: 'roles', from: holding, to: ended }, follow: [] });
      return kept === 'lost' ? refuse('roleChanged') : ended;
    },
  };
}
