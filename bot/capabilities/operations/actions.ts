import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { personAddress } from '../inbox/model.ts';
import { coordinationOf, mayReadOperations } from '../roles/coordination-rules.ts';
import type { OperationsPage, OperationsState } from './model.ts';
import { may } from './rights.ts';
import { inOrder } from './rules.ts';

const PERSON = personAddress('');
type OperationsActions = Pick<Actions, Extract<keyof Actions, `operations.${string}`>>;

export function operationsActions(ports: Ports): OperationsActions {
  const { operations, people } = ports;
  const { addresses } = ports.lists;
  const nameOf = (to: string) =>
    to.startsWith(PERSON) ? people.get(to.slice(PERSON.length))?.name : addresses.get(to)?.name;
  const named = (state: OperationsState): OperationsState => ({
    ...state,
    stuck: state.stuck.map((work) => {
      const to = work.refusal?.to ?? work.to;
      const name = to === undefined ? undefined : nameOf(to);
      return name === undefined ? work : { ...work, name };
    }),
  });
  const read = async (): Promise<OperationsPage> => ({
    ...named(inOrder(await operations.read())),
    coordination: coordinationOf(ports),
    lacks: ports.lacks(),
  });

  return {
    async 'operations.read'(_, asker) {
      if (!mayReadOperations(asker, ports)) return refuse('notForOperations');
      const all = await read();
      // Whose work it is not sees that nobody coordinates, and nothing of what waits for whom.
      return may('operations.read', asker.person, asker.roles) ? all : { ...all, stuck: [], unread: [], lacks: [] };
    },

    async 'operations.resume'({ key }, { person, roles }) {
      if (!may('operations.resume', person, roles)) return refuse('notForOperations');
      if (!(await operations.resume(key))) return refuse('workUnknown');
      return read();
    },
  };
}
