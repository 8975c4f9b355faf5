import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { INCIDENT_CHANNEL } from '../inbox/model.ts';
import { appointedIn } from '../roles/coordination-rules.ts';
import type { Role } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import { contactsIn, FIRST_ROLES, stepsOf } from './rules.ts';

export function helpActions(ports: Ports): Pick<Actions, 'help.read' | 'help.steps'> {
  const { lists, people, about } = ports;
  const holding = (role: Role) =>
    contactsIn(role, {
      holdings: lists.roles.all(),
      appointed: appointedIn(ports),
      today: dayOf(ports.now()),
      person: people.get,
    });
  return {
    async 'help.read'() {
      return {
        coordinators: holding('coordinator'),
        dataProtectionOfficers: holding('dataProtectionOfficer'),
        ...about,
      };
    },
    async 'help.steps'(_, { person, roles }) {
      if (!may('organisation.changeRoles', person, roles)) return refuse('notAllowed');
      const hasSent = (kind: 'document' | 'lesson') => lists.campaigns.all().some((one) => one.kind === kind);
      return stepsOf({
        roles: FIRST_ROLES.every((role) => holding(role).length > 0),
        boards: lists.boards.all().length > 0,
        delegation: lists.delegations.all().length > 0,
        // Whoever decides by the method that is there has settled for it.
        method: lists.methods.all().length + lists.decisions.all().length > 0,
        channel: lists.addresses.get(INCIDENT_CHANNEL) !== undefined,
        document: hasSent('document'),
        training: hasSent('lesson'),
      });
    },
  };
}
