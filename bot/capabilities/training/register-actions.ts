// The register of what management has had elsewhere.
import { recording } from '../../blocks/commit.ts';
import { dayOf } from '../../blocks/instant.ts';
import { isRefusal, refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { placeOf } from '../organisation/place-rules.ts';
import type { Asker } from '../roles/model.ts';
import type { ManagementRow } from './management-model.ts';
import { managementOf, withoutMembers } from './management-rules.ts';
import type { RecordQuestion } from './model.ts';
import { may } from './rights.ts';
import { mayRead, record } from './rules.ts';

type RegisterActions = Pick<
  Actions,
  'training.register' | 'training.management' | 'training.record' | 'training.correct'
>;

export function registerActions(ports: Ports): RegisterActions {
  const { records } = ports.lists;
  const add = recording(ports, { list: 'records' });
  /** @param key the row's id: sent twice it is one row */
  const write = async (question: RecordQuestion, actor: Asker, key: string, corrects: string | null) => {
    const now = ports.now();
    const changeId = ports.newId();
    const row = record({ question, actor, id: key, today: dayOf(ports.now()), corrects, now, changeId });
    if (isRefusal(row)) return row;
    const twin = records.get(key);
    if (twin) return twin;
    return add(row);
  };

  return {
    async 'training.register'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      const sees = ({ board }: { readonly board: string }) =>
        may('training.readAll', asker.person, asker.roles, placeOf({ board }));
      return records
        .all()
        .filter(sees)
        .toSorted((a, b) => b.on.localeCompare(a.on) || b.recordedAt.localeCompare(a.recordedAt));
    },
    async 'training.management'(_, asker) {
      if (!mayRead(asker)) return refuse('notAllowed');
      const covers = (part: { readonly board?: string; readonly administration?: string }) =>
        may('training.readAll', asker.person, asker.roles, placeOf(part));
      const boards = ports.lists.boards.all().filter(({ name }) => covers({ board: name }));
      const { roles: held } = ports.lists;
      const rows = managementOf({ boards, holdings: held.all(), records: records.all(), today: dayOf(ports.now()) });
      const isSeen = ({ as, where }: ManagementRow) =>
        as === 'member' || covers(where === '' ? {} : { administration: where });
      return { rows: rows.filter(isSeen), withoutMembers: withoutMembers(boards) };
    },
    'training.record': ({ key, ...question }, actor) => write(question, actor, key, null),
    async 'training.correct'({ id, key, record: question }, actor) {
      const isMade = records.get(key)?.corrects === id;
      const isStanding = isMade || (records.get(id) && !records.all().some(({ corrects }) => corrects === id));
      return isStanding ? write(question, actor, key, id) : refuse('recordUnknown');
    },
  };
}
