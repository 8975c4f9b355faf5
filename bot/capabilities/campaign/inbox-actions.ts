import type { Ports } from '../../ports.ts';
import type { InboxSource } from '../inbox/model.ts';
import { staffOf } from '../people/rules.ts';
import type { Asking } from './asking-model.ts';
import { staffTask } from './rules.ts';

/** A manager's own who have not answered in spite of every reminder. */
export function lateStaff(ports: Ports, { open }: Pick<Asking, 'open'>): InboxSource {
  const { lessons } = ports.lists;
  return {
    what: { sv: 'medarbetare som är sena', en: 'overdue staff' },
    staff: (person, today) =>
      staffOf(person, ports.people.reports)
        .flatMap(({ id }) => open(id).map((one) => staffTask(one, today, lessons.get)))
        .filter(({ isLate }) => isLate),
  };
}
