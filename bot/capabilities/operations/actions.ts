import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { personAddress } from '../inbox/model.ts';
import { may } from '../organisation/rules.ts';
import type { OperationsState } from './model.ts';
import { inOrder } from './rules.ts';

const PERSON = personAddress('');
type OperationsActions = Pick<Actions, Extract<keyof Actions, `operations.${string}`>>;

export function operationsActions({ operations, people, shelves: { addresses } }: Ports): OperationsActions {
  const nameOf = (to: string) =>
    to.startsWith(PERSON) ? people.get(to.slice(PERSON.length))?.name : addresses.get(to)?.name;
  const named = (state: OperationsState): OperationsState => ({
    ...state,
    stuck: state.stuck.map((work) => {
      const name = work.refusal && nameOf(work.refusal.to);
      return name === undefined ? work : { ...work, name };
    }),
  });
  const read = async () => named(inOrder(await operations.read()));

  return {
    async 'operations.read'(_, { person, roles }) {
      if (!may('operations.read', person, roles)) return refuse('notForOperations');
      return read();
    },

    async 'operations.resume'({ key }, { person, roles }) {
      if (!may('operations.resume', person, roles)) return refuse('notForOperations');
      if (!(await operations.resume(key))) return refuse('workUnknown');
      return read();
    },
  };
}
