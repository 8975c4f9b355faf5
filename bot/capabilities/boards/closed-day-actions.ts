import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import type { Asker } from '../organisation/model.ts';
import { may } from '../organisation/rights.ts';
import { inOrder, saveClosedDay } from './closed-day-rules.ts';

type ClosedDayActions = Pick<
  Actions,
  'organisation.closedDays' | 'organisation.saveClosedDay' | 'organisation.removeClosedDay'
>;

export function closedDayActions(ports: Ports): ClosedDayActions {
  const { closedDays } = ports.lists;
  const changed = (id: string) => refuse('closedDayChanged', { name: closedDays.get(id)?.changedBy ?? '' });
  const mayChange = ({ person, roles }: Asker) => may('organisation.changeDelegation', person, roles);

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
      if (isRefusal(saved)) return saved;
      const committed = await ports.commit({
        lane: `closedDays/${saved.id}`,
        write: old ? { list: 'closedDays', from: old, to: saved } : { list: 'closedDays', add: saved },
        follow: [],
      });
      return committed === 'conflict' ? changed(saved.id) : saved;
    },

    async 'organisation.removeClosedDay'({ id, revision }, actor) {
      if (!mayChange(actor)) return refuse('notAllowed');
      const closed = closedDays.get(id);
      if (!closed) return refuse('closedDayUnknown');
      if (closed.revision !== revision) return changed(id);
      const committed = await ports.commit({
        lane: `closedDays/${id}`,
        write: { list: 'closedDays', remove: closed },
        follow: [],
      });
      return committed === 'conflict' ? changed(id) : closed;
    },
  };
}
