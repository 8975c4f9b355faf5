import { refuse } from '../../blocks/refusal.ts';
import type { Actions } from '../../contract.ts';
import type { Ports } from '../../ports.ts';
import { may } from '../organisation/rules.ts';
import { inOrder } from './rules.ts';

type OperationsActions = Pick<Actions, Extract<keyof Actions, `operations.${string}`>>;

export function operationsActions({ operations }: Ports): OperationsActions {
  return {
    async 'operations.read'(_, { person, roles }) {
      if (!may('operations.read', person, roles)) return refuse('notForOperations');
      return inOrder(await operations.read());
    },

    async 'operations.resume'({ key }, { person, roles }) {
      if (!may('operations.resume', person, roles)) return refuse('notForOperations');
      if (!(await operations.resume(key))) return refuse('workUnknown');
      return inOrder(await operations.read());
    },
  };
}
