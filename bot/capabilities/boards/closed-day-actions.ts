import { committing, removing } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may as mayDelegate } from '../delegation/rights.ts';
import type { Asker } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import { closedDayChanged, inOrder, saveClosedDay } from './closed-day-rules.ts';

type ClosedDayActions = Pick<
  Actions,
  'organisation.closedDays' | 'organisation.saveClosedDay' | 'organisation.removeClosedDay'
>;

export function closedDayActions(ports: Ports): ClosedDayActions {
  const { closedDays } = ports.lists;
  const described = { list: 'closedDays', conflict: closedDayChanged } as const;
  const commit = committing(ports, described);
  const remove = removing(ports, described);
  const mayChange = ({ person, roles }: Asker) => mayDelegate('organisation.changeDelegation', person, roles);

  return {
    async 'organisation.closedDays'(_, { person, roles }) {
      if (!may('organisation.readRoles', person, roles, 'anywhere')) return refuse('notAllowed');
      return inOrder(closedDays.all());
    },

    async 'organisation.saveClosedDay'({ key, ...question }, actor) {
      const twin = question.id === null ? closedDays.get(key) : undefined;
      if (twin) return mayChange(actor) ? twin : refuse('notAllowed');
      const old = question.id === null ? undefined : closedDays.get(question.id);
      const now = ports.now();
      const saved = saveClosedDay({
        question,
        actor,
        closedDays: closedDays.all(),
        id: old?.id ?? key,
        now,
        today: dayOf(now),
        changeId: ports.newId(),
      });
      return commit(old, saved);
    },

    async 'organisation.removeClosedDay'({ id, revision }, actor) {
      if (!mayChange(actor)) return refuse('notAllowed');
      const closed = closedDays.get(id);
      if (!closed) return refuse('closedDayUnknown');
      return closed.revision === revision ? remove(closed) : closedDayChanged(closed);
    },
  };
}
