import { changing, decided } from '../../blocks/commit.ts';
import { addDays, type Day, dayOf, toDay, weekday } from '../../blocks/instant.ts';
import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may as mayDelegate } from '../delegation/rights.ts';
import type { Asker } from '../roles/model.ts';
import { may } from '../roles/rights.ts';
import type { ClosedDay } from './closed-day-model.ts';
import { closedDayChanged, inOrder, saveClosedDay } from './closed-day-rules.ts';

type ClosedDayActions = Pick<
  Actions,
  'organisation.closedDays' | 'organisation.redDays' | 'organisation.saveClosedDay' | 'organisation.removeClosedDay'
>;

/** From Monday to Friday. */
function workdaysOf(year: number): readonly Day[] {
  const first = toDay(`${year}-01-01`);
  const days = Array.from({ length: 366 }, (_, place) => addDays(first, place));
  return days.filter((day) => day.startsWith(String(year)) && weekday(day) < 6);
}

export function closedDayActions(ports: Ports): ClosedDayActions {
  const { closedDays } = ports.lists;
  const mayChange = ({ person, roles }: Asker) => mayDelegate('organisation.changeDelegation', person, roles);
  const { save, remove } = changing(ports, {
    list: 'closedDays',
    found: (id, asker: Asker) =>
      mayChange(asker) ? (closedDays.get(id) ?? refuse('closedDayUnknown')) : refuse('notAllowed'),
    page: (closed): ClosedDay => closed,
    conflict: closedDayChanged,
  });

  return {
    async 'organisation.closedDays'(_, { person, roles }) {
      if (!may('organisation.readRoles', person, roles, 'anywhere')) return refuse('notAllowed');
      return inOrder(closedDays.all());
    },

    async 'organisation.redDays'({ year }) {
      return workdaysOf(year).filter((day) => ports.isRedDay(day));
    },

    'organisation.saveClosedDay': ({ key, ...question }, actor) =>
      save({ ...question, key }, actor, {
        mayNot: () => (mayChange(actor) ? undefined : refuse('notAllowed')),
        decide: (old, { now }) =>
          decided(saveClosedDay({ question, old, closedDays: closedDays.all(), today: dayOf(now) })),
      }),
    'organisation.removeClosedDay': remove,
  };
}
